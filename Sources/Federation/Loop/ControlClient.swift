package import Dossiers
internal import Glibc
internal import Ledger
internal import Streams
internal import ZeroMQ

/// Asks the process that owns a data directory how it stands, or tells it what to do.
package enum ControlClient {
    /// The answer to STATUS; nil when no process serves that directory.
    package static func status(of dataDirectory: String, within timeout: Duration = .seconds(2)) throws -> JSONValue? {
        try asking(dataDirectory) { socket, answer in
            _ = try socket.send("STATUS")
            guard try socket.receive(into: answer, within: timeout), answer.isComplete, answer.count == 2 else { return nil }
            return try JSONValue.parse(unsafe Array(answer.frame(1)))
        }
    }

    /// Tells a process what to do.
    ///
    /// - Returns: what came of it; nil without an answer, when it may be done or not: the record of acts says.
    package static func perform(
        _ request: OperatorRequest, at dataDirectory: String, within timeout: Duration = .seconds(10)
    ) throws -> OperatorOutcome? {
        try asking(dataDirectory) { socket, answer in
            try send(.command, request.json, to: socket)
            guard try socket.receive(into: answer, within: timeout), answer.isComplete else { return nil }
            return try outcome(answer)
        }
    }

    /// Asks a node on behalf of its mailer.
    ///
    /// - Returns: the answer; nil without one, when it may be done or not, and when the node says that it could not be done now.
    /// - Throws: the node's refusal.
    package static func mail(
        _ request: MailRequest, at dataDirectory: String, within timeout: Duration = .seconds(10)
    ) throws -> JSONValue? {
        try asking(dataDirectory) { socket, answer in
            try send(.mail, request.json, to: socket)
            guard try socket.receive(into: answer, within: timeout), answer.isComplete else { return nil }
            switch (unsafe Verb(answer.frame(0)), answer.count) {
            case (.mail, 2): return try JSONValue.parse(unsafe Array(answer.frame(1)))
            case (.refused, 4):
                let refusal = unsafe Refusal(code: answer.frame(2), sentence: answer.frame(3))
                guard refusal.code == .tryAgainLater else { throw refusal }
                return nil
            default: return nil
            }
        }
    }

    private static func send(_ verb: Verb, _ json: JSONValue, to socket: Socket) throws {
        let (verb, body) = (Array(verb.rawValue.utf8), json.serialized)
        unsafe try verb.withUnsafeBytes { verb in
            unsafe try body.withUnsafeBytes { body in _ = try unsafe socket.send(verb, body) }
        }
    }

    private static func outcome(_ answer: Multipart) throws -> OperatorOutcome? {
        switch (unsafe Verb(answer.frame(0)), answer.count) {
        case (.command, 2):
            guard case .object(let object) = try JSONValue.parse(unsafe Array(answer.frame(1))) else { return nil }
            return .done(object)
        case (.refused, 4): return .refused(unsafe Refusal(code: answer.frame(2), sentence: answer.frame(3)))
        default: return nil
        }
    }

    private static func asking<Answer>(_ dataDirectory: String, _ ask: (Socket, Multipart) throws -> Answer?) throws -> Answer?
    {
        let endpoint = DataDirectory.controlEndpoint(in: dataDirectory)
        guard endpoint.utf8.count - "ipc://".utf8.count <= DataDirectory.socketPathMax,
            unsafe access(String(endpoint.dropFirst(6)), F_OK) == 0
        else {
            return nil
        }
        let context = try Context()
        let socket = try context.socket(.dealer)
        defer { socket.close() }
        try socket.connect(endpoint)
        return try ask(socket, Multipart(capacity: 4))
    }
}
