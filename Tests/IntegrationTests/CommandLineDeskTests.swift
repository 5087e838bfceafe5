import Dossiers
import Foundation
import Glibc
import Testing

/// An agent's work on the command line, at a real node.
struct CommandLineDeskTests {
    @Test func `a dossier from the list to its collection, with every refusal in French`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let sample = try Saisine.run(["sample", "--count", "9", "--seed", "3", "--tenants", "18"]).output
        #expect(try federation.submit(["-"], input: sample).status == 0)
        #expect(try federation.awaitReports(count: 9))
        let data = ["--data", federation.node("18")]
        func desk(_ words: String..., input: String = "") throws -> Saisine.Result {
            try Saisine.run(["desk"] + words + data, input: input)
        }

        let stranger = try desk("whoami")
        #expect(stranger.status == 65 && stranger.errors.contains("Demandez à l’administrateur"), "\(stranger.errors)")
        let added = try Saisine.run(
            ["agent", "add", "--uid", "\(getuid())", "--name", "Mme Amina Diallo", "--role", "instructor"] + data)
        #expect(added.status == 0, "\(added.errors)")
        #expect(try Saisine.run(["agent", "list"] + data).output.contains("Mme Amina Diallo"))
        #expect(try Saisine.run(["acts"] + data).output.contains("agent.add"))
        #expect(try desk("whoami").output.contains("Mme Amina Diallo, instructeur"))

        let list = try desk("list")
        #expect(list.output.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(list.output)")
        let complete = try CommandLineFederation.values(desk("list", "--state", "complete", "--limit", "3", "--json").output)
        let shorts = complete.compactMap { if case .string(let text)? = $0["short"] { text } else { nil } }
        try #require(shorts.count == 3)

        let early = try desk("validate", shorts[0])
        #expect(early.status == 65 && early.errors.contains("Prenez d’abord le dossier"), "\(early.errors)")
        let taken = try desk("take", "-", input: shorts.joined(separator: "\n") + "\nffffff00\n")
        #expect(taken.status == 65 && taken.output.split(separator: "\n").count == 3, "\(taken.output)\(taken.errors)")
        #expect(taken.errors.contains("ffffff00 : Vérifiez"))
        let validated = try desk("validate", shorts[0])
        #expect(validated.output.contains("annulable jusque-là : saisine desk undo \(shorts[0])"), "\(validated.output)")
        #expect(try desk("undo", shorts[0]).output.contains("décision annulée"))
        let asked = try desk("ask", shorts[1], "--piece", "passeport=illisible", "--piece", "photo=Une autre, s’il vous plaît.")
        #expect(asked.status == 0 && asked.output.contains("pièces à fournir"), "\(asked.errors)")
        #expect(try desk("refuse", shorts[2], "--reason", "identite").output.contains("refusé"))
        for verb in ["validate", "ready", "collected"] { #expect(try desk(verb, shorts[0]).status == 0, "\(verb)") }

        try checkPieces(of: shorts[1], federation, desk("show", shorts[1]).output)
        let history = try Saisine.run(["dossier", "--data", federation.intake, id(complete[0])]).output
        #expect(history.contains("collected"), "\(history)")
        federation.stop()
        #expect(try desk("whoami").status != 0)
    }

    /// What was asked for is shown, and the pieces come into a folder of one's own.
    private func checkPieces(of short: String, _ federation: CommandLineFederation, _ shown: String) throws {
        #expect(
            shown.contains("Manques") && shown.contains("Une autre, s’il vous plaît.") && shown.contains("Mme Amina Diallo"))
        let folder = federation.scratch.path("pieces")
        let opened = try Saisine.run(["desk", "open", short, "--to", folder, "--data", federation.node("18")])
        #expect(opened.status == 0, "\(opened.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.contains { $0.hasSuffix("-passeport.pdf") } && files.count == opened.output.split(separator: "\n").count)
        #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    }

    @Test(.enabled(if: getuid() == 0)) func `who asks is the account that the kernel names`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        // The test, which is the administrator, opens the way to the socket to everybody.
        let socket = federation.node("18") + "/desk"
        for path in [federation.scratch.path(""), federation.scratch.path("fed"), federation.node("18")] {
            #expect(unsafe chmod(path, 0o755) == 0)
        }
        #expect(unsafe chmod(socket, 0o666) == 0)
        func whoami(_ uid: Int) throws -> Saisine.Result {
            try Saisine.run(
                ["--reuid", "\(uid)", "--clear-groups", Saisine.product("saisine"), "desk", "whoami", "--desk", socket],
                executable: "/usr/bin/setpriv")
        }
        #expect(try whoami(61_001).errors.contains("(61001) n’est pas celui d’un agent"))
        let add = [
            "agent", "add", "--uid", "61001", "--name", "M. Jean Morel", "--role", "reader", "--data", federation.node("18"),
        ]
        #expect(try Saisine.run(add).status == 0)
        #expect(try whoami(61_001).output.contains("M. Jean Morel, lecteur"))
        #expect(try whoami(61_002).status == 65)
        // The administrator is nobody here.
        #expect(try Saisine.run(["desk", "whoami", "--desk", socket]).status == 65)
        #expect(unsafe chmod(socket, 0o600) == 0)
        let shut = try whoami(61_001)
        #expect(shut.status == 69 && shut.errors.contains("saisine-agents"), "\(shut.errors)")
    }

    private func id(_ dossier: JSONValue) -> String { if case .string(let text)? = dossier["id"] { text } else { "" } }
}
