package import Dossiers
internal import SQLite

/// The agents of a node. One who is removed stays in it, for what they did.
final class AgentTable {
    private let query: Statement
    private let upsert: Statement
    private let ending: Statement

    init(_ database: Database) throws(SQLiteError) {
        query = try database.prepare("SELECT uid, name, role, since, removed_at FROM agent WHERE uid = ?1")
        upsert = try database.prepare(
            """
            INSERT INTO agent(uid, name, role, since, removed_at) VALUES (?1, ?2, ?3, ?4, NULL)
            ON CONFLICT(uid) DO UPDATE SET name = ?2, role = ?3, since = CASE WHEN removed_at IS NULL THEN since ELSE ?4 END, removed_at = NULL
            """)
        ending = try database.prepare("UPDATE agent SET removed_at = ?2 WHERE uid = ?1 AND removed_at IS NULL")
    }

    /// Also one who was removed.
    func agent(_ uid: UInt32) throws -> Agent? {
        try query.bind(Int64(uid), at: 1)
        return try query.first(Self.agent)
    }

    func set(_ agent: Agent) throws(SQLiteError) {
        try upsert.bind(Int64(agent.uid), at: 1)
        try upsert.bind(agent.name, at: 2)
        try upsert.bind(agent.role.rawValue, at: 3)
        try upsert.bind(agent.since.milliseconds, at: 4)
        try upsert.run()
    }

    func end(_ uid: UInt32, at time: UnixTime) throws(SQLiteError) {
        try ending.bind(Int64(uid), at: 1)
        try ending.bind(time.milliseconds, at: 2)
        try ending.run()
    }

    static func agent(_ row: Statement) throws -> Agent {
        guard let role = Agent.Role(rawValue: row.text(2) ?? "") else {
            throw LedgerError.corrupt("agent \(row.int64(0)) has a role that is none")
        }
        return Agent(
            uid: UInt32(truncatingIfNeeded: row.int64(0)), name: row.text(1) ?? "", role: role,
            since: UnixTime(milliseconds: row.int64(3)),
            until: row.isNull(4) ? nil : UnixTime(milliseconds: row.int64(4)))
    }
}

extension NodeLedger {
    /// The agent of an account, also one who was removed.
    package func agent(_ uid: UInt32) throws -> Agent? { try agents.agent(uid) }

    /// Adds an agent, or gives one another name or role; one who was removed is back.
    package func set(_ agent: Agent) throws {
        try file.begin()
        try agents.set(agent)
    }

    /// Removes an agent; what they did stays theirs.
    package func endAgent(_ uid: UInt32, at time: UnixTime) throws {
        try file.begin()
        try agents.end(uid, at: time)
    }
}

extension LedgerReader {
    /// A node's agents by name, also those who were removed; none at an intake.
    package func agents() throws -> [Agent] {
        guard role == .node else { return [] }
        return try reading {
            try database.prepare(
                "SELECT uid, name, role, since, removed_at FROM agent ORDER BY removed_at IS NOT NULL, name, uid"
            )
            .map(AgentTable.agent)
        }
    }
}
