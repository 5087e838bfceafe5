/// How much longer a document stays valid.
package enum ValidityLength: Hashable, Sendable {
    /// To the same day of a later month, or to its last day where there is none.
    case months(Int)
    case days(Int)

    /// The last day of a document that would have expired on that one.
    package func end(from expiry: CivilDate) -> CivilDate {
        switch self {
        case .months(let count): expiry.adding(months: count)
        case .days(let count): expiry.adding(days: count)
        }
    }

    /// `6 mois`, `180 jours`.
    package var french: String {
        switch self {
        case .months(let count): "\(count) mois"
        case .days(let count): "\(count) jour\(count == 1 ? "" : "s")"
        }
    }

    init(_ field: JSONField) throws(Refusal) {
        let length = try field.strictObject(["months", "days"])
        switch (length["months"].present, length["days"].present) {
        case (let months?, nil): self = .months(try months.wholeNumber("months, 1 … 120", in: 1...120))
        case (nil, let days?): self = .days(try days.wholeNumber("days, 1 … 3650", in: 1...3650))
        case (nil, nil), (_?, _?): throw field.refusal(expected: "either months or days")
        }
    }
}
