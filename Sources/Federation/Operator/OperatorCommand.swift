package import Dossiers
package import Ledger
package import Streams

/// What a person can tell an intake or a node to do. One case for each act; ``name`` and ``init(_:)`` are its form on the control
/// socket, which the protocol document describes, and a core's `perform` is its effect.
package enum OperatorCommand: Hashable, Sendable {
    /// Lets one of two clones go on with a stream, and bars the other (streams, rule 8).
    case release(stream: StreamName, InstanceID)
    /// Opens a new epoch of a stream that this ledger sends (streams, rule 1).
    case newEpoch(stream: StreamName)
    /// Tries again to use parked entries.
    case retryParked(ParkedSelection)
    /// Gives parked entries up; that they were there stays in the record.
    case discardParked(ParkedSelection)
    /// A node takes no dossiers until it is told to go on.
    case pause
    case resume
    /// Keeps that a backup of the ledger was taken and read back (streams, rule 6).
    case noteBackup(BackupNote)
    /// A person may work at a node's desk, in this role.
    case addAgent(uid: UInt32, name: String, role: Agent.Role)
    case removeAgent(uid: UInt32)
    /// Discards bodies and pieces of dossiers that have been settled for so long (streams, rule 10).
    case discard(RetentionAges)

    /// As the member `do` names it, and the record of acts.
    package var name: String {
        switch self {
        case .release: "stream.release"
        case .newEpoch: "stream.new-epoch"
        case .retryParked: "parked.retry"
        case .discardParked: "parked.discard"
        case .pause: "node.pause"
        case .resume: "node.resume"
        case .noteBackup: "backup.note"
        case .discard: "retention.apply"
        case .addAgent: "agent.add"
        case .removeAgent: "agent.remove"
        }
    }

    /// What it is done to, for the record of acts.
    package var subject: String {
        switch self {
        case .release(let stream, let instance): "stream \(stream), instance \(instance)"
        case .newEpoch(let stream): "stream \(stream)"
        case .retryParked(let selection), .discardParked(let selection): selection.description
        case .pause, .resume: "the node"
        case .noteBackup(let note): note.path
        case .addAgent(let uid, let name, let role): "uid \(uid): \(name), \(role.rawValue)"
        case .removeAgent(let uid): "uid \(uid)"
        case .discard(let ages): "settled for \(ages.backed) days, or \(ages.unbacked) without a backup"
        }
    }

    /// Whether nobody may do it without saying why.
    package var needsReason: Bool {
        switch self {
        case .release, .newEpoch, .discard, .discardParked, .pause: true
        case .retryParked, .resume, .noteBackup, .addAgent, .removeAgent: false
        }
    }
}

extension OperatorCommand {
    /// Whether dossiers are judged by it: only then the rules of their démarches are needed.
    package var judges: Bool {
        switch self {
        case .retryParked: true
        case .release, .newEpoch, .discardParked, .pause, .resume, .noteBackup, .discard, .addAgent, .removeAgent: false
        }
    }

    /// Reads the members of a COMMAND; `malformed` for what is none of this version.
    package init(_ json: JSONValue) throws(Refusal) {
        let name = try Self.text(json, "do")
        switch name {
        case "stream.release": self = .release(stream: try Self.stream(json), try Self.instance(json))
        case "stream.new-epoch": self = .newEpoch(stream: try Self.stream(json))
        case "parked.retry": self = .retryParked(try ParkedSelection(json))
        case "parked.discard": self = .discardParked(try ParkedSelection(json))
        case "node.pause": self = .pause
        case "node.resume": self = .resume
        case "backup.note": self = .noteBackup(try BackupNote(command: json))
        case "agent.add": self = try .addAgent(json)
        case "agent.remove": self = .removeAgent(uid: try Self.uid(json))
        case "retention.apply": self = .discard(try RetentionAges(command: json))
        default: throw Refusal(.malformed, "“\(name)” is no command of this version")
        }
    }

    /// The members of a COMMAND, without its reason.
    package var json: JSONObject {
        var object = JSONObject([JSONObject.Member(name: "do", value: .string(name))])
        switch self {
        case .release(let stream, let instance):
            object["stream"] = .string(stream.description)
            object["instance"] = .string(instance.description)
        case .newEpoch(let stream):
            object["stream"] = .string(stream.description)
        case .retryParked(let selection), .discardParked(let selection):
            object["rows"] = selection.json
        case .pause, .resume: break
        case .noteBackup(let note):
            note.write(to: &object)
        case .addAgent(let uid, let name, let role):
            object["uid"] = .number(uid)
            object["name"] = .string(name)
            object["role"] = .string(role.rawValue)
        case .removeAgent(let uid): object["uid"] = .number(uid)
        case .discard(let ages):
            object["days"] = .number(ages.backed)
            object["unbackedDays"] = .number(ages.unbacked)
        }
        return object
    }

    static func text(_ json: JSONValue, _ member: String) throws(Refusal) -> String {
        guard case .string(let text) = json[member] else { throw Refusal(.malformed, "a command says “\(member)”, a text") }
        return text
    }

    private static func stream(_ json: JSONValue) throws(Refusal) -> StreamName {
        guard let name = StreamName(try text(json, "stream")) else {
            throw Refusal(.malformed, "“stream” is the name of a stream, as 18")
        }
        return name
    }

    private static func instance(_ json: JSONValue) throws(Refusal) -> InstanceID {
        guard let instance = InstanceID(try text(json, "instance")) else {
            throw Refusal(.malformed, "“instance” is 32 hexadecimal digits, as `saisine stream list` shows them")
        }
        return instance
    }
}
