import Dossiers
import Foundation
import Testing

/// `follow`, `complete` and `withdraw`, as an applicant types them, against a federation of processes.
@Suite(.serialized) struct CommandLineApplicantTests {
    private let federation: CommandLineFederation
    private let id = "019cad75-515f-7c7d-9fbb-d7546bc44b50"
    private let code: String
    private let today: CivilDate

    /// A renewal of a récépissé that lacks its proof of residence.
    init() throws {
        federation = try CommandLineFederation(tenants: "18")
        today = try #require(CivilDate(days: Int(Date().timeIntervalSince1970) / 86_400))
        let date = today.adding(days: -10)
        let pieces = ["recepisse", "passeport", "photo"].map { kind in
            let content = Base64.encode(Array("%PDF-1.4 \(kind)".utf8))
            return #"{"kind":"\#(kind)","name":"\#(kind).pdf","content":"\#(content)","issuedOn":"\#(date)"}"#
        }
        let line = """
            {"id":"\(id)","demarche":"renouvellement-recepisse","postalCode":"18000","applicant":{"foreignerNumber":"0010000001",\
            "birthName":"TRAORÉ","givenNames":"Amina","birthDate":"1991-04-03","nationality":"MLI","email":"amina@example.org"},\
            "address":{"line":"3 rue Moyenne","city":"Bourges"},"permit":{"number":"TST000001","validUntil":\
            "\(today.adding(days: 18))"},"pieces":[\(pieces.joined(separator: ","))]}
            """
        let result = try federation.submit(["-"], input: line)
        guard case .string(let code)? = try CommandLineFederation.values(result.output).first?["code"] else {
            throw Failed(what: result.output + result.errors)
        }
        self.code = code
    }

    private struct Failed: Error { let what: String }

    private func say(_ verb: String, _ options: String..., code: String? = nil) throws -> Saisine.Result {
        try Saisine.run([verb, id, "--code", code ?? self.code, "--data", federation.intake] + options)
    }

    private func view() throws -> JSONValue {
        let result = try say("follow", "--json")
        return try #require(CommandLineFederation.values(result.output).first, "\(result.errors)")
    }

    private func awaitState(_ state: String) throws {
        let isReached = try federation.wait { try view()["state"] == .string(state) }
        let last = try view()
        #expect(isReached, "\(last)")
    }

    @Test(.timeLimit(.minutes(5))) func `an incomplete dossier is completed, the same files again give the same receipt`()
        throws
    {
        try awaitState("incomplete")
        let sheet = try say("follow").output
        #expect(sheet.contains("justificatif de domicile") && sheet.contains("saisine complete \(id) --code \(code)"))
        let file = federation.scratch.path("facture.pdf")
        try Data("%PDF-1.4 facture".utf8).write(to: URL(filePath: file))
        let piece = ["--piece", "justificatif-domicile=\(file)", "--issued", "justificatif-domicile=\(today.adding(days: -5))"]
        let first = try say("complete", piece[0], piece[1], piece[2], piece[3], "--json")
        #expect(first.status == 0, "\(first.errors)")
        try awaitState("complete")
        let again = try say("complete", piece[0], piece[1], piece[2], piece[3], "--json")
        #expect(again.output == first.output)
        #expect(try view()["revision"] == .number(2))
        let history = try Saisine.run(["dossier", id, "--data", federation.intake]).output
        #expect(history.contains("complement, request 1: revision 2") && history.contains("answers request 1"))
        #expect(try bytes("justificatif-domicile", in: federation.intake) == Data("%PDF-1.4 facture".utf8))
        #expect(try bytes("passeport", in: federation.intake) == Data("%PDF-1.4 passeport".utf8))
        #expect(try bytes("passeport", in: federation.node("18")) == Data("%PDF-1.4 passeport".utf8))
        let withdrawn = try say("withdraw", "--message", "Je pars.")
        #expect(withdrawn.status == 0 && withdrawn.output.contains("Votre retrait est enregistré"), "\(withdrawn.errors)")
        try awaitState("withdrawn")
        let late = try say("complete", "--field", "applicant.phone=0639980102")
        #expect(late.status == 65 && late.errors.contains("terminé"))
    }

    @Test(.timeLimit(.minutes(5))) func `a wrong code tells nothing, and what was typed wrongly is said in French`() throws {
        let wrong = try say("follow", code: "0000-0000-0000-0000")
        #expect(wrong.status == 65 && wrong.output.isEmpty)
        #expect(wrong.errors.contains("ne correspondent à aucun dossier"))
        #expect(try say("follow", code: "123").status == 64)
        #expect(try say("complete").status == 64)
        #expect(try say("complete", "--piece", "photo=/nowhere/p.pdf").status == 66)
        #expect(try say("complete", "--field", "commune=18033").status == 65)
    }

    private func bytes(_ kind: String, in data: String) throws -> Data? {
        let output = Pipe()
        let process = try Saisine.start(["dossier", id, "--data", data, "--piece", kind], output: output)
        let bytes = try output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? bytes : nil
    }
}
