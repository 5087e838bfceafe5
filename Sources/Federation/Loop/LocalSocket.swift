internal import Dossiers
internal import Glibc
internal import Streams
internal import ZeroMQ

/// A socket of this machine, over ipc: its file's mode says who may ask, and the kernel says who does. Questions are answered at once
/// or after the commit of the turn that did what they ask.
final class LocalSocket {
    let listener: Listener
    private let message = Multipart(capacity: 4)
    /// Who waits for the answer to a question.
    private var waiting: [UInt64: [UInt8]] = [:]
    private var lastToken: UInt64 = 0
    /// Questions that one turn takes: nobody keeps the loop for itself.
    private static let questionsMax = 8

    /// A question while it is lent: who asked, and up to four frames with the routing id.
    struct Question {
        let peer: [UInt8]
        fileprivate let message: Multipart

        /// Frames behind the routing id.
        var count: Int { message.count - 1 }

        var verb: Verb? { unsafe Verb(message.frame(1)) }

        /// The second frame as JSON.
        func json() throws(Refusal) -> JSONValue {
            do { return try JSONValue.parse(unsafe Array(message.frame(2))) } catch { throw error.refusal }
        }

        /// Who asks, as the kernel tells (SO_PEERCRED); nil when it does not.
        var asker: Asker? { message.property("Peer-Address").flatMap(Asker.init(peerAddress:)) }
    }

    /// Mode 0600 from its birth: the process's umask is narrowed while libzmq makes the file.
    ///
    /// - Parameter opening: called with each new file's path, to let others in.
    init(
        _ name: String, at endpoint: String, in context: Context, opening: @escaping (String) -> Void = { _ in }
    ) throws {
        let make = {
            let socket = try context.socket(.router)
            try socket.setForPeers(sendHighWaterMark: 64, receiveHighWaterMark: 64)
            return socket
        }
        listener = try Listener(name, at: endpoint, make: make) { socket, endpoint in
            let before = umask(0o177)
            defer { umask(before) }
            guard try Binding.bindsAtOnce(socket, to: endpoint) else { return false }
            opening(String(endpoint.dropFirst("ipc://".count)))
            return true
        }
    }

    /// Takes what is there, a few questions at a time. What is no question is refused.
    func serve(_ malformed: Refusal, _ take: (Question) throws -> Void) throws {
        for _ in 0..<Self.questionsMax {
            guard try listener.receive(into: message) else { return }
            guard message.count > 0 else { continue }
            let question = Question(peer: unsafe Array(message.frame(0)), message: message)
            do {
                guard message.isComplete, message.count > 1 else { throw malformed }
                try take(question)
            } catch let refusal as Refusal {
                try refuse(question.peer, refusal)
            }
        }
    }

    /// A number by which the answer finds who asked.
    func token(for peer: [UInt8]) -> UInt64 {
        lastToken += 1
        waiting[lastToken] = peer
        return lastToken
    }

    /// Who waits under a number, once.
    func takePeer(_ token: UInt64) -> [UInt8]? { waiting.removeValue(forKey: token) }

    /// - Parameter attachment: bytes behind the JSON, in a frame of their own.
    func reply(to peer: [UInt8], _ verb: Verb, _ body: JSONValue, attachment: [UInt8]? = nil) throws {
        try send(peer, [Array(verb.rawValue.utf8), body.serialized] + (attachment.map { [$0] } ?? []))
    }

    func refuse(_ peer: [UInt8], _ refusal: Refusal) throws {
        let refused = RefusedMessage(refusal)
        try send(
            peer,
            [
                Array(Verb.refused.rawValue.utf8), refused.fields.encoded, Array(refused.refusal.code.rawValue.utf8),
                Array(refused.refusal.message.utf8),
            ])
    }

    /// A peer that has gone or does not read gets nothing.
    private func send(_ peer: [UInt8], _ frames: [[UInt8]]) throws {
        guard !listener.isRebinding else { return }
        let (first, second) = (frames[0], frames[1])
        let (third, fourth) = (frames.count > 2 ? frames[2] : nil, frames.count > 3 ? frames[3] : nil)
        try unsafe peer.withUnsafeBytes { peer in
            unsafe try first.withUnsafeBytes { first in
                unsafe try second.withUnsafeBytes { second in
                    unsafe try lend(third) { third in
                        unsafe try lend(fourth) { _ = try unsafe listener.socket.send(peer, first, second, third, $0) }
                    }
                }
            }
        }
    }

    private func lend(_ bytes: [UInt8]?, _ body: (UnsafeRawBufferPointer?) throws -> Void) throws {
        guard let bytes else { return try body(nil) }
        try unsafe bytes.withUnsafeBytes { try unsafe body($0) }
    }
}
