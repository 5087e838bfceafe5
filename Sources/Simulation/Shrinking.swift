/// A run that fails, made smaller as long as it still fails: fewer tenants, fewer kinds of faults, fewer ticks.
package struct Shrinking {
    /// The smallest case so far, and how it went.
    package private(set) var smallest: SimulationCase
    package private(set) var result: SimulationResult
    /// How many smaller cases were tried.
    package private(set) var attempts = 0
    private let run: (SimulationCase) throws -> SimulationResult

    package init(
        _ failed: SimulationResult, of start: SimulationCase, run: @escaping (SimulationCase) throws -> SimulationResult
    ) {
        (smallest, result, self.run) = (start, failed, run)
    }

    /// - Parameter isTimeOver: asked before every run.
    package mutating func shrink(until isTimeOver: () -> Bool) throws {
        try dropTenants(isTimeOver)
        try dropFaults(isTimeOver)
        try dropTicks(isTimeOver)
        // In a shorter run fewer kinds may do.
        try dropFaults(isTimeOver)
    }

    /// Half of them, then a quarter, …: another topology is another history, but as good a failure.
    private mutating func dropTenants(_ isTimeOver: () -> Bool) throws {
        var size = smallest.tenants.count / 2
        while size > 0 {
            for start in stride(from: 0, to: smallest.tenants.count, by: size)
            where smallest.tenants.count > size && !isTimeOver() {
                var smaller = smallest
                smaller.tenants = Array(smallest.tenants[min(start, smallest.tenants.count)...].prefix(size))
                guard !smaller.tenants.isEmpty else { continue }
                if try attempt(smaller) { break }
            }
            size /= 2
        }
    }

    private mutating func dropFaults(_ isTimeOver: () -> Bool) throws {
        for fault in smallest.faults.possible where !isTimeOver() {
            var smaller = smallest
            smaller.faults = smallest.faults.only(smallest.faults.possible.filter { $0 != fault })
            try attempt(smaller)
        }
    }

    private mutating func dropTicks(_ isTimeOver: () -> Bool) throws {
        var step = smallest.ticks / 2
        while step > 0, !isTimeOver() {
            var smaller = smallest
            smaller.ticks -= step
            if try !attempt(smaller) { step /= 2 }
            step = min(step, smallest.ticks / 2)
        }
    }

    @discardableResult
    private mutating func attempt(_ smaller: SimulationCase) throws -> Bool {
        attempts += 1
        let result = try run(smaller)
        guard result.violation != nil else { return false }
        (smallest, self.result) = (smaller, result)
        return true
    }
}
