import Dossiers
import Foundation
import Testing

/// A message whose frames never end, at every socket: libzmq keeps it without bound and hands nothing over.
@Suite(
    .serialized, .enabled(if: PythonProcess.interpreter != nil, "needs python3: apt-get install python3"),
    .timeLimit(.minutes(3)))
struct EndlessMessageTests {
    private static let limit = 96
    /// Between two looks a peer on the same machine brings some hundred MiB.
    private static let peakMax = 800

    @Test func `at every socket of the intake it has the socket bound anew, and everybody else goes on`() throws {
        let federation = try CommandLineFederation(tenants: "18,36", options: ["--memory-limit", "\(Self.limit)"])
        let (submissions, replies, stream) = (
            try federation.text("submissions"), try federation.text("replies"), try federation.endpoint(ofStream: "18")
        )
        let attacks = [
            ("submissions", [submissions, "DEALER", "portal:evil", "60000"]),
            // Small frames take many times as much memory as they have on the wire.
            ("submissions", [submissions, "DEALER", "portal:evil", "10"]),
            ("replies", [replies, "DEALER", "node:36", "60000"]),
            ("stream:18", [stream, "SUB", "node:18", "60000"]),
            ("all", ["ipc://\(federation.intake)/control", "DEALER", "-", "60000"]),
        ]
        for (round, (socket, attack)) in attacks.enumerated() {
            let peer = try PythonProcess("saisine_endless", attack + ["2048"], directory: federation.scratch.path(""))
            let cut = try peer.finish().last
            #expect(cut?.event == "cut", "\(socket)")
            let lines = try federation.log("intake").split(separator: "\n").filter { $0.contains("event=memory-cut") }
            #expect(lines.contains { $0.contains(" socket=\(socket) ") }, "\(socket): \(lines)")
            if socket != "all" { #expect(lines.contains { $0.contains(" peer=127.0.0.1:") }) }
            // Both nodes and a portal, also those whose socket was another one a moment ago.
            let sample = try Saisine.run(["sample", "--count", "20", "--seed", "\(round + 1)", "--tenants", "18,36"])
            #expect(try federation.submit([], input: sample.output).status == 0)
            #expect(try federation.awaitReports(count: 20 * (round + 1)))
        }
        let pid = try #require(federation.pid("intake"))
        #expect(kill(pid, 0) == 0, "the intake is the process that it was")
        let peak = try #require(try ProcessReading.memory(pid, "VmHWM"))
        #expect(peak < Self.peakMax, "\(peak) MiB")
        #expect(federation.stop() == 0)
    }

    @Test(arguments: ["dealer", "sub"])
    func `from a false intake it makes the node dial anew, and the true one finds it as it was`(target: String) throws {
        let federation = try CommandLineFederation(tenants: "18")
        let replies = try federation.text("replies")
        #expect(federation.stop() == 0)
        let data = federation.node("18")
        let topology = federation.scratch.path("fed/topology.json")
        let port = String(replies.split(separator: ":").last ?? "")
        let liar = try PythonProcess("saisine_false_intake", [port, "18", target, "2"], directory: federation.scratch.path(""))
        _ = try liar.line { $0.event == "ready" }
        let node = try Saisine.start(
            ["node", "run", "--tenant", "18", "--topology", topology, "--data", data, "--memory-limit", "\(Self.limit)"],
            output: FileHandle.nullDevice)
        defer { node.terminate() }
        #expect(try liar.finish().filter { $0.event == "cut" }.count == 2)
        let peak = try #require(try ProcessReading.memory(node.processIdentifier, "VmHWM"))
        #expect(peak < Self.peakMax, "\(peak) MiB")

        let intake = try Saisine.start(
            ["intake", "run", "--topology", topology, "--data", federation.intake], output: FileHandle.nullDevice)
        defer { intake.terminate() }
        let isServed = try federation.wait {
            try Saisine.run(["status", "--json", "--data", federation.intake]).output.contains("\"standing\":\"serving\"")
        }
        #expect(isServed && node.isRunning)
    }
}

extension CommandLineFederation {
    /// A text of the ready line.
    func text(_ member: String) throws -> String {
        guard case .string(let text)? = ready[member] else { throw POSIXError(.EINVAL) }
        return text
    }

    func endpoint(ofStream name: String) throws -> String {
        guard case .array(let streams)? = ready["streams"],
            case .string(let text)? = streams.first(where: { $0["stream"] == .string(name) })?["endpoint"]
        else { throw POSIXError(.EINVAL) }
        return text
    }

    /// What a process has logged.
    func log(_ part: String) throws -> String { try String(contentsOfFile: scratch.path("fed/\(part).log"), encoding: .utf8) }
}
