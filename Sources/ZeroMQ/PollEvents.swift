internal import CZeroMQ

/// What a socket or a file descriptor is, or is awaited to be, ready for.
package struct PollEvents: OptionSet, Sendable {
    package let rawValue: Int16

    package init(rawValue: Int16) { self.rawValue = rawValue }

    /// `ZMQ_POLLIN`: a whole message can be received; bytes can be read.
    package static let readable = PollEvents(rawValue: Int16(ZMQ_POLLIN))
    /// `ZMQ_POLLOUT`: a message can be sent, to one peer at least.
    package static let writable = PollEvents(rawValue: Int16(ZMQ_POLLOUT))
    /// `ZMQ_POLLERR`: a file descriptor is in error or hung up. Always reported.
    package static let failed = PollEvents(rawValue: Int16(ZMQ_POLLERR))
}
