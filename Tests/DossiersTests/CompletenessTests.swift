import Foundation
import Testing

@testable import Dossiers

struct CompletenessTests {
    private static let place = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../Topology/demarches.json")

    private func text() throws -> [UInt8] { Array(try Data(contentsOf: Self.place)) }

    private func rules() throws -> CompletenessRules { try CompletenessRules(text: try text()) }

    /// A dossier with every field that any démarche asks for, and these pieces.
    private func dossier(
        _ demarche: Demarche, _ pieces: [String], circumstance: String = "perte", category: String = "1",
        until: String = "2030-01-01"
    )
        throws -> Dossier
    {
        let entries = pieces.map { piece in
            piece.hasPrefix("{") ? piece : Self.piece(piece)
        }
        let text = """
            {"id":"01890a5d-ac96-774b-bcce-b302099a8057","demarche":"\(demarche.rawValue)","postalCode":"18000",
            "applicant":{"foreignerNumber":"0012345678","birthName":"Benali","givenNames":"Amina","birthDate":"1987","nationality":"DZA",
            "email":"a@example.org"},"address":{"line":"1 rue Pasteur","city":"Bourges"},
            "permit":{"kind":"carte de résident","number":"TST123456","validUntil":"\(until)"},
            "minor":{"birthName":"Benali","givenNames":"Nabil","birthDate":"2018-02-03","nationality":"DZA","category":"\(category)"},
            "loss":{"circumstance":"\(circumstance)","date":"2026-02-01"},"previousAddress":{"line":"2 rue Pasteur","city":"Bourges"},
            "movedOn":"2026-02-01","pieces":[\(entries.joined(separator: ","))]}
            """
        return try Dossier(body: Array(text.utf8))
    }

    private static func piece(_ kind: String, mediaType: String = "image/jpeg", size: Int = 100, issuedOn: String? = nil)
        -> String
    {
        let date = issuedOn.map { ",\"issuedOn\":\"\($0)\"" } ?? ""
        let hash = String(repeating: "ab", count: 32)
        return
            "{\"kind\":\"\(kind)\",\"name\":\"\(kind).x\",\"mediaType\":\"\(mediaType)\",\"size\":\(size),\"hash\":\"\(hash)\"\(date)}"
    }

