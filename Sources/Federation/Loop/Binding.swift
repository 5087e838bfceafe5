package import Dossiers
internal import Glibc
internal import ZeroMQ

/// Binding to an address that a socket closed a moment ago may still hold: libzmq closes in another thread.
enum Binding {
    private static let patience = Duration.seconds(2)

    /// At start: tries again and again, a short time.
    static func await(_ endpoint: String, _ binds: () throws -> Bool) throws {
        let deadline = ContinuousClock.now + patience
        while try !binds() {
            guard ContinuousClock.now < deadline else {
                throw BindingError.refused(endpoint, ZMQError(code: EADDRINUSE, operation: "zmq_bind").description)
            }
            // Nothing to wait for but time: the address is another thread's to free.
            poll(nil, 0, 5)
        }
    }

    /// In a loop: whether the address was free.
    static func bindsAtOnce(_ socket: Socket, to endpoint: String) throws -> Bool {
        do throws(ZMQError) {
            try socket.bind(endpoint)
            return true
        } catch {
            guard error.code == EADDRINUSE else { throw BindingError.refused(endpoint, error.description) }
            return false
        }
    }
}

/// Why an address cannot be served.
package enum BindingError: Error, Equatable, CustomStringConvertible {
    case noEndpoint(StreamName)
    case refused(String, String)
    case notLoopback(String)
    case noIntake
    case tooFewDescriptors(limit: Int, needed: Int)

    package var description: String {
        switch self {
        case .noEndpoint(let stream): "stream \(stream) has no publishing endpoint: give it one in the topology"
        case .refused(let endpoint, let reason): "cannot bind \(endpoint): \(reason); stop what uses it, or change the topology"
        case .notLoopback(let endpoint):
            "\(endpoint) is not loopback, and without keys everything would travel in clear and unproved: use a loopback address, or say --plaintext"
        case .tooFewDescriptors(let limit, let needed):
            "this process may open \(limit) files and connections at a time, and its topology needs \(needed): raise LimitNOFILE in the unit, or `ulimit -n`"
        case .noIntake: "the topology has no `intake`: give it the endpoints of submissions and replies"
        }
    }
}
