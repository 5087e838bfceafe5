/// A dated measure that lengthens the validity of documents, as a file in `Topology/measures` states it with its sources.
package struct Measure: Equatable, Sendable {
    /// `covid-2020`.
    package let name: String
    /// In French.
    package let title: String
    /// What stays with the document, in French: `droit au travail`.
    package let rights: [String]
    /// In the order in which a person's words are compared with their names: the narrower first.
    package let kinds: [DocumentKind]
    /// One for each window of expiry, and for each length.
    package let periods: [Period]

    /// The documents of some kinds that expire in one window.
    package struct Period: Equatable, Sendable {
        package let kinds: [String]
        /// The first and the last day of the window.
        package let from: CivilDate
        package let to: CivilDate
        /// What was announced, if that is not what the texts say.
        package let announced: ValidityLength?
        /// What the texts say.
        package let legal: ValidityLength
        /// The text, in French.
        package let basis: String
    }

    /// Reads the file's JSON. Every fault is refused by its path: unknown members, a kind that is not explained, two periods for one
    /// document.
    package init(json: JSONValue) throws(Refusal) {
        let whole = try JSONField(json).strictObject(Self.members)
        _ = try whole["format"].wholeNumber("1", in: 1...1)
        _ = try whole["note"].present?.string()
        for source in try whole["sources"].elements("an array of the measure's sources") { _ = try source.string() }
        name = try whole["name"].line()
        title = try whole["title"].line()
        rights = try whole["rights"].elements().map { (field) throws(Refusal) in try field.line() }
        kinds = try whole["kinds"].elements().map { (field) throws(Refusal) in try DocumentKind(field) }
        periods = try whole["extensions"].elements().map { (field) throws(Refusal) in try Period(field) }
        try checkKinds(whole)
        try checkPeriods(whole)
    }

    /// Those of the file.
    package static let members = [
        "$schema", "format", "name", "title", "note", "rights", "sources", "kinds", "extensions",
    ]

    private func checkKinds(_ whole: JSONField) throws(Refusal) {
        let ids = kinds.map(\.id)
        for (index, field) in try whole["kinds"].elements().enumerated() where ids[..<index].contains(ids[index]) {
            throw field["id"].refusal(expected: "a kind that is not there already")
        }
        for (period, field) in zip(periods, try whole["extensions"].elements()) {
            for (kind, field) in zip(period.kinds, try field["kinds"].elements()) {
                guard let known = kinds.first(where: { $0.id == kind }) else {
                    throw field.refusal(expected: "one of \(ids.joined(separator: ", "))")
                }
                if known.exclusion != nil { throw field.refusal(expected: "a kind that is not `excluded`") }
            }
        }
        for (kind, field) in zip(kinds, try whole["kinds"].elements())
        where kind.exclusion == nil && !periods.contains(where: { $0.kinds.contains(kind.id) }) {
            throw Refusal(.badField, "\(field.path): neither `excluded` nor in one of the extensions")
        }
    }

    private func checkPeriods(_ whole: JSONField) throws(Refusal) {
        for (index, field) in try whole["extensions"].elements().enumerated() {
            for earlier in periods[..<index] where earlier.overlaps(periods[index]) {
                throw Refusal(.badField, "\(field.path): the extension from \(earlier.from) has the same days and kinds")
            }
        }
    }
}

extension Measure.Period {
    init(_ field: JSONField) throws(Refusal) {
        let period = try field.strictObject(["kinds", "from", "to", "announced", "legal", "basis"])
        kinds = try period["kinds"].elements().map { (field) throws(Refusal) in try field.string() }
        from = try period["from"].day()
        to = try period["to"].day()
        if to < from { throw period["to"].refusal(expected: "a day not before \(from)") }
        announced = try period["announced"].present.map { (field) throws(Refusal) in try ValidityLength(field) }
        legal = try ValidityLength(period["legal"])
        basis = try period["basis"].string()
    }

    func overlaps(_ other: Measure.Period) -> Bool {
        from <= other.to && other.from <= to && kinds.contains { other.kinds.contains($0) }
    }

    package func covers(_ kind: String, expiring day: CivilDate) -> Bool { kinds.contains(kind) && from <= day && day <= to }
}
