/// Which tenant and stream a dossier belongs to. Built once from a topology, then frozen.
///
/// The commune decides; without one, the longest postal-code prefix; what no préfecture serves is refused with its reason.
/// A lookup reads one slot of a table of all postal codes and allocates nothing unless it refuses.
package struct RoutingTable: Sendable {
    /// By postal code: an index into `claims`, and whether départements share the code.
    private let slots: [Slot]
    private let claims: [Claim]
    private let streams: [Stream]
    /// By commune and postal code, sorted by key.
    private let exceptions: [ExceptionEntry]
    private let tenants: Set<TenantCode>
    private let facts: Facts

    /// The rules of one topology. Of two equal claims the first counts; a topology is refused before that can happen.
    ///
    /// - Parameters:
    ///   - streams: of every tenant, a tenant's first stream first.
    ///   - exceptions: of tenants that have a stream; others are left out.
    package init(streams: [Stream], facts: Facts) {
        var builder = Builder(streams: streams, facts: facts)
        builder.claimPrefixes()
        builder.markShared()
        slots = builder.slots
        claims = builder.claims
        exceptions = builder.exceptionEntries()
        tenants = Set(streams.map(\.tenant))
        self.streams = streams
        self.facts = facts
    }

    /// The tenant and stream of a dossier.
    ///
    /// - Throws: `not-served`, or `contradiction` when the commune is of another tenant than the postal code.
    package func route(_ postalCode: PostalCode, commune: CommuneCode? = nil) throws(Refusal) -> Route {
        let slot = slots[Int(postalCode.number)]
        let claim = claims[slot.claim]
        guard let commune else { return try routeByPrefix(postalCode, claim, isShared: slot.isShared) }
        if case .stream(let index, _) = claim, streams[index].tenant == commune.tenant {
            return route(to: index, because: .commune(commune))
        }
        if let index = exception(commune, postalCode) { return route(to: index, because: .exception(commune, postalCode)) }
        throw refusal(postalCode, commune, claim)
    }

    private func routeByPrefix(_ code: PostalCode, _ claim: Claim, isShared: Bool) throws(Refusal) -> Route {
        switch claim {
        case .stream(let index, let prefix): return route(to: index, because: isShared ? .shared(prefix) : .prefix(prefix))
        case .refused(let index): throw facts.refused[index].refusal(of: code)
        case .none: throw facts.unserved(code)
        }
    }

    private func route(to index: Int, because reason: Route.Reason) -> Route {
        Route(tenant: streams[index].tenant, stream: streams[index].name, reason: reason)
    }

    /// The stream that an exception names, by binary search: a national table has a few dozen.
    private func exception(_ commune: CommuneCode, _ code: PostalCode) -> Int? {
        let key = ExceptionEntry.key(commune, code)
        var low = 0
        var high = exceptions.count
        while low < high {
            let middle = (low + high) / 2
            if exceptions[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < exceptions.count && exceptions[low].key == key ? exceptions[low].stream : nil
    }

    /// Why a commune and a postal code that do not go together are refused: first what nobody serves, then the contradiction.
    private func refusal(_ code: PostalCode, _ commune: CommuneCode, _ claim: Claim) -> Refusal {
        if case .refused(let index) = claim { return facts.refused[index].refusal(of: code) }
        guard tenants.contains(commune.tenant) else { return facts.unserved(commune) }
        guard case .stream(let index, _) = claim else { return facts.contradiction(commune, unclaimed: code) }
        return facts.contradiction(commune, code, of: streams[index].tenant)
    }
}

// MARK: - What a table is built from

extension RoutingTable {
    /// A stream's claim to postal codes.
    package struct Stream: Hashable, Sendable {
        package let tenant: TenantCode
        package let name: StreamName
        /// Not empty; the first names the topic of what has no postal code of the stream's own.
        package let prefixes: [PostalPrefix]

        package init(tenant: TenantCode, name: StreamName, prefixes: [PostalPrefix]) {
            precondition(!prefixes.isEmpty, "a stream has a prefix")
            self.tenant = tenant
            self.name = name
            self.prefixes = prefixes
        }

        /// The topic under which an entry with this postal code is published: the code itself where a prefix covers it, otherwise
        /// the first prefix padded, so that it always matches the stream's subscription.
        package func topic(for code: PostalCode) -> PostalCode {
            prefixes.contains { $0.covers(code) } ? code : prefixes[0].padded
        }
    }

    /// A commune whose postal code begins as a neighbour's do.
    package struct Exception: Hashable, Sendable {
        package let commune: CommuneCode
        package let postalCode: PostalCode

        package init(commune: CommuneCode, postalCode: PostalCode) {
            self.commune = commune
            self.postalCode = postalCode
        }
    }

    /// Codes that no préfecture serves, and the sentence that says why and what to do.
    package struct RefusedPrefix: Hashable, Sendable {
        package let prefix: PostalPrefix
        package let reason: String

        package init(prefix: PostalPrefix, reason: String) {
            self.prefix = prefix
            self.reason = reason
        }
    }

    /// What the table knows beside its streams' prefixes.
    package struct Facts: Hashable, Sendable {
        /// Names of tenants, for sentences; served or not.
        package var names: [TenantCode: String]
        package var exceptions: [Exception]
        /// Codes that départements share, served here or not.
        package var sharedCodes: [PostalCode]
        package var refused: [RefusedPrefix]

        package init(
            names: [TenantCode: String] = [:], exceptions: [Exception] = [], sharedCodes: [PostalCode] = [],
            refused: [RefusedPrefix] = []
        ) {
            self.names = names
            self.exceptions = exceptions
            self.sharedCodes = sharedCodes
            self.refused = refused
        }
    }
}
