internal import CZeroMQ
internal import Glibc

extension Socket {
    /// Receives one message with all its frames, if one is there; `false` if none is.
    ///
    /// A message longer than a receive will read is dropped over several receives; until it is gone they answer `false`, and a
    /// `Poller` still finds the socket readable.
    package func receive(into multipart: Multipart) throws(ZMQError) -> Bool {
        try multipart.receive(from: self)
    }

    /// Receives one frame, if one is there; `false` if none is. See `Message.more` for whether others follow.
    package func receive(into message: inout Message) throws(ZMQError) -> Bool {
        try unsafe receive(into: message.storage)
    }

    /// As `receive(into:)`, but waits for a message up to `timeout`: for clients and tests, not for a loop.
    package func receive(into multipart: Multipart, within timeout: Duration) throws(ZMQError) -> Bool {
        let deadline = ContinuousClock.now + timeout
        while try !receive(into: multipart) {
            guard try wait(for: .readable, within: deadline - .now) else { return false }
        }
        return true
    }

    /// Waits until the socket is ready, or `timeout` has passed (`zmq_poll`): for clients and tests, not for a loop.
    package func wait(for events: PollEvents, within timeout: Duration) throws(ZMQError) -> Bool {
        if isClosed { throw ZMQError(code: ENOTSOCK, operation: "zmq_poll") }
        let deadline = ContinuousClock.now + timeout
        repeat {
            let left = max(.zero, deadline - .now)
            var item = unsafe zmq_pollitem_t(socket: handle, fd: -1, events: events.rawValue, revents: 0)
            // A signal ends the wait early: the loop goes round with what is left of the time.
            if unsafe zmq_poll(&item, 1, Int(left.wholeMilliseconds)) > 0 { return true }
        } while ContinuousClock.now < deadline
        return false
    }

    /// `zmq_msg_recv` with `ZMQ_DONTWAIT`; what the frame held before is freed.
    @unsafe func receive(into frame: UnsafeMutablePointer<zmq_msg_t>) throws(ZMQError) -> Bool {
        try attempted("zmq_msg_recv") { unsafe zmq_msg_recv(frame, handle, ZMQ_DONTWAIT) } != nil
    }
}
