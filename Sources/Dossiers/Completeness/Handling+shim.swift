extension DemarcheRule {
    package var handling: Handling {
        Handling(
            silence: .init(months: 4, meaning: .refusal, source: ""), complementDays: 30, reminderDays: [10, 3], warnDays: 15,
            sources: [])
    }
}
