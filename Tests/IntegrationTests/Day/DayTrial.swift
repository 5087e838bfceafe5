import Dossiers
import Foundation
import Glibc
import Testing

/// A federation of the Cher, a mail server, a mailer, and the people of a day.
final class DayTrial {
    enum Agent { case first, second }
    enum Failure: Error { case noProcess(String), noCode(String), late(String), failed([String], String) }

    let federation: CommandLineFederation
    var book = DayBook()
    private let settings: Scratch
    private let server: PythonProcess
    private let port: Int
    private let sample: String
    private var mailer: Process?
    private var mailerKills = 0
    private var node: String { federation.node("18") }

    init(count: Int, seed: Int) throws {
        settings = try Scratch()
        // Decisions leave at once: nobody waits ten minutes here.
        try FileManager.default.createDirectory(atPath: settings.path("offices"), withIntermediateDirectories: false)
        let office = try String(contentsOfFile: "Topology/offices/18.json", fromRoot: true)
            .replacing("\"format\": 1,", with: "\"format\": 1, \"undoMinutes\": 0,")
        try Data(office.utf8).write(to: URL(filePath: settings.path("offices/18.json")))
        let topology = settings.path("topology.json")
        try FileManager.default.copyItem(atPath: Saisine.path(inPackage: "Topology/local.json"), toPath: topology)
        federation = try CommandLineFederation(tenants: "18", options: ["--topology", topology])
        server = try PythonProcess("saisine_smtp", [], directory: settings.path(""))
        port = try server.line { $0.event == "ready" }.port ?? 0
        sample = try Self.output(["sample", "--count", "\(count)", "--seed", "\(seed)", "--tenants", "18"])
        try book.open(sample)
        for (uid, name) in [(getuid(), "Mme Amina Diallo"), (Self.second, "M. Jean Morel")] {
            _ = try Self.output(["agent", "add", "--uid", "\(uid)", "--name", name, "--role", "instructor", "--data", node])
        }
    }

    deinit { if let mailer, mailer.isRunning { mailer.terminate() } }

    // MARK: Processes

    private static func output(_ words: [String]) throws -> String {
        let result = try Saisine.run(words)
        guard result.status == 0 else { throw Failure.failed(words, result.output + result.errors) }
        return result.output
    }

    private func wait(for what: String, until isTrue: () throws -> Bool) throws {
        guard try federation.wait(until: isTrue) else { throw Failure.late(what) }
    }

    /// A service's process as its lock names it: after a restart it is another one.
    private func kill(_ directory: String) throws {
        let lock = try String(contentsOfFile: directory + "/lock", encoding: .utf8)
        guard let pid = lock.split(whereSeparator: \.isWhitespace).last.flatMap({ pid_t($0) }) else {
            throw Failure.noProcess(directory)
        }
        #expect(Glibc.kill(pid, SIGKILL) == 0)
    }

    func killNode() throws { try kill(node) }

    func startMailer() throws {
        mailer = try Saisine.start(
            [
                "mail", "run", "--data", node, "--smtp", "127.0.0.1:\(port)", "--topology", settings.path("topology.json"),
            ], output: FileHandle.nullDevice)
    }

    /// Once so many mails have come; another one goes on.
    func killMailer(after count: Int) throws {
        try wait(for: "\(count) mails") { try mails().count >= count }
        guard let mailer else { throw Failure.noProcess("mailer") }
        #expect(Glibc.kill(mailer.processIdentifier, SIGKILL) == 0)
        mailer.waitUntilExit()
        mailerKills += 1
        try startMailer()
    }

    // MARK: The portal and the mailbox

    /// Whoever submits does not notice.
    func submitWhileTheIntakeDies() throws {
        let file = settings.path("week.ndjson")
        try Data(sample.utf8).write(to: URL(filePath: file))
        let portal = try Saisine.start(
            ["submit", file, "--data", federation.intake, "--timeout", "60", "--json"], output: FileHandle.nullDevice)
        try wait(for: "some dossiers") { try federation.dossiers(federation.intake).count >= 5 }
        try kill(federation.intake)
        portal.waitUntilExit()
        #expect(portal.terminationStatus == 0)
        #expect(try federation.awaitReports(count: book.all.count))
        for dossier in try federation.dossiers(federation.intake) { book.check(dossier) }
    }

    func mails() throws -> [PythonProcess.Line] { try server.lines().filter { $0.event == "message" } }

    /// Until the node has nothing to send any more, and has written all that it was to write.
    func awaitMails() throws {
        try wait(for: "the outbox to be empty") {
            let outbox = try outbox()
            return !outbox.contains { $0.state == "waiting" } && book.missing(in: outbox).isEmpty
        }
    }

    private func outbox() throws -> [DayBook.Mail] {
        let listed = try Self.output(["mail", "list", "--json", "--data", node])
        return try CommandLineFederation.values(listed).compactMap(DayBook.Mail.init)
    }

    // MARK: Applicants

    /// As the mail of receipt says it.
    private func code(_ id: String) throws -> String {
        let text = try mails().first { $0.id?.hasPrefix("<\(id).received.") == true }?.text ?? ""
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
        guard let code = words.first(where: { $0.count == 19 && $0.split(separator: "-").count == 4 }) else {
            throw Failure.noCode(id)
        }
        return String(code)
    }

    private func line(_ verb: String, _ id: String, _ words: [String] = []) throws -> String {
        try Self.output([verb, id, "--code", code(id), "--data", federation.intake] + words)
    }

