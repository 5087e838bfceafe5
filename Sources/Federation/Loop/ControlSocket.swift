internal import Dossiers
internal import Glibc
internal import Streams
internal import ZeroMQ

/// The operator's socket in a data directory: answers STATUS with one JSON object. Whoever may read the directory may ask.
final class ControlSocket {
    let socket: Socket
    private let message = Multipart(capacity: 4)

    /// Mode 0600 from its birth: the process's umask is narrowed while libzmq makes the file.
    init(_ endpoint: String, in context: Context) throws {
        socket = try context.socket(.router)
        try socket.setForPeers(sendHighWaterMark: 64, receiveHighWaterMark: 64)
        let before = umask(0o177)
        defer { umask(before) }
        try socket.bind(endpoint)
    }

    /// Answers what is there, a few questions at a time.
    func serve(_ status: () throws -> JSONValue) throws {
        for _ in 0..<8 {
            guard try socket.receive(into: message) else { return }
            guard message.isComplete, message.count == 2, unsafe Verb(message.frame(1)) == .status else {
                if message.count > 0 { try refuse() }
                continue
            }
            try reply(.status, try status().serialized)
        }
    }

    private func reply(_ verb: Verb, _ body: [UInt8]) throws {
        let verb = Array(verb.rawValue.utf8)
        unsafe try verb.withUnsafeBytes { verb in
            unsafe try body.withUnsafeBytes { body in _ = try unsafe socket.send(message.frame(0), verb, body) }
        }
    }

    private func refuse() throws {
        let refused = RefusedMessage(Refusal(.malformed, "control takes STATUS, one frame"))
        let frames = [
            Array(Verb.refused.rawValue.utf8), refused.fields.encoded, Array(refused.refusal.code.rawValue.utf8),
            Array(refused.refusal.message.utf8),
        ]
        unsafe try frames[0].withUnsafeBytes { verb in
            unsafe try frames[1].withUnsafeBytes { fields in
                unsafe try frames[2].withUnsafeBytes { code in
                    unsafe try frames[3].withUnsafeBytes {
                        _ = try unsafe socket.send(message.frame(0), verb, fields, code, $0)
                    }
                }
            }
        }
    }
}
