import Dossiers

/// Reads a topology's JSON and goes on after a fault, so that all are told at once.
struct TopologyReader {
    typealias Placed<Value> = TopologyDraft.Placed<Value>

    /// A fault whose place is not looked up yet.
    struct Finding: Hashable {
        let severity: TopologyFault.Severity
        let path: String
        let message: String
    }

    private(set) var findings: [Finding] = []

    mutating func draft(of value: JSONValue) -> TopologyDraft {
        let field = JSONField(value)
        var draft = TopologyDraft()
        guard object(field, known: TopologyMembers.topology) else { return draft }
        readFormat(field["format"])
        draft.name = text(field["name"])
        draft.complete = optional(field["complete"]) { $0.flag($1) }
        draft.intake = optional(field["intake"]) { $0.intake($1) }
        draft.tenants = list(field["tenants"], max: TopologyLimits.tenantsMax) { $0.tenant($1) }
        draft.sharedCodes = optionalList(field["sharedCodes"]) { $0.sharedCode($1) }
        draft.refused = optionalList(field["refused"]) { $0.refusedPrefix($1) }
        if field["tenants"].value != nil, draft.tenants.isEmpty {
            report(field["tenants"], "a topology has at least one tenant")
        }
        return draft
    }

    private mutating func readFormat(_ field: JSONField) {
        guard let format = attempt({ () throws(Refusal) in try field.wholeNumber("1") }) else { return }
        if format != 1 { report(field, "format \(format) is not known; this version reads format 1") }
    }
}

// MARK: - The parts

extension TopologyReader {
    private mutating func intake(_ field: JSONField) -> TopologyDraft.Intake? {
        guard object(field, known: TopologyMembers.intake) else { return nil }
        return TopologyDraft.Intake(
            path: field.path, submissions: endpoint(field["submissions"]), replies: endpoint(field["replies"]),
            publish: optional(field["publish"]) { $0.publish($1) }, bind: optional(field["bind"]) { $0.bind($1) })
    }

    private mutating func publish(_ field: JSONField) -> Placed<Topology.Publish>? {
        guard object(field, known: TopologyMembers.publish) else { return nil }
        let host = parsed(field["host"], "a host name or address") { Endpoint.isHost($0) ? $0 : nil }
        let port = attempt { () throws(Refusal) in try field["portBase"].wholeNumber("a port, 1 … 65535", in: 1...65535) }
        guard let host, let port, let portBase = UInt16(exactly: port) else { return nil }
        return Placed(value: Topology.Publish(host: host.value, portBase: portBase), path: field["portBase"].path)
    }

    private mutating func bind(_ field: JSONField) -> Placed<String>? {
        parsed(field, "an address, an interface, or * for all") { $0 == "*" || Endpoint.isHost($0) ? $0 : nil }
    }

    private mutating func tenant(_ field: JSONField) -> TopologyDraft.Tenant? {
        guard object(field, known: TopologyMembers.tenant) else { return nil }
        let code = parsed(field["code"], "a tenant code, as 18 or 2A") { TenantCode($0) }
        let hasSeat = object(field["chefLieu"], known: TopologyMembers.chefLieu)
        return TopologyDraft.Tenant(
            path: field.path, code: code, name: text(field["name"]), region: placedText(field["region"]),
            chefLieuName: hasSeat ? text(field["chefLieu"]["name"]) : nil,
            chefLieuCommune: hasSeat ? commune(field["chefLieu"]["commune"]) : nil,
            timeZone: placedText(field["timeZone"]), streams: streams(field, of: code?.value),
            exceptions: optionalList(field["communeExceptions"]) { $0.communeException($1) },
            quota: optional(field["quota"]) { $0.quota($1) })
    }

    private mutating func quota(_ field: JSONField) -> BacklogQuota? {
        guard object(field, known: TopologyMembers.quota) else { return nil }
        return BacklogQuota(
            entries: optional(field["entries"]) { $0.number($1, in: BacklogQuota.entriesMin...BacklogQuota.entriesMax) },
            bytes: optional(field["bytes"]) { $0.number($1, in: BacklogQuota.bytesMin...BacklogQuota.bytesMax) })
    }

    private mutating func number(_ field: JSONField, in range: ClosedRange<Int>) -> Int? {
        attempt { () throws(Refusal) in
            try field.wholeNumber("a whole number, \(range.lowerBound) … \(range.upperBound)", in: range)
        }
    }

    /// The default stream, from the tenant's own `prefixes`, and those of `streams`; there is at least one.
    private mutating func streams(_ field: JSONField, of tenant: TenantCode?) -> [TopologyDraft.Stream] {
        var streams: [TopologyDraft.Stream] = []
        if field["prefixes"].value != nil {
            streams.append(
                TopologyDraft.Stream(
                    path: field.path, name: tenant.map { Placed(value: StreamName($0), path: field["code"].path) },
                    prefixes: prefixes(field["prefixes"]), endpoint: optional(field["endpoint"]) { $0.endpoint($1) }))
        } else if field["streams"].value == nil {
            report(field, "a tenant has `prefixes`, `streams`, or both")
        } else if field["endpoint"].value != nil {
            report(field["endpoint"], "there is no stream for it: without `prefixes` a tenant has no default stream")
        }
        if field["streams"].value != nil {
            let named = list(field["streams"], max: TopologyLimits.streamsMax) { $0.stream($1) }
            if named.isEmpty, streams.isEmpty { report(field["streams"], "a tenant has at least one stream") }
            streams += named
        }
        return streams
    }

