import Testing
@testable import ZeroMQ

struct SocketOptionTests {
    @Test func `numbers come back as they were set`() throws {
        let socket = try Context().socket(.router)
        let options: [(SocketOption<Int>, Int)] = [
            (.sendHighWaterMark, 1_000), (.receiveHighWaterMark, 7), (.frameSizeMax, 524_288), (.sendBuffer, 65_536),
            (.receiveBuffer, 32_768), (.backlog, 512), (.affinity, 1), (.tcpKeepalive, 1), (.tcpKeepaliveCount, 3),
            (.tcpKeepaliveIdle, 30), (.tcpKeepaliveInterval, 5),
        ]
        for (option, value) in options {
            try socket.set(value, for: option)
            #expect(try socket.value(of: option) == value, "\(option.name)")
        }
    }

    @Test func `switches come back as they were set`() throws {
        let socket = try Context().socket(.dealer)
        let options: [SocketOption<Bool>] = [.immediate, .ipv6, .conflate, .plainServer, .curveServer, .zapEnforceDomain]
        for option in options {
            try socket.set(true, for: option)
            #expect(try socket.value(of: option), "\(option.name)")
            try socket.set(false, for: option)
            #expect(try !socket.value(of: option), "\(option.name)")
        }
        let (router, publisher) = try pair(Context(), .router, .xpub)
        try router.set(false, for: .routerHandover)
        try publisher.set(true, for: .xpubVerbose)
    }

    @Test func `times come back as they were set, nil for without end`() throws {
        let socket = try Context().socket(.dealer)
        #expect(try socket.value(of: .linger) == .zero, "a context without ZMQ_BLOCKY")
        let options: [SocketOption<Duration?>] = [
            .linger, .sendTimeout, .receiveTimeout, .handshakeInterval, .heartbeatInterval, .heartbeatTimeout,
            .reconnectInterval,
            .reconnectIntervalMax, .connectTimeout, .heartbeatTimeToLive,
        ]
        for option in options {
            try socket.set(.milliseconds(2_500), for: option)
            #expect(try socket.value(of: option) == .milliseconds(2_500), "\(option.name)")
        }
        try socket.set(nil, for: .linger)
        #expect(try socket.value(of: .linger) == nil)
        try socket.set(.microseconds(1), for: .linger)
        #expect(try socket.value(of: .linger) == .milliseconds(1), "rounded up")
        try socket.set(.zero, for: .linger)
    }

    @Test func `texts come back as they were set`() throws {
        let socket = try Context().socket(.dealer)
        let options: [SocketOption<String>] = [.routingID, .zapDomain, .plainUsername, .plainPassword]
        for option in options {
            try socket.set("préfecture", for: option)
            #expect(try socket.value(of: option) == "préfecture", "\(option.name)")
        }
        let keys = try Curve.makeKeyPair()
        try socket.set(keys.publicKey, for: .curvePublicKey)
        try socket.set(keys.secretKey, for: .curveSecretKey)
        try socket.set(keys.publicKey, for: .curveServerKey)
        #expect(try socket.value(of: .mechanism) == 2)
        #expect(throws: ZMQError.self) { try socket.set("too short", for: .curveServerKey) }
    }

    @Test func `durations become whole milliseconds, never fewer`() {
        #expect(Duration.zero.wholeMilliseconds == 0)
        #expect(Duration.nanoseconds(1).wholeMilliseconds == 1)
        #expect(Duration.milliseconds(1_500).wholeMilliseconds == 1_500)
        #expect(Duration.seconds(-1).wholeMilliseconds == 0)
        #expect(Duration.seconds(Int64.max).wholeMilliseconds > 1 << 60)
    }
}
