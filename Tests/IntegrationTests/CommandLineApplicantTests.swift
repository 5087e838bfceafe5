import Dossiers
import Foundation
import Testing

/// What an applicant does with a number and a code, by the command line, against a federation of processes.
@Suite(.serialized) struct CommandLineApplicantTests {
    private let federation: CommandLineFederation
    private let id: String
    private let code: String

    init() throws {
        federation = try CommandLineFederation(tenants: "18")
        let pieces = ["recepisse", "passeport", "photo"].map { kind in
            let content = Data("%PDF-1.4 \(kind)".utf8).base64EncodedString()
            return #"{"kind":"\#(kind)","name":"\#(kind).pdf","content":"\#(content)"}"#
        }
        let line = #"""
            {"id":"01a20e7f-0803-7325-a858-929ef4939b6f","demarche":"renouvellement-recepisse","postalCode":"18000","applicant":\#
            {"foreignerNumber":"0012345678","birthName":"TRAORÉ","givenNames":"Amina","birthDate":"1991-04-03","nationality":"MLI",\#
            "email":"amina@example.org"},"address":{"line":"3 rue Moyenne","city":"Bourges"},"permit":{"number":"TST000001",\#
            "validUntil":"2099-12-31"},"pieces":[\#(pieces.joined(separator: ","))]}
            """#
        let receipt = try #require(try CommandLineFederation.values(federation.submit(["-"], input: line).output).first)
        guard case .string(let id) = receipt["id"], case .string(let code) = receipt["code"] else {
            throw Refusal(.missingField, "no number or code in \(receipt)")
        }
        (self.id, self.code) = (id, code)
    }

    @Test(.timeLimit(.minutes(3)))
    func `what is missing is told, sent once, and what was sent again gives the same receipt`() throws {
        #expect(try state(becomes: "incomplete"))
        let sheet = try run(["follow", id]).output
        #expect(sheet.contains("justificatif de domicile") && sheet.contains("saisine complete \(id)"))
        let file = federation.scratch.path("facture.pdf")
        try Data("%PDF-1.4 facture".utf8).write(to: URL(filePath: file))
        let words = ["complete", id, "--piece", "justificatif-domicile=\(file)"]
        let first = try run(words + ["--json"])
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("\"revision\":2"))
        #expect(try run(words + ["--json"]).output == first.output)
        #expect(try state(becomes: "complete"))
        #expect(try run(words + ["--json"]).output == first.output)
        let view = try #require(try CommandLineFederation.values(run(["follow", id, "--json"]).output).first)
        #expect(view["requests"].map { "\($0)" }?.contains("\"answered\":true") == true)
        let history = try Saisine.run(["dossier", id, "--data", federation.intake]).output
        #expect(history.contains("complement, request 1: revision 2") && history.contains("answers request 1"))
    }

    @Test(.timeLimit(.minutes(3)))
    func `a dossier is withdrawn once, and then nothing more is added to it`() throws {
        let first = try run(["withdraw", id, "--message", "Je n’en ai plus besoin.", "--json"])
        #expect(first.status == 0, "\(first.errors)")
        #expect(try run(["withdraw", id, "--message", "Je n’en ai plus besoin.", "--json"]).output == first.output)
        #expect(try state(becomes: "withdrawn"))
        let late = try run(["complete", id, "--field", "applicant.phone=0639980102"])
        #expect(late.status == 65)
        #expect(late.errors.contains("ce dossier est terminé"))
    }

    @Test(.timeLimit(.minutes(3)))
    func `a wrong code tells nothing, and says what to do`() throws {
        let other = try Saisine.run(
            ["follow", id, "--code", "0000-0000-0000-0001", "--data", federation.intake, "--timeout", "30"])
        let unknown = try Saisine.run(
            [
                "follow", "01a20e7f-0803-7325-a858-929ef4939b70", "--code", code, "--data", federation.intake, "--timeout",
                "30",
            ])
        #expect(other.status == 65 && unknown.status == 65)
        #expect(other.errors == unknown.errors)
        #expect(other.errors.contains("ne correspondent à aucun dossier"))
        #expect(other.output.isEmpty && unknown.output.isEmpty)
    }

    @Test(
        "what is typed wrongly is told in French",
        arguments: [
            (["follow", "18"], "numéro de dossier"), (["follow", "ID"], "code de suivi"),
            (["follow", "ID", "--code", "abc"], "code de suivi"),
            (["complete", "ID", "--code", "0000-0000-0000-0000"], "au moins une pièce"),
            (["complete", "ID", "--code", "0000-0000-0000-0000", "--piece", "photo"], "n’a pas cette forme"),
            (["complete", "ID", "--code", "0000-0000-0000-0000", "--piece", "photo=/nowhere.jpg"], "ne peut pas être lu"),
        ])
    func slips(_ words: [String], _ sentence: String) throws {
        let result = try Saisine.run(words.map { $0 == "ID" ? id : $0 } + ["--data", federation.intake])
        #expect(result.status != 0)
        #expect(result.errors.contains(sentence), "\(result.errors)")
    }

    private func run(_ words: [String]) throws -> Saisine.Result {
        try Saisine.run(words + ["--code", code, "--data", federation.intake])
    }

    /// Asks until the applicant sees this state.
    private func state(becomes state: String) throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            let view = try CommandLineFederation.values(run(["follow", id, "--json"]).output).first
            if view?["state"] == .string(state) { return true }
        }
        return false
    }
}
