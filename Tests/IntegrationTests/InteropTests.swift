import FederationTesting
import Foundation
import Testing

/// A node and a portal that were written from the protocol document alone, in another language, against the intake.
@Suite(
    .enabled(if: PythonProcess.interpreter != nil, "needs python3 with zmq: apt-get install python3-zmq"),
    .timeLimit(.minutes(3)))
struct InteropTests {
    @Test func `the codec of another language agrees with every worked example of the document`() throws {
        let federation = try Federation()
        let document = PythonProcess.folder + "/../../Sources/Federation/Federation.docc/Protocol.md"
        let lines = try federation.python("saisine_examples", [document]).finish()
        #expect(lines.last?.count ?? 0 >= 20)
    }

    @Test
    func
        `dossiers and pieces cross in order, once, byte for byte, though the node is killed between commit and acknowledgement`()
        throws
    {
        let federation = try Federation()
        let lines = federation.local.samples(count: 40, seed: 5)
        let submitting = try federation.submit(lines)
        let crashing = try federation.node("--crash-after", "20")
        _ = try crashing.finish(killedBy: SIGKILL)
        let receipts = try submitting.finish()
        _ = try federation.node("--crash-after", "60").finish(killedBy: SIGKILL)
        let node = try federation.node()
        _ = try node.line { $0.event == "granted" }
        node.stop()
        let last = try federation.node()

        #expect(try receipts.map(\.id) == lines.map { try Dossier($0).id })
        let mine = receipts.filter { $0.tenant == "18" }.compactMap(\.id)
        let reports = try federation.local.reports(on: receipts.compactMap(\.id), within: .seconds(30))
        #expect(reports.map(\.tenant) == receipts.map(\.tenant))
        #expect(reports.filter { $0.tenant == "18" }.map(\.state) == mine.map { _ in "complete" })
        last.stop()

        let held = try federation.show()
        let entries = held.filter { $0.event == "entry" }
        #expect(entries.compactMap(\.sequence) == Array(1...entries.count))
        #expect(entries.filter { $0.kind == 1 }.map(\.id) == mine)
        #expect(entries.allSatisfy { $0.tenant == "18" })
        #expect(held.last?.reports == mine.count)
        let contents = try lines.map(Dossier.init).filter { mine.contains($0.id) }.flatMap(\.contents)
        let arrived = try federation.arrivedPieces()
        #expect(!contents.isEmpty && contents.count { !arrived.contains($0) } == 0)
    }

    @Test func `a node that was away gets what it missed, and the portal sees its report`() throws {
        let federation = try Federation()
        let repeated = try federation.python(
            "saisine_faults", ["repeat", "--submissions", federation.local.submissions],
            input: federation.local.samples(count: 12, seed: 9).joined(separator: "\n"))
        let said = try repeated.finish()
        #expect(said.filter { $0.event == "repeated" }.map(\.same) == Array(repeating: true, count: 12))
        let refusals = said.filter { $0.event == "refusal" }
        #expect(refusals.map(\.code) == ["conflict", "id-taken", "unknown-dossier", "missing-piece"])
        #expect(said.last?.event == "state" && said.last?.accepted == true)

        let node = try federation.node()
        let ids = Set(said.filter { $0.event == "repeated" }.compactMap(\.id))
        _ = try federation.local.reports(on: ids.sorted(), within: .seconds(30))
        node.stop()
        let dossiers = try federation.show().filter { $0.kind == 1 }.compactMap(\.id)
        #expect(Set(dossiers).count == dossiers.count)
        #expect(!dossiers.isEmpty && ids.isSuperset(of: dossiers))
    }

    @Test func `an upload that was cut goes on where the intake holds it, and arrives byte for byte`() throws {
        let federation = try Federation()
        let sent = federation.directory + "/sent"
        try FileManager.default.createDirectory(atPath: sent, withIntermediateDirectories: false)
        let said = try federation.python(
            "saisine_faults", ["cut", "--submissions", federation.local.submissions, "--pieces", sent]
        ).finish()
        let (chunk, whole) = (262_144, 5 * 262_144 + 1_234)
        #expect(said.filter { $0.event == "upload" }.map(\.span) == [[0, 2 * chunk], [2 * chunk, whole], [whole, whole]])
        #expect(said.first { $0.event == "answer" }?.answer == "HAVE")

        let node = try federation.node()
        _ = try federation.local.reports(on: said.compactMap(\.id), within: .seconds(30))
        node.stop()
        #expect(try federation.show().filter { $0.event == "entry" }.compactMap(\.kind) == [2, 2, 2, 2, 2, 2, 1])
        let names = try FileManager.default.contentsOfDirectory(atPath: sent)
        #expect(names.count == 1)
        for name in names {
            #expect(FileManager.default.contentsEqual(atPath: "\(sent)/\(name)", andPath: "\(federation.pieces)/\(name)"))
        }
    }

