internal import Dossiers
internal import Ledger
internal import Streams
internal import ZeroMQ

/// The agents' socket of a node: DESK is answered after the commit of the turn that took it. The group may open it; who may do what is
/// the node's to say, by the account that the kernel names.
final class DeskSocket {
    private let socket: LocalSocket
    var listener: Listener { socket.listener }

    /// - Parameters:
    ///   - path: of the socket's file, in a directory that agents may enter.
    ///   - group: of the agents, who may open it; nil: nobody else may.
    init(_ path: String, group: AgentGroup? = .mine(), in context: Context, log: Log) throws {
        guard path.utf8.count <= DataDirectory.socketPathMax else { throw DataDirectoryError.tooDeep(path) }
        if let group {
            log.info("desk", ["path": path, "group": group.name])
        } else {
            log.warning(
                "desk-private",
                [
                    "path": path,
                    "reason": "only this account can open it: this process does not belong to a group \(AgentGroup.name)",
                ])
        }
        socket = try LocalSocket("desk", at: "ipc://" + path, in: context) { path in
            guard let group else { return }
            do throws(SystemError) { try group.admit(to: path) } catch {
                log.warning("desk-private", ["path": path, "reason": error])
            }
        }
    }

    /// Takes what is there, a few questions at a time.
    ///
    /// - Parameter ask: does what is asked in this turn; what comes of it is for ``answer(_:)``, by the same number.
    func serve(_ ask: (DeskRequest, Asker, UInt64) throws -> Void) throws {
        try socket.serve(Self.malformed) { question in
            guard question.verb == .desk, question.count == 2 else { throw Self.malformed }
            guard let asker = question.asker else { throw Self.anonymous }
            let request = try DeskRequest(question.json())
            try ask(request, asker, socket.token(for: question.peer))
        }
    }

    /// Tells what came of requests, once that is durable.
    func answer(_ answers: [(token: UInt64, answer: DeskAnswer)]) throws {
        for (token, answer) in answers {
            guard let peer = socket.takePeer(token) else { continue }
            switch answer {
            case .done(let json, let bytes): try socket.reply(to: peer, .desk, json, attachment: bytes)
            case .refused(let refusal): try socket.refuse(peer, refusal)
            }
        }
    }

    private static let malformed = Refusal(.malformed, "Dites DESK et un objet JSON : ce guichet ne comprend rien d’autre.")
    private static let anonymous = Refusal(
        .notAllowed, "Passez par le guichet de cette machine : le système ne dit pas qui demande.")
}
