package import Dossiers

/// The detail of an envelope sender, `sender+DOSSIER.ROW@domain`, which names a message where a bounce does not quote it. For servers that
/// deliver `sender+anything` to `sender`.
package struct ReturnPath: Hashable, Sendable {
    package let dossier: DossierID
    package let row: Int64

    package init(_ dossier: DossierID, row: Int64) {
        self.dossier = dossier
        self.row = row
    }

    /// What stands between `+` and `@`: the id without its hyphens, and the row.
    package var detail: String { dossier.description.replacing("-", with: "") + ".\(row)" }

    /// Reads an address, in a header's value or alone; nil for any other.
    init?(header text: String) {
        guard let plus = text.lastIndex(of: "+") else { return nil }
        let parts = text[plus...].dropFirst().prefix { $0 != "@" }.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 32, let row = Int64(parts[1]), row > 0 else { return nil }
        var groups = Substring()
        for (index, digit) in parts[0].enumerated() {
            if [8, 12, 16, 20].contains(index) { groups.append("-") }
            groups.append(digit)
        }
        guard let dossier = DossierID(groups) else { return nil }
        self.init(dossier, row: row)
    }
}