    /// Everything that is missing, and right.
    func complete(_ id: String) throws {
        let view = try JSONValue.parse(Array(line("follow", id, ["--json"]).utf8))
        guard case .array(let missing)? = view["reason"]?["shortcomings"] else {
            throw Failure.failed(["follow", id], "\(view)")
        }
        _ = try line("complete", id, missing.flatMap { try book.answer(to: $0, in: settings) })
        book.did(id, "complete", mails: ["completed"])
    }

    /// Something, but not what is missing.
    func answerWrongly(_ id: String) throws {
        _ = try line("complete", id, ["--field", "applicant.phone=0639980102"])
        book.did(id, "incomplete", mails: ["completed", "complement"])
    }

    func withdraw(_ id: String) throws {
        _ = try line("withdraw", id)
        book.did(id, "withdrawn", mails: ["withdrawn"])
    }

    /// Until the node has decided on all that applicants sent.
    func awaitAnswers() throws {
        try wait(for: "the answers") {
            try book.wrongStates(federation.dossiers(node)).isEmpty && book.missing(in: outbox()).isEmpty
        }
    }

    // MARK: Agents

    /// Another account where the test may be anybody.
    private static let second: UInt32 = getuid() == 0 ? 61_002 : getuid()

    /// The desk as one of the agents; what it refuses is an error.
    private func desk(_ agent: Agent, _ words: [String], on ids: [String]) throws {
        let words = ["desk"] + words + ["-", "--desk", node + "/desk"]
        let input = ids.map { "\($0)\n" }.joined()
        let result: Saisine.Result
        if agent == .second, getuid() == 0 {
            for path in [federation.scratch.path(""), federation.scratch.path("fed"), node] {
                #expect(unsafe chmod(path, 0o755) == 0)
            }
            #expect(unsafe chmod(node + "/desk", 0o666) == 0)
            result = try Saisine.run(
                ["--reuid", "\(Self.second)", "--clear-groups", Saisine.product("saisine")] + words,
                executable: "/usr/bin/setpriv", input: input)
        } else {
            result = try Saisine.run(words, input: input)
        }
        guard result.status == 0 else { throw Failure.failed(words, result.output + result.errors) }
    }

    /// Some are handed over, some called for, some refused, some asked for more, some only begun.
    func work(by agent: Agent, on ids: [String]) throws {
        try wait(for: "the desk") { try Saisine.run(["desk", "whoami", "--data", node]).status == 0 }
        func act(_ words: [String], _ remainders: Set<Int>, _ state: String, _ mails: [String]) throws {
            let part = ids.indices.filter { remainders.contains($0 % 8) }.map { ids[$0] }
            try desk(agent, words, on: part)
            for id in part { book.did(id, state, mails: mails) }
        }
        try act(["take"], Set(0..<8), "under-instruction", ["under-instruction"])
        try act(["validate"], [0, 1, 2, 3, 4], "validated", ["validated"])
        try act(["refuse", "--reason", "identite"], [5], "refused", ["refused"])
        try act(["ask", "--piece", "passeport=illisible"], [6], "incomplete", ["complement"])
        try act(["ready"], [0, 1, 2, 3], "ready", ["ready"])
        try act(["collected"], [0, 1, 2], "collected", [])
    }

    // MARK: The evening

    func judge() throws {
        let outbox = try outbox()
        #expect(book.unexplained(outbox).isEmpty && book.missing(in: outbox).isEmpty)
        #expect(Set(outbox.map(\.name)).count == outbox.count)
        try wait(for: "the last reports") { try book.wrongStates(federation.dossiers(federation.intake)).isEmpty }
        #expect(try book.wrongStates(federation.dossiers(node)).isEmpty)
        let arrived = try mails()
        for mail in arrived { #expect(mail.defects == [] && mail.text?.isEmpty == false && mail.subject?.isEmpty == false) }
        // What a killed mailer had handed over and not told comes once more, under the same name.
        let names = Set(arrived.compactMap { $0.id.map(DayBook.Mail.name) })
        #expect(names == Set(outbox.filter { $0.state == "sent" }.map(\.name)))
        #expect(arrived.count <= names.count + mailerKills)
        for (index, id) in book.all.enumerated() {
            try judgeHistory(id, outbox)
            guard index % 4 == 0 else { continue }
            let view = try JSONValue.parse(Array(line("follow", id, ["--json"]).utf8))
            #expect(view["state"]?.plain == book.state(of: id))
        }
    }

    /// What the national operator sees of it.
    private func judgeHistory(_ id: String, _ outbox: [DayBook.Mail]) throws {
        let told = Set(outbox.filter { $0.dossier == id && $0.state == "sent" }.map(\.name))
        var history: [JSONValue] = []
        var noted: [String] = []
        try wait(for: "the notes of \(id)") {
            let dossier = try JSONValue.parse(Array(Self.output(["dossier", id, "--json", "--data", federation.intake]).utf8))
            if case .array(let events)? = dossier["history"] { history = events }
            noted = history.compactMap { $0["reason"]?["messageID"]?.plain }.map(DayBook.Mail.name)
            return Set(noted) == told
        }
        #expect(noted.count == told.count, "\(id): \(noted)")
        let decisions = history.filter { $0["event"]?.plain == "reported" }
        #expect(decisions.last?["state"]?.plain == book.state(of: id))
        for decision in decisions {
            let reason = decision["reason"]
            let isWhole = reason?["event"]?.plain != nil && decision["at"] != nil && decision["revision"] != nil
            #expect(isWhole && reason?["actor"]?.plain != nil, "\(decision)")
            #expect(reason?["actor"]?.plain != "agent" || reason?["by"]?.plain != nil, "\(decision)")
        }
    }
}
