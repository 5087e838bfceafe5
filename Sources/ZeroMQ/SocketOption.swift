internal import CZeroMQ

/// An option of a socket and the type of its value, so that setting one reads as prose:
/// `socket.set(1_000, for: .sendHighWaterMark)`. Each names its C constant; libzmq's manual has the details.
package struct SocketOption<Value>: Sendable {
    let code: CInt
    let name: StaticString
    /// Eight bytes in C instead of four.
    let isWide: Bool

    init(_ code: CInt, _ name: StaticString, isWide: Bool = false) {
        self.code = code
        self.name = name
        self.isWide = isWide
    }
}

/// Counts and sizes.
extension SocketOption<Int> {
    /// `ZMQ_SNDHWM`: messages queued per peer for sending; 0 is no limit.
    package static var sendHighWaterMark: Self { Self(ZMQ_SNDHWM, "ZMQ_SNDHWM") }
    /// `ZMQ_RCVHWM`: messages queued per peer for receiving; 0 is no limit.
    package static var receiveHighWaterMark: Self { Self(ZMQ_RCVHWM, "ZMQ_RCVHWM") }
    /// `ZMQ_MAXMSGSIZE`: bytes of a frame; a peer that sends more is cut; −1 is no limit. Up to 256 breaks CURVE handshakes.
    package static var frameSizeMax: Self { Self(ZMQ_MAXMSGSIZE, "ZMQ_MAXMSGSIZE", isWide: true) }
    /// `ZMQ_SNDBUF`: the kernel's send buffer in bytes; −1 is the system's choice.
    package static var sendBuffer: Self { Self(ZMQ_SNDBUF, "ZMQ_SNDBUF") }
    /// `ZMQ_RCVBUF`: the kernel's receive buffer in bytes; −1 is the system's choice.
    package static var receiveBuffer: Self { Self(ZMQ_RCVBUF, "ZMQ_RCVBUF") }
    /// `ZMQ_BACKLOG`: connections that wait to be accepted.
    package static var backlog: Self { Self(ZMQ_BACKLOG, "ZMQ_BACKLOG") }
    /// `ZMQ_AFFINITY`: a bit per I/O thread that may serve the endpoints of later binds and connects; 0 is all.
    package static var affinity: Self { Self(ZMQ_AFFINITY, "ZMQ_AFFINITY", isWide: true) }
    /// `ZMQ_TCP_KEEPALIVE`: 1 on, 0 off, −1 the system's choice.
    package static var tcpKeepalive: Self { Self(ZMQ_TCP_KEEPALIVE, "ZMQ_TCP_KEEPALIVE") }
    /// `ZMQ_TCP_KEEPALIVE_CNT`: probes before a connection is given up.
    package static var tcpKeepaliveCount: Self { Self(ZMQ_TCP_KEEPALIVE_CNT, "ZMQ_TCP_KEEPALIVE_CNT") }
    /// `ZMQ_TCP_KEEPALIVE_IDLE`: seconds of silence before the first probe.
    package static var tcpKeepaliveIdle: Self { Self(ZMQ_TCP_KEEPALIVE_IDLE, "ZMQ_TCP_KEEPALIVE_IDLE") }
    /// `ZMQ_TCP_KEEPALIVE_INTVL`: seconds between probes.
    package static var tcpKeepaliveInterval: Self { Self(ZMQ_TCP_KEEPALIVE_INTVL, "ZMQ_TCP_KEEPALIVE_INTVL") }
    /// `ZMQ_MECHANISM`, to read only: 0 NULL, 1 PLAIN, 2 CURVE.
    package static var mechanism: Self { Self(ZMQ_MECHANISM, "ZMQ_MECHANISM") }
}

extension SocketOption<Bool> {
    /// `ZMQ_IMMEDIATE`: queue for completed connections only, so that nothing waits for a peer that is away. Not for a socket that
    /// receives messages of several frames: libzmq 4.3.4 aborts when such a connection ends between two of them.
    package static var immediate: Self { Self(ZMQ_IMMEDIATE, "ZMQ_IMMEDIATE") }
    /// `ZMQ_ROUTER_MANDATORY`: an unknown routing id is `.unreachable` instead of a silent drop. Set only.
    package static var routerMandatory: Self { Self(ZMQ_ROUTER_MANDATORY, "ZMQ_ROUTER_MANDATORY") }
    /// `ZMQ_ROUTER_HANDOVER`: a new peer may take the routing id of another. It stays off: any peer could. Set only.
    package static var routerHandover: Self { Self(ZMQ_ROUTER_HANDOVER, "ZMQ_ROUTER_HANDOVER") }
    /// `ZMQ_XPUB_VERBOSE`: repeated subscriptions are passed up too. Set only.
    package static var xpubVerbose: Self { Self(ZMQ_XPUB_VERBOSE, "ZMQ_XPUB_VERBOSE") }
    /// `ZMQ_XPUB_NODROP`: `.wouldBlock` at the high-water mark instead of a silent drop. Set only.
    package static var xpubNoDrop: Self { Self(ZMQ_XPUB_NODROP, "ZMQ_XPUB_NODROP") }
    /// `ZMQ_CONFLATE`: keep the last message only; not for multipart messages.
    package static var conflate: Self { Self(ZMQ_CONFLATE, "ZMQ_CONFLATE") }
    /// `ZMQ_IPV6`.
    package static var ipv6: Self { Self(ZMQ_IPV6, "ZMQ_IPV6") }
    /// `ZMQ_PLAIN_SERVER`: binds as the server of PLAIN.
    package static var plainServer: Self { Self(ZMQ_PLAIN_SERVER, "ZMQ_PLAIN_SERVER") }
    /// `ZMQ_CURVE_SERVER`: binds as the server of CURVE.
    package static var curveServer: Self { Self(ZMQ_CURVE_SERVER, "ZMQ_CURVE_SERVER") }
    /// `ZMQ_ZAP_ENFORCE_DOMAIN`: no ZAP handler, no connection. Without it, CURVE lets everyone in.
    package static var zapEnforceDomain: Self { Self(ZMQ_ZAP_ENFORCE_DOMAIN, "ZMQ_ZAP_ENFORCE_DOMAIN") }
}

