internal import CZeroMQ
internal import Glibc

/// Waits until one of a set of sockets and file descriptors is ready (`zmq_poll`); the items are kept from one wait to the next.
///
/// The cost of a wait grows with the set (about 0.6 µs an item): sockets that are only written to stay out of it.
@safe package final class Poller {
    /// Names an entry of this poller. Once removed it is ready for nothing, whatever takes its place.
    package struct Token: Hashable, Sendable {
        fileprivate let index: Int
        fileprivate let generation: UInt32
    }

    private struct Entry {
        /// `nil` for a file descriptor, and for a place that is free.
        var socket: Socket?
        var generation: UInt32 = 0
        var isFree = false
    }

    private var items: [zmq_pollitem_t] = unsafe []
    private var entries: [Entry] = []

    package init() {}

    /// Watches a socket. One that is closed meanwhile is never ready; remove it, or put its successor in its place.
    package func add(_ socket: Socket, for events: PollEvents = .readable) -> Token {
        unsafe place(socket, zmq_pollitem_t(socket: socket.handle, fd: -1, events: events.rawValue, revents: 0))
    }

    /// Watches a file descriptor, which stays its owner's to close, after its removal.
    package func add(fileDescriptor: CInt, for events: PollEvents = .readable) -> Token {
        unsafe place(nil, zmq_pollitem_t(socket: nil, fd: fileDescriptor, events: events.rawValue, revents: 0))
    }

    /// Changes what an entry is watched for; nothing, for an entry that rests.
    package func watch(_ token: Token, for events: PollEvents) {
        guard isCurrent(token) else { return }
        unsafe items[token.index].events = events.rawValue
        unsafe items[token.index].revents &= events.rawValue
    }

    /// Puts another socket in an entry's place, under the same token.
    package func replace(_ token: Token, with socket: Socket) {
        guard isCurrent(token) else { return }
        entries[token.index].socket = socket
        unsafe items[token.index].fd = -1
        unsafe items[token.index].revents = 0
    }

    /// Ends the watching of an entry.
    package func remove(_ token: Token) {
        guard isCurrent(token) else { return }
        entries[token.index] = Entry(socket: nil, generation: token.generation &+ 1, isFree: true)
        unsafe items[token.index] = unsafe zmq_pollitem_t(socket: nil, fd: -1, events: 0, revents: 0)
    }

    /// Waits until an entry is ready or `timeout` has passed; `nil` waits for ever, zero only looks.
    ///
    /// - Returns: how many entries are ready. A signal that interrupts the wait ends it with 0, as a timeout does.
    @discardableResult
    package func wait(_ timeout: Duration?) throws(ZMQError) -> Int {
        // A closed socket becomes descriptor −1, which poll(2) passes over.
        for index in entries.indices where entries[index].socket != nil {
            unsafe items[index].socket = unsafe entries[index].socket?.handle
        }
        let milliseconds = timeout.map { Int($0.wholeMilliseconds) } ?? -1
        let count = entries.count
        let ready = unsafe items.withUnsafeMutableBufferPointer { items in
            unsafe zmq_poll(items.baseAddress, CInt(count), milliseconds)
        }
        return ready >= 0 ? Int(ready) : try interrupted()
    }

    /// What an entry was ready for when the last wait ended.
    package func readiness(of token: Token) -> PollEvents {
        isCurrent(token) ? unsafe PollEvents(rawValue: items[token.index].revents) : []
    }

    /// Whether an entry could be read when the last wait ended.
    package func isReadable(_ token: Token) -> Bool { readiness(of: token).contains(.readable) }

    /// Whether an entry could be written when the last wait ended.
    package func isWritable(_ token: Token) -> Bool { readiness(of: token).contains(.writable) }

    private func isCurrent(_ token: Token) -> Bool {
        entries.indices.contains(token.index) && entries[token.index].generation == token.generation
    }

    @unsafe private func place(_ socket: Socket?, _ item: zmq_pollitem_t) -> Token {
        let index = entries.firstIndex { $0.isFree } ?? entries.count
        if index == entries.count {
            entries.append(Entry())
            unsafe items.append(item)
        }
        entries[index] = Entry(socket: socket, generation: entries[index].generation)
        unsafe items[index] = unsafe item
        return Token(index: index, generation: entries[index].generation)
    }

    /// The readiness that a failed `zmq_poll` leaves behind is no longer true.
    private func interrupted() throws(ZMQError) -> Int {
        for index in entries.indices { unsafe items[index].revents = 0 }
        let code = zmq_errno()
        if code == EINTR { return 0 }
        throw ZMQError(code: code, operation: "zmq_poll")
    }
}

@available(*, unavailable)
extension Poller: Sendable {}
