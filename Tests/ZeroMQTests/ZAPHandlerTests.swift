import Glibc
import Testing
@testable import ZeroMQ

struct ZAPHandlerTests {
    /// Serves the handler until `socket` is readable.
    private func serve(_ handler: ZAPHandler, until socket: Socket, _ decide: (ZAPRequest) -> ZAPReply) throws {
        let poller = Poller()
        let (requests, awaited) = (poller.add(handler.socket), poller.add(socket))
        let deadline = ContinuousClock.now + .seconds(5)
        while ContinuousClock.now < deadline, !poller.isReadable(awaited) {
            try poller.wait(.milliseconds(100))
            if poller.isReadable(requests) { _ = try handler.serve(decide) }
        }
    }

    private func plainServer(_ context: Context) throws -> Socket {
        let server = try context.socket(.router)
        try server.set(true, for: .plainServer)
        try server.set("replies", for: .zapDomain)
        try server.set(true, for: .zapEnforceDomain)
        try server.bind("tcp://127.0.0.1:*")
        return server
    }

    private func plainClient(_ context: Context, _ user: String, _ password: String, to server: Socket) throws -> Socket {
        let client = try context.socket(.dealer)
        try client.set(user, for: .plainUsername)
        try client.set(password, for: .plainPassword)
        try client.connect(server.lastEndpoint)
        return client
    }

    @Test func `who is let in bears the name that the handler gave`() throws {
        let context = try Context()
        let handler = try ZAPHandler(in: context)
        let server = try plainServer(context)
        let client = try plainClient(Context(), "node:18", "secret", to: server)
        #expect(try client.send(["hello", "there"]) == .sent)
        var requests: [String] = []
        try serve(handler, until: server) { request in
            requests.append("\(request.domain) \(request.address) \(request.mechanism)")
            #expect(unsafe request.withRoutingID { $0.count } == 0)
            return request.mechanism == .plain(user: "node:18", password: "secret")
                ? .allow(userID: "tenant-18") : .deny(code: 400, text: "unknown")
        }
        #expect(requests == ["replies 127.0.0.1 plain(user: \"node:18\", password: \"secret\")"])
        let multipart = Multipart()
        #expect(try server.receive(multipart)?.suffix(2) == ["hello", "there"])
        #expect(multipart.property("User-Id") == "tenant-18")
        #expect(multipart.property("Peer-Address") == "127.0.0.1")
        let same = unsafe multipart.withProperty("User-Id") { unsafe $0.map { unsafe Array($0) } }
        #expect(same == Array("tenant-18".utf8))
    }

    @Test(arguments: [ZAPReply.deny(code: 400, text: "unknown"), .allow(userID: ""), .deny(code: 7, text: "")])
    func `who is denied learns it from its monitor`(reply: ZAPReply) throws {
        let context = try Context()
        let handler = try ZAPHandler(in: context)
        let server = try plainServer(context)
        let peer = try Context()
        let client = try peer.socket(.dealer)
        let monitor = try Monitor(client, in: peer, for: [.denied, .connected])
        try client.set("node:75", for: .plainUsername)
        try client.set("wrong", for: .plainPassword)
        try client.connect(server.lastEndpoint)
        #expect(try monitor.next(within: .seconds(5))?.kind == .connected)
        try serve(handler, until: monitor.socket) { _ in reply }
        let event = try #require(try monitor.next())
        #expect(event.kind == .denied)
        #expect(event.value == (reply == .deny(code: 400, text: "unknown") ? 400 : 500))
        #expect(event.endpoint == (try server.lastEndpoint))
        #expect(try server.receive(within: .zero) == nil)
    }

    @Test func `without a handler an enforced domain lets nobody in`() throws {
        let context = try Context()
        let server = try plainServer(context)
        let peer = try Context()
        let client = try peer.socket(.dealer)
        let monitor = try Monitor(client, in: peer, for: [.disconnected, .handshakeSucceeded, .handshakeFailed])
        try client.set("node:18", for: .plainUsername)
        try client.set("secret", for: .plainPassword)
        try client.connect(server.lastEndpoint)
        let event = try monitor.next(within: .seconds(5))
        #expect(event != nil && event?.kind != .handshakeSucceeded)
    }