/// Times: whole milliseconds, rounded up. Where libzmq knows "for ever" or "the default" as −1, that is `nil`.
extension SocketOption<Duration?> {
    /// `ZMQ_LINGER`: how long what is queued outlives the socket; `nil` is for ever.
    package static var linger: Self { Self(ZMQ_LINGER, "ZMQ_LINGER") }
    /// `ZMQ_SNDTIMEO`; of no effect on this wrapper's sends, which never wait.
    package static var sendTimeout: Self { Self(ZMQ_SNDTIMEO, "ZMQ_SNDTIMEO") }
    /// `ZMQ_RCVTIMEO`; of no effect on this wrapper's receives, which never wait.
    package static var receiveTimeout: Self { Self(ZMQ_RCVTIMEO, "ZMQ_RCVTIMEO") }
    /// `ZMQ_HANDSHAKE_IVL`: a connection whose handshake takes longer is cut; zero is no limit.
    package static var handshakeInterval: Self { Self(ZMQ_HANDSHAKE_IVL, "ZMQ_HANDSHAKE_IVL") }
    /// `ZMQ_HEARTBEAT_IVL`: between two PINGs; zero is none. Before bind or connect.
    package static var heartbeatInterval: Self { Self(ZMQ_HEARTBEAT_IVL, "ZMQ_HEARTBEAT_IVL") }
    /// `ZMQ_HEARTBEAT_TIMEOUT`: silence after a PING before the connection is cut; `nil` is the interval.
    package static var heartbeatTimeout: Self { Self(ZMQ_HEARTBEAT_TIMEOUT, "ZMQ_HEARTBEAT_TIMEOUT") }
    /// `ZMQ_HEARTBEAT_TTL`: the silence after which the *peer* is to cut; in tenths of a second, at most 6553.5 s.
    package static var heartbeatTimeToLive: Self { Self(ZMQ_HEARTBEAT_TTL, "ZMQ_HEARTBEAT_TTL") }
    /// `ZMQ_RECONNECT_IVL`: before the first new attempt; `nil` is no attempt.
    package static var reconnectInterval: Self { Self(ZMQ_RECONNECT_IVL, "ZMQ_RECONNECT_IVL") }
    /// `ZMQ_RECONNECT_IVL_MAX`: attempts double their distance up to this; zero is no doubling.
    package static var reconnectIntervalMax: Self { Self(ZMQ_RECONNECT_IVL_MAX, "ZMQ_RECONNECT_IVL_MAX") }
    /// `ZMQ_CONNECT_TIMEOUT`: of one attempt; zero is the system's.
    package static var connectTimeout: Self { Self(ZMQ_CONNECT_TIMEOUT, "ZMQ_CONNECT_TIMEOUT") }
}

extension SocketOption<String> {
    /// `ZMQ_ROUTING_ID`: under which a ROUTER knows this socket, at most 255 bytes; peers of ours leave it to the ROUTER.
    package static var routingID: Self { Self(ZMQ_ROUTING_ID, "ZMQ_ROUTING_ID") }
    /// `ZMQ_ZAP_DOMAIN`: tells the ZAP handler which endpoint is asked for.
    package static var zapDomain: Self { Self(ZMQ_ZAP_DOMAIN, "ZMQ_ZAP_DOMAIN") }
    /// `ZMQ_PLAIN_USERNAME`, 1 to 255 bytes: makes the socket a client of PLAIN.
    package static var plainUsername: Self { Self(ZMQ_PLAIN_USERNAME, "ZMQ_PLAIN_USERNAME") }
    /// `ZMQ_PLAIN_PASSWORD`, 1 to 255 bytes.
    package static var plainPassword: Self { Self(ZMQ_PLAIN_PASSWORD, "ZMQ_PLAIN_PASSWORD") }
    /// `ZMQ_CURVE_PUBLICKEY`: a client's own, 40 characters of Z85.
    package static var curvePublicKey: Self { Self(ZMQ_CURVE_PUBLICKEY, "ZMQ_CURVE_PUBLICKEY") }
    /// `ZMQ_CURVE_SECRETKEY`: one's own, 40 characters of Z85.
    package static var curveSecretKey: Self { Self(ZMQ_CURVE_SECRETKEY, "ZMQ_CURVE_SECRETKEY") }
    /// `ZMQ_CURVE_SERVERKEY`: the public key of the server to connect to; makes the socket a client of CURVE.
    package static var curveServerKey: Self { Self(ZMQ_CURVE_SERVERKEY, "ZMQ_CURVE_SERVERKEY") }
    static var subscribe: Self { Self(ZMQ_SUBSCRIBE, "ZMQ_SUBSCRIBE") }
    static var unsubscribe: Self { Self(ZMQ_UNSUBSCRIBE, "ZMQ_UNSUBSCRIBE") }
    static var lastEndpoint: Self { Self(ZMQ_LAST_ENDPOINT, "ZMQ_LAST_ENDPOINT") }
}
