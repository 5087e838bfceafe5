package import Dossiers
internal import Glibc

/// The node as a mailer sees it.
package protocol MailSource: AnyObject {
    /// What came of a request, durable by then; nil when the node does not answer, and it may be done or not.
    func ask(_ request: MailRequest) throws -> JSONValue?
}

/// The node of a data directory, over its control socket.
package final class MailClient: MailSource {
    private let dataDirectory: String

    package init(dataDirectory: String) { self.dataDirectory = dataDirectory }

    package func ask(_ request: MailRequest) throws -> JSONValue? {
        // A lease that comes too late is asked for again, and nothing is lost.
        if case .lease = request { return try ControlClient.mail(request, at: dataDirectory, within: .seconds(3)) }
        return try ControlClient.mail(request, at: dataDirectory)
    }
}

/// That one mailer serves a data directory: held until it ends, however it ends.
package final class MailerLock {
    private let descriptor: CInt

    /// - Returns: nil when another has it.
    package init?(dataDirectory: String) throws(SystemError) {
        descriptor = unsafe open(dataDirectory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(errno, "open \(dataDirectory)") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            guard code == EWOULDBLOCK else { throw SystemError(code, "flock \(dataDirectory)") }
            return nil
        }
    }

    deinit { close(descriptor) }
}
