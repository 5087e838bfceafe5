internal import Dossiers
internal import Glibc
internal import Ledger
internal import Streams

extension Node {
    /// The answer to STATUS: what this process is, and how its stream stands.
    func status(startedAt: Moment) -> JSONValue {
        let head = ledger.log.committedHead
        return .object([
            "role": .string("node"), "pid": .number(getpid()), "startedAt": .string(startedAt.wall.description),
            "received": .number(receivedCount), "waiting": .number(inbox.count),
            "disk": space.status, "retention": retention.status,
            "streams": .array([
                .object([
                    "tenant": .string(tenant.description), "stream": .string(stream.description), "standing": .string(standing),
                    "next": .number(receiver.durable.next), "head": .number(head),
                    "acknowledged": .number(sender.durable.acknowledged),
                    "backlog": .number(head - min(head, sender.durable.acknowledged)),
                    "retrying": .number(retries.count), "paused": receiver.hold.map(\.json) ?? .null,
                    "reportsHeld": sender.hold.map(\.json) ?? .null,
                    "lastHeard": receiver.lastHeard.map { .string(wall($0).description) } ?? .null,
                ])
            ]),
        ])
    }

    /// One word for how the node stands with its stream, and why when it does not hold it.
    var standing: String {
        switch receiver.standing {
        case .asking: "asking"
        case .held(let held): "held by \(held.instance)"
        case .refused(let refusal): refusal.code.rawValue
        case .diverged: "diverged"
        case .holding where receiver.hold != nil: receiver.hold?.cause.word ?? ""
        case .holding: sender.isServing ? "serving" : "holding"
        }
    }

    func wall(_ moment: Duration) -> UnixTime {
        UnixTime(milliseconds: now.wall.milliseconds - (now.monotonic - moment).components.seconds * 1_000)
    }
}
