internal import Dossiers
internal import Glibc
internal import Ledger
internal import Streams
internal import ZeroMQ

/// The agents' socket of a node: DESK is answered after the commit of the turn that took it. The group may open it; who may do what is
/// the node's to say, by the account that the kernel names.
final class DeskSocket {
    private let socket: LocalSocket
    var listener: Listener { socket.listener }

    /// - Parameter path: of the socket's file, in a directory that agents may enter.
    init(_ path: String, in context: Context, log: Log) throws {
        guard path.utf8.count <= DataDirectory.socketPathMax else { throw DataDirectoryError.tooDeep(path) }
        let group = AgentGroup.mine
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

/// The group of the accounts that may open a desk.
struct AgentGroup {
    static let name = "saisine-agents"

    let id: gid_t
    var name: String { Self.name }

    /// When it exists and this process belongs to it, so that it may hand files over to it.
    static var mine: AgentGroup? {
        guard let id = find(name), getegid() == id || supplementary.contains(id) else { return nil }
        return AgentGroup(id: id)
    }

    /// Hands a socket's file over: its group may then read and write it, which is what connecting takes.
    func admit(to path: String) throws(SystemError) {
        guard unsafe chown(path, uid_t.max, id) == 0 else { throw SystemError(errno, "chown \(path)") }
        guard unsafe chmod(path, 0o660) == 0 else { throw SystemError(errno, "chmod \(path)") }
    }

    private static func find(_ name: String) -> gid_t? {
        var (entry, found) = (unsafe group(), unsafe UnsafeMutablePointer<group>?.none)
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65_536) { buffer in
            guard let start = buffer.baseAddress,
                unsafe getgrnam_r(name, &entry, start, buffer.count, &found) == 0, unsafe found != nil
            else { return nil }
            return unsafe entry.gr_gid
        }
    }

    private static var supplementary: [gid_t] {
        let count = getgroups(0, nil)
        guard count > 0 else { return [] }
        return unsafe Array(unsafeUninitializedCapacity: Int(count)) { buffer, used in
            used = unsafe Int(max(0, getgroups(count, buffer.baseAddress)))
        }
    }
}
