import Dossiers
import Foundation
import Testing

@testable import Federation

/// The days of a préfecture, in its own time zone.
struct OfficeDateTests {
    private func office(_ code: TenantCode) throws -> Office { try Reference.office(code) }

    /// An office of a zone outside France, for what French zones never do.
    private func office(zone: String) throws -> Office {
        let tenant = try #require(try Topology.load(path: PackageFiles.path("Topology/france.json"))["18" as TenantCode])
        return Office(
            Topology.Tenant(
                code: tenant.code, name: tenant.name, region: tenant.region, chefLieu: tenant.chefLieu, timeZone: zone,
                streams: tenant.streams, exceptions: tenant.exceptions))
    }

    @Test(arguments: [
        // Winter and summer in Bourges; the hour that the clocks go forward and back.
        ("18", "2020-03-15T22:59:59.999Z", "2020-03-15"), ("18", "2020-03-15T23:00:00Z", "2020-03-16"),
        ("18", "2020-06-15T21:59:59Z", "2020-06-15"), ("18", "2020-06-15T22:00:00Z", "2020-06-16"),
        ("18", "2020-03-29T00:59:59Z", "2020-03-29"), ("18", "2020-03-29T22:00:00Z", "2020-03-30"),
        ("18", "2020-10-25T22:59:59Z", "2020-10-25"), ("18", "2020-10-25T23:00:00Z", "2020-10-26"),
        // Behind and ahead of UTC.
        ("973", "2020-03-16T02:59:59Z", "2020-03-15"), ("973", "2020-03-16T03:00:00Z", "2020-03-16"),
        ("971", "2020-03-16T03:59:59Z", "2020-03-15"), ("974", "2020-03-15T20:00:00Z", "2020-03-16"),
        ("976", "2020-03-15T20:59:59Z", "2020-03-15"), ("988", "2020-03-15T13:00:00Z", "2020-03-16"),
        ("987", "2020-03-16T09:59:59Z", "2020-03-15"), ("975", "2020-03-16T01:59:59Z", "2020-03-15"),
        ("975", "2020-03-16T02:00:00Z", "2020-03-16"), ("975", "2020-03-01T03:00:00Z", "2020-03-01"),
        ("986", "2020-03-15T12:00:00Z", "2020-03-16"), ("984", "2020-03-15T19:00:00Z", "2020-03-16"),
    ])
    func `an instant is of the day that the préfecture has`(code: String, time: String, day: String) throws {
        let instant = try #require(UnixTime(time))
        #expect(try office(#require(TenantCode(code))).date(of: instant).description == day)
    }

    @Test(arguments: ["18", "2A", "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988"])
    func `every day begins at its first instant, and its midnight is the next day's`(code: String) throws {
        let office = try office(#require(TenantCode(code)))
        var day = try #require(CivilDate("2019-12-31"))
        let last = try #require(CivilDate("2032-01-01"))
        while day < last {
            let start = office.startOfDay(day)
            #expect(office.date(of: start) == day)
            #expect(office.date(of: UnixTime(milliseconds: start.milliseconds - 1)) == day.adding(days: -1))
            #expect(start == naiveStart(of: day, in: office.zone), "\(day)")
            #expect(office.midnight(after: day) == office.startOfDay(day.adding(days: 1)))
            day = day.adding(days: 1)
        }
    }

    /// As Foundation's calendar has it.
    private func naiveStart(of day: CivilDate, in zone: TimeZone) -> UnixTime? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let components = DateComponents(year: day.year, month: day.month, day: day.day)
        return calendar.date(from: components).map {
            UnixTime(milliseconds: Int64(calendar.startOfDay(for: $0).timeIntervalSince1970 * 1_000))
        }
    }

    @Test(arguments: [
        // The clock goes from 0 h to 1 h: the day begins at 1 h.
        ("America/Havana", "2020-03-08", "2020-03-08T05:00:00.000Z"),
        ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z"),
        // From 24 h back to 23 h: the day before has 25 hours.
        ("America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00.000Z"),
        // Left out altogether: what comes first is the next day.
        ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00.000Z"), ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00.000Z"),
    ])
    func `a day whose midnight does not exist begins with what comes first`(zone: String, day: String, start: String) throws {
        let office = try office(zone: zone)
        let date = try #require(CivilDate(day))
        #expect(office.startOfDay(date).description == start)
    }

    @Test func `an instant in French words is the préfecture's wall time`() throws {
        let time = try #require(UnixTime("2020-03-31T22:05:00Z"))
        #expect(try office("18").french(time) == "1er avril 2020 à 00 h 05")
        #expect(try office("973").french(time) == "31 mars 2020 à 19 h 05")
    }
}
