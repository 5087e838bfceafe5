import Testing

@testable import Dossiers

struct DateTests {
    @Test func `every day of ten thousand years has one number and one name`() {
        var expected = CivilDate.daysRange.lowerBound
        var wrong = 0
        for year in 1...9999 {
            for month in 1...12 {
                for day in 1...CivilDate.dayCount(year: year, month: month) {
                    let date = CivilDate(year: year, month: month, day: day)
                    let isRight = date?.days == expected && date.map { $0.components == (year, month, day) } ?? false
                    wrong += isRight ? 0 : 1
                    expected += 1
                }
            }
        }
        #expect(wrong == 0)
        #expect(expected - 1 == CivilDate.daysRange.upperBound)
        #expect(CivilDate("1970-01-01")?.days == 0)
        #expect(CivilDate("2000-02-29")?.days == 11_016)
    }

    @Test(
        "a date that does not exist is none",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-01",
            "26-01-01",
            "2026-01-01 ", "2026/01/01", "0000-01-01", "", "２０２６-01-01", "2026-01-0a", "+026-01-01",
        ])
    func refuses(_ text: String) { #expect(CivilDate(text) == nil) }

    @Test(
        "months end on the same day number, else on the month's last",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-15", 1, "2026-02-15"),
            ("2026-08-31", 4, "2026-12-31"), ("2026-12-31", 2, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-01-31", -2, "2025-11-30"), ("2024-02-29", 12, "2025-02-28"), ("0001-01-31", -1, "0001-01-01"),
            ("9999-12-31", 1, "9999-12-31"), ("2026-08-01", Int.max, "9999-12-31"),
        ])
    func months(_ from: String, _ count: Int, _ to: String) {
        #expect(CivilDate(from)?.adding(months: count).description == to)
    }

    /// The dates that the texts of 2020 give for the 2020 extension of validity.
    @Test(
        "days are counted over months",
        arguments: [("2020-03-16", 180, "2020-09-12"), ("2020-06-15", 180, "2020-12-12"), ("2020-03-16", 90, "2020-06-14")])
    func days(_ from: String, _ count: Int, _ to: String) { #expect(CivilDate(from)?.adding(days: count).description == to) }

    @Test(
        "an instant is read and written",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z"),
            ("2026-08-01T09:30:15.5Z", 1_785_576_615_500, "2026-08-01T09:30:15.500Z"),
            ("2026-08-01T09:30:15.123456789Z", 1_785_576_615_123, "2026-08-01T09:30:15.123Z"),
            ("1969-12-31T23:59:59.999Z", -1, "1969-12-31T23:59:59.999Z"),
        ])
    func instants(_ text: String, _ milliseconds: Int64, _ written: String) {
        #expect(UnixTime(text)?.milliseconds == milliseconds)
        #expect(UnixTime(milliseconds: milliseconds).description == written)
    }

    @Test(
        "another form is no instant",
        arguments: [
            "2026-08-01", "2026-08-01T09:30Z", "2026-08-01T09:30:00", "2026-08-01T09:30:00+02:00", "2026-08-01T24:00:00Z",
            "2026-08-01T09:60:00Z",
            "2026-08-01T09:30:60Z", "2026-02-30T09:30:00Z", "2026-08-01T09:30:00.Z", "2026-08-01T09:30:00.1234567890Z",
            "2026-08-01t09:30:00z", "",
        ])
    func refusesInstants(_ text: String) { #expect(UnixTime(text) == nil) }

    @Test func `an instant's day depends on the zone`() {
        let evening = UnixTime("2026-07-31T22:30:00Z")
        #expect(evening?.date().description == "2026-07-31")
        #expect(evening?.date(secondsEast: 7200).description == "2026-08-01")
        #expect(UnixTime(milliseconds: .min).description.hasPrefix("0001-01-01T"))
        #expect(UnixTime(milliseconds: .max).description.hasPrefix("9999-12-31T"))
    }

    @Test(
        "a birth may be known to the day, the month or the year",
        arguments: [
            ("1987", true), ("1987-02", true), ("1987-02-28", true), ("1987-02-30", false), ("1987-13", false), ("87", false),
            ("1987-", false),
        ])
    func births(_ text: String, _ isDate: Bool) {
        #expect((PartialDate(text) != nil) == isDate)
        if isDate { #expect(PartialDate(text)?.description == text) }
    }
}
