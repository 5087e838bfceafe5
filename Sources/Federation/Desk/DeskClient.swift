internal import Dossiers
internal import Glibc
internal import Ledger
internal import Streams
internal import ZeroMQ

/// Asks a node's desk, over its socket.
package final class DeskClient {
    private let context: Context
    private let socket: Socket
    private let answer = Multipart(capacity: 4)

    /// - Parameter path: of the socket's file.
    /// - Throws: ``DeskUnreachable``.
    package init(path: String) throws {
        guard path.utf8.count <= DataDirectory.socketPathMax, unsafe access(path, F_OK) == 0 else {
            throw DeskUnreachable.absent(path)
        }
        guard unsafe access(path, R_OK | W_OK) == 0 else { throw DeskUnreachable.forbidden(path) }
        context = try Context()
        socket = try context.socket(.dealer)
        try socket.set(.milliseconds(500), for: .linger)
        try socket.connect("ipc://" + path)
    }

    deinit { socket.close() }

    /// - Returns: nil without an answer, when an act may be done or not.
    package func ask(_ request: DeskRequest, within timeout: Duration = .seconds(10)) throws -> DeskAnswer? {
        let (verb, body) = (Array(Verb.desk.rawValue.utf8), request.json.serialized)
        unsafe try verb.withUnsafeBytes { verb in
            unsafe try body.withUnsafeBytes { body in _ = try unsafe socket.send(verb, body) }
        }
        guard try socket.receive(into: answer, within: timeout), answer.isComplete else { return nil }
        switch (unsafe Verb(answer.frame(0)), answer.count) {
        case (.desk, 2), (.desk, 3):
            let bytes = answer.count == 3 ? unsafe Array(answer.frame(2)) : nil
            return .done(try JSONValue.parse(unsafe Array(answer.frame(1))), bytes: bytes)
        case (.refused, 4): return .refused(unsafe Refusal(code: answer.frame(2), sentence: answer.frame(3)))
        default: return nil
        }
    }
}

/// Why a desk cannot be asked, in French: agents read it.
package enum DeskUnreachable: Error, Equatable, CustomStringConvertible {
    case absent(String)
    case forbidden(String)

    package var description: String {
        switch self {
        case .absent(let path):
            "Appelez l’administrateur du nœud : le guichet \(path) n’existe pas, le nœud ne tourne peut-être pas."
        case .forbidden(let path):
            "Demandez à l’administrateur du nœud d’ajouter votre compte au groupe \(AgentGroup.name), puis ouvrez une nouvelle session : le guichet \(path) vous est fermé."
        }
    }
}
