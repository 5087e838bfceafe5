internal import Dossiers
internal import Federation
internal import Streams

/// How a dossier is spoilt, and what the intake must say.
enum Spoiling: CaseIterable {
    case notJSON, otherPostalCode, wrongHash, tooLarge, unserved, otherCommune, notVersion7

    var code: Refusal.Code {
        switch self {
        case .notJSON: .badJSON
        case .otherPostalCode: .badField
        case .wrongHash: .badHash
        case .tooLarge: .tooLarge
        case .unserved: .notServed
        case .otherCommune: .contradiction
        case .notVersion7: .badField
        }
    }

    /// Nil when this topology has no such dossier.
    func submission(of draft: Draft, tag: Int, in topology: Topology) -> Submission? {
        func submission(
            _ body: String, id: DossierID? = nil, at postalCode: PostalCode? = nil, commune: CommuneCode? = nil
        ) -> Submission {
            Submission(
                tag: tag, id: id ?? draft.id, revision: draft.revision, demarche: .changementAdresse,
                postalCode: postalCode ?? draft.place.postalCode, commune: commune, body: Array(body.utf8))
        }
        switch self {
        case .notJSON: return submission(String(draft.body(tag).dropLast()))
        case .otherPostalCode: return PostalCode("98000").map { submission(draft.body(tag, postalCode: $0)) }
        case .wrongHash: return submission(draft.body(tag)).withHash(.zero)
        case .tooLarge: return submission(draft.body(tag, filler: String(repeating: "a", count: Dossier.sizeMax)))
        case .unserved: return PostalCode("98000").map { submission(draft.body(tag, postalCode: $0), at: $0) }
        case .otherCommune:
            let others = topology.tenants.filter { $0.streams.allSatisfy { $0.name != draft.place.stream } }
            return others.first.map { submission(draft.body(tag, commune: $0.chefLieu.commune), commune: $0.chefLieu.commune) }
        case .notVersion7:
            return submission(draft.body(tag), id: DossierID(high: draft.id.high & ~0xf000 | 0x4000, low: draft.id.low))
        }
    }
}
