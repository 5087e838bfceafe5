/// How much may be under way unacknowledged.
package struct Window: Hashable, Sendable {
    /// 1,024 entries and 8 MiB.
    package static let standard = Window(entries: 1024, bytes: 8 << 20)

    /// At least 1.
    package var entries: UInt32
    package var bytes: UInt32

    package init(entries: UInt32, bytes: UInt32) {
        self.entries = entries
        self.bytes = bytes
    }

    /// The smaller of both, in each measure.
    package func smaller(_ other: Window) -> Window {
        Window(entries: min(entries, other.entries), bytes: min(bytes, other.bytes))
    }
}
