internal import Dispatch
internal import Synchronization

/// Slow edge work beside a loop: hashing, writing and syncing piece files. The loop hands over a job and gets its result back as a
/// message in a later turn; a job never sees the loop's sockets or its ledger. A seam: the simulator runs jobs when its seed says so.
package protocol Workbench<Result>: AnyObject {
    associatedtype Result: Sendable
    /// Runs `job` elsewhere, after those handed over before it.
    func start(_ job: @escaping @Sendable () -> Result)
    /// The results that have come since the last call, in the order of their jobs.
    func finished() -> [Result]
}

/// A serial Dispatch queue, which tells the loop through an `eventfd`.
package final class DispatchWorkbench<Result: Sendable>: Workbench {
    private let queue: DispatchQueue
    private let done = Done()
    private let wakeup: Wakeup

    /// Lives as long as the last job that refers to it.
    private final class Done: Sendable {
        let results = Mutex<[Result]>([])
    }

    package init(label: String, wakeup: Wakeup, isUrgent: Bool = true) {
        queue = DispatchQueue(label: label, qos: isUrgent ? .userInitiated : .utility)
        self.wakeup = wakeup
    }

    package func start(_ job: @escaping @Sendable () -> Result) {
        queue.async { [done, wakeup] in
            let result = job()
            done.results.withLock { $0.append(result) }
            wakeup.signal()
        }
    }

    package func finished() -> [Result] {
        wakeup.clear()
        return done.results.withLock { results in
            defer { results.removeAll() }
            return results
        }
    }

    /// Waits until every job handed over has ended: before the descriptors they use are closed.
    package func drain() { queue.sync {} }
}
