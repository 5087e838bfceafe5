internal import Federation

/// Work off the loop: each job is done at a time that the seed decides, and its result seen in the next turn. The jobs keep their order,
/// as ``Workbench`` promises; those of a process that dies are done or not, and their results never come.
final class SimulatedBench: Workbench {
    private let delay: () -> Duration
    private let now: () -> Duration
    private var jobs: [(due: Duration, job: @Sendable () -> PieceResult)] = []

    /// - Parameters:
    ///   - now: the world's time.
    ///   - delay: how long the next job takes.
    init(now: @escaping () -> Duration, delay: @escaping () -> Duration) {
        self.now = now
        self.delay = delay
    }

    /// Until the next result; very long without a job.
    func wait(_ now: Duration) -> Duration { jobs.first.map { max(.zero, $0.due - now) } ?? .seconds(3_600) }

    func start(_ job: @escaping @Sendable () -> PieceResult) {
        let due = max(jobs.last?.due ?? .zero, now() + delay())
        jobs.append((due, job))
    }

    func finished() -> [PieceResult] {
        let count = jobs.prefix { $0.due <= now() }.count
        defer { jobs.removeFirst(count) }
        return jobs[..<count].map { $0.job() }
    }

    /// The process dies: as many jobs as `count` were done just before, and nobody learns of them.
    func abandon(doing count: Int) {
        for (_, job) in jobs.prefix(count) { _ = job() }
        jobs.removeAll()
    }

    var count: Int { jobs.count }
}
