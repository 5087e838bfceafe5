import Foundation
import Testing

@testable import Dossiers

/// Measures as files, the words that people use, and dossiers.
struct MeasureTests {
    private let measures: Measures

    init() throws { measures = try MeasureFiles.shipped() }

    @Test(arguments: [
        ("récépissé", "recepisse"), ("RECEPISSE", "recepisse"), ("récépissé de demande de titre de séjour", "recepisse"),
        ("Récépissé de demande de carte de séjour (3 mois)", "recepisse"), ("re\u{301}ce\u{301}pisse\u{301}", "recepisse"),
        ("carte de résident", "titre-sejour"), ("carte de séjour temporaire « salarié »", "titre-sejour"),
        ("carte de séjour pluriannuelle", "titre-sejour"), ("certificat de résidence algérien", "titre-sejour"),
        ("CRA", "titre-sejour"), ("Titre  de séjour", "titre-sejour"),
        ("autorisation provisoire de séjour", "autorisation-provisoire-sejour"), ("APS", "autorisation-provisoire-sejour"),
        ("visa de long séjour valant titre de séjour", "visa-long-sejour"), ("VLS-TS", "visa-long-sejour"),
        ("visa de court séjour", "visa-court-sejour"), ("Visa Schengen", "visa-court-sejour"),
        ("titre de séjour diplomatique", "titre-diplomatique"), ("titre de séjour spécial", "titre-diplomatique"),
        ("attestation de demande d’asile", "attestation-demande-asile"),
        ("récépissé de demande d'asile", "attestation-demande-asile"), ("DCEM", "dcem"),
        ("visa", nil), ("passeport", nil), ("", nil), ("craie", nil), ("attestation de prolongation d’instruction", nil),
    ])
    func `a person's words for a document mean its kind, or none`(words: String, kind: String?) {
        #expect(measures.kind(named: words)?.id == kind)
    }

    private func dossier(_ demarche: Demarche, kind: String?, until: String?) throws -> Dossier {
        var permit = JSONObject()
        permit["number"] = .string("TST123456")
        permit["kind"] = kind.map { .string($0) }
        permit["validUntil"] = until.map { .string($0) }
        return try Dossier(
            json: .object([
                "id": .string("01890a5d-ac96-774b-bcce-b302099a8057"), "demarche": .string(demarche.rawValue),
                "postalCode": .string("18000"), "permit": .object(permit),
            ]))
    }

    @Test(
        arguments: [
            // Expired and extended; not yet expired; the last day that the announcement gives is a day to renew.
            (Demarche.renouvellementRecepisse, "récépissé", "2020-03-31", "2020-06-02", "2020-09-30"),
            (.renouvellementRecepisse, "récépissé", "2020-04-10", "2020-03-20", "2020-10-10"),
            (.renouvellementRecepisse, "récépissé", "2020-03-31", "2020-09-29", "2020-09-30"),
            (.renouvellementRecepisse, "récépissé", "2020-03-31", "2020-09-30", nil),
            (.renouvellementRecepisse, "récépissé", "2020-03-15", "2020-06-02", nil),
            // Words that tell nothing: whoever renews a récépissé holds one; another may hold anything.
            (.renouvellementRecepisse, "papier", "2020-03-31", "2020-06-02", "2020-09-30"),
            (.renouvellementRecepisse, nil, "2020-03-31", "2020-06-02", "2020-09-30"),
            (.changementAdresse, "papier", "2020-03-31", "2020-06-02", nil),
            (.changementAdresse, "carte de résident", "2020-06-15", "2020-06-20", "2020-12-15"),
            (.dcem, "visa de court séjour", "2020-04-01", "2020-06-02", nil),
            (.renouvellementRecepisse, "récépissé", nil, "2020-06-02", nil),
        ] as [(Demarche, String?, String?, String, String?)])
    func `a dossier's document is extended if that counts on the day it was submitted`(
        demarche: Demarche, kind: String?, expires: String?, on: String, until: String?
    ) throws {
        let dossier = try dossier(demarche, kind: kind, until: expires)
        let found = measures.extension(of: dossier, on: try #require(CivilDate(on)))
        #expect(found?.until.description == until)
        if demarche == .changementAdresse, let found { #expect(found.kind.id == "titre-sejour") }
    }

    @Test func `an applicant is told in French that a renewal was not needed`() throws {
        let dossier = try dossier(.renouvellementRecepisse, kind: "récépissé", until: "2020-03-31")
        let day = try #require(CivilDate("2020-06-02"))
        let found = try #require(measures.extension(of: dossier, on: day))
        #expect(
            found.french(for: dossier.demarche)
                == "La validité de votre récépissé, dont le dernier jour était le 31 mars 2020, est prolongée jusqu’au 30 septembre 2020 "
                + "(6 mois, comme l’a annoncé la préfecture ; 180 jours selon les textes, soit jusqu’au 27 septembre 2020). Les droits qui "
                + "s’y attachent sont maintenus : droit au séjour, droit au travail si le document le donnait, droits sociaux. La prolongation est automatique : il "
                + "n’était pas nécessaire de demander un renouvellement. Vous pouvez retirer cette demande ; sinon, elle sera examinée. Texte applicable : ordonnance n° 2020-328 du 25 mars 2020, "
                + "art. 1er, modifiée par l’ordonnance n° 2020-460 du 22 avril 2020, art. 24.")
        #expect(found.french(for: .changementAdresse).contains("vous n’avez rien à demander"))
        #expect(found.json["until"] == .string("2020-09-30") && found.json["untilByLaw"] == .string("2020-09-27"))
    }

    // MARK: Files

    @Test func `the schema knows the members that the reader knows`() throws {
        let schema = try MeasureFiles.json("measure.schema.json")
        guard case .object(let properties)? = schema["properties"] else { return #expect(Bool(false), "no properties") }
        #expect(Set(properties.members.map(\.name)) == Set(Measure.members))
    }

    @Test(arguments: [
        ("\"format\":1", "\"format\":2", "format: expected 1"), ("\"days\":180", "\"weeks\":26", "legal.weeks: unknown member"),
        ("{\"months\":6}", "{\"months\":6,\"days\":183}", "announced: expected either months or days"),
        ("\"to\":\"2020-05-15\"", "\"to\":\"2020-05-16\"", "the extension from 2020-03-16 has the same days and kinds"),
        ("\"to\":\"2020-05-15\"", "\"to\":\"2020-02-30\"", "extensions[0].to: expected a day that exists"),
        (
            "\"kinds\":[\"titre-sejour\",\"recepisse\"", "\"kinds\":[\"titre-sejour\",\"recepise\"",
            "extensions[0].kinds[1]: expected one of"
        ),
        (
            "\"kinds\":[\"titre-sejour\",\"recepisse\"", "\"kinds\":[\"titre-sejour\",\"dcem\"",
            "expected a kind that is not `excluded`"
        ),
        ("\"names\":[\"recepisse\"]", "\"names\":[\"Récépissé\"]", "expected lower-case words without accents"),
        ("\"id\":\"dcem\"", "\"id\":\"recepisse\"", "expected a kind that is not there already"),
    ])
    func `a fault of a file is refused with its place`(good: String, bad: String, words: String) throws {
        let text = String(decoding: try MeasureFiles.json().serialized, as: UTF8.self)
        let range = try #require(text.range(of: good))
        let broken = text.replacingCharacters(in: range, with: bad)
        let refusal = try #require(throws: Refusal.self) { _ = try Measure(json: try JSONValue.parse(Array(broken.utf8))) }
        #expect(refusal.message.contains(words), "\(refusal.message)")
    }
}
