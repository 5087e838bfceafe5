import Dossiers
import FoundationEssentials
import Testing

@testable import Federation

/// The files of Topology/, as they are shipped.
@Suite struct TopologyFilesTests {
    @Test(arguments: ["france.json", "local.json"])
    func `a shipped topology has no fault`(file: String) {
        let loaded = Topology.check(path: PackageFiles.path("Topology/\(file)"))
        #expect(loaded.faults.map(\.description) == [])
        #expect(loaded.topology != nil)
    }

    @Test func `france has every tenant and no endpoint`() throws {
        let france = try Topology.load(path: PackageFiles.path("Topology/france.json"))
        #expect(france.isComplete)
        #expect(france.tenants.count == 109)
        #expect(france.tenants.map(\.code).sorted() == NationalNumbering.tenants.sorted())
        #expect(france.intake == nil)
        #expect(france.streams.allSatisfy { $0.endpoint == nil })
    }

    @Test func `local has fourteen tenants, each with a port of its own`() throws {
        let local = try Topology.load(path: PackageFiles.path("Topology/local.json"))
        let served = ["03", "18", "23", "24", "2A", "2B", "33", "36", "41", "42", "45", "58", "75", "974"]
        #expect(local.tenants.map(\.code.description) == served)
        #expect(Set(local.streams.map(\.endpoint)).count == local.streams.count)
        #expect(local.streams.allSatisfy { $0.endpoint?.isLoopback == true })
    }

    @Test func `local agrees with france about its tenants and routes as france does`() throws {
        let france = try Topology.load(path: PackageFiles.path("Topology/france.json"))
        let local = try Topology.load(path: PackageFiles.path("Topology/local.json"))
        let served = Set(local.tenants.map(\.code))
        #expect(local.refused == france.refused)
        #expect(local.sharedCodes == france.restricted(to: served).sharedCodes)
        for tenant in local.tenants { #expect(france[tenant.code] == tenant.published(at: nil)) }
        for number in UInt32(0)...99_999 {
            let code = try #require(PostalCode(number: number))
            let national = route(france, code)
            let expected = national.flatMap { served.contains($0.tenant) ? $0 : nil }
            #expect(route(local, code) == expected)
        }
    }

    private func route(_ topology: Topology, _ code: PostalCode) -> Route? {
        do throws(Refusal) { return try topology.routing.route(code) } catch { return nil }
    }

    @Test func `the schema knows the members that the reader knows`() throws {
        let schema = try JSONValue.parse(PackageFiles.bytes("Topology/topology.schema.json"))
        let definitions = try #require(schema["$defs"])
        let expected = [
            "tenant": TopologyMembers.tenant, "intake": TopologyMembers.intake, "publish": TopologyMembers.publish,
            "chefLieu": TopologyMembers.chefLieu, "stream": TopologyMembers.stream, "refused": TopologyMembers.refused,
            "communeException": TopologyMembers.communeException, "quota": TopologyMembers.quota,
            "sharedCode": TopologyMembers.sharedCode,
        ]
        for (name, members) in expected {
            #expect(definitions[name]?["properties"]?.names == members, "\(name)")
            #expect(definitions[name]?["additionalProperties"] == .bool(false), "\(name)")
        }
        #expect(schema["properties"]?.names == TopologyMembers.topology)
        #expect(schema["additionalProperties"] == .bool(false))
    }

    @Test func `a fault is told as the documentation shows it`() throws {
        let text = String(decoding: try PackageFiles.bytes("Topology/france.json"), as: UTF8.self)
        let faults = Topology.check(bytes: Array(text.replacing(#"["18"]"#, with: #"["18", "19"]"#).utf8), file: "france.json")
            .faults
        let shown = try #require(faults.first?.description)
        #expect(
            String(decoding: try PackageFiles.bytes("Sources/Dossiers/Dossiers.docc/Routing.md"), as: UTF8.self).contains(shown)
        )
    }

    @Test func `the documentation's example is a topology, but for the Loire and Allier that it leaves out`() throws {
        let text = String(decoding: try PackageFiles.bytes("Sources/Dossiers/Dossiers.docc/Routing.md"), as: UTF8.self)
        let example = try #require(text.split(separator: "```json\n").last?.split(separator: "```").first)
        let loaded = Topology.check(bytes: Array(example.utf8), file: "example.json")
        #expect(
            loaded.topology?.streams.map { $0.endpoint?.description } == [
                "tcp://intake.example:17100", "tcp://intake.example:17200",
            ])
        #expect(loaded.faults.allSatisfy { $0.message.contains("is not loopback") })
    }

    @Test func `every sample place routes to its tenant`() throws {
        let france = try Topology.load(path: PackageFiles.path("Topology/france.json"))
        let places = try SamplePlaces.load(path: PackageFiles.path("Topology/sample-places.json"))
        for tenant in france.tenants {
            #expect(places[tenant.code].isEmpty == (tenant.code.description == "984"))
            for place in places[tenant.code] {
                let route = try france.routing.route(place.postalCode, commune: place.commune)
                #expect(route.tenant == place.tenant, "\(place)")
            }
        }
        let all = places.places(in: france).map { "\($0.commune?.description ?? "-") \($0.postalCode)" }
        for needed in ["03250 42620", "24335 33220", "18033 18000", "- 18020"] { #expect(all.contains(needed)) }
    }
}

extension JSONValue {
    /// The names of an object's members.
    fileprivate var names: [String]? { if case .object(let object) = self { object.members.map(\.name) } else { nil } }
}
