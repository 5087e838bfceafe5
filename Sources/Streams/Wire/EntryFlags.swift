/// The flags of a header. Bits that this version does not know are kept.
package struct EntryFlags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The body is encrypted for its node.
    package static let sealed = EntryFlags(rawValue: 1 << 0)
    /// The postal code is shared by two départements and no commune was given.
    package static let assumed = EntryFlags(rawValue: 1 << 1)
    /// A receiver ledger has held this entry before (rule 10): without a record it is adopted without report and without mail.
    package static let replay = EntryFlags(rawValue: 1 << 2)
    /// A report that repeats what its node already holds (rules 15 and 16).
    package static let restated = EntryFlags(rawValue: 1 << 3)
    /// The sender still holds the entry's header and no longer its body: that is empty, whatever the content hash says (rule 10).
    package static let discarded = EntryFlags(rawValue: 1 << 4)
}