    @Test func `every wrong message gets the answer that the document promises, and disturbs nobody`() throws {
        let federation = try Federation()
        let node = try federation.node()
        _ = try node.line { $0.event == "granted" }
        let portals = try federation.python("saisine_faults", ["submissions", "--submissions", federation.local.submissions])
        let nodes = try federation.python(
            "saisine_faults", ["replies", "--replies", federation.local.replies, "--stream", "18"])
        let receipts = try federation.submit(federation.local.samples(count: 30, seed: 7)).finish()
        let answers = try portals.finish() + nodes.finish()
        #expect(answers.count > 70)
        for answer in answers { #expect(answer.answer == answer.expected, "\(answer.to ?? ""): \(answer.sentence ?? "")") }
        #expect(receipts.compactMap(\.id).count == 30)
        #expect(try federation.local.reports(on: receipts.compactMap(\.id), within: .seconds(30)).count == 30)
        #expect(try node.lines().filter { $0.event == "granted" }.count == 1)
    }

    @Test func `a second ledger is held while the first is served`() throws {
        let federation = try Federation()
        let first = try federation.node()
        _ = try first.line { $0.event == "granted" }
        let second = try federation.node(store: "second")
        let held = try second.line { $0.event == "held" }
        let receipts = try federation.submit(federation.local.samples(count: 10, seed: 11)).finish()
        _ = try federation.local.reports(on: receipts.compactMap(\.id), within: .seconds(30))
        #expect(try second.lines().allSatisfy { $0.event == "held" })
        first.stop()
        second.stop()
        #expect(try federation.show().last?.ledger == held.holder)
        #expect(try federation.show(store: "second").filter { $0.event == "entry" }.isEmpty)
    }

    @Test func `a new ledger takes over once the first has been silent for a lease, gets everything again and reports it`()
        throws
    {
        let federation = try Federation()
        let first = try federation.node()
        let receipts = try federation.submit(federation.local.samples(count: 10, seed: 13)).finish()
        _ = try federation.local.reports(on: receipts.compactMap(\.id), within: .seconds(30))
        first.stop()
        let second = try federation.node(store: "second")
        _ = try second.line { $0.event == "granted" }
        let mine = receipts.filter { $0.tenant == "18" }.compactMap(\.id)
        let reported = try second.line { $0.event == "reported" && $0.acknowledged == mine.count }
        second.stop()
        #expect(reported.acknowledged == mine.count)
        #expect(try federation.show(store: "second").filter { $0.kind == 1 }.map(\.id) == mine)
    }

    @Test func `no other node and no portal hears anything of a stream`() throws {
        let federation = try Federation()
        let node = try federation.node()
        let endpoint = try #require(try node.line { $0.event == "welcome" }.endpoint)
        func listens(_ user: String, at endpoint: String) throws -> PythonProcess {
            try federation.python("saisine_faults", ["denied", "--user", user, "--endpoint", endpoint])
        }
        let strangers =
            try ["node:36", "portal:cher", "node:", "node:181", "18"].map { try listens($0, at: endpoint) }
            + [listens("portal:cher", at: federation.local.replies), listens("node:18", at: federation.local.submissions)]
        let nobody = try listens("", at: endpoint)
        let own = try listens("node:18", at: endpoint)
        for stranger in strangers {
            let said = try stranger.finish().last
            #expect(said?.denied == true && said?.succeeded == false && said?.heard == false, "\(said?.user ?? "")")
        }
        #expect(try nobody.finish().last?.heard == false)
        #expect(try own.finish().last?.heard == true)
    }
}

/// A federation in which stream 18 has no node of this program.
private final class Federation {
    let local: LocalFederation
    let directory: String
    var pieces: String { directory + "/pieces" }

    init() throws {
        local = try LocalFederation(tenants: ["18", "36"], withoutNodesOf: ["18"])
        directory = local.directory + "/python"
        try FileManager.default.createDirectory(atPath: directory + "/pieces", withIntermediateDirectories: true)
    }

    deinit { local.stop() }

    func python(_ script: String, _ arguments: [String], input: String = "") throws -> PythonProcess {
        try PythonProcess(script, arguments, input: input, directory: directory)
    }

    /// The node of stream 18, on a store of its own.
    func node(_ arguments: String..., store: String = "first") throws -> PythonProcess {
        try python(
            "saisine_node",
            ["run", "--replies", local.replies, "--stream", "18", "--store", "\(directory)/\(store).db"] + arguments)
    }

    func submit(_ lines: [String]) throws -> PythonProcess {
        try python(
            "saisine_portal", ["--submissions", local.submissions, "--name", "cher"], input: lines.joined(separator: "\n"))
    }

    /// What a store holds; its pieces go to files of ``pieces``, named by their hash.
    func show(store: String = "first") throws -> [PythonProcess.Line] {
        try python("saisine_node", ["show", "--store", "\(directory)/\(store).db", "--pieces", pieces]).finish()
    }

    /// The files of ``pieces``.
    func arrivedPieces() throws -> Set<Data> {
        let names = try FileManager.default.contentsOfDirectory(atPath: pieces)
        return Set(try names.map { try Data(contentsOf: URL(fileURLWithPath: "\(pieces)/\($0)")) })
    }
}

/// A submission line, as far as a test looks at it.
private struct Dossier {
    let id: String
    let contents: [Data]

    init(_ line: String) throws {
        struct Members: Decodable {
            struct Piece: Decodable { let content: Data }
            let id: String
            let pieces: [Piece]?
        }
        let members = try JSONDecoder().decode(Members.self, from: Data(line.utf8))
        id = members.id
        contents = (members.pieces ?? []).map(\.content)
    }
}
