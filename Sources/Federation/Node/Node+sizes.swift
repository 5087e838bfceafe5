internal import Dossiers
internal import Streams

extension Node {
    /// What is in memory once a turn is over.
    package var sizes: CoreSizes {
        let window = limits.window
        let reports = limits.reports.window
        return CoreSizes(all: [
            .init("entries that wait for a piece", inbox.count, max: Int(window.entries)),
            .init(
                "bytes of entries that wait for a piece", inbox.byteCount,
                max: Int(window.bytes) + Dossier.sizeMax + Header.byteCount),
            .init("fresh reports", fresh.count, max: 0),
            .init("bytes of fresh reports", batch.byteCount, max: 0),
            .init("refusals", refusals.count, max: limits.batchEntriesMax),
            .init("reports in flight", sender.inFlightEntries, max: Int(reports.entries)),
            .init(
                "bytes of reports in flight", sender.inFlightBytes, max: Int(reports.bytes) + Dossier.sizeMax + Header.byteCount
            ),
        ])
    }
}
