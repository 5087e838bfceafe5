/// What an entry is. A kind that this version does not know is carried as its number: it is accepted and parked (rule 12).
package struct EntryKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let heartbeat = EntryKind(rawValue: 0)
    package static let dossier = EntryKind(rawValue: 1)
    package static let piece = EntryKind(rawValue: 2)
    package static let complement = EntryKind(rawValue: 3)
    package static let withdrawal = EntryKind(rawValue: 4)
    package static let offer = EntryKind(rawValue: 5)
    package static let taken = EntryKind(rawValue: 6)
    package static let cancelled = EntryKind(rawValue: 7)
    package static let released = EntryKind(rawValue: 8)
    package static let hold = EntryKind(rawValue: 9)
    package static let erase = EntryKind(rawValue: 10)
    package static let superseded = EntryKind(rawValue: 11)
    package static let recall = EntryKind(rawValue: 12)
    package static let known = EntryKind(rawValue: 13)
    package static let state = EntryKind(rawValue: 32)
    package static let note = EntryKind(rawValue: 33)
    package static let unreadable = EntryKind(rawValue: 34)

    /// Its name in the protocol document; `nil` for a number that it does not list.
    package var name: String? {
        switch self {
        case .heartbeat: "heartbeat"
        case .dossier: "dossier"
        case .piece: "piece"
        case .complement: "complement"
        case .withdrawal: "withdrawal"
        case .offer: "offer"
        case .taken: "taken"
        case .cancelled: "cancelled"
        case .released: "released"
        case .hold: "hold"
        case .erase: "erase"
        case .superseded: "superseded"
        case .recall: "recall"
        case .known: "known"
        case .state: "state"
        case .note: "note"
        case .unreadable: "unreadable"
        default: nil
        }
    }

    package var isKnown: Bool { name != nil }
}

extension EntryKind: CustomStringConvertible {
    package var description: String { name ?? "kind \(rawValue)" }
}
