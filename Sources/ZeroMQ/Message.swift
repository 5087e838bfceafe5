package import CZeroMQ
internal import Glibc

/// One frame, owned: a `zmq_msg_t`.
///
/// For a frame that is filled in place or passed on without a copy; it costs an allocation. Loops receive into a `Multipart`
/// and send buffers, which cost none.
@safe package struct Message: ~Copyable {
    /// On the heap, because libzmq keeps small contents inside the `zmq_msg_t`: lent bytes need an address that stays.
    @usableFromInline let storage: UnsafeMutablePointer<zmq_msg_t>

    /// An empty frame, to receive into (`zmq_msg_init`).
    package init() {
        unsafe storage = .allocate(capacity: 1)
        _ = unsafe zmq_msg_init(storage)
    }

    /// A frame of `count` bytes, which `fill` writes (`zmq_msg_init_size`); they are not zeroed.
    package init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) throws(ZMQError) {
        self.init()
        if unsafe zmq_msg_init_size(storage, count) != 0 {
            _ = unsafe zmq_msg_init(storage)
            throw ZMQError(code: ENOMEM, operation: "zmq_msg_init_size", subject: "\(count) bytes")
        }
        unsafe fill(UnsafeMutableRawBufferPointer(start: zmq_msg_data(storage), count: count))
    }

    /// A copy of `bytes`.
    package init(copying bytes: UnsafeRawBufferPointer) throws(ZMQError) {
        try unsafe self.init(count: bytes.count) { unsafe $0.copyMemory(from: bytes) }
    }

    /// The UTF-8 of `text`.
    package init(_ text: String) throws(ZMQError) {
        try unsafe self.init(count: text.utf8.count) { unsafe $0.copyBytes(from: text.utf8) }
    }

    deinit {
        _ = unsafe zmq_msg_close(storage)
        unsafe storage.deallocate()
    }

    /// In bytes (`zmq_msg_size`).
    package var count: Int { unsafe zmq_msg_size(storage) }

    /// Whether another frame of the same message follows (`zmq_msg_more`).
    package var more: Bool { unsafe zmq_msg_more(storage) != 0 }

    /// Lends the content (`zmq_msg_data`), for the time of `body` only.
    @inlinable
    package func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(UnsafeRawBufferPointer(start: zmq_msg_data(storage), count: zmq_msg_size(storage)))
    }

    /// What the connection says of its peer: `User-Id` from the ZAP handler, `Peer-Address`, `Socket-Type` (`zmq_msg_gets`).
    package func property(_ name: StaticString) -> String? {
        unsafe withProperty(name) { unsafe $0.map { unsafe String(decoding: $0, as: UTF8.self) } }
    }

    /// As `property`, without allocation; the bytes are lent for the time of `body` only.
    package func withProperty<Result, Failure: Error>(
        _ name: StaticString, _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(propertyBytes(of: storage, name))
    }
}

@available(*, unavailable)
extension Message: Sendable {}

/// `zmq_msg_gets`: owned by the message.
@unsafe func propertyBytes(of message: UnsafePointer<zmq_msg_t>, _ name: StaticString) -> UnsafeRawBufferPointer? {
    let name = unsafe UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    guard let text = unsafe zmq_msg_gets(message, name) else { return nil }
    return unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
}
