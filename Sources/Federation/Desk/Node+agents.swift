internal import Dossiers
internal import Ledger

/// Who may work at the desk: the administrator says it, over the control socket.
extension Node {
    func addAgent(_ uid: UInt32, name: String, role: Agent.Role) throws -> OperatorOutcome {
        let agent = Agent(uid: uid, name: name, role: role, since: now.wall)
        let before = try ledger.agent(uid)
        try ledger.set(agent)
        log.info("agent-added", ["uid": uid, "role": role.rawValue])
        guard let before, before.until == nil else { return .done("\(name) works at the desk as \(role.rawValue)") }
        return .done("\(name), until now \(before.name) as \(before.role.rawValue), works at the desk as \(role.rawValue)")
    }

    /// What they hold is free at once; what they did stays theirs.
    func removeAgent(_ uid: UInt32) throws -> OperatorOutcome {
        guard let agent = try ledger.agent(uid), agent.until == nil else {
            throw Refusal(.conflict, "no account \(uid) works at the desk: `saisine agent list` shows who does")
        }
        try ledger.endAgent(uid, at: now.wall)
        for claim in try ledger.claims(of: uid) { try ledger.removeClaim(claim.id) }
        log.info("agent-removed", ["uid": uid])
        return .done("\(agent.name) no longer works at the desk; what they did stays theirs")
    }
}
