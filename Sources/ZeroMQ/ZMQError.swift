internal import CZeroMQ
internal import Glibc

/// A call of libzmq that failed: its errno, the C function, and what it was about (an endpoint, an option).
///
/// What a loop waits for is no error but an outcome: a receive with nothing to read, a send without room or peer.
package struct ZMQError: Error, Hashable, Sendable {
    /// The errno, POSIX or libzmq's own (`zmq_errno`).
    package let code: CInt
    /// The name of the C function.
    package let operation: String
    package let subject: String

    package init(code: CInt, operation: String, subject: String = "") {
        self.code = code
        self.operation = operation
        self.subject = subject
    }
}

extension ZMQError: CustomStringConvertible {
    /// `zmq_bind tcp://127.0.0.1:80: Permission denied` (`zmq_strerror`).
    package var description: String {
        let reason = unsafe String(cString: zmq_strerror(code))
        return subject.isEmpty ? "\(operation): \(reason)" : "\(operation) \(subject): \(reason)"
    }
}

/// The result of a libzmq call, made again while a signal interrupts it; −1 becomes an error.
@discardableResult
func checked(_ operation: StaticString, _ subject: String = "", _ call: () -> CInt) throws(ZMQError) -> CInt {
    if let result = try attempted(operation, subject, call) { return result }
    throw ZMQError(code: EAGAIN, operation: operation.description, subject: subject)
}

/// As `checked`, for calls that must not wait: `nil` where they would have.
func attempted(_ operation: StaticString, _ subject: String = "", _ call: () -> CInt) throws(ZMQError) -> CInt? {
    while true {
        let result = call()
        if result >= 0 { return result }
        switch zmq_errno() {
        case EINTR: continue
        case EAGAIN: return nil
        case let code: throw ZMQError(code: code, operation: operation.description, subject: subject)
        }
    }
}
