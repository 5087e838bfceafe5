/// An instant, in milliseconds since 1 January 1970 UTC, without leap seconds; its text is RFC 3339 in UTC.
package struct UnixTime: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// `YYYY-MM-DDThh:mm:ssZ`, with a fraction of one to nine digits or none, which is cut to milliseconds. The date exists,
    /// the zone is `Z`, the seconds are below 60; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard let date = CivilDate(utf8: bytes.prefix(10)) else { return nil }
        var digits = DigitReader(bytes.dropFirst(10))
        guard digits.take("T"), let hour = digits.number(2), hour < 24, digits.take(":"), let minute = digits.number(2),
            minute < 60,
            digits.take(":"), let second = digits.number(2), second < 60
        else { return nil }
        var fraction = 0
        if digits.take(".") {
            guard let read = Self.milliseconds(&digits) else { return nil }
            fraction = read
        }
        guard digits.take("Z"), digits.isAtEnd else { return nil }
        milliseconds = Int64(date.days) * 86_400_000 + Int64((hour * 60 + minute) * 60 + second) * 1000 + Int64(fraction)
    }

    private static func milliseconds(_ digits: inout DigitReader<some Collection<UInt8>>) -> Int? {
        guard let first = digits.digit() else { return nil }
        var fraction = first * 100
        var weight = 10
        for _ in 1..<9 {
            guard let digit = digits.digit() else { break }
            fraction += digit * weight
            weight /= 10
        }
        return fraction
    }

    /// The day it is at that instant, so many seconds east of UTC; held within the years 1 … 9999.
    package func date(secondsEast: Int = 0) -> CivilDate {
        let seconds = milliseconds.flooredQuotient(1000).addingReportingOverflow(Int64(secondsEast)).partialValue
        let range = CivilDate.daysRange
        let days = max(range.lowerBound, min(range.upperBound, Int(seconds.flooredQuotient(86_400))))
        guard let date = CivilDate(days: days) else { preconditionFailure("days were held within the calendar's range") }
        return date
    }

    /// So much later, in whole milliseconds.
    package func advanced(by time: Duration) -> UnixTime {
        let (seconds, attoseconds) = time.components
        return UnixTime(milliseconds: milliseconds + seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
    }

    package static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }
}

extension UnixTime: CustomStringConvertible {
    /// `2026-08-01T09:30:00.000Z`.
    package var description: String {
        let remainder = Int(milliseconds % 86_400_000)
        let ofDay = remainder < 0 ? remainder + 86_400_000 : remainder
        let time = "\(padded(ofDay / 3_600_000, 2)):\(padded(ofDay / 60_000 % 60, 2)):\(padded(ofDay / 1000 % 60, 2))"
        return "\(date())T\(time).\(padded(ofDay % 1000, 3))Z"
    }
}

extension Int64 {
    /// Division that rounds down, also below zero.
    fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
