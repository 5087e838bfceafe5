internal import Dossiers
internal import Ledger

/// Tells which dossiers a list is of.
struct DeskMatcher {
    private let filter: DeskFilter
    private let agent: UInt32
    private let claims: [DossierID: Claim]
    private let words: [Substring]
    /// The last legal date that it is of, if it is of some only.
    private let lastLegal: CivilDate?

    /// - Parameter claims: those that have not ended.
    init(_ filter: DeskFilter, today: CivilDate, agent: UInt32, claims: [DossierID: Claim]) {
        self.filter = filter
        self.agent = agent
        self.claims = claims
        words = SearchText.folded(filter.text ?? "").split(whereSeparator: \.isWhitespace)
        let yesterday = filter.overdue ? today.adding(days: -1) : nil
        lastLegal = [yesterday, filter.dueBefore].compactMap(\.self).min()
    }

    /// What the asker holds.
    var held: [DossierID] { claims.values.filter { $0.uid == agent }.map(\.id).sorted() }

    /// Nothing behind this place can match.
    func isPast(_ place: DeskPlace) -> Bool { lastLegal.map { $0.days < place.legal ?? .max } ?? false }

    func admits(_ record: DeskRecord) -> Bool {
        guard filter.searched.contains(record.state), filter.demarche == nil || filter.demarche == record.demarche else {
            return false
        }
        if let lastLegal {
            guard let legal = record.legal, legal <= lastLegal, record.suspended == nil, !record.state.isDecided else {
                return false
            }
        }
        if filter.mine, claims[record.id]?.uid != agent { return false }
        if filter.free, claims[record.id] != nil { return false }
        if filter.complemented, !record.isComplemented { return false }
        return words.isEmpty || SearchText.matches(words, searched(record))
    }

    private func searched(_ record: DeskRecord) -> String {
        let names = DeskNames(record.body)
        return SearchText.folded("\(names.all.joined(separator: " ")) \(record.id) \("\(record.id)".filter { $0 != "-" })")
    }
}
