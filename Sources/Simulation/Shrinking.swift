/// A run that fails, made smaller: fewer kinds of faults, fewer ticks, as long as it still fails.
package struct Shrinking {
    package private(set) var ticks: Int
    package private(set) var faults: Faults
    package private(set) var result: SimulationResult
    private let run: (_ ticks: Int, _ faults: Faults) throws -> SimulationResult

    package init(
        _ failed: SimulationResult, ticks: Int, faults: Faults, run: @escaping (Int, Faults) throws -> SimulationResult
    ) {
        (self.ticks, self.faults, self.result, self.run) = (ticks, faults, failed, run)
    }

    /// - Parameter isTimeOver: asked before every run.
    package mutating func shrink(until isTimeOver: () -> Bool) throws {
        for fault in faults.possible where !isTimeOver() {
            try attempt(ticks, faults.only(faults.possible.filter { $0 != fault }))
        }
        var step = ticks / 2
        while step > 0, !isTimeOver() {
            if try !attempt(ticks - step, faults) { step /= 2 }
            step = min(step, ticks / 2)
        }
    }

    @discardableResult
    private mutating func attempt(_ ticks: Int, _ faults: Faults) throws -> Bool {
        let result = try run(ticks, faults)
        guard result.violation != nil else { return false }
        (self.ticks, self.faults, self.result) = (ticks, faults, result)
        return true
    }
}
