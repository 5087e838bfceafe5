internal import CZeroMQ

/// `zmq_setsockopt` and `zmq_getsockopt`. An option that libzmq refuses throws EINVAL with the option's name; what it refuses
/// depends on the kind of the socket and on whether it is connected. Options count for the binds and connects that follow.
extension Socket {
    /// Sets a count or a size.
    package func set(_ value: Int, for option: SocketOption<Int>) throws(ZMQError) {
        if option.isWide {
            try set(Int64(value), option.code, option.name)
        } else {
            try set(CInt(clamping: value), option.code, option.name)
        }
    }

    /// Switches an option on or off.
    package func set(_ value: Bool, for option: SocketOption<Bool>) throws(ZMQError) {
        try set(CInt(value ? 1 : 0), option.code, option.name)
    }

    /// Sets a time; `nil` is libzmq's −1.
    package func set(_ value: Duration?, for option: SocketOption<Duration?>) throws(ZMQError) {
        try set(CInt(clamping: value?.wholeMilliseconds ?? -1), option.code, option.name)
    }

    /// Sets a text, as its UTF-8 bytes.
    package func set(_ value: String, for option: SocketOption<String>) throws(ZMQError) {
        let bytes = Array(value.utf8)
        try checked("zmq_setsockopt", option.name.description) {
            unsafe zmq_setsockopt(handle, option.code, bytes, bytes.count)
        }
    }

    /// The value of a count or a size.
    package func value(of option: SocketOption<Int>) throws(ZMQError) -> Int {
        if option.isWide { return Int(try integer(Int64(0), option.code, option.name)) }
        return Int(try integer(CInt(0), option.code, option.name))
    }

    /// Whether an option is on.
    package func value(of option: SocketOption<Bool>) throws(ZMQError) -> Bool {
        try integer(CInt(0), option.code, option.name) != 0
    }

    /// A time; `nil` is libzmq's −1.
    package func value(of option: SocketOption<Duration?>) throws(ZMQError) -> Duration? {
        let milliseconds = try integer(CInt(0), option.code, option.name)
        return milliseconds < 0 ? nil : .milliseconds(milliseconds)
    }

    /// A text: up to its NUL, of at most 255 bytes.
    package func value(of option: SocketOption<String>) throws(ZMQError) -> String {
        var bytes = [UInt8](repeating: 0, count: 256)
        var count = bytes.count
        try checked("zmq_getsockopt", option.name.description) {
            unsafe zmq_getsockopt(handle, option.code, &bytes, &count)
        }
        return String(decoding: bytes.prefix(count).prefix { $0 != 0 }, as: UTF8.self)
    }

    /// `ZMQ_LAST_ENDPOINT`: of the last bind or connect, with the port that the system chose.
    package var lastEndpoint: String {
        get throws(ZMQError) { try value(of: .lastEndpoint) }
    }

    /// `ZMQ_EVENTS`: what the socket is ready for now.
    package var events: PollEvents {
        get throws(ZMQError) { PollEvents(rawValue: Int16(try integer(CInt(0), ZMQ_EVENTS, "ZMQ_EVENTS"))) }
    }

    /// `ZMQ_FD`: readable when `events` may have changed (edge-triggered: read `events` after every send and receive).
    package var fileDescriptor: CInt {
        get throws(ZMQError) { try integer(CInt(0), ZMQ_FD, "ZMQ_FD") }
    }

    private func set<Number: FixedWidthInteger>(
        _ value: Number, _ code: CInt, _ name: StaticString
    ) throws(ZMQError) {
        var value = value
        try checked("zmq_setsockopt", "\(name) = \(value)") {
            unsafe zmq_setsockopt(handle, code, &value, MemoryLayout<Number>.size)
        }
    }

    private func integer<Number: FixedWidthInteger>(
        _ zero: Number, _ code: CInt, _ name: StaticString
    ) throws(ZMQError) -> Number {
        var value = zero
        var size = MemoryLayout<Number>.size
        try checked("zmq_getsockopt", name.description) { unsafe zmq_getsockopt(handle, code, &value, &size) }
        return value
    }
}

extension Duration {
    /// Rounded up, so that a wait of less than a millisecond is a wait.
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let part = attoseconds > 0 ? (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000 : 0
        let (whole, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000)
        return isTooLong ? (seconds < 0 ? 0 : .max - 1_000) : max(0, whole + part)
    }
}
