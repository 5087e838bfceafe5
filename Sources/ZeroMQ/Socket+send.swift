internal import CZeroMQ
internal import Glibc

/// What became of a message.
package enum SendOutcome: Hashable, Sendable {
    /// libzmq has it, whole. (A PUB or XPUB at its high-water mark says so too, and drops it.)
    case sent
    /// No room, or no peer: nothing was sent. Try again when the socket is writable.
    case wouldBlock
    /// A ROUTER with `routerMandatory` knows no peer of that routing id: nothing was sent.
    case unreachable
}

/// Sends never wait (`ZMQ_DONTWAIT`), and copy: the caller's buffers are its own again at once.
///
/// A message is sent whole or not at all. libzmq decides at the first frame: the high-water mark counts messages, so the frames
/// that follow find room. Only the loss of the peer in between can stop them; then libzmq takes the earlier frames back, and says
/// `sent`, as it would had the peer gone a moment later. But DEALER, PUSH and REQ may say EAGAIN once and *swallow what comes next
/// until a last frame*: the remaining frames are sent all the same, and the answer is `wouldBlock`. Stopping there would lose
/// the message that follows.
extension Socket {
    /// Sends a message of one to eight frames; those that are `nil` are left out.
    package func send(
        _ first: UnsafeRawBufferPointer,
        _ second: UnsafeRawBufferPointer? = nil,
        _ third: UnsafeRawBufferPointer? = nil,
        _ fourth: UnsafeRawBufferPointer? = nil,
        _ fifth: UnsafeRawBufferPointer? = nil,
        _ sixth: UnsafeRawBufferPointer? = nil,
        _ seventh: UnsafeRawBufferPointer? = nil,
        _ eighth: UnsafeRawBufferPointer? = nil
    ) throws(ZMQError) -> SendOutcome {
        var frames: InlineArray<8, UnsafeRawBufferPointer> = unsafe .init(repeating: first)
        var count = 1
        func add(_ frame: UnsafeRawBufferPointer?) {
            guard let frame = unsafe frame else { return }
            unsafe frames[count] = unsafe frame
            count += 1
        }
        unsafe add(second)
        unsafe add(third)
        unsafe add(fourth)
        unsafe add(fifth)
        unsafe add(sixth)
        unsafe add(seventh)
        unsafe add(eighth)
        return try unsafe send(count: count) { unsafe frames[$0] }
    }

    /// Sends a message of any number of frames, at least one.
    package func send(_ frames: [UnsafeRawBufferPointer]) throws(ZMQError) -> SendOutcome {
        try unsafe send(count: unsafe frames.count) { unsafe frames[$0] }
    }

    /// Sends a text as a message of one frame: for what is not on the hot path.
    package func send(_ text: String) throws(ZMQError) -> SendOutcome {
        var frame = try Message(text)
        return try send(moving: &frame)
    }

    /// Sends one frame; with `more`, the caller owes the frames that follow, and the rule above is its own to keep.
    package func send(frame bytes: UnsafeRawBufferPointer, more: Bool) throws(ZMQError) -> SendOutcome {
        let flags = more ? ZMQ_DONTWAIT | ZMQ_SNDMORE : ZMQ_DONTWAIT
        while true {
            if unsafe zmq_send(handle, bytes.baseAddress, bytes.count, flags) >= 0 { return .sent }
            if let outcome = try failedSend("zmq_send") { return outcome }
        }
    }

    /// Sends one frame without copying its content (`zmq_msg_send`): `message` is empty when it was sent, and untouched otherwise.
    package func send(moving message: inout Message, more: Bool = false) throws(ZMQError) -> SendOutcome {
        let flags = more ? ZMQ_DONTWAIT | ZMQ_SNDMORE : ZMQ_DONTWAIT
        while true {
            if unsafe zmq_msg_send(message.storage, handle, flags) >= 0 { return .sent }
            if let outcome = try failedSend("zmq_msg_send") { return outcome }
        }
    }

    /// `frame` is asked for each frame once, in order.
    func send(count: Int, frame: (Int) -> UnsafeRawBufferPointer) throws(ZMQError) -> SendOutcome {
        precondition(count > 0)
        var outcome = try unsafe send(frame: frame(0), more: count > 1)
        if outcome != .sent { return outcome }
        for index in 1..<count {
            if try unsafe send(frame: frame(index), more: index < count - 1) == .sent { continue }
            outcome = .wouldBlock
            if !kind.swallowsTheRest { break }
        }
        return outcome
    }

    /// The outcome of a send that libzmq did not take; `nil` if a signal interrupted it.
    private func failedSend(_ operation: StaticString) throws(ZMQError) -> SendOutcome? {
        switch zmq_errno() {
        case EINTR: return nil
        case EAGAIN: return .wouldBlock
        case EHOSTUNREACH: return .unreachable
        case let code: throw ZMQError(code: code, operation: operation.description)
        }
    }
}
