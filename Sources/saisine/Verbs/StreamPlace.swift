import Dossiers
import Ledger
import Streams

/// A stream as `stream list` shows it: a row and an object for each direction.
struct StreamPlace {
    let advice: StoppageAdvice?
    private let recorded: StreamStanding
    private let role: LedgerFile.Role
    private let standing: String

    /// - Parameter standing: the running process's word; the ledger's stoppage comes before it.
    init(_ recorded: StreamStanding, role: LedgerFile.Role, data directory: String, standing: String) {
        self.recorded = recorded
        self.role = role
        advice = recorded.sent.stoppage.map { StoppageAdvice($0, of: recorded.stream, data: directory) }
        self.standing = advice?.word ?? standing
    }

    var stream: StreamName { recorded.stream }
    private var sentChannel: String { role == .intake ? "dossiers" : "reports" }
    private var receivedChannel: String { role == .intake ? "reports" : "dossiers" }
    /// An epoch that waits for the other side's next HELLO is not minted yet.
    private var sentEpoch: String { recorded.sent.needsEpoch ? "to be opened" : "\(recorded.sent.epoch)" }

    var rows: [[String]] {
        [
            [
                "\(stream)", "sends \(sentChannel)", sentEpoch, "\(recorded.sent.head)", "\(recorded.sent.acknowledged)", "",
                standing,
            ],
            [
                "\(stream)", "receives \(receivedChannel)", "\(recorded.received.epoch)", "", "", "\(recorded.received.next)",
                "",
            ],
        ]
    }

    var objects: [JSONObject] {
        let sent: KeyValuePairs<String, JSONValue> = [
            "tenant": .string("\(recorded.tenant)"), "stream": .string("\(stream)"), "direction": .string("sent"),
            "channel": .string(sentChannel), "epoch": .string("\(recorded.sent.epoch)"),
            "needsEpoch": .bool(recorded.sent.needsEpoch), "first": .number(recorded.sent.first),
            "head": .number(recorded.sent.head), "acknowledged": .number(recorded.sent.acknowledged),
            "standing": .string(standing), "stoppage": advice.map { .string($0.word) } ?? .null,
            "barred": recorded.sent.barred.map { .string("\($0)") } ?? .null,
            "commands": .array((advice?.commands ?? []).map { .string($0) }),
        ]
        let received: KeyValuePairs<String, JSONValue> = [
            "tenant": .string("\(recorded.tenant)"), "stream": .string("\(stream)"), "direction": .string("received"),
            "channel": .string(receivedChannel), "epoch": .string("\(recorded.received.epoch)"),
            "next": .number(recorded.received.next),
        ]
        return [sent, received].map { JSONObject($0.map { JSONObject.Member(name: $0.key, value: $0.value) }) }
    }
}
