/// What a date that the dossier states must be; one that it does not state is the matter of a ``FieldRule``.
package struct DateRule: Equatable, Sendable {
    package enum Test: Equatable, Sendable {
        /// The permit's last day is at least so many months away; `expired` is the sentence for one that has passed.
        case monthsLeft(Int, expired: String)
        /// It is not after the day of judgement.
        case past
        /// A person of fewer years.
        case under(years: Int)
    }

    package let path: String
    package let test: Test
    /// What is wrong and what to do instead, in French.
    package let message: String
    package let conditions: [RuleCondition]

    /// - Parameter extended: the last day of a permit whose validity was extended by law.
    func shortcoming(in dossier: Dossier, _ whole: JSONField, on date: CivilDate, extended: CivilDate?) -> Shortcoming? {
        guard conditions.hold(of: dossier, whole, on: date), case .string(let text) = whole.at(path).value else { return nil }
        switch test {
        case .monthsLeft(let months, let expired):
            guard let stated = CivilDate(text) else { return nil }
            let until = max(stated, extended ?? stated)
            if until < date { return shortcoming(.expired, expired) }
            return until < date.adding(months: months) ? shortcoming(.expiresSoon, message) : nil
        case .past:
            guard let day = CivilDate(text), day > date else { return nil }
            return shortcoming(.futureDate, message)
        case .under(let years):
            guard let birth = PartialDate(text), birth.age(on: date) >= years else { return nil }
            return shortcoming(.notEntitled, message)
        }
    }

    private func shortcoming(_ problem: Shortcoming.Problem, _ message: String) -> Shortcoming {
        Shortcoming(subject: path, problem: problem, message: message)
    }
}
