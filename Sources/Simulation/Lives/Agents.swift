internal import Dossiers
internal import Federation
internal import Ledger

/// What the agents of all desks remember, and what they have asked and not been told.
struct Agents {
    static let instructor = UInt32(1_001)
    static let supervisor = UInt32(1_002)

    /// A dossier as an agent last saw it.
    struct Sight {
        var version: DossierVersion
        var state: DossierState
    }

    /// A request under way.
    struct Question {
        let uid: UInt32
        let request: DeskRequest
        /// The version that stood when the desk heard it.
        let standing: DossierVersion?
    }

    struct Desk: Hashable {
        let node: Int
        let uid: UInt32
    }

    /// In the order in which they were first seen: a seed decides who is picked.
    private var seen: [Desk: [(id: DossierID, sight: Sight)]] = [:]
    var questions: [UInt64: Question] = [:]
    private var lastToken: UInt64 = 0

    mutating func token() -> UInt64 {
        lastToken += 1
        return lastToken
    }

    func sights(_ desk: Desk) -> [(id: DossierID, sight: Sight)] { seen[desk] ?? [] }

    mutating func note(_ id: DossierID, _ sight: Sight, at desk: Desk) {
        let known = seen[desk, default: []]
        if let place = known.firstIndex(where: { $0.id == id }) {
            seen[desk]?[place].sight = sight
        } else {
            seen[desk, default: []].append((id, sight))
        }
    }
}

extension DossierVersion {
    /// As a desk says it: `2.5`.
    init?(_ text: String) {
        let numbers = text.split(separator: ".").compactMap { UInt32($0) }
        guard numbers.count == 2 else { return nil }
        self.init(revision: numbers[0], step: numbers[1])
    }
}
