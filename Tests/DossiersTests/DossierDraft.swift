import Testing

@testable import Dossiers

/// A dossier with every field that any démarche asks for; a test changes what it is about.
struct DossierDraft {
    var demarche: Demarche
    var pieces: [String]
    var fields: [String: String?] = [:]

    init(_ demarche: Demarche, _ pieces: [String]? = nil) {
        self.demarche = demarche
        self.pieces = pieces ?? Self.pieces(of: demarche)
    }

    /// What a complete dossier of the usual case has.
    static func pieces(of demarche: Demarche) -> [String] {
        switch demarche {
        case .renouvellementRecepisse: ["recepisse", "passeport", "justificatif-domicile", "photo"]
        case .duplicataTitreSejour: ["passeport", "declaration-honneur", "justificatif-domicile", "photo"]
        case .changementAdresse: ["titre-sejour", "passeport", "justificatif-domicile", "photo"]
        case .dcem:
            [
                "titre-sejour", "passeport", "passeport-enfant", "acte-naissance", "autorite-parentale", "certificat-scolarite",
                "justificatif-domicile", "photo",
            ]
        }
    }

    /// An entry that says more than its kind.
    static func piece(
        _ kind: String, mediaType: String? = "image/jpeg", size: Int = 100, issuedOn: String? = nil, validUntil: String? = nil
    ) -> String {
        let hash = String(repeating: "ab", count: 32)
        let type = mediaType.map { ",\"mediaType\":\"\($0)\"" } ?? ""
        let dates =
            (issuedOn.map { ",\"issuedOn\":\"\($0)\"" } ?? "") + (validUntil.map { ",\"validUntil\":\"\($0)\"" } ?? "")
        return "{\"kind\":\"\(kind)\",\"name\":\"\(kind).x\",\"size\":\(size),\"hash\":\"\(hash)\"\(type)\(dates)}"
    }

    /// The same with other pieces.
    func with(_ pieces: [String]) -> DossierDraft {
        var draft = self
        draft.pieces = pieces
        return draft
    }

    /// The same without the pieces of these kinds, and with others.
    func without(_ kinds: [String], adding pieces: [String] = []) -> DossierDraft {
        with(self.pieces.filter { !kinds.contains($0) } + pieces)
    }

    /// The same with a field of another value; nil takes it away.
    func with(_ path: String, _ value: String?) -> DossierDraft {
        var draft = self
        draft.fields[path] = .some(value)
        return draft
    }

    func dossier() throws -> Dossier {
        let entries = pieces.map { $0.hasPrefix("{") ? $0 : Self.piece($0) }
        var members: [String: [String: String]] = [
            "applicant": [
                "foreignerNumber": "0012345678", "birthName": "Benali", "givenNames": "Amina", "birthDate": "1987",
                "nationality": "DZA", "email": "a@example.org",
            ],
            "address": ["line": "1 rue Pasteur", "city": "Bourges"],
            "permit": ["kind": "carte de résident", "number": "TST123456", "validUntil": "2030-01-01"],
            "minor": [
                "birthName": "Benali", "givenNames": "Nabil", "birthDate": "2018-02-03", "nationality": "DZA", "category": "1",
            ],
            "loss": ["circumstance": "perte", "date": "2026-02-01"],
            "previousAddress": ["line": "2 rue Pasteur", "city": "Bourges", "postalCode": "18000"],
            "": ["movedOn": "2026-02-01", "commune": "18033"],
        ]
        for (path, value) in fields {
            let parts = path.split(separator: ".").map(String.init)
            members[parts.count > 1 ? parts[0] : "", default: [:]][parts[parts.count - 1]] = value
        }
        let objects = members.filter { !$0.key.isEmpty }.map { "\"\($0.key)\":{\(Self.list($0.value))}" }
        let text = """
            {"id":"01890a5d-ac96-774b-bcce-b302099a8057","demarche":"\(demarche.rawValue)","postalCode":"18000",\
            \((objects + [Self.list(members["", default: [:]])]).joined(separator: ",")),"pieces":[\(entries.joined(separator: ","))]}
            """
        return try Dossier(body: Array(text.utf8))
    }

    private static func list(_ members: [String: String]) -> String {
        members.map { "\"\($0.key)\":\"\($0.value)\"" }.joined(separator: ",")
    }
}
