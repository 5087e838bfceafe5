package import Dossiers

/// Where a dossier stands in a desk's order: by legal date, those without one last, then by age.
package struct DeskPlace: Hashable, Sendable {
    package var legal: Int?
    /// Of the first receipt, in milliseconds.
    package var openedAt: Int64
    package var id: DossierID

    package init(legal: Int?, openedAt: Int64, id: DossierID) {
        self.legal = legal
        self.openedAt = openedAt
        self.id = id
    }
}

extension DeskPlace: Comparable {
    package static func < (a: Self, b: Self) -> Bool {
        (a.legal ?? .max, a.openedAt, a.id) < (b.legal ?? .max, b.openedAt, b.id)
    }
}

extension DeskPlace: CustomStringConvertible {
    /// `20787.1764000000000.019ab2f4-…`: what a page goes on from.
    package var description: String { "\(legal.map { String($0) } ?? "").\(openedAt).\(id)" }

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let openedAt = Int64(parts[1]), let id = DossierID(parts[2]) else { return nil }
        let legal = Int(parts[0])
        guard legal != nil || parts[0].isEmpty else { return nil }
        self.init(legal: legal, openedAt: openedAt, id: id)
    }
}
