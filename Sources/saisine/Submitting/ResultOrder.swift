/// Puts results, which come as the intake answers, back into the order of their lines.
struct ResultOrder {
    /// How many lines may be between the first without a result and the last that has been begun.
    private static let linesMax = 65_536

    private var lines: [Int] = []
    private var first = 0
    private var results: [Int: SubmissionResult] = [:]

    var isFull: Bool { lines.count - first >= Self.linesMax }

    /// - Parameter line: after all that were expected before.
    mutating func expect(_ line: Int) {
        if first > Self.linesMax {
            lines.removeFirst(first)
            first = 0
        }
        lines.append(line)
    }

    mutating func add(_ result: SubmissionResult) { results[result.line] = result }

    /// The next in order, if it has come.
    mutating func next() -> SubmissionResult? {
        guard first < lines.count, let result = results.removeValue(forKey: lines[first]) else { return nil }
        first += 1
        return result
    }

    /// Those that have come and wait for others, in order.
    mutating func rest() -> [SubmissionResult] {
        defer { results.removeAll() }
        return results.values.sorted { $0.line < $1.line }
    }
}
