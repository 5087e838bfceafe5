import Foundation
import Testing

@testable import Dossiers

/// The JSON Schema that other programs check a dossier with, against what this one does.
struct DossierSchemaTests {
    private func schema() throws -> JSONValue {
        let place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Topology/dossier.schema.json")
        return try JSONValue.parse(Array(try Data(contentsOf: place)))
    }

    @Test func `the schema has the four démarches`() throws {
        let demarches = try schema()["properties"]?["demarche"]?["enum"]
        #expect(demarches == .array(Demarche.allCases.map { .string($0.rawValue) }))
    }

    @Test func `a dossier of what the schema requires is accepted, and refused without any of it`() throws {
        guard case .array(let required)? = try schema()["required"] else { throw DossierSchemaFault.noRequiredMembers }
        let usual: [(String, JSONValue)] = [
            ("id", .string("01890a5d-ac96-774b-bcce-b302099a8057")), ("demarche", .string("dcem")),
            ("postalCode", .string("18000")),
        ]
        #expect(required == usual.map { .string($0.0) })
        let members = usual.map { JSONObject.Member(name: $0.0, value: $0.1) }
        #expect(throws: Never.self) { try Dossier(json: .object(JSONObject(members))) }
        for index in members.indices {
            var rest = members
            rest.remove(at: index)
            #expect(throws: Refusal.self, "\(members[index].name)") { try Dossier(json: .object(JSONObject(rest))) }
        }
    }

    @Test func `every member of a sample is in the schema`() throws {
        guard case .object(let known)? = try schema()["properties"] else { throw DossierSchemaFault.noProperties }
        let names = Set(known.members.map(\.name))
        let place = SamplePlace(
            tenant: try #require(TenantCode("18")), commune: CommuneCode("18033"),
            postalCode: try #require(PostalCode("18000")),
            city: "Bourges")
        for line in SampleDossiers(seed: 3, places: [place]).prefix(200) {
            guard case .object(let sample) = try JSONValue.parse(line) else { throw DossierSchemaFault.noObject }
            #expect(Set(sample.members.map(\.name)).subtracting(names) == [])
        }
    }
}

private enum DossierSchemaFault: Error { case noRequiredMembers, noProperties, noObject }
