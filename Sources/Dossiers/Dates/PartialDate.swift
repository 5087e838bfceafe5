/// A date of birth as civil registers know it: a day, or a month, or only a year.
package enum PartialDate: Hashable, Sendable {
    case year(Int)
    case month(year: Int, month: Int)
    case day(CivilDate)

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, existing; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        var digits = DigitReader(text.utf8)
        guard let year = digits.number(4), year >= 1 else { return nil }
        if digits.isAtEnd {
            self = .year(year)
            return
        }
        guard digits.take("-"), let month = digits.number(2), (1...12).contains(month) else { return nil }
        if digits.isAtEnd {
            self = .month(year: year, month: month)
            return
        }
        guard let day = CivilDate(text) else { return nil }
        self = .day(day)
    }

    package var year: Int {
        switch self {
        case .year(let year), .month(let year, _): year
        case .day(let date): date.year
        }
    }
}

extension PartialDate: CustomStringConvertible {
    package var description: String {
        switch self {
        case .year(let year): padded(year, 4)
        case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
        case .day(let date): date.description
        }
    }
}