    @Test func `a CURVE peer is known by its public key`() throws {
        let context = try Context()
        let handler = try ZAPHandler(in: context)
        let (ours, theirs) = (try Curve.makeKeyPair(), try Curve.makeKeyPair())
        let server = try context.socket(.router)
        try server.set(true, for: .curveServer)
        try server.set(ours.secretKey, for: .curveSecretKey)
        try server.set("replies", for: .zapDomain)
        try server.set(true, for: .zapEnforceDomain)
        try server.bind("tcp://127.0.0.1:*")
        let client = try Context().socket(.dealer)
        try client.set(theirs.publicKey, for: .curvePublicKey)
        try client.set(theirs.secretKey, for: .curveSecretKey)
        try client.set(ours.publicKey, for: .curveServerKey)
        try client.connect(server.lastEndpoint)
        #expect(try client.send(["sealed"]) == .sent)
        try serve(handler, until: server) { request in
            request.mechanism == .curve(publicKey: theirs.publicKey) ? .allow(userID: theirs.publicKey) : .fault
        }
        let multipart = Multipart()
        #expect(try server.receive(multipart)?.last == "sealed")
        #expect(multipart.property("User-Id") == theirs.publicKey)
    }

    static let malformed: [[String]] = [
        ["1.0"], ["2.0", "7", "d", "a", "", "NULL"], ["1.0", "7", "d", "a", "", "PLAIN", "user"],
        ["1.0", "7", "d", "a", "", "CURVE", "short"], ["1.0", "7", "d", "a", "", "OTHER"],
        ["1.0", "7", "d", "a", "", "NULL", "x"],
        ["1.0", "7", "d", "a", "", "PLAIN", "user", "password", "more"],
    ]

    @Test(arguments: malformed) func `what is not a request of ZAP is answered with 500`(frames: [String]) throws {
        let context = try Context()
        let handler = try ZAPHandler(in: context)
        let client = try context.socket(.req)
        try client.connect(ZAPHandler.endpoint)
        #expect(try client.send(frames) == .sent)
        #expect(try handler.socket.wait(for: .readable, within: .seconds(5)))
        #expect(try handler.serve { _ in .allow(userID: "anyone") } == 1)
        #expect(try client.receive() == ["1.0", frames.count > 1 ? "7" : "", "500", "Bad request", "", ""])
        #expect(try handler.serve { _ in .fault } == 0)
    }

    @Test func `a context has one handler`() throws {
        let context = try Context()
        let handler = try ZAPHandler(in: context)
        let second = #expect(throws: ZMQError.self) { try ZAPHandler(in: context) }
        #expect(second?.code == EADDRINUSE)
        #expect(try handler.serve { _ in .fault } == 0)
    }
}

struct MonitorTests {
    @Test func `a monitor tells of connections that come and go, and stops`() throws {
        let context = try Context()
        let server = try context.socket(.router)
        let monitor = try Monitor(server, in: context, for: [.listening, .handshakeSucceeded, .disconnected])
        try server.bind("tcp://127.0.0.1:*")
        #expect(try monitor.next(within: .seconds(5))?.kind == .listening)
        let client = try context.socket(.dealer)
        try client.connect(server.lastEndpoint)
        #expect(try monitor.next(within: .seconds(5))?.kind == .handshakeSucceeded)
        client.close()
        #expect(try monitor.next(within: .seconds(5))?.kind == .disconnected)
        #expect(try monitor.next() == nil)
        monitor.stop()
        monitor.stop()
        let again = try Monitor(server, in: context)
        server.close()
        #expect(try again.next(within: .seconds(5)) != nil)
    }
}

struct CurveTests {
    @Test func `a key pair is two keys that belong together`() throws {
        let keys = try Curve.makeKeyPair()
        #expect(Curve.isKey(keys.publicKey) && Curve.isKey(keys.secretKey))
        #expect(try Curve.publicKey(ofSecret: keys.secretKey) == keys.publicKey)
        #expect(!"\(keys)".contains(keys.secretKey))
        #expect(throws: ZMQError.self) { try Curve.publicKey(ofSecret: "short") }
        for text in [
            "", String(repeating: "0", count: 39), String(repeating: "\"", count: 40), String(repeating: "#", count: 40),
        ] {
            #expect(!Curve.isKey(text), "\(text)")
        }
    }
}
