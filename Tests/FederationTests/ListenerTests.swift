import Foundation
import Testing
import ZeroMQ

@testable import Federation

/// A socket that is closed because of a peer, and bound again at its address without the loop waiting for that.
struct ListenerTests {
    private let context: Context
    private let message = Multipart()

    init() throws { context = try Context() }

    @Test func `another socket takes the place, at once or as soon as the address is free, and peers come back by themselves`()
        throws
    {
        let listener = try Listener("test", at: "tcp://127.0.0.1:*") { try context.socket(.router) }
        defer { listener.close() }
        let peer = try dial(listener.endpoint)
        defer { peer.close() }
        let poller = Poller()
        listener.watch(poller)
        try expect(listener, poller, from: peer, "before")
        let held = listener.handedOver
        #expect(held > 0)
        let old = listener.socket

        // The address is taken, for longer than any turn: each attempt says so at once.
        try listener.rebind()
        #expect(old.isClosed)
        let rival = try context.socket(.router)
        let end = ContinuousClock.now + .seconds(10)
        while listener.isRebinding, ContinuousClock.now < end { try listener.bindAgain() }
        #expect(!listener.isRebinding && listener.socket !== old)
        try expect(listener, poller, from: peer, "after")
        #expect(listener.handedOver > held)
        rival.close()
    }

    @Test func `without descriptors to bind with it waits for them`() throws {
        var hasRoom = true
        let listener = try Listener(
            "test", at: "tcp://127.0.0.1:*", make: { try context.socket(.router) }, hasRoom: { hasRoom })
        defer { listener.close() }
        hasRoom = false
        try listener.rebind()
        for _ in 0..<3 { #expect(try !listener.bindAgain()) }
        #expect(listener.isRebinding && listener.socket.isClosed)
        hasRoom = true
        let end = ContinuousClock.now + .seconds(10)
        while listener.isRebinding, ContinuousClock.now < end { try listener.bindAgain() }
        #expect(!listener.isRebinding)
    }

    @Test func `while another has the address nothing waits, is received or breaks`() throws {
        let listener = try Listener("test", at: "tcp://127.0.0.1:*") { try context.socket(.router) }
        defer { listener.close() }
        let rival = try context.socket(.router)
        defer { rival.close() }
        listener.close()
        let end = ContinuousClock.now + .seconds(10)
        while try !Binding.bindsAtOnce(rival, to: listener.endpoint), ContinuousClock.now < end {}
        let before = ContinuousClock.now
        let second = try Listener("second", at: "tcp://127.0.0.1:*") { try context.socket(.router) }
        second.close()
        let cut = try Listener("test", at: "tcp://127.0.0.1:*", make: { try context.socket(.router) }) { socket, endpoint in
            // Bound once, and from then on it finds its address taken.
            try Binding.bindsAtOnce(socket, to: endpoint.hasSuffix("*") ? endpoint : listener.endpoint)
        }
        defer { cut.close() }
        try cut.rebind()
        for _ in 0..<20 { #expect(try !cut.bindAgain()) }
        #expect(try cut.isRebinding && !cut.receive(into: message))
        #expect(ContinuousClock.now - before < .seconds(2))
    }

    @Test func `the operator's socket comes back under the same path`() throws {
        let path = "/tmp/saisine-listener-\(UUID().uuidString.prefix(8))"
        defer { _ = unsafe unlink(path) }
        let control = try ControlSocket("ipc://\(path)", in: context)
        defer { control.listener.close() }
        try control.listener.rebind()
        let end = ContinuousClock.now + .seconds(10)
        while try !control.listener.bindAgain(), ContinuousClock.now < end {}
        let peer = try dial(control.listener.endpoint)
        defer { peer.close() }
        _ = try peer.send("STATUS")
        #expect(try control.listener.socket.wait(for: .readable, within: .seconds(10)))
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    private func dial(_ endpoint: String) throws -> Socket {
        let peer = try context.socket(.dealer)
        try peer.set(.milliseconds(10), for: .reconnectInterval)
        try peer.connect(endpoint)
        return peer
    }

    /// The poller finds what a peer says; it says it again, for a connection that was cut takes along what was on its way.
    private func expect(_ listener: Listener, _ poller: Poller, from peer: Socket, _ word: String) throws {
        let end = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < end {
            _ = try peer.send(word)
            if try poller.wait(.milliseconds(50)) > 0, try listener.receive(into: message) {
                let said = unsafe String(decoding: message.frame(1), as: UTF8.self)
                return #expect(said == word)
            }
        }
        Issue.record("nothing came: \(word)")
    }
}
