import Dossiers

extension TopologyChecker {
    /// Overlaps, prefixes that no code comes to, prefixes that change nothing, and topics that two prefixes share.
    mutating func checkPrefixes() {
        var first: [PostalPrefix: PrefixClaims.Claim] = [:]
        for (index, claim) in claims.all.enumerated() {
            if let other = first[claim.prefix] {
                report(claim.path, "prefix \(claim.prefix) is claimed already by \(title(of: other.owner)), at \(other.path)")
                continue
            }
            first[claim.prefix] = claim
            if !claims.isReachable(index) {
                report(
                    claim.path, "prefix \(claim.prefix) is unreachable: longer prefixes claim every code that begins with it")
            } else if let next = claims.next(after: index), next.owner == claim.owner, claim.owner != .refused {
                report(
                    claim.path,
                    "prefix \(claim.prefix) changes nothing: \(next.prefix), at \(next.path), goes to the same stream")
            }
        }
        checkTopics()
    }

    private func title(of owner: PrefixClaims.Owner) -> String {
        switch owner {
        case .refused: "`refused`"
        case .stream(let index):
            draft.streams[index].name.map { "stream \($0.value)" } ?? "the stream at \(draft.streams[index].path)"
        }
    }

    /// Each prefix of a stream has a topic of its own, under which a heartbeat proves that its subscription has arrived.
    private mutating func checkTopics() {
        for stream in draft.streams {
            var first: [PostalCode: Placed<PostalPrefix>] = [:]
            for prefix in stream.prefixes {
                guard let other = first[prefix.value.padded] else {
                    first[prefix.value.padded] = prefix
                    continue
                }
                if other.value == prefix.value { continue }  // An overlap, which is told.
                report(
                    prefix.path,
                    "prefix \(prefix.value) has the topic of \(other.value), at \(other.path): \(prefix.value.padded)")
            }
        }
    }
}

// MARK: - Holes

extension TopologyChecker {
    /// Areas that are served in part, and, of a topology that says it is complete, what it does not serve.
    mutating func checkCoverage() {
        guard isWhole else { return }
        let isComplete = draft.complete?.value ?? false
        for area in NationalNumbering.areas {
            let gaps = claims.gaps(in: area)
            if gaps.isEmpty { continue }
            if let served = claims.firstServed(in: area) {
                report(served.path, "area \(area) has holes: \(Self.list(gaps)) neither served nor refused")
            } else if isComplete, NationalNumbering.inhabitedAreas.contains(area) {
                report("complete", "codes that begin with \(area) are not served, so the topology is not complete")
            }
        }
        if isComplete { checkAllTenants() }
    }

    private mutating func checkAllTenants() {
        let present = Set(draft.tenants.compactMap { $0.code?.value })
        for code in NationalNumbering.tenants where !present.contains(code) {
            report("complete", "tenant \(code) is missing, so the topology is not complete")
        }
    }

    private static func list(_ gaps: [PostalPrefix]) -> String {
        let shown = gaps.prefix(8).map(\.description).joined(separator: ", ")
        let rest = gaps.count > 8 ? " and \(gaps.count - 8) more" : ""
        return "\(shown)\(rest) \(gaps.count == 1 ? "is" : "are")"
    }
}
