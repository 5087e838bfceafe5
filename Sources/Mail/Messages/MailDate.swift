package import Dossiers

/// The date and time of RFC 5322, section 3.3: `Thu, 01 Oct 2026 09:05:00 +0200`.
package enum MailDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// - Parameter secondsEast: of UTC, at that instant.
    package static func text(_ time: UnixTime, secondsEast: Int) -> String {
        let date = time.date(secondsEast: secondsEast)
        let (year, month, day) = date.components
        let milliseconds = time.milliseconds + Int64(secondsEast) * 1_000 - Int64(date.days) * 86_400_000
        let seconds = Int(milliseconds / 1_000)
        let weekday = days[((date.days % 7) + 7) % 7]
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
        let minutes = abs(secondsEast) / 60
        let zone = (secondsEast < 0 ? "-" : "+") + twoDigits(minutes / 60) + twoDigits(minutes % 60)
        return "\(weekday), \(twoDigits(day)) \(months[month - 1]) \(year) \(clock) \(zone)"
    }

    static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
