internal import Dossiers

/// A tenant whose backlog has reached its quota is asked to wait, and no other.
extension Intake {
    /// What waits for a tenant, on all its streams.
    func backlog(_ share: TenantShare) throws -> Backlog {
        try share.streams.reduce(Backlog(entries: 0, bytes: 0)) { try $0 + streams[$1].backlog }
    }

    /// Refuses what would not fit into a tenant's quota.
    func checkQuota(_ share: TenantShare, adding more: Backlog) throws {
        guard try !take(more, share) else { return }
        throw Postponement(
            "préfecture \(share.tenant) has as much waiting as it may: its node must take some first; submit again later",
            retry: retry(since: share.closedSince))
    }

    /// Opens tenants whose nodes have caught up.
    func openShares() throws {
        for share in shares where share.closedSince != nil { _ = try take(Backlog(entries: 0, bytes: 0), share) }
    }

    private func take(_ more: Backlog, _ share: TenantShare) throws -> Bool {
        let waiting = try backlog(share)
        let (isOpen, hasChanged) = share.take(more, onto: waiting, now: now)
        if hasChanged {
            peerLog.warning(
                isOpen ? "tenant-open" : "tenant-closed", about: "\(share.tenant)",
                ["tenant": share.tenant, "entries": waiting.entries, "bytes": waiting.bytes], now: now.monotonic)
        }
        return isOpen
    }
}
