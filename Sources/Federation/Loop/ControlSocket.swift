internal import Dossiers
internal import Streams
internal import ZeroMQ

/// The operator's socket in a data directory. STATUS is answered at once, a COMMAND after the commit of the turn that did it. Whoever
/// may read the directory may ask; who it was stands in the record of acts.
final class ControlSocket {
    private let socket: LocalSocket
    var listener: Listener { socket.listener }

    init(_ endpoint: String, in context: Context) throws {
        socket = try LocalSocket("control", at: endpoint, in: context)
    }

    /// Takes what is there, a few questions at a time.
    ///
    /// - Parameter command: does what is asked in this turn; what comes of it is for ``answer(_:)``, by the same number.
    func serve(_ status: () throws -> JSONValue, _ command: (OperatorRequest, UInt64) throws -> Void) throws {
        try socket.serve(Self.malformed) { question in
            switch (question.verb, question.count) {
            case (.status, 1): try socket.reply(to: question.peer, .status, try status())
            case (.command, 2): try take(question, command)
            default: throw Self.malformed
            }
        }
    }

    /// Tells what came of commands, once that is durable.
    func answer(_ outcomes: [(token: UInt64, outcome: OperatorOutcome)]) throws {
        for (token, outcome) in outcomes {
            guard let peer = socket.takePeer(token) else { continue }
            switch outcome {
            case .done(let object): try socket.reply(to: peer, .command, .object(object))
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

    private static let malformed = Refusal(.malformed, "control takes STATUS, one frame, or COMMAND with a JSON object")
}
