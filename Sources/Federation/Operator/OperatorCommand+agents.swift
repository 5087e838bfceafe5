internal import Dossiers
internal import Ledger

/// The members of the commands about agents.
extension OperatorCommand {
    static func addAgent(_ json: JSONValue) throws(Refusal) -> OperatorCommand {
        let name = try text(json, "name").trimmed
        guard !name.isEmpty, name.utf8.count <= Agent.nameMax,
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw Refusal(.malformed, "“name” is one line of at most \(Agent.nameMax) bytes, as “Mme Amina Diallo”") }
        guard let role = Agent.Role(rawValue: try text(json, "role")) else {
            throw Refusal(
                .malformed, "“role” is one of \(Agent.Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return .addAgent(uid: try uid(json), name: name, role: role)
    }

    static func uid(_ json: JSONValue) throws(Refusal) -> UInt32 {
        guard case .number(let text)? = json["uid"], let uid = UInt32(text), uid < .max else {
            throw Refusal(.malformed, "“uid” is the number of an account, as `id -u` shows it")
        }
        return uid
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
