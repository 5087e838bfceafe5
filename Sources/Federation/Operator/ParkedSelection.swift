internal import Dossiers

/// Which parked entries a person means.
package enum ParkedSelection: Hashable, Sendable {
    /// As `saisine parked list` names them.
    case rows([Int64])
    /// All that wait, the oldest first, as many as one command takes.
    case all

    /// One command is one transaction.
    package static let rowsMax = 1_000
}

extension ParkedSelection {
    /// Reads the member `rows`: numbers, or `"all"`.
    init(_ json: JSONValue) throws(Refusal) {
        switch json["rows"] {
        case .string("all"): self = .all
        case .array(let values):
            guard !values.isEmpty, values.count <= Self.rowsMax else {
                throw Refusal(.malformed, "a command names 1 to \(Self.rowsMax) rows")
            }
            var rows: [Int64] = []
            for value in values {
                guard case .number(let text) = value, let row = Int64(text), row > 0 else { throw Self.malformed }
                if !rows.contains(row) { rows.append(row) }
            }
            self = .rows(rows)
        default: throw Self.malformed
        }
    }

    private static let malformed = Refusal(
        .malformed, "“rows” is a list of numbers, as `saisine parked list` shows them, or “all”")

    var json: JSONValue {
        switch self {
        case .rows(let rows): .array(rows.map { .number($0) })
        case .all: .string("all")
        }
    }
}

extension ParkedSelection: CustomStringConvertible {
    /// For the record of acts.
    package var description: String {
        switch self {
        case .all: "all parked entries"
        case .rows(let rows) where rows.count == 1: "parked entry \(rows[0])"
        case .rows(let rows):
            "parked entries \(rows.prefix(20).map(String.init).joined(separator: ", "))\(rows.count > 20 ? " and \(rows.count - 20) more" : "")"
        }
    }
}
