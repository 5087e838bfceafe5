internal import CZeroMQ
internal import Glibc

/// A libzmq context: its I/O threads, and the namespace of its inproc endpoints.
///
/// It belongs to the thread of one loop, as its sockets do. A context has at most one ZAP handler, so in a process of several
/// nodes each has a context of its own. Its sockets hold it: it ends after the last of them.
@safe package final class Context {
    private let handle: UnsafeMutableRawPointer
    private var monitorCount = 0

    /// The oldest libzmq whose CURVE and heartbeats are sound for peers that are not.
    static let oldestVersion = Version(major: 4, minor: 3, patch: 3)

    /// `zmq_ctx_new` with `socketsMax` sockets and without the endless linger of `ZMQ_BLOCKY`: sockets start with a linger of 0.
    package init(ioThreads: Int = 1, socketsMax: Int = 4096) throws(ZMQError) {
        try Context.check(.linked)
        guard let handle = unsafe zmq_ctx_new() else { throw ZMQError(code: zmq_errno(), operation: "zmq_ctx_new") }
        unsafe self.handle = unsafe handle
        try set(ZMQ_IO_THREADS, ioThreads, "ioThreads")
        try set(ZMQ_MAX_SOCKETS, socketsMax, "socketsMax")
        try set(ZMQ_BLOCKY, 0, "ZMQ_BLOCKY")
    }

    /// `zmq_ctx_shutdown`, then `zmq_ctx_term`, which waits for what closed sockets still linger over.
    deinit {
        _ = unsafe zmq_ctx_shutdown(handle)
        while unsafe zmq_ctx_term(handle) != 0 && zmq_errno() == EINTR {}
    }

    /// `zmq_socket`.
    package func socket(_ kind: Socket.Kind) throws(ZMQError) -> Socket {
        guard let socket = unsafe zmq_socket(handle, kind.code) else {
            throw ZMQError(code: zmq_errno(), operation: "zmq_socket", subject: "\(kind)")
        }
        return unsafe Socket(adopting: socket, of: kind, in: self)
    }

    /// An inproc endpoint that no other monitor of this context has.
    func nextMonitorEndpoint() -> String {
        monitorCount += 1
        return "inproc://monitor-\(monitorCount)"
    }

    private func set(_ option: CInt, _ value: Int, _ name: String) throws(ZMQError) {
        try checked("zmq_ctx_set", "\(name) = \(value)") { unsafe zmq_ctx_set(handle, option, CInt(clamping: value)) }
    }

    /// Refuses a libzmq that is too old to be safe.
    static func check(_ version: Version) throws(ZMQError) {
        if version < oldestVersion {
            let subject = "found libzmq \(version), at least \(oldestVersion) is needed"
            throw ZMQError(code: ENOTSUP, operation: "zmq_version", subject: subject)
        }
    }
}

/// A context and its sockets stay on the thread of their loop.
@available(*, unavailable)
extension Context: Sendable {}
