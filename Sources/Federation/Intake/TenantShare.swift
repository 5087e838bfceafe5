internal import Dossiers
internal import Ledger

/// What may wait for one tenant, all its streams together, and whether it is closed because that has been reached.
final class TenantShare {
    let tenant: TenantCode
    let quota: Backlog
    /// Of the intake's, by their index.
    let streams: [Int]
    private(set) var closedSince: Moment?

    init(tenant: TenantCode, quota: Backlog, streams: [Int]) {
        self.tenant = tenant
        self.quota = quota
        self.streams = streams
    }

    /// Of every tenant that has a stream, in the topology's order.
    ///
    /// - Parameter disk: unless the topology says otherwise, one tenant may fill half of it.
    static func all(of topology: Topology, _ limits: IntakeLimits, disk: DiskSpace) -> [TenantShare] {
        var seen: Set<TenantCode> = []
        return topology.streams.map(\.tenant).filter { seen.insert($0).inserted }.map { tenant in
            let own = topology[tenant]?.quota ?? BacklogQuota()
            let bytes = own.bytes ?? limits.backlogBytesMax ?? max(disk.total / 2, BacklogQuota.bytesMin)
            return TenantShare(
                tenant: tenant, quota: Backlog(entries: own.entries ?? limits.backlogEntriesMax, bytes: bytes),
                streams: topology.streams.indices.filter { topology.streams[$0].tenant == tenant })
        }
    }

    /// Whether it takes more; it opens again once a tenth of the quota is free.
    ///
    /// - Returns: with it, whether that has changed.
    func take(_ more: Backlog, onto waiting: Backlog, now: Moment) -> (isOpen: Bool, hasChanged: Bool) {
        let wasOpen = closedSince == nil
        if !wasOpen, waiting.fits(in: reopening) { closedSince = nil }
        if closedSince == nil, !(waiting + more).fits(in: quota) { closedSince = now }
        return (closedSince == nil, (closedSince == nil) != wasOpen)
    }

    private var reopening: Backlog { Backlog(entries: quota.entries / 10 * 9, bytes: quota.bytes / 10 * 9) }
}
