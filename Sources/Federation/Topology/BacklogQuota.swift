/// Entries and bytes that wait for a préfecture to acknowledge them.
package struct Backlog: Equatable, Sendable {
    package var entries: Int
    /// With their headers; of pieces, the chunks.
    package var bytes: Int

    package init(entries: Int, bytes: Int) {
        self.entries = entries
        self.bytes = bytes
    }

    static func + (a: Self, b: Self) -> Self { Backlog(entries: a.entries + b.entries, bytes: a.bytes + b.bytes) }

    /// Whether it has neither more entries nor more bytes.
    func fits(in other: Self) -> Bool { entries <= other.entries && bytes <= other.bytes }
}

/// How much may wait for a tenant, as a topology says it; what it leaves out is the intake's default.
package struct BacklogQuota: Hashable, Sendable {
    /// One dossier of any size must fit: 32 MiB of pieces, in chunks.
    package static let entriesMin = 1_000
    package static let bytesMin = 64 << 20
    package static let entriesMax = 1_000_000_000
    package static let bytesMax = 1 << 50

    package var entries: Int?
    package var bytes: Int?

    package init(entries: Int? = nil, bytes: Int? = nil) {
        self.entries = entries
        self.bytes = bytes
    }
}
