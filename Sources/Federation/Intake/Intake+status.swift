package import Dossiers
internal import Glibc
internal import Ledger
internal import Streams

extension Intake {
    /// The answer to STATUS: what this process is, and how every stream stands.
    func status(_ endpoints: IntakeService.Endpoints, startedAt: Moment) throws -> JSONValue {
        try .object([
            "role": .string("intake"), "pid": .number(getpid()), "startedAt": .string(startedAt.wall.description),
            "accepted": .number(acceptedCount), "submissions": .string(endpoints.submissions),
            "replies": .string(endpoints.replies), "disk": space.status, "retention": retention.status,
            "streams": .array(streams.map { try status($0, endpoint: endpoints.streams[$0.index].endpoint) }),
        ])
    }

    /// How one stream stands, as STATUS tells it; nil when the topology does not have it.
    package func status(of name: StreamName) throws -> JSONValue? {
        try stream(named: name).map { try status($0, endpoint: network.endpoint(of: $0.index)) }
    }

    private func status(_ stream: IntakeStream, endpoint: String) throws -> JSONValue {
        let durable = stream.sender.durable
        return try .object([
            "tenant": .string(stream.topology.tenant.description), "stream": .string(stream.name.description),
            "endpoint": .string(endpoint), "head": .number(stream.log.committedHead),
            "acknowledged": .number(durable.acknowledged),
            "backlog": .number(stream.log.committedHead - min(stream.log.committedHead, durable.acknowledged)),
            "inFlight": .number(stream.sender.inFlightEntries), "standing": .string(standing(stream)),
            "holder": stream.sender.holder.map { .string($0.instance.description) } ?? .null,
            "lastHeard": lastHeard(stream).map { .string($0.description) } ?? .null,
            "reportsTaken": .number(stream.receiver.durable.next - 1), "retrying": .number(stream.retries.count),
            "paused": paused(stream).map(\.json) ?? .null, "reportsHeld": stream.receiver.hold.map(\.json) ?? .null,
            "quota": status(stream.share),
        ])
    }

    /// What its tenant may have waiting, and has, on all its streams.
    private func status(_ share: TenantShare) throws -> JSONValue {
        let waiting = try backlog(share)
        return .object([
            "entries": .number(share.quota.entries), "bytes": .number(share.quota.bytes),
            "usedEntries": .number(waiting.entries), "usedBytes": .number(waiting.bytes),
            "closedSince": share.closedSince.map { .string($0.wall.description) } ?? .null,
        ])
    }

    /// One word for how a stream stands.
    private func standing(_ stream: IntakeStream) -> String {
        switch stream.sender.durable.stoppage {
        case .cloned: return "cloned"
        case .diverged: return "diverged"
        case .stopped: return "stopped"
        case nil: break
        }
        if let hold = stream.sender.hold { return hold.cause.word }
        guard stream.sender.isServing else { return stream.sender.holder == nil ? "away" : "granted" }
        return stream.receiver.standing == .holding ? "serving" : "resumed"
    }

    /// Why its node takes no dossiers; of one that has gone since, what it said last.
    private func paused(_ stream: IntakeStream) -> Hold? {
        stream.sender.isServing ? stream.sender.hold : stream.lastHold
    }

    /// When its node last said something; of an earlier life, as the ledger remembers.
    func lastHeard(_ stream: IntakeStream) -> UnixTime? {
        guard let heard = stream.sender.lastHeard else { return stream.record.lastHeard }
        let age = now.monotonic - heard
        return UnixTime(milliseconds: now.wall.milliseconds - age.components.seconds * 1_000)
    }

    /// The publishing socket was bound anew: its node must subscribe again (rule 3).
    func endGrant(ofStream index: Int) { streams[index].sender.endGrant() }
}
