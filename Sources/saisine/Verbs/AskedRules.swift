import Dossiers
import Federation
import Foundation

/// The rules that a command explains, and for whom: a préfecture and a day, or everybody today.
struct AskedRules {
    static let day = Option("on", "DATE", "the rule of that day, as 2026-03-01 (default: today in the préfecture)")
    static let tenant = Option("tenant", "CODE", "the rule of that préfecture (default: the general one)")
    static let options = [day, tenant, ServiceOptions.rules, Option.topology, Option.json]

    let rules: CompletenessRules
    let tenant: TenantCode?
    /// Its name; empty if the topology does not have it.
    let tenantName: String
    let date: CivilDate

    init(_ arguments: Arguments) throws {
        let path = try ResourceFiles.topologyPath(arguments)
        let topology = try Topology.load(path: path)
        tenant = try arguments.parsed(Self.tenant, "a préfecture's code such as 18 or 2A") { text in
            TenantCode(text).flatMap { topology[$0] != nil || NationalNumbering.tenants.contains($0) ? $0 : nil }
        }
        let known = tenant.flatMap { topology[$0] }
        tenantName = known?.name ?? ""
        let asked = try arguments.parsed(Self.day, "a day that exists, as 2026-03-01") { CivilDate($0) }
        date = asked ?? Self.today(in: known?.timeZone ?? "Europe/Paris")
        rules = try ServiceOptions.rules(arguments, beside: path)
    }

    private static func today(in zone: String) -> CivilDate {
        let now = Date()
        let seconds = TimeZone(identifier: zone)?.secondsFromGMT(for: now) ?? 0
        return UnixTime(milliseconds: Int64(now.timeIntervalSince1970 * 1_000)).date(secondsEast: seconds)
    }

    func rule(for demarche: Demarche) -> DemarcheRule { rules.rule(for: demarche, on: date, tenant: tenant) }

    func nextChange(of demarche: Demarche) -> CivilDate? { rules.nextChange(of: demarche, after: date, tenant: tenant) }
}
