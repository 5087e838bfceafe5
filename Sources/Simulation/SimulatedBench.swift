internal import Federation

/// Work off the loop: a job is done, and its result seen, in a turn after the one that handed it over. The results come in the order of
/// the jobs, as ``Workbench`` promises; those of a process that dies never come.
final class SimulatedBench: Workbench {
    private var jobs: [@Sendable () -> PieceResult] = []

    var isIdle: Bool { jobs.isEmpty }

    func start(_ job: @escaping @Sendable () -> PieceResult) { jobs.append(job) }

    func finished() -> [PieceResult] {
        defer { jobs.removeAll() }
        return jobs.map { $0() }
    }
}
