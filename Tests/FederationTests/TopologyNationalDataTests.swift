import Dossiers
import Testing

@testable import Federation

/// france.json against the tables of INSEE and La Poste, which are not part of the repository.
@Suite(.enabled(if: PackageFiles.exists("../shared/data/communes.csv"), "../shared/data is not there"))
struct TopologyNationalDataTests {
    private static let data = "../shared/data"
    private let france: Topology

    init() throws { france = try Topology.load(path: PackageFiles.path("Topology/france.json")) }

    @Test func `every commune goes to its département, and without its code to the prefix's, assumed where codes are shared`()
        throws
    {
        let ambiguous = try PackageFiles.rows("\(Self.data)/ambiguous.csv")
        let defaults = Dictionary(ambiguous.map { ($0["postal_code"], $0["default_by_prefix"]) }) { first, _ in first }
        let communes = try PackageFiles.rows("\(Self.data)/communes.csv")
        #expect(communes.count > 35_000)
        for row in communes {
            let code = try PostalCode.parse(try #require(row["postal_code"]))
            let commune = try CommuneCode.parse(try #require(row["insee"]))
            let own = try france.routing.route(code, commune: commune)
            #expect(own.tenant.description == row["departement"])
            #expect(!own.isAssumed)
            let alone = try france.routing.route(code)
            let expected = defaults[row["postal_code"]]
            #expect(alone.tenant.description == expected ?? row["departement"])
            #expect(alone.isAssumed == (expected != nil))
        }
    }

    @Test(arguments: [
        ("18020", nil, "18", false), ("20302", nil, "2A", false), ("97743", nil, "974", false), ("94390", nil, "91", false),
        ("33220", nil, "33", true), ("33220", "24335", "24", false), ("42620", "03250", "03", false),
        ("97099", nil, "977", false),
        ("97133", nil, "977", false), ("97150", nil, "978", false), ("98799", nil, "989", false), ("98400", nil, "984", false),
        ("18020", "18033", "18", false), ("97743", "97411", "974", false),
    ])
    func `CEDEX codes and codes of neighbours go where they belong`(
        code: String, commune: String?, tenant: String, isAssumed: Bool
    ) throws {
        let route = try france.routing.route(PostalCode.parse(code), commune: CommuneCode.parse(commune ?? ""))
        #expect(route.tenant.description == tenant)
        #expect(route.isAssumed == isAssumed)
    }

    @Test(arguments: [("98000", "Monaco"), ("00100", "armed forces"), ("99123", "abroad"), ("20800", "208"), ("98500", "985")])
    func `what no préfecture serves is refused with its reason`(code: String, reason: String) throws {
        let refusal = #expect(throws: Refusal.self) { try france.routing.route(PostalCode.parse(code)) }
        #expect(refusal?.code == .notServed)
        #expect(refusal?.message.contains(reason) == true)
    }

    @Test func `every département agrees in name, région, seat and prefixes`() throws {
        let rows = try PackageFiles.rows("\(Self.data)/departements.csv")
        #expect(rows.map { $0["code"] } == france.tenants.map(\.code.description))
        for (row, tenant) in zip(rows, france.tenants) {
            #expect(tenant.name == row["name"])
            #expect(tenant.region == row["region"])
            #expect(tenant.chefLieu.name == row["chef_lieu"])
            #expect(tenant.chefLieu.commune.description == row["chef_lieu_insee"])
        }
        let table = try PackageFiles.rows("\(Self.data)/routing_table.csv")
        let expected = table.filter { $0["kind"] != "refuse" }.map { "\($0["prefix"] ?? "") \($0["departement"] ?? "")" }
        let actual = france.streams.flatMap { stream in stream.prefixes.map { "\($0) \(stream.tenant)" } }
        #expect(Set(actual) == Set(expected + ["984 984"]))
        let refused = Set(table.filter { $0["kind"] == "refuse" }.compactMap { $0["prefix"] })
        #expect(refused.isSubset(of: france.refused.map(\.prefix.description)))
    }
}