    private func today() throws -> CivilDate { try #require(CivilDate("2026-03-01")) }

    private static let whole: [(Demarche, [String])] = [
        (.renouvellementRecepisse, ["recepisse", "passeport", "justificatif-domicile", "photo"]),
        (.duplicataTitreSejour, ["passeport", "declaration-honneur", "justificatif-domicile", "photo"]),
        (.changementAdresse, ["titre-sejour", "passeport", "justificatif-domicile", "photo"]),
        (
            .dcem,
            [
                "titre-sejour", "passeport", "passeport-enfant", "acte-naissance", "autorite-parentale", "certificat-scolarite",
                "justificatif-domicile", "photo",
            ]
        ),
    ]

    @Test("a dossier with all its pieces is complete, and without any one of them it is not", arguments: whole)
    func isComplete(_ demarche: Demarche, _ pieces: [String]) throws {
        let rules = try rules()
        let whole = try dossier(demarche, pieces)
        let today = try today()
        #expect(rules.check(whole, on: today, tenant: TenantCode("18")) == [])
        for missing in pieces {
            let found = rules.check(
                try dossier(demarche, pieces.filter { $0 != missing }), on: today, tenant: TenantCode("18"))
            #expect(found.map(\.subject) == [missing])
            #expect(found.map(\.problem) == [.missing])
            #expect(found.first?.message.hasPrefix("Il manque ") == true)
        }
    }

    @Test("what a field says decides which piece is asked for")
    func conditions() throws {
        let rules = try rules()
        let theft = try dossier(.duplicataTitreSejour, Self.whole[1].1, circumstance: "vol")
        #expect(rules.check(theft, on: try today(), tenant: nil).map(\.subject) == ["recepisse-plainte"])
        for (category, subjects) in [
            ("2", ["nationalite-parent"]), ("5", ["ordonnance-ase"]), ("6", ["decision-protection"]), ("8", ["visa-enfant"]),
        ] {
            let dossier = try dossier(.dcem, Self.whole[3].1, category: category)
            #expect(rules.check(dossier, on: try today(), tenant: nil).map(\.subject) == subjects)
        }
    }

    @Test("another kind may serve instead")
    func alternatives() throws {
        let pieces = ["recepisse", "attestation-consulaire", "justificatif-domicile", "photo"]
        #expect(try rules().check(try dossier(.renouvellementRecepisse, pieces), on: try today(), tenant: nil) == [])
    }

    private static let unsuitable: [(String, Shortcoming.Problem, String)] = [
        (
            piece("justificatif-domicile", mediaType: "application/msword"), .wrongMediaType,
            "Le document « justificatif-domicile.x » n’est pas d’un format accepté : envoyez un justificatif de domicile, daté de moins de 6 mois, au format PDF, JPEG, PNG, BMP ou TIFF, 10 Mio au plus."
        ),
        (piece("justificatif-domicile", size: 10_485_761), .tooLarge, "dépasse 10 Mio"),
        (piece("justificatif-domicile", size: 0), .empty, "est vide"),
        (piece("justificatif-domicile", issuedOn: "2025-08-31"), .tooOld, "est trop ancien, il date du 31 août 2025"),
        (piece("justificatif-domicile", issuedOn: "2026-03-02"), .futureDate, "porte une date à venir, le 2 mars 2026"),
    ]

    @Test("an unsuitable piece is told with what is wrong with it", arguments: unsuitable)
    func faults(_ piece: String, _ problem: Shortcoming.Problem, _ message: String) throws {
        let dossier = try dossier(.renouvellementRecepisse, ["recepisse", "passeport", "photo", piece])
        let found = try rules().check(dossier, on: try today(), tenant: nil)
        #expect(found.map(\.problem) == [problem])
        #expect(found.first?.subject == "justificatif-domicile")
        #expect(found.first?.message.contains(message) == true, "\(found)")
        let both = try self.dossier(
            .renouvellementRecepisse, ["recepisse", "passeport", "photo", piece, "justificatif-domicile"])
        #expect(try rules().check(both, on: try today(), tenant: nil) == [], "a suitable one beside it is enough")
    }

    @Test func `a proof is six months old to the day`() throws {
        let proof = Self.piece("justificatif-domicile", issuedOn: "2025-09-01")
        #expect(
            try rules().check(
                try dossier(.renouvellementRecepisse, ["recepisse", "passeport", "photo", proof]), on: try today(), tenant: nil)
                == [])
    }

    @Test func `who holds the bytes tells which are unreadable`() throws {
        let found = try rules().check(
            try dossier(.renouvellementRecepisse, Self.whole[0].1), on: try today(), tenant: nil,
            isUnreadable: { $0.kind == PieceKind("photo") })
        #expect(found.map(\.problem) == [.unreadable])
    }

    @Test func `a permit that ends within three months is for renewal`() throws {
        for (until, problems) in [("2026-05-31", [.expiresSoon]), ("2026-06-01", [])] as [(String, [Shortcoming.Problem])] {
            let dossier = try dossier(.changementAdresse, Self.whole[2].1, until: until)
            #expect(try rules().check(dossier, on: try today(), tenant: nil).map(\.problem) == problems)
        }
    }

    @Test func `a préfecture's own rule replaces the general one`() throws {
        let dossier = try dossier(.renouvellementRecepisse, ["recepisse"])
        #expect(try rules().check(dossier, on: try today(), tenant: TenantCode("76")) == [])
        #expect(try rules().check(dossier, on: try today(), tenant: TenantCode("18")).count == 3)
    }

    @Test("the least dossier lacks everything, each thing in a sentence", arguments: Demarche.allCases)
    func least(_ demarche: Demarche) throws {
        let body =
            "{\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"demarche\":\"\(demarche.rawValue)\",\"postalCode\":\"18000\",\"address\":{\"line\":\" \"}}"
        let found = try rules().check(try Dossier(body: Array(body.utf8)), on: try today(), tenant: nil)
        #expect(found.count >= 12)
        #expect(found.contains { $0.subject == "address.line" && $0.problem == .missing })
        #expect(Set(found.map(\.problem)) == [.missing])
        #expect(found.allSatisfy { $0.message.hasSuffix(".") })
        var reason = Reason(.node, .foundIncomplete)
        reason.shortcomings = found
        #expect(try Reason(decoding: reason.encoded) == reason)
    }

