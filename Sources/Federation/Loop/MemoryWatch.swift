/// Decides when peers make a process hold more than it may.
///
/// What the loop holds itself is bounded and counted; what libzmq holds of a message that never ends is neither, and shows in the
/// process's resident memory alone. Above the limit the socket that is suspected is made anew, and if that does not help every
/// one. Pure: time and memory are arguments.
package struct MemoryWatch: Sendable {
    package enum Verdict: Equatable, Sendable {
        case calm
        /// Above half of the limit: from here on it is worth knowing who sends.
        case alert
        /// Cut what sends most.
        case cutSuspect
        /// That did not help: cut everyone.
        case cutAll
    }

    /// Between two looks, in calm and in alarm. A peer on the same machine brings a gigabyte a second.
    package static let calmInterval = Duration.milliseconds(250)
    package static let alertInterval = Duration.milliseconds(20)
    /// Closed sockets give their memory back in another thread.
    private static let patience = Duration.milliseconds(200)
    private static let doublingsMax = 10

    /// Bytes that may be resident beside what is accounted for.
    package let limit: Int
    /// The next look is due.
    package private(set) var nextLook: Duration = .zero
    private var cuts = 0
    private var noCutBefore: Duration = .zero

    package init(limit: Int) { self.limit = limit }

    /// Whether what was cut has not yet shown its effect: freed memory goes back to the system when it is asked to.
    package var isCooling: Bool { cuts > 0 }

    /// - Parameters:
    ///   - resident: the process's memory, in bytes.
    ///   - accounted: what its loop holds knowingly, in bytes.
    package mutating func look(resident: Int, accounted: Int, now: Duration) -> Verdict {
        let excess = resident - accounted
        nextLook = now + (excess > limit / 2 ? Self.alertInterval : Self.calmInterval)
        guard excess > limit else {
            cuts = 0
            return excess > limit / 2 ? .alert : .calm
        }
        guard now >= noCutBefore else { return .alert }
        defer { cuts += 1 }
        // Whatever it is, cutting does not free it: ever less often, so that honest peers get something done.
        noCutBefore = now + Self.patience * (1 << min(cuts, Self.doublingsMax))
        return cuts == 0 ? .cutSuspect : .cutAll
    }
}
