package import Dossiers

/// What a desk reads, on the loop's own connection: every answer is bounded.
extension NodeLedger {
    /// Places of dossiers of these states after one, in order.
    package func places(_ states: [DossierState], after place: DeskPlace?, atMost count: Int) throws -> [DeskPlace] {
        var places: [DeskPlace] = []
        for state in states { places += try desk.places(state, after: place, atMost: count) }
        return Array(places.sorted().prefix(count))
    }

    /// How many dossiers are in a state.
    package func count(_ state: DossierState) throws -> Int { try desk.count(state) }

    /// The latest revision of a dossier.
    package func record(_ id: DossierID) throws -> DeskRecord? { try desk.record(id) }

    /// Dossiers whose ids are in a range, some of many.
    package func ids(from first: DossierID, through last: DossierID) throws -> [DossierID] {
        try desk.ids(from: first, through: last)
    }

    /// Dossiers that are open, or that somebody holds or held, whose ids end with these three bytes, some of many.
    package func ids(endingWith bytes: [UInt8]) throws -> Set<DossierID> {
        Set(try desk.ids(endingWith: bytes)).union(try claims.ids(endingWith: bytes))
    }

    /// Other dossiers of the same person and démarche, some of many.
    package func dossiers(like record: DeskRecord) throws -> [DeskRecord] {
        guard let person = record.person, let demarche = record.demarche else { return [] }
        return try desk.ids(ofPerson: person, demarche, but: record.id).compactMap { try desk.record($0) }
    }

    /// The last steps of a dossier's life, first to last.
    package func events(of id: DossierID, atMost count: Int) throws -> [DeskEvent] { try desk.events(of: id, atMost: count) }

    /// A piece of a dossier that is whole here.
    package func piece(_ hash: ContentHash, of id: DossierID) throws -> DeskPiece? { try desk.piece(hash, of: id) }

    /// Bytes of a piece that is in the ledger itself.
    package func content(of piece: DeskPiece, at offset: Int, count: Int) throws -> [UInt8] {
        try desk.content(ofPiece: piece.row, at: offset, count: count)
    }
}
