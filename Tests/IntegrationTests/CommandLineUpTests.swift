import Dossiers
import Foundation
import Testing

/// `topology up`: what it says when it is ready, what it starts again, and that it leaves nothing behind.
@Suite(.serialized) struct CommandLineUpTests {
    @Test(.timeLimit(.minutes(5)))
    func `one line names every endpoint, data directory and process, and SIGTERM stops them all`() throws {
        let federation = try CommandLineFederation(tenants: "18,2A")
        guard case .array(let streams) = federation.ready["streams"] else {
            Issue.record("no streams in \(federation.ready)")
            return
        }
        #expect(streams.map { $0["stream"] } == [.string("18"), .string("2A")])
        #expect(streams.allSatisfy { "\($0["endpoint"] ?? .null)".contains("tcp://127.0.0.1:") })
        #expect(streams[1]["data"] == .string(federation.node("2A")))
        let pids = ["intake", "18", "2A"].compactMap(federation.pid)
        #expect(pids.count == 3 && pids.allSatisfy { kill($0, 0) == 0 })
        let status = try CommandLineFederation.values(Saisine.run(["status", "--json", "--data", federation.intake]).output)
        #expect(status.map { $0["standing"] } == [.string("serving"), .string("serving")])
        for name in ["tenant", "stream", "head", "acknowledged", "backlog", "lastHeard"] {
            #expect(status.allSatisfy { $0[name] != nil })
        }
        #expect(federation.stop() == 0)
        #expect(pids.allSatisfy { kill($0, 0) != 0 })
        let stopped = try CommandLineFederation.values(Saisine.run(["status", "--json", "--data", federation.intake]).output)
        #expect(stopped.map { $0["running"] } == [.bool(false), .bool(false)])
    }

    @Test(.timeLimit(.minutes(5)))
    func `a child that is killed starts again, and all die with their parent`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let first = try #require(federation.pid("18"))
        kill(first, SIGKILL)
        var said = ""
        while !said.contains("ended by signal 9") { said += federation.note() }
        #expect(said.contains("node 18 (Cher) ended by signal 9; it starts again"))
        func owner() throws -> pid_t? {
            let lock = try String(contentsOfFile: federation.node("18") + "/lock", encoding: .utf8)
            return lock.split(separator: " ").last.flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        }
        #expect(try federation.wait { try owner().map { $0 != first } ?? false })
        let second = try #require(try owner())
        let intake = try #require(federation.pid("intake"))
        kill(federation.process.processIdentifier, SIGKILL)
        federation.process.waitUntilExit()
        #expect(federation.wait { kill(second, 0) != 0 && kill(intake, 0) != 0 })
    }

    @Test(.timeLimit(.minutes(5)))
    func `only the last line begins with ready, also in one process`() throws {
        for options in [[], ["--in-process"]] {
            let scratch = try Scratch()
            let output = Pipe()
            let process = try Saisine.start(
                ["topology", "up", "--tenants", "18,36", "--ports", "auto", "--data", scratch.path("fed")] + options,
                output: output)
            var said = ""
            while !said.contains("\nready"), process.isRunning {
                said += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            }
            process.terminate()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            let lines = said.split(separator: "\n")
            #expect(lines.dropLast().sorted() == ["node 18 (Cher) is ready", "node 36 (Indre) is ready"])
            #expect(lines.last?.hasPrefix("ready: 2 nodes") == true)
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `a directory in use, too deep or not writable is told, with what to do`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let topology = federation.scratch.path("fed/topology.json")
        let used = try Saisine.run(["intake", "run", "--data", federation.intake, "--topology", topology])
        #expect(used.status == 75)
        #expect(used.errors.contains("in use by the intake, process"), "\(used.errors)")
        let again = try Saisine.run(["topology", "up", "--data", federation.scratch.path("fed")])
        #expect(again.status == 75 && again.errors.contains("in use by saisine topology up"))
        let deep = "/tmp/" + String(repeating: "d", count: 100)
        let tooDeep = try Saisine.run(["intake", "run", "--data", deep, "--topology", topology])
        #expect(tooDeep.status == 73 && tooDeep.errors.contains("shorter path"))
        let file = try Saisine.run(["intake", "run", "--data", "/proc/nothing/here", "--topology", topology])
        #expect(file.status == 73 && file.errors.contains("cannot write"))
    }

    @Test(.timeLimit(.minutes(5)))
    func `the demonstration reports on every dossier and leaves nothing`() throws {
        let before = try FileManager.default.contentsOfDirectory(atPath: "/tmp").filter {
            $0.count == 14 && $0.hasPrefix("saisine-")
        }
        let result = try Saisine.run(["demo", "--count", "60", "--tenants", "18,36"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("18 Cher") && result.output.contains("reported incomplete"))
        let after = try FileManager.default.contentsOfDirectory(atPath: "/tmp").filter {
            $0.count == 14 && $0.hasPrefix("saisine-")
        }
        #expect(Set(after).isSubset(of: before))
    }
}
