internal import CZeroMQ

/// A received message of several frames, made once and received into again and again.
///
/// It keeps at most `capacity` frames. Of a longer message it keeps the first ones, drops the rest and is `isOverlong`, so a
/// peer decides neither how much is kept nor where the next message begins.
@safe package final class Multipart {
    /// `capacity` frames, and one to receive into what is dropped.
    private let frames: UnsafeMutablePointer<zmq_msg_t>
    package let capacity: Int
    /// The frames of the message last received, at most `capacity`.
    package private(set) var count = 0
    /// The message had more frames than `capacity`.
    package private(set) var isOverlong = false
    /// The message announced a frame that never came. An XPUB passes such a thing up when its peer mixes subscriptions into a
    /// message; other kinds of socket receive whole messages only.
    package private(set) var isCut = false

    /// The frames that one receive reads at most; those of a longer message are dropped by the receives that follow.
    static let drainedMax = 1024

    package init(capacity: Int = 8) {
        precondition(capacity > 0)
        self.capacity = capacity
        unsafe frames = .allocate(capacity: capacity + 1)
        for index in 0...capacity { _ = unsafe zmq_msg_init(frames + index) }
    }

    deinit {
        for index in 0...capacity { _ = unsafe zmq_msg_close(frames + index) }
        unsafe frames.deallocate()
    }

    /// Within `capacity` and whole: the only kind of message that is worth reading.
    package var isComplete: Bool { !isOverlong && !isCut }

    /// In bytes, of the frames that were kept.
    package var byteCount: Int { (0..<count).reduce(0) { unsafe $0 + zmq_msg_size(frames + $1) } }

    /// Frame `index`, lent until the next receive into this multipart or `clear`; traps when there is no such frame.
    @unsafe package func frame(_ index: Int) -> UnsafeRawBufferPointer {
        precondition(index >= 0 && index < count)
        return unsafe UnsafeRawBufferPointer(start: zmq_msg_data(frames + index), count: zmq_msg_size(frames + index))
    }

    /// Lends frame `index` for the time of `body` only; traps when there is no such frame.
    @inlinable
    package func withFrame<Result, Failure: Error>(
        _ index: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(frame(index))
    }

    /// What the connection says of the sender: `User-Id` from the ZAP handler, `Peer-Address`, `Socket-Type` (`zmq_msg_gets`).
    package func property(_ name: StaticString) -> String? {
        unsafe propertyBytes(name).map { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// As `property`, without allocation; the bytes are lent for the time of `body` only.
    @inlinable
    package func withProperty<Result, Failure: Error>(
        _ name: StaticString, _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(propertyBytes(name))
    }

    /// As `property`, lent until the next receive into this multipart or `clear`.
    @unsafe package func propertyBytes(_ name: StaticString) -> UnsafeRawBufferPointer? {
        // Of the last frame: the first may be the routing id that a ROUTER adds.
        count == 0 ? nil : unsafe ZeroMQ.propertyBytes(of: frames + (count - 1), name)
    }

    /// Gives the memory of the frames back.
    package func clear() {
        for index in 0...capacity {
            _ = unsafe zmq_msg_close(frames + index)
            _ = unsafe zmq_msg_init(frames + index)
        }
        start()
    }

    private func start() {
        count = 0
        isOverlong = false
        isCut = false
    }
}

extension Multipart {
    /// Reads one message that is there, or nothing. The socket is never left inside a message.
    func receive(from socket: Socket) throws(ZMQError) -> Bool {
        if socket.isDraining, try !drain(socket) { return false }
        start()
        guard try unsafe socket.receive(into: frames) else { return false }
        count = 1
        while unsafe zmq_msg_more(frames + (count - 1)) != 0 {
            if count == capacity {
                isOverlong = true
                _ = try drain(socket)
                return true
            }
            guard try unsafe socket.receive(into: frames + count) else {
                isCut = true
                return true
            }
            count += 1
        }
        return true
    }

    /// Drops the rest of a message; `false` if there is still more of it than one receive may read.
    private func drain(_ socket: Socket) throws(ZMQError) -> Bool {
        let dropped = unsafe frames + capacity
        socket.isDraining = true
        for _ in 0..<Multipart.drainedMax {
            if try unsafe !socket.receive(into: dropped) || zmq_msg_more(dropped) == 0 {
                socket.isDraining = false
                return true
            }
        }
        return false
    }
}

@available(*, unavailable)
extension Multipart: Sendable {}
