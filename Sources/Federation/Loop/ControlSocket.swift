internal import Dossiers
internal import Glibc
internal import Streams
internal import ZeroMQ

/// The operator's socket in a data directory. STATUS is answered at once, a COMMAND after the commit of the turn that did it, as a
/// mailer's MAIL. Whoever may read the directory may ask; who gave a command stands in the record of acts.
final class ControlSocket {
    let listener: Listener
    private let message = Multipart(capacity: 4)
    /// Who waits for the outcome of what.
    private var waiting: [UInt64: (peer: [UInt8], verb: Verb)] = [:]
    private var lastToken: UInt64 = 0

    /// Mode 0600 from its birth: the process's umask is narrowed while libzmq makes the file.
    init(_ endpoint: String, in context: Context) throws {
        let make = {
            let socket = try context.socket(.router)
            try socket.setForPeers(sendHighWaterMark: 64, receiveHighWaterMark: 64)
            return socket
        }
        listener = try Listener("control", at: endpoint, make: make) { socket, endpoint in
            let before = umask(0o177)
            defer { umask(before) }
            return try Binding.bindsAtOnce(socket, to: endpoint)
        }
    }

    /// Takes what is there, a few questions at a time.
    ///
    /// - Parameters:
    ///   - command: does what is asked in this turn; what comes of it is for ``answer(_:)``, by the same number.
    ///   - mail: the same for a mailer.
    func serve(
        _ status: () throws -> JSONValue, _ command: (OperatorRequest, UInt64) throws -> Void,
        mail: (MailRequest, UInt64) throws -> Void = { _, _ in throw writesNoMail }
    ) throws {
        for _ in 0..<8 {
            guard try listener.receive(into: message) else { return }
            guard message.count > 0 else { continue }
            let peer = unsafe Array(message.frame(0))
            do {
                guard message.isComplete, message.count > 1 else { throw Self.malformed }
                switch (unsafe Verb(message.frame(1)), message.count) {
                case (.status, 2): try reply(to: peer, .status, try status().serialized)
                case (.command, 3): try command(try request(), wait(peer, .command))
                case (.mail, 3): try mail(try MailRequest(body()), wait(peer, .mail))
                default: throw Self.malformed
                }
            } catch let refusal as Refusal {
                try refuse(peer, refusal)
            }
        }
    }

    /// Tells what came of commands, once that is durable.
    func answer(_ outcomes: [(token: UInt64, outcome: OperatorOutcome)]) throws {
        for (token, outcome) in outcomes {
            guard let asker = waiting.removeValue(forKey: token) else { continue }
            switch outcome {
            case .done(let object): try reply(to: asker.peer, asker.verb, JSONValue.object(object).serialized)
            case .refused(let refusal): try refuse(asker.peer, refusal)
            }
        }
    }

    private func request() throws(Refusal) -> OperatorRequest {
        guard let asker = message.property("Peer-Address").flatMap(Asker.init(peerAddress:)) else {
            throw Refusal(
                .notAllowed, "the system does not say who asks: a command comes over the socket in the data directory")
        }
        return try OperatorRequest(body(), asker: asker)
    }

    private func body() throws(Refusal) -> JSONValue {
        do { return try JSONValue.parse(unsafe Array(message.frame(2))) } catch { throw error.refusal }
    }

    /// The number by which the outcome of what was asked is told.
    private func wait(_ peer: [UInt8], _ verb: Verb) -> UInt64 {
        lastToken += 1
        waiting[lastToken] = (peer, verb)
        return lastToken
    }

    private static let malformed = Refusal(
        .malformed, "control takes STATUS, one frame, or COMMAND or MAIL with a JSON object")
    private static let writesNoMail = Refusal(.notAllowed, "an intake writes to nobody: its nodes do")

    private func reply(to peer: [UInt8], _ verb: Verb, _ body: [UInt8]) throws {
        guard !listener.isRebinding else { return }
        let verb = Array(verb.rawValue.utf8)
        try unsafe peer.withUnsafeBytes { peer in
            unsafe try verb.withUnsafeBytes { verb in
                unsafe try body.withUnsafeBytes { body in _ = try unsafe listener.socket.send(peer, verb, body) }
            }
        }
    }

    private func refuse(_ peer: [UInt8], _ refusal: Refusal) throws {
        guard !listener.isRebinding else { return }
        let refused = RefusedMessage(refusal)
        let frames = [
            Array(Verb.refused.rawValue.utf8), refused.fields.encoded, Array(refused.refusal.code.rawValue.utf8),
            Array(refused.refusal.message.utf8),
        ]
        try unsafe peer.withUnsafeBytes { peer in
            unsafe try frames[0].withUnsafeBytes { verb in
                unsafe try frames[1].withUnsafeBytes { fields in
                    unsafe try frames[2].withUnsafeBytes { code in
                        unsafe try frames[3].withUnsafeBytes {
                            _ = try unsafe listener.socket.send(peer, verb, fields, code, $0)
                        }
                    }
                }
            }
        }
    }
}
