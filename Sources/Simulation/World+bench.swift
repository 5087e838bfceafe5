internal import Dossiers
internal import Federation

/// The work beside the loops.
extension World {
    func bench(of machine: Machine) -> SimulatedBench {
        SimulatedBench(
            now: { [unowned self] in now },
            delay: { [unowned self] in
                guard happens(.lateWork) else { return random.milliseconds(0...5) }
                let delay = random.milliseconds(100...20_000)
                note("work of \(name(of: machine)) takes \(delay)")
                return delay
            })
    }

    /// A process that dies has done some of its work, whose results it never saw.
    func finishSomeWork(of machine: Machine) {
        let bench =
            switch machine {
            case .intake: intake?.bench
            case .peer(let index): peers[index].node?.bench
            }
        guard let bench, bench.count > 0 else { return }
        bench.abandon(doing: random.within(0...bench.count))
    }
}
