package import Dossiers
internal import Foundation

/// Days and hours as a préfecture's people read them, in its own time zone.
package struct FrenchTime: Sendable {
    private let zone: TimeZone

    init(zone: TimeZone) { self.zone = zone }

    /// Of a name such as `Europe/Paris`; UTC for one that the system does not know.
    package init(named name: String) { zone = TimeZone(identifier: name) ?? .gmt }

    package var name: String { zone.identifier }

    /// The day it is at that instant.
    package func day(_ time: UnixTime) -> CivilDate { time.date(secondsEast: secondsEast(time)) }

    /// `10:42`.
    package func hour(_ time: UnixTime) -> String {
        let seconds = time.milliseconds / 1_000 + Int64(secondsEast(time))
        let minutes = Int((seconds % 86_400 + 86_400) % 86_400) / 60
        return "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
    }

    /// `aujourd’hui à 10:42`, `hier à 10:42`, `le 3/11/2026 à 10:42`.
    package func moment(_ time: UnixTime, now: UnixTime) -> String {
        let (day, today) = (day(time), day(now))
        let word =
            switch today.days - day.days {
            case 0: "aujourd’hui"
            case 1: "hier"
            default: "le \(Self.short(day))"
            }
        return "\(word) à \(hour(time))"
    }

    /// `10:42` of the same day; else as ``moment(_:now:)``.
    package func soon(_ time: UnixTime, now: UnixTime) -> String {
        day(time) == day(now) ? hour(time) : "le \(Self.short(day(time))) à \(hour(time))"
    }

    /// `24/11/2026`.
    package static func short(_ day: CivilDate) -> String { "\(two(day.day))/\(two(day.month))/\(day.year)" }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func secondsEast(_ time: UnixTime) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time.milliseconds) / 1_000))
    }
}
