/// A day of the Gregorian calendar, also before its introduction, in the years 1 … 9999. It has no time zone: whoever makes one
/// from an instant says which.
package struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970.
    package let days: Int

    package static let daysRange = -719_162...2_932_896

    /// Days since 1 January 1970, within the years 1 … 9999; others are `nil`.
    package init?(days: Int) {
        guard Self.daysRange.contains(days) else { return nil }
        self.days = days
    }

    /// A day that exists; 30 February is `nil`.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.dayCount(year: year, month: month)
        else { return nil }
        days = Self.days(year: year, month: month, day: day)
    }

    /// Ten ASCII characters `YYYY-MM-DD` that name a day that exists; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        var digits = DigitReader(bytes)
        guard bytes.count == 10, let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
            let day = digits.number(2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The number of days of a month, leap years included.
    package static func dayCount(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (a: Self, b: Self) -> Bool { a.days < b.days }
}

// MARK: year, month, day

extension CivilDate {
    package var year: Int { components.year }
    package var month: Int { components.month }
    package var day: Int { components.day }

    /// Counted in eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package var components: (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

// MARK: arithmetic

extension CivilDate {
    /// The day that many days later (earlier, if negative), held within the years 1 … 9999.
    package func adding(days count: Int) -> CivilDate { CivilDate(held: days.addingReportingOverflow(count).partialValue) }

    /// The day that many months later (earlier, if negative): the same day number, else the month's last day, as legal periods
    /// in months end. Held within the years 1 … 9999.
    package func adding(months count: Int) -> CivilDate {
        let (year, month, day) = components
        let total = year * 12 + month - 1 + max(-120_000, min(120_000, count))
        guard total >= 12 else { return CivilDate(held: Self.daysRange.lowerBound) }
        guard total < 120_000 else { return CivilDate(held: Self.daysRange.upperBound) }
        let lastDay = Self.dayCount(year: total / 12, month: total % 12 + 1)
        return CivilDate(held: Self.days(year: total / 12, month: total % 12 + 1, day: min(day, lastDay)))
    }

    private init(held days: Int) { self.days = max(Self.daysRange.lowerBound, min(Self.daysRange.upperBound, days)) }
}

extension CivilDate: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    package var description: String {
        let (year, month, day) = components
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// As French letters write it: `1er août 2026`.
    package var french: String {
        let months = [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ]
        let (year, month, day) = components
        return "\(day == 1 ? "1er" : String(day)) \(months[month - 1]) \(year)"
    }
}

/// At least `width` digits, zeros before.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
