import Dossiers
import Ledger

extension Command {
    static let dossiers = Command(
        "dossiers", summary: "list the dossiers of an intake or a node",
        details: "Each in its latest revision, in the order in which they came. It works whether the process runs or not.",
        options: [
            .data, DossiersVerb.tenant, DossiersVerb.state, DossiersVerb.demarche, DossiersVerb.since, DossiersVerb.limit,
            .json,
        ],
        examples: [
            Example("saisine dossiers --data DIR/intake", "all of them"),
            Example("saisine dossiers --data DIR/18 --state open --since 2026-11-01", "what waits for somebody, of this month"),
            Example("saisine dossiers --data DIR/18 --state incomplete --json", "of the node of Cher"),
        ],
        run: DossiersVerb.run)
}

private enum DossiersVerb {
    static let tenant = Option("tenant", "CODE", "of this préfecture only, as 18")
    static let state = Option(
        "state", "STATE",
        "in this state only: " + DossierState.allCases.map(\.rawValue).joined(separator: ", ")
            + "; open: any in which it waits for somebody")
    static let since = Option(
        "since", "DATE", "accepted on that day (UTC) or later, YYYY-MM-DD, or an instant, as 2026-11-01T08:00:00Z")
    static let demarche = Option(
        "demarche", "D", "of this démarche only: " + Demarche.allCases.map(\.rawValue).joined(separator: ", "))
    static let limit = Option("limit", "N", "at most so many")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let filter = DossierFilter(
            tenant: try arguments.parsed(tenant, "a tenant's code, as 18 or 2A") { TenantCode($0) },
            states: try states(arguments),
            demarche: try arguments.parsed(demarche, "one of " + Demarche.allCases.map(\.rawValue).joined(separator: ", ")) {
                Demarche(rawValue: $0)
            },
            since: try arguments.parsed(since, "a day or an instant, as 2026-11-01", Self.instant))
        var left = try arguments.number(limit, in: 0...Int.max, default: Int.max)
        let reader = try LedgerReader(dataDirectory: arguments.required(.data))
        let asJSON = arguments.has(.json)
        guard left > 0 else { return .success }
        try reader.forEachDossier(matching: filter) { dossier in
            if asJSON { try console.output.line(dossier.json) } else { try console.output.line(dossier.line) }
            left -= 1
            return left > 0
        }
        return .success
    }

    private static func states(_ arguments: Arguments) throws(Failure) -> Set<DossierState>? {
        let names = DossierState.allCases.map(\.rawValue).joined(separator: ", ")
        return try arguments.parsed(state, "open, or one of \(names)") { text in
            text == "open" ? Set(DossierState.allCases.filter(\.isOpen)) : DossierState(rawValue: text).map { [$0] }
        }
    }

    private static func instant(_ text: String) -> UnixTime? {
        UnixTime(text) ?? CivilDate(text).map { UnixTime(milliseconds: Int64($0.days) * 86_400_000) }
    }
}

extension RecordedDossier {
    /// The members that every listing has.
    var json: JSONValue { .object(members) }

    var members: JSONObject {
        let members: KeyValuePairs<String, JSONValue> = [
            "id": .string("\(id)"), "revision": .number(revision), "tenant": .string("\(tenant)"),
            "stream": .string("\(stream)"),
            "demarche": demarche.map { .string($0.rawValue) } ?? .null, "state": .string(state.rawValue),
            "postalCode": postalCode.map { .string("\($0)") } ?? .null, "commune": commune.map { .string("\($0)") } ?? .null,
            "assumed": .bool(assumed), "submittedAt": .string("\(submittedAt)"), "acceptedAt": .string("\(acceptedAt)"),
            "deliveredAt": deliveredAt.map { .string("\($0)") } ?? .null, "updatedAt": .string("\(updatedAt)"),
            "sequence": .number(sequence), "contentHash": .string("\(contentHash)"),
        ]
        return JSONObject(members.map { JSONObject.Member(name: $0.key, value: $0.value) })
    }

    /// In columns of a fixed width, so that a list of any length can be printed as it is read.
    fileprivate var line: String {
        let columns = [
            "\(id)", "r\(revision)", padded("\(tenant)", 3), padded(state.rawValue, 17), padded(demarche?.rawValue ?? "-", 23),
            postalCode?.description ?? "-", padded(commune?.description ?? "-", 5), "\(updatedAt)",
        ]
        return columns.joined(separator: "  ")
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
