internal import CZeroMQ

/// A libzmq socket. Every send and receive returns at once; a loop waits in its `Poller`.
///
/// It is not Sendable: a closure that would run it on another thread or in another task while this one still holds it does not
/// compile. A closed socket answers every call with ENOTSOCK.
@safe package final class Socket {
    /// Kept until the socket is gone: a context must outlive its sockets.
    private let context: Context
    package let kind: Kind
    private(set) var handle: UnsafeMutableRawPointer?
    /// A message longer than one receive will read is still being dropped.
    var isDraining = false

    init(adopting handle: UnsafeMutableRawPointer, of kind: Kind, in context: Context) {
        self.context = context
        self.kind = kind
        unsafe self.handle = unsafe handle
    }

    deinit { close() }

    /// Every other call on a closed socket is an error.
    package var isClosed: Bool { unsafe handle == nil }

    /// `zmq_close`. What is queued leaves within the linger time. Once closed, closing again does nothing.
    package func close() {
        guard let open = unsafe handle else { return }
        unsafe handle = nil
        _ = unsafe zmq_close(open)
    }

    /// `zmq_bind`. Port `*` lets the system choose one: see `lastEndpoint`.
    package func bind(_ endpoint: String) throws(ZMQError) {
        try checked("zmq_bind", endpoint) { unsafe zmq_bind(handle, endpoint) }
    }

    /// `zmq_connect`. The peer need not be there yet.
    package func connect(_ endpoint: String) throws(ZMQError) {
        try checked("zmq_connect", endpoint) { unsafe zmq_connect(handle, endpoint) }
    }

    /// `zmq_unbind` of an endpoint as `lastEndpoint` told it: cuts its peers, and frees the address a moment later.
    package func unbind(_ endpoint: String) throws(ZMQError) {
        try checked("zmq_unbind", endpoint) { unsafe zmq_unbind(handle, endpoint) }
    }

    /// `zmq_disconnect`. What was queued for that peer is dropped unless the socket lingers.
    package func disconnect(_ endpoint: String) throws(ZMQError) {
        try checked("zmq_disconnect", endpoint) { unsafe zmq_disconnect(handle, endpoint) }
    }

    /// `ZMQ_SUBSCRIBE`: messages whose first frame begins with `prefix`; of a SUB socket only.
    package func subscribe(_ prefix: String) throws(ZMQError) {
        try set(prefix, for: .subscribe)
    }

    /// `ZMQ_UNSUBSCRIBE`: takes back one `subscribe` of the same prefix.
    package func unsubscribe(_ prefix: String) throws(ZMQError) {
        try set(prefix, for: .unsubscribe)
    }
}

/// The compiler keeps a socket on its thread. (Handing it over whole, never to touch it again, is sound and allowed.)
@available(*, unavailable)
extension Socket: Sendable {}

extension Socket {
    /// The messaging pattern.
    package enum Kind: Hashable, Sendable {
        case pair, pub, sub, req, rep, dealer, router, pull, push, xpub, xsub, stream

        var code: CInt {
            switch self {
            case .pair: ZMQ_PAIR
            case .pub: ZMQ_PUB
            case .sub: ZMQ_SUB
            case .req: ZMQ_REQ
            case .rep: ZMQ_REP
            case .dealer: ZMQ_DEALER
            case .router: ZMQ_ROUTER
            case .pull: ZMQ_PULL
            case .push: ZMQ_PUSH
            case .xpub: ZMQ_XPUB
            case .xsub: ZMQ_XSUB
            case .stream: ZMQ_STREAM
            }
        }

        /// After a message that its peer's going cut short, the frames up to the next last one are dropped unseen.
        var swallowsTheRest: Bool {
            switch self {
            case .dealer, .push, .req: true
            case .pair, .pub, .sub, .rep, .router, .pull, .xpub, .xsub, .stream: false
            }
        }
    }
}
