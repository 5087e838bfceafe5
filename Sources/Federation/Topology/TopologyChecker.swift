import Dossiers

/// Finds what is wrong with a topology that could be read: everything at once, for a person who then corrects the file.
struct TopologyChecker {
    typealias Placed<Value> = TopologyDraft.Placed<Value>

    let draft: TopologyDraft
    /// Whether every value could be read; if not, what seems to be missing may only have been misspelt.
    let isWhole: Bool
    let claims: PrefixClaims
    /// Whose each stream is, by its index among all.
    let tenantsOfStreams: [TenantCode?]
    private(set) var findings: [TopologyReader.Finding] = []

    init(_ draft: TopologyDraft, isWhole: Bool) {
        self.draft = draft
        self.isWhole = isWhole
        claims = PrefixClaims(draft)
        tenantsOfStreams = draft.tenants.flatMap { tenant in tenant.streams.map { _ in tenant.code?.value } }
        checkTenants()
        checkStreamNames()
        checkPrefixes()
        checkCoverage()
        checkExceptions()
        checkSharedCodes()
        checkEndpoints()
    }

    mutating func report(_ path: String, _ message: String, severity: TopologyFault.Severity = .error) {
        findings.append(TopologyReader.Finding(severity: severity, path: path, message: message))
    }

    /// Reports every value that is there a second time, naming the place of the first.
    mutating func reportRepeated<Value: Hashable>(_ values: [Placed<Value>], _ what: (Value) -> String) {
        var first: [Value: String] = [:]
        for placed in values {
            if let path = first[placed.value] {
                report(placed.path, "\(what(placed.value)) is there already, at \(path)")
            } else {
                first[placed.value] = placed.path
            }
        }
    }
}

// MARK: - Tenants

extension TopologyChecker {
    private mutating func checkTenants() {
        for tenant in draft.tenants {
            checkKnown(tenant.code)
            if let region = tenant.region, !NationalNumbering.regions.contains(region.value) {
                report(region.path, "“\(region.value)” is no région or collectivity")
            }
            if let zone = tenant.timeZone, !NationalNumbering.timeZones.contains(zone.value) {
                report(zone.path, "“\(zone.value)” is no IANA time zone of French territory")
            }
            // The seat may lie in another département (984, 989), but not in one that does not exist.
            if let commune = tenant.chefLieuCommune { checkKnown(commune) }
        }
        reportRepeated(draft.tenants.compactMap(\.code)) { "tenant \($0)" }
    }

    mutating func checkKnown(_ code: Placed<TenantCode>?) {
        guard let code, !NationalNumbering.tenants.contains(code.value) else { return }
        report(code.path, "\(code.value) is the code of no département or collectivity")
    }

    private mutating func checkKnown(_ commune: Placed<CommuneCode>) {
        guard !NationalNumbering.tenants.contains(commune.value.tenant) else { return }
        report(commune.path, "commune \(commune.value) is of no département or collectivity")
    }
}

// MARK: - Stream names

extension TopologyChecker {
    private mutating func checkStreamNames() {
        for tenant in draft.tenants {
            guard let code = tenant.code?.value else { continue }
            for name in tenant.streams.compactMap(\.name) where !Self.belongs(name.value, to: code) {
                report(name.path, "a stream of \(code) is named \(code), or \(code), a hyphen and more; not \(name.value)")
            }
        }
        // A default stream's name stands at the tenant's code, whose repetition is told as such.
        reportRepeated(draft.streams.compactMap(\.name).filter { !$0.path.hasSuffix(".code") }) { "stream \($0)" }
        reportDefaultNames()
        let count = draft.streams.count
        if count > TopologyLimits.streamsMax { report("tenants", "\(count) streams, \(TopologyLimits.streamsMax) allowed") }
    }

    private mutating func reportDefaultNames() {
        for tenant in draft.tenants {
            guard let standard = tenant.streams.compactMap(\.name).first(where: { $0.path.hasSuffix(".code") }) else {
                continue
            }
            for name in tenant.streams.compactMap(\.name) where name.path != standard.path && name.value == standard.value {
                report(name.path, "stream \(name.value) is the tenant's default stream already, by its `prefixes`")
            }
        }
    }

    private static func belongs(_ name: StreamName, to tenant: TenantCode) -> Bool {
        name.text == "\(tenant)" || name.text.hasPrefix("\(tenant)-") && name.text.utf8.count > "\(tenant)-".utf8.count
    }
}
