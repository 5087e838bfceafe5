import Foundation
import Testing

@testable import Dossiers

/// The extension of 2020, day by day.
struct ExtensionTests {
    private let measures: Measures

    init() throws { measures = try MeasureFiles.shipped() }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func `extension`(_ kind: String, _ expires: CivilDate) throws -> Extension? {
        let kind = try #require(measures.kind(kind))
        guard case .extended(let found) = measures.validity(of: kind, expiring: expires) else { return nil }
        return found
    }

    @Test(arguments: [
        // Month ends: the same day number, or the month's last day.
        ("2020-03-31", "2020-09-30", "2020-09-27"), ("2020-05-31", "2020-11-30", "2020-11-27"),
        ("2020-04-30", "2020-10-30", "2020-10-27"),
        // The edges of the windows.
        ("2020-03-16", "2020-09-16", "2020-09-12"), ("2020-05-15", "2020-11-15", "2020-11-11"),
        ("2020-05-16", "2020-11-16", "2020-11-12"), ("2020-06-15", "2020-12-15", "2020-12-12"),
    ])
    func `six months were announced, 180 days are the law`(expires: String, until: String, byLaw: String) throws {
        let found = try #require(try `extension`("recepisse", day(expires)))
        #expect(found.until.description == until)
        #expect(found.untilByLaw.description == byLaw)
    }

    @Test(arguments: ["titre-sejour", "recepisse", "autorisation-provisoire-sejour", "visa-long-sejour"])
    func `every day of the windows and a year around them is as Foundation's calendar has it`(kind: String) throws {
        let first = try day("2020-03-16")
        let ordinances = try day("2020-05-15")
        let last = try day("2020-06-15")
        for offset in -366...457 {
            let day = first.adding(days: offset)
            let found = try `extension`(kind, day)
            guard first <= day, day <= last else {
                #expect(found == nil, "\(day)")
                continue
            }
            let naive = try Naive(day)
            #expect(found?.until.description == naive.sixMonthsLater, "\(day)")
            #expect(found?.untilByLaw.description == naive.hundredAndEightyDaysLater, "\(day)")
            #expect(found?.basis.contains(day <= ordinances ? "2020-328" : "2020-734") == true)
        }
    }

    @Test func `an asylum seeker's attestation has 90 days, in the same windows, and nothing else was announced`() throws {
        let days = [
            "2020-03-16": "2020-06-14", "2020-05-15": "2020-08-13", "2020-05-16": "2020-08-14", "2020-06-15": "2020-09-13",
        ]
        for (expires, until) in days {
            let found = try #require(try `extension`("attestation-demande-asile", day(expires)))
            #expect((found.until.description, found.untilByLaw.description) == (until, until))
        }
        for outside in ["2020-03-15", "2020-06-16"] {
            #expect(try `extension`("attestation-demande-asile", day(outside)) == nil)
        }
    }

    @Test(arguments: [
        ("2020-03-31", Extension.Ground.document), ("2020-04-01", .law), ("2020-09-27", .law), ("2020-09-28", .announcement),
        ("2020-09-30", .announcement), ("2020-10-01", nil),
    ])
    func `a day is covered by the document, then by the law, then by the announcement alone`(
        on: String, ground: Extension.Ground?
    ) throws {
        let found = try #require(try `extension`("recepisse", day("2020-03-31")))
        #expect(found.ground(on: try day(on)) == ground)
    }

    @Test(arguments: ["visa-court-sejour", "titre-diplomatique", "dcem"])
    func `a kind that is not covered says why`(kind: String) throws {
        let kind = try #require(measures.kind(kind))
        let day = try day("2020-04-01")
        guard case .notExtended(let reason) = measures.validity(of: kind, expiring: day) else {
            return #expect(Bool(false), "\(kind.id) is extended")
        }
        #expect(reason.contains("ne sont pas"))
    }

    @Test func `a day outside the window is told the window`() throws {
        let kind = try #require(measures.kind("titre-sejour"))
        #expect(
            measures.validity(of: kind, expiring: try day("2020-06-16"))
                == .notExtended(
                    "La prolongation vise les documents dont la validité a pris fin du 16 mars 2020 au 15 juin 2020."))
    }
}

/// The same by Foundation's calendar.
private struct Naive {
    let sixMonthsLater: String
    let hundredAndEightyDaysLater: String

    init(_ day: CivilDate) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let noon = try #require(
            calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)))
        func text(_ component: Calendar.Component, _ count: Int) throws -> String {
            let later = try #require(calendar.date(byAdding: component, value: count, to: noon))
            return String(later.ISO8601Format().prefix(10))
        }
        sixMonthsLater = try text(.month, 6)
        hundredAndEightyDaysLater = try text(.day, 180)
    }
}
