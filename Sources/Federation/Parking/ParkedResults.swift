internal import Dossiers
internal import Ledger

/// What came of a command on parked entries, one after the other.
struct ParkedResults {
    private var entries: [JSONValue] = []
    private var counts: [Result: Int] = [:]

    /// In the order in which they are told.
    private enum Result: String, CaseIterable {
        case used = "used"
        case parkedAgain = "parked again"
        case discarded = "discarded"
    }

    mutating func used(_ row: Int64) { add(row, .used, reason: nil) }
    mutating func parkedAgain(_ row: Int64, reason: String) { add(row, .parkedAgain, reason: reason) }
    mutating func discarded(_ row: Int64) { add(row, .discarded, reason: nil) }

    private mutating func add(_ row: Int64, _ result: Result, reason: String?) {
        counts[result, default: 0] += 1
        entries.append(
            .object([
                "row": .number(row), "result": .string(result.rawValue), "reason": reason.map { .string($0) } ?? .null,
            ]))
    }

    /// - Parameter remaining: parked entries that still wait.
    func outcome(remaining: Int) -> OperatorOutcome {
        let told = Result.allCases.compactMap { result in counts[result].map { "\($0) \(result.rawValue)" } }
        let sentence = told.isEmpty ? "nothing is parked" : told.joined(separator: ", ")
        return .done(
            JSONObject([
                JSONObject.Member(name: "outcome", value: .string("\(sentence); \(remaining) still parked")),
                JSONObject.Member(name: "remaining", value: .number(remaining)),
                JSONObject.Member(name: "entries", value: .array(entries)),
            ]))
    }
}

extension Parking {
    /// The entries that a person means, all of them there.
    ///
    /// - Throws: `malformed` when one is not there, or waits no more: then nothing is done.
    func entries(_ selection: ParkedSelection) throws -> [KeptEntry] {
        let rows: [Int64]
        switch selection {
        case .all: rows = try parkedRows(atMost: ParkedSelection.rowsMax)
        case .rows(let named): rows = named
        }
        return try rows.map { row in
            guard let entry = try parked(row: row) else {
                throw Refusal(
                    .malformed, "no entry is parked in row \(row): `saisine parked list` shows those that are; nothing was done"
                )
            }
            return entry
        }
    }
}
