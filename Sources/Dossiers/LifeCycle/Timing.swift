/// The days that a dossier's handling is bound to: until when the applicant can answer, and when silence counts as a refusal.
///
/// The silence period runs from the first receipt, also at a later owner, and rests while an answer of the applicant is awaited (CRPA
/// L114-3, L114-5).
package struct Timing: Hashable, Sendable {
    /// Silence on this day counts as a refusal; `nil` where it means nothing. While the period rests, as if it would not.
    package private(set) var legal: CivilDate?
    /// Since when the silence period rests.
    package private(set) var restingSince: CivilDate?
    /// The last day on which the applicant can answer.
    package private(set) var until: CivilDate?
    /// Reminders that have been sent for ``until``.
    package private(set) var reminders = 0

    /// Of a dossier first received on that day.
    package init(received day: CivilDate, _ handling: Handling) {
        // Not by `map`: the optimizer of Swift 6.3 fails on it here.
        if let silence = handling.silence { legal = day.adding(months: silence.months) } else { legal = nil }
    }

    /// As a ledger has it.
    package init(legal: CivilDate?, restingSince: CivilDate?, until: CivilDate?, reminders: Int) {
        self.legal = legal
        self.restingSince = restingSince
        self.until = until
        self.reminders = reminders
    }

    /// The dossier has the state now: an answer is awaited from then on, or no longer.
    package mutating func enter(_ state: DossierState, on day: CivilDate, _ handling: Handling, until last: CivilDate? = nil) {
        if state == .incomplete {
            restingSince = restingSince ?? day
            until = last ?? day.adding(days: handling.complementDays)
            reminders = 0
        } else {
            if let since = restingSince { legal = legal?.adding(days: max(0, day.days - since.days)) }
            (restingSince, until, reminders) = (nil, nil, 0)
        }
    }

    /// What falls due next while an answer is awaited, and the day it does.
    package func next(_ handling: Handling) -> (act: DueAct, day: CivilDate)? {
        guard let until else { return nil }
        let days = handling.reminderDays
        guard reminders < days.count else { return (.closure, until.adding(days: 1)) }
        return (.reminder, until.adding(days: -days[reminders]))
    }

    package mutating func reminded() { reminders += 1 }

    /// The legal date as it would be if the answer came on that day.
    package func legal(ifAnsweredOn day: CivilDate) -> CivilDate? {
        guard let restingSince else { return legal }
        return legal?.adding(days: max(0, day.days - restingSince.days))
    }
}

/// What a deadline brings about.
package enum DueAct: Hashable, Sendable { case reminder, closure }

extension Handling {
    /// Where nobody knows the démarche.
    package static let unknown = Handling(silence: nil, complementDays: 30, reminderDays: [], warnDays: 0, sources: [])
}
