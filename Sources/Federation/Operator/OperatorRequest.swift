package import Dossiers
internal import Glibc

/// A command, why, and who asks.
package struct OperatorRequest: Sendable {
    package static let reasonMax = 500

    package var command: OperatorCommand
    /// In the words of who asks; may be empty where the command needs none.
    package let reason: String
    package var asker: Asker

    /// - Throws: `malformed` for a reason that is missing, longer than ``reasonMax`` bytes, or more than a line.
    package init(_ command: OperatorCommand, reason: String, asker: Asker) throws(Refusal) {
        guard !command.needsReason || reason.contains(where: { !$0.isWhitespace }) else {
            throw Refusal(.malformed, "\(command.name) needs a reason: others will ask why it was done")
        }
        guard reason.utf8.count <= Self.reasonMax,
            !reason.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f })
        else { throw Refusal(.malformed, "a reason is one line of at most \(Self.reasonMax) bytes") }
        self.command = command
        self.reason = reason
        self.asker = asker
    }

    /// Reads the JSON of a COMMAND.
    package init(_ json: JSONValue, asker: Asker) throws(Refusal) {
        var reason = ""
        switch json["reason"] {
        case nil: break
        case .string(let text): reason = text
        default: throw Refusal(.malformed, "“reason” is a text")
        }
        try self.init(OperatorCommand(json), reason: reason, asker: asker)
    }

    /// The JSON of a COMMAND. Who asks is not in it: the socket tells.
    package var json: JSONValue {
        var object = command.json
        if !reason.isEmpty { object["reason"] = .string(reason) }
        return .object(object)
    }
}

/// Who asks, as the operating system says.
package struct Asker: Hashable, Sendable {
    package let uid: UInt32
    package let user: String

    package init(uid: UInt32, user: String) {
        self.uid = uid
        self.user = user
    }

    /// The account of that number; its number as its name when it has none.
    package init(uid: UInt32) {
        var (entry, found) = (unsafe passwd(), unsafe UnsafeMutablePointer<passwd>?.none)
        let name = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4_096) { buffer -> String? in
            guard let start = buffer.baseAddress,
                unsafe getpwuid_r(uid, &entry, start, buffer.count, &found) == 0, unsafe found != nil
            else { return nil }
            return unsafe String(cString: entry.pw_name)
        }
        self.init(uid: uid, user: name ?? "\(uid)")
    }

    /// The account of that login; nil when there is none.
    package init?(login: String) {
        var (entry, found) = (unsafe passwd(), unsafe UnsafeMutablePointer<passwd>?.none)
        let uid = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4_096) { buffer -> UInt32? in
            guard let start = buffer.baseAddress,
                unsafe getpwnam_r(login, &entry, start, buffer.count, &found) == 0, unsafe found != nil
            else { return nil }
            return unsafe entry.pw_uid
        }
        guard let uid else { return nil }
        self.init(uid: uid, user: login)
    }

    /// Whoever runs this process.
    package static var ofThisProcess: Asker { Asker(uid: getuid()) }

    /// What libzmq's `Peer-Address` says of a peer over ipc: `:UID:GID:PID` (SO_PEERCRED).
    init?(peerAddress: String) {
        let parts = peerAddress.split(separator: ":")
        guard parts.count >= 3, let uid = UInt32(parts[parts.count - 3]) else { return nil }
        self.init(uid: uid)
    }
}
