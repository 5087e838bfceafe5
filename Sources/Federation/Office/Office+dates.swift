package import Dossiers
import Foundation

/// A préfecture's days are those of its own time zone. Foundation tells the offset in 20 to 70 ns, so nothing is kept.
extension Office {
    /// The day it is there at an instant.
    package func date(of time: UnixTime) -> CivilDate { time.date(secondsEast: secondsEast(at: time)) }

    /// The first instant of a day: 0 h, or whatever comes first where the clock was put forward at midnight.
    package func startOfDay(_ date: CivilDate) -> UnixTime {
        // By halving between instants that are certainly before and after: no zone is more than a day from UTC.
        var before = Int64(date.days - 2) * 86_400
        var after = Int64(date.days + 2) * 86_400
        while after - before > 1 {
            let middle = before + (after - before) / 2
            if self.date(of: UnixTime(milliseconds: middle * 1_000)) < date { before = middle } else { after = middle }
        }
        return UnixTime(milliseconds: after * 1_000)
    }

    /// The end of a day: the first instant of the next.
    package func midnight(after date: CivilDate) -> UnixTime { startOfDay(date.adding(days: 1)) }

    /// As French letters write an instant: `31 mars 2020 à 14 h 05`.
    package func french(_ time: UnixTime) -> String {
        let local = UnixTime(milliseconds: time.milliseconds + Int64(secondsEast(at: time)) * 1_000).description
        return "\(date(of: time).french) à \(local.dropFirst(11).prefix(2)) h \(local.dropFirst(14).prefix(2))"
    }

    /// What the clocks there are ahead of UTC.
    package func secondsEast(at time: UnixTime) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time.milliseconds) / 1_000))
    }
}