    @Test func `the body of a report has its documented form`() throws {
        var reason = Reason(.node, .foundIncomplete)
        reason.shortcomings = [Shortcoming(subject: "photo", problem: .tooOld, message: "Le \"x\".")]
        reason.until = CivilDate("2026-12-24")
        #expect(
            String(decoding: reason.encoded, as: UTF8.self)
                == #"{"actor":"node","event":"found-incomplete","shortcomings":[{"subject":"photo","problem":"too-old","message":"Le \"x\"."}],"until":"2026-12-24"}"#
        )
        #expect(throws: Refusal.self) { try Reason(decoding: Array("{\"shortcomings\":[{}]}".utf8)) }
        #expect(try Reason(decoding: Array("{\"novel\":1}".utf8)) == Reason(.node, ""))
    }

    @Test(
        "a slip in the rule file is refused by its place",
        arguments: [
            ("\"monthsMax\": 6", "\"monthMax\": 6", "demarches.renouvellement-recepisse[0].pieces[2].monthMax: unknown member"),
            ("\"dcem\": [", "\"dcme\": [", "demarches.dcme: unknown member"),
            ("\"2020-06-01\"", "\"2020-06-31\"", "demarches.renouvellement-recepisse[0].from: expected a day"),
            ("\"applicant.email\"", "\"applicant.mail\"", "fields[5].path: expected the path of a dossier's field"),
            (
                "\"to\": null", "\"to\": \"2027-01-01\"",
                "demarches.renouvellement-recepisse: the last general rule must not end"
            ),
            ("\"to\": null", "\"to\": null, \"tenants\": [\"75\"]", "no general rule"),
            ("\"tenants\": [\"76\"]", "\"tenants\": [\"seventy\"]", "tenants[0]"),
            ("\"version\": 1", "\"version\": 2", "version: expected version 1, found 2"),
            ("\"image/png\"", "\"image/gif\"", "mediaTypes[1]: expected one of"),
            ("\"loss.circumstance\", \"in\"", "\"loss.how\", \"in\"", "when.field: expected the path"),
            ("\"version\": 1,", "\"version\": 1,,", "line 10, column 16: expected a member's name"),
        ])
    func slips(_ right: String, _ wrong: String, _ message: String) throws {
        let text = String(decoding: try text(), as: UTF8.self)
        let range = try #require(text.range(of: right))
        let changed = text.replacingCharacters(in: range, with: wrong)
        let refusal = #expect(throws: Refusal.self) { try CompletenessRules(text: Array(changed.utf8)) }
        #expect(refusal?.message.contains(message) == true, "\(refusal?.message ?? "none")")
    }

    @Test func `rules follow each other by date`() throws {
        func rule(_ from: String, _ to: String, _ tenants: String, _ kind: String) -> String {
            "{\"from\":\"\(from)\",\"to\":\(to),\"tenants\":\(tenants),\"sources\":[],\"fields\":[],\"pieces\":[{\"anyOf\":[\"\(kind)\"],\"label\":\"x\"}]}"
        }
        func rules(_ list: [String]) throws -> CompletenessRules {
            let others = ["renouvellement-recepisse", "duplicata-titre-sejour", "changement-adresse"]
                .map { "\"\($0)\":[\(rule("2020-01-01", "null", "null", "other"))]" }.joined(separator: ",")
            return try CompletenessRules(
                text: Array("{\"version\":1,\"demarches\":{\(others),\"dcem\":[\(list.joined(separator: ","))]}}".utf8))
        }
        let old = rule("2020-01-01", "\"2025-06-15\"", "null", "old")
        let own = rule("2025-01-01", "\"2025-12-31\"", "[\"18\"]", "own")
        let dated = try rules([old, rule("2025-06-16", "null", "null", "new"), own])
        for (day, tenant, kind) in [
            ("2019-01-01", "18", "old"), ("2024-12-31", "18", "old"), ("2025-01-01", "18", "own"), ("2025-06-15", "75", "old"),
            ("2025-06-16", "75", "new"),
            ("2025-12-31", "18", "own"), ("2026-01-01", "18", "new"),
        ] {
            let found = dated.check(try dossier(.dcem, []), on: try #require(CivilDate(day)), tenant: TenantCode(tenant))
            #expect(found.map(\.subject) == [kind], "\(day) \(tenant)")
        }
        #expect(throws: Refusal.self) { try rules([old, rule("2025-06-17", "null", "null", "gap")]) }
        #expect(throws: Refusal.self) { try rules([old, rule("2025-06-15", "null", "null", "overlap")]) }
        #expect(throws: Refusal.self) {
            try rules([rule("2020-01-01", "null", "null", "new"), own, rule("2025-12-31", "null", "[\"18\"]", "twice")])
        }
    }
}
