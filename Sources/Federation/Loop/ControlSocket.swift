internal import Dossiers
internal import Streams
internal import ZeroMQ

/// The operator's socket in a data directory. STATUS is answered at once, a COMMAND after the commit of the turn that did it, as a
/// mailer's MAIL. Whoever may read the directory may ask; who gave a command stands in the record of acts.
final class ControlSocket {
    private let socket: LocalSocket
    var listener: Listener { socket.listener }
    /// Whose answers are a mailer's.
    private var mailTokens: Set<UInt64> = []

    init(_ endpoint: String, in context: Context) throws {
        socket = try LocalSocket("control", at: endpoint, in: context)
    }

    /// Takes what is there, a few questions at a time.
    ///
    /// - Parameters:
    ///   - command: does what is asked in this turn; what comes of it is for ``answer(_:)``, by the same number.
    ///   - mail: the same for a mailer; nil: nobody is written to from here.
    func serve(
        _ status: () throws -> JSONValue, _ command: (OperatorRequest, UInt64) throws -> Void,
        mail: ((MailRequest, UInt64) throws -> Void)? = nil
    ) throws {
        try socket.serve(Self.malformed) { question in
            switch (question.verb, question.count) {
            case (.status, 1): try socket.reply(to: question.peer, .status, try status())
            case (.command, 2): try take(question, command)
            case (.mail, 2): try take(question, mail: mail)
            default: throw Self.malformed
            }
        }
    }

    /// Tells what came of commands, once that is durable.
    func answer(_ outcomes: [(token: UInt64, outcome: OperatorOutcome)]) throws {
        for (token, outcome) in outcomes {
            guard let peer = socket.takePeer(token) else { continue }
            let verb = mailTokens.remove(token) == nil ? Verb.command : .mail
            switch outcome {
            case .done(let object): try socket.reply(to: peer, verb, .object(object))
            case .refused(let refusal): try socket.refuse(peer, refusal)
            }
        }
    }

    private func take(_ question: LocalSocket.Question, _ command: (OperatorRequest, UInt64) throws -> Void) throws {
        guard let asker = question.asker else {
            throw Refusal(
                .notAllowed, "the system does not say who asks: a command comes over the socket in the data directory")
        }
        let request = try OperatorRequest(question.json(), asker: asker)
        try command(request, socket.token(for: question.peer))
    }

    private func take(_ question: LocalSocket.Question, mail: ((MailRequest, UInt64) throws -> Void)?) throws {
        guard let mail else { throw Refusal(.notAllowed, "an intake writes to nobody: its nodes do") }
        let request = try MailRequest(question.json())
        let token = socket.token(for: question.peer)
        mailTokens.insert(token)
        try mail(request, token)
    }

    private static let malformed = Refusal(
        .malformed, "control takes STATUS, one frame, or COMMAND or MAIL with a JSON object")
}
