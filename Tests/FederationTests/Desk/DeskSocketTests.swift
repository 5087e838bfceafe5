import Dossiers
import Foundation
import Glibc
import Ledger
import Streams
import Testing
import ZeroMQ

@testable import Federation

/// The agents' socket: who may open it, who is told apart, and what is no question.
struct DeskSocketTests {
    private let context: Context
    private let path: String
    private let answer = Multipart(capacity: 4)

    init() throws {
        context = try Context()
        path = "/tmp/saisine-desk-\(UUID().uuidString.prefix(8))"
    }

    private func desk(_ group: AgentGroup?) throws -> DeskSocket {
        try DeskSocket(path, group: group, in: context, log: Log(role: "a test", level: .error))
    }

    private var mode: mode_t {
        var status = stat()
        _ = unsafe stat(path, &status)
        return status.st_mode & 0o777
    }

    @Test func `the group of the agents may open it, also when it is made anew; without one nobody else may`() throws {
        defer { _ = unsafe unlink(path) }
        let name = try #require(unsafe getgrgid(getegid()).map { unsafe String(cString: $0.pointee.gr_name) })
        let own = try #require(AgentGroup.mine(name))
        let open = try desk(own)
        #expect(mode == 0o660)
        try open.listener.rebind()
        let end = ContinuousClock.now + .seconds(10)
        while try !open.listener.bindAgain(), ContinuousClock.now < end {}
        #expect(mode == 0o660)
        open.listener.close()
        let closed = try desk(nil)
        defer { closed.listener.close() }
        #expect(mode == 0o600)
        #expect(AgentGroup.mine("no-such-group-here") == nil)
    }

    @Test func `a path that no socket can have is refused with what to do`() throws {
        #expect(throws: DataDirectoryError.self) {
            try DeskSocket(
                "/tmp/" + String(repeating: "x", count: 120), group: nil, in: context, log: Log(role: "a test", level: .error))
        }
        #expect(throws: DeskUnreachable.absent("/tmp/none")) { try DeskClient(path: "/tmp/none") }
    }

    @Test func `garbage is refused, a question comes with its asker and is answered by its number`() throws {
        defer { _ = unsafe unlink(path) }
        let desk = try desk(nil)
        defer { desk.listener.close() }
        let peer = try context.socket(.dealer)
        defer { peer.close() }
        try peer.connect("ipc://" + path)
        for frames in [
            ["NONSENSE"], ["DESK", "no JSON"], ["DESK", "{}"], ["DESK", "{\"do\":\"whoami\"}", "more"], ["STATUS"],
        ] {
            try send(frames, peer)
            try serve(desk) { _, _, _ in Issue.record("\(frames) is no question") }
            #expect(try peer.receive(into: answer, within: .seconds(10)) && answer.count == 4, "\(frames)")
        }
        try send(["DESK", "{\"do\":\"counts\"}"], peer)
        var asked: (request: DeskRequest, asker: Asker, token: UInt64)?
        try serve(desk) { asked = ($0, $1, $2) }
        let question = try #require(asked)
        #expect(question.request == .counts && question.asker.uid == getuid())
        try desk.answer([(question.token, .done(.object(["a": .number(1)]), bytes: [1, 2, 3]))])
        try desk.answer([(question.token, .done(.null))])
        #expect(try peer.receive(into: answer, within: .seconds(10)) && answer.count == 3)
        #expect(unsafe Array(answer.frame(2)) == [1, 2, 3])
        #expect(try !peer.receive(into: answer))
    }

    private func serve(_ desk: DeskSocket, _ ask: (DeskRequest, Asker, UInt64) throws -> Void) throws {
        #expect(try desk.listener.socket.wait(for: .readable, within: .seconds(10)))
        try desk.serve(ask)
    }

    private func send(_ frames: [String], _ peer: Socket) throws {
        let bytes = frames.map { Array($0.utf8) }
        for (index, frame) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let outcome = unsafe try frame.withUnsafeBytes { unsafe try peer.send(frame: $0, more: !isLast) }
            #expect(outcome == .sent)
        }
    }
}
