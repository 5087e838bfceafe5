import Dossiers
import Federation
import Streams

/// What became of one line.
struct SubmissionResult: Equatable {
    enum Outcome: Equatable {
        case accepted(Receipt)
        case refused(Refusal)
    }

    /// What the intake promised.
    struct Receipt: Equatable {
        let tenant: TenantCode
        let stream: StreamName
        let assumed: Bool
        let acceptedAt: UnixTime
        /// The applicant's secret; nil from an intake that gives none.
        let code: FollowUpCode?
    }

    /// From 1.
    let line: Int
    let id: DossierID?
    let revision: UInt32
    let outcome: Outcome

    var isRefused: Bool { if case .refused = outcome { true } else { false } }

    var json: JSONValue {
        var object = JSONObject([
            JSONObject.Member(name: "line", value: .number(line)),
            JSONObject.Member(name: "id", value: id.map { .string("\($0)") } ?? .null),
            JSONObject.Member(name: "revision", value: .number(revision)),
        ])
        switch outcome {
        case .accepted(let receipt):
            for member in receipt.members { object[member.name] = member.value }
        case .refused(let refusal):
            object["refused"] = .string(refusal.code.rawValue)
            object["message"] = .string(refusal.message)
        }
        return .object(object)
    }

    var sentence: String {
        switch outcome {
        case .accepted(let receipt):
            "line \(line): \(id.map(\.description) ?? "") goes to \(receipt.tenant)"
                + (receipt.code.map { ", follow-up code \($0)" } ?? "")
        case .refused(let refusal): "line \(line) is refused (\(refusal.code.rawValue)): \(refusal.message)"
        }
    }
}

extension SubmissionResult.Receipt {
    init(_ fields: ReceiptFields) {
        self.init(
            tenant: fields.tenant, stream: fields.stream, assumed: fields.isAssumed,
            acceptedAt: UnixTime(milliseconds: Int64(clamping: fields.time)), code: fields.followUp)
    }

    /// As a receipts file keeps it; `nil` for a line that only names an id.
    init?(_ json: JSONValue) throws(Refusal) {
        let field = JSONField(json)
        guard let tenant = field["tenant"].present else { return nil }
        self.init(
            tenant: try tenant.parsed("a tenant code") { TenantCode($0) },
            stream: try field["stream"].parsed("a stream name") { StreamName($0) }, assumed: try field["assumed"].bool(),
            acceptedAt: try field["acceptedAt"].parsed("a time") { UnixTime($0) },
            code: try field["code"].present?.parsed("a follow-up code") { FollowUpCode($0) })
    }

    var members: [JSONObject.Member] {
        [
            JSONObject.Member(name: "tenant", value: .string("\(tenant)")),
            JSONObject.Member(name: "stream", value: .string("\(stream)")),
            JSONObject.Member(name: "assumed", value: .bool(assumed)),
            JSONObject.Member(name: "acceptedAt", value: .string("\(acceptedAt)")),
        ] + (code.map { [JSONObject.Member(name: "code", value: .string("\($0)"))] } ?? [])
    }
}
