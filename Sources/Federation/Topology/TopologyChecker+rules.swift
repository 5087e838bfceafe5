import Dossiers

// MARK: - Commune exceptions

extension TopologyChecker {
    mutating func checkExceptions() {
        for tenant in draft.tenants {
            guard let code = tenant.code?.value else { continue }
            for exception in tenant.exceptions { checkException(exception, of: code) }
        }
        let rules = draft.tenants.flatMap(\.exceptions).map { Placed(value: $0.value.rule, path: $0.path) }
        reportRepeated(rules) { "commune \($0.commune) with postal code \($0.postalCode)" }
    }

    private mutating func checkException(_ exception: Placed<Topology.CommuneException>, of tenant: TenantCode) {
        let commune = exception.value.rule.commune
        let code = exception.value.rule.postalCode
        guard commune.tenant == tenant else {
            report("\(exception.path).commune", "commune \(commune) is of \(commune.tenant), not of \(tenant)")
            return
        }
        guard let winner = owner(of: code) else { return }
        if winner == tenant {
            report(exception.path, "needless: postal code \(code) goes to \(tenant) anyway", severity: .warning)
        } else if !draft.sharedCodes.contains(where: {
            $0.postalCode.value == code && $0.others.contains { $0.value == tenant }
        }) {
            report(
                exception.path,
                "postal code \(code) is not in `sharedCodes` for \(tenant): without a commune it would go to \(winner) unmarked"
            )
        }
    }

    /// The tenant that a code goes to without a commune; `nil` if it is not served.
    private func owner(of code: PostalCode) -> TenantCode? {
        guard case .stream(let index) = claims.winner(of: code)?.owner else { return nil }
        return tenantsOfStreams[index]
    }
}

// MARK: - Shared codes

extension TopologyChecker {
    mutating func checkSharedCodes() {
        reportRepeated(draft.sharedCodes.map(\.postalCode)) { "postal code \($0)" }
        for shared in draft.sharedCodes {
            ([shared.owner] + shared.others).forEach { checkKnown($0) }
            reportRepeated([shared.owner] + shared.others) { "\($0)" }
            if shared.others.isEmpty { report("\(shared.path).others", "a shared code has at least one other département") }
            checkOwner(of: shared)
            for other in shared.others { checkCommunes(of: other, in: shared) }
        }
    }

    private mutating func checkOwner(of shared: TopologyDraft.SharedCode) {
        let code = shared.postalCode.value
        let owner = shared.owner
        let winner = self.owner(of: code)
        let isServed = draft.tenants.contains { $0.code?.value == owner.value }
        if let winner, winner != owner.value {
            report(owner.path, "postal code \(code) goes to \(winner) by its prefix, not to \(owner.value)")
        } else if winner == nil, isServed, isWhole {
            report(owner.path, "postal code \(code) is not served, though \(owner.value) is")
        }
    }

    /// A département that is served and shares a code has communes there, which only an exception lets in.
    private mutating func checkCommunes(of other: Placed<TenantCode>, in shared: TopologyDraft.SharedCode) {
        guard isWhole, let tenant = draft.tenants.first(where: { $0.code?.value == other.value }) else { return }
        let code = shared.postalCode.value
        guard !tenant.exceptions.contains(where: { $0.value.rule.postalCode == code }) else { return }
        report(other.path, "\(other.value) has no commune exception for postal code \(code)")
    }
}