    private mutating func stream(_ field: JSONField) -> TopologyDraft.Stream? {
        guard object(field, known: TopologyMembers.stream) else { return nil }
        let form = "a stream name, 2 … \(StreamName.lengthMax) of letters, digits and hyphens"
        return TopologyDraft.Stream(
            path: field.path, name: parsed(field["name"], form) { StreamName($0) }, prefixes: prefixes(field["prefixes"]),
            endpoint: optional(field["endpoint"]) { $0.endpoint($1) })
    }

    private mutating func prefixes(_ field: JSONField) -> [Placed<PostalPrefix>] {
        let known = findings.count
        let prefixes = list(field, max: TopologyLimits.prefixesMax) { $0.prefix($1) }
        if prefixes.isEmpty, findings.count == known { report(field, "a stream has at least one prefix") }
        return prefixes
    }

    private mutating func communeException(_ field: JSONField) -> Placed<Topology.CommuneException>? {
        guard object(field, known: TopologyMembers.communeException) else { return nil }
        let name = text(field["name"])
        guard let commune = commune(field["commune"]), let code = postalCode(field["postalCode"]), let name else { return nil }
        let rule = RoutingTable.Exception(commune: commune.value, postalCode: code.value)
        return Placed(value: Topology.CommuneException(rule: rule, name: name), path: field.path)
    }

    private mutating func sharedCode(_ field: JSONField) -> TopologyDraft.SharedCode? {
        guard object(field, known: TopologyMembers.sharedCode) else { return nil }
        let owner = tenantCode(field["default"])
        let others = list(field["others"], max: TopologyLimits.tenantsMax) { $0.tenantCode($1) }
        guard let code = postalCode(field["postalCode"]), let owner else { return nil }
        return TopologyDraft.SharedCode(path: field.path, postalCode: code, owner: owner, others: others)
    }

    private mutating func refusedPrefix(_ field: JSONField) -> Placed<RoutingTable.RefusedPrefix>? {
        guard object(field, known: TopologyMembers.refused) else { return nil }
        let reason = text(field["reason"])
        guard let prefix = prefix(field["prefix"]), let reason else { return nil }
        return Placed(value: RoutingTable.RefusedPrefix(prefix: prefix.value, reason: reason), path: prefix.path)
    }
}

// MARK: - Values

extension TopologyReader {
    private mutating func prefix(_ field: JSONField) -> Placed<PostalPrefix>? {
        parsed(field, "a prefix, a string of 1 … 5 digits") { PostalPrefix($0) }
    }

    private mutating func postalCode(_ field: JSONField) -> Placed<PostalCode>? {
        parsed(field, "a postal code, a string of 5 digits") { PostalCode($0) }
    }

    private mutating func commune(_ field: JSONField) -> Placed<CommuneCode>? {
        parsed(field, "an INSEE commune code, as 18033 or 2A004") { CommuneCode($0) }
    }

    private mutating func tenantCode(_ field: JSONField) -> Placed<TenantCode>? {
        parsed(field, "a tenant code, as 18 or 2A") { TenantCode($0) }
    }

    private mutating func endpoint(_ field: JSONField) -> Placed<Endpoint>? {
        parsed(field, "an endpoint, tcp://host:port or ipc://path") { Endpoint($0) }
    }

    private mutating func flag(_ field: JSONField) -> Placed<Bool>? {
        attempt { () throws(Refusal) in Placed(value: try field.bool(), path: field.path) }
    }

    private mutating func text(_ field: JSONField) -> String? { placedText(field)?.value }

    private mutating func placedText(_ field: JSONField) -> Placed<String>? {
        parsed(field, "a text of 1 … \(TopologyLimits.textMax) characters") {
            (1...TopologyLimits.textMax).contains($0.unicodeScalars.count) ? $0 : nil
        }
    }

    private mutating func parsed<Value>(_ field: JSONField, _ expected: String, _ parse: (String) -> Value?) -> Placed<Value>? {
        attempt { () throws(Refusal) in Placed(value: try field.parsed(expected, parse), path: field.path) }
    }
}

// MARK: - Going on after a fault

extension TopologyReader {
    private mutating func report(_ field: JSONField, _ message: String) {
        findings.append(Finding(severity: .error, path: field.path, message: message))
    }

    private mutating func attempt<Value>(_ body: () throws(Refusal) -> Value) -> Value? {
        do throws(Refusal) { return try body() } catch {
            findings.append(Finding(refusal: error))
            return nil
        }
    }

    /// Whether it is an object; every member it should not have is reported.
    private mutating func object(_ field: JSONField, known: [String]) -> Bool {
        guard let members = attempt({ () throws(Refusal) in try field.members() }) else { return false }
        for (name, member) in members where !known.contains(name) {
            report(member, "unknown member; known here: \(known.joined(separator: ", "))")
        }
        return true
    }

    private mutating func optional<Value>(_ field: JSONField, _ read: (inout Self, JSONField) -> Value?) -> Value? {
        field.value == nil ? nil : read(&self, field)
    }

    private mutating func list<Value>(_ field: JSONField, max: Int, _ read: (inout Self, JSONField) -> Value?) -> [Value] {
        guard let elements = attempt({ () throws(Refusal) in try field.elements() }) else { return [] }
        if elements.count > max { report(field, "\(elements.count) elements, \(max) allowed") }
        return elements.prefix(max).compactMap { read(&self, $0) }
    }

    private mutating func optionalList<Value>(_ field: JSONField, _ read: (inout Self, JSONField) -> Value?) -> [Value] {
        field.value == nil ? [] : list(field, max: TopologyLimits.rulesMax, read)
    }
}

extension TopologyReader.Finding {
    /// A field's refusal begins with the field's path.
    init(refusal: Refusal) {
        let parts = refusal.message.split(separator: ": ", maxSplits: 1)
        let isWhole = parts.count < 2 || parts[0] == "the whole"
        self.init(severity: .error, path: isWhole ? "" : String(parts[0]), message: String(parts.last ?? ""))
    }
}
