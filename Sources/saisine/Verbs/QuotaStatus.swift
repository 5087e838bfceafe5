import Dossiers

/// How much of its quota a tenant has waiting, on all its streams, as the running intake says.
struct QuotaStatus {
    private let quota: JSONValue

    /// - Parameter stream: the running process's object of a stream; nil without its quota.
    init?(_ stream: JSONObject?) {
        guard let quota = stream?["quota"], !quota.isNull else { return nil }
        self.quota = quota
    }

    /// Percent of what may wait, by entries or by bytes, whichever is more; `closed` when it is reached.
    var cell: String { closedSince == nil ? "\(max(percent("Entries", "entries"), percent("Bytes", "bytes"))) %" : "closed" }

    /// A sentence about a tenant that is closed.
    func line(_ tenant: TenantCode) -> String? {
        closedSince.map { since in
            "\(tenant) is told to try again later since \(since): \(number("usedEntries")) of \(number("entries")) entries and "
                + "\(ByteCount(bytes: number("usedBytes"))) of \(ByteCount(bytes: number("bytes"))) wait for its node"
        }
    }

    private var closedSince: String? { if case .string(let time) = quota["closedSince"] { time } else { nil } }

    private func number(_ member: String) -> Int { quota[member]?.wholeNumber ?? 0 }

    private func percent(_ used: String, _ whole: String) -> Int {
        Int(100 * Double(number("used" + used)) / Double(max(1, number(whole))))
    }
}
