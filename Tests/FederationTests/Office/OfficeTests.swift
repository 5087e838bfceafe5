import Dossiers
import Foundation
import Testing

@testable import Federation

/// How a préfecture presents itself.
struct OfficeTests {
    private let cher: Topology.Tenant

    init() throws {
        cher = try #require(try Topology.load(path: PackageFiles.path("Topology/local.json"))["18" as TenantCode])
    }

    private func check(_ text: String) -> (office: Office?, faults: [String]) {
        let (office, faults) = Office.check(bytes: Array(text.utf8), file: "18.json", tenant: cher)
        return (office, faults.map(\.description))
    }

    @Test func `the shipped files have no error, and that of the Cher has its address`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: PackageFiles.path("Topology/offices"))
        #expect(files.contains("18.json"))
        let france = try Topology.load(path: PackageFiles.path("Topology/france.json"))
        for file in files {
            let code = try #require(TenantCode(String(file.dropLast(".json".count))))
            let tenant = try #require(france[code])
            _ = try Office.load(path: PackageFiles.path("Topology/offices/\(file)"), tenant: tenant)
        }
        let office = try Office.load(path: PackageFiles.path("Topology/offices/18.json"), tenant: cher)
        #expect(office.name == "Préfecture du Cher")
        #expect(office.address == ["Place Marcel Plaisant", "CS 60022", "18020 Bourges Cedex"])
        #expect(office.phone == "02 48 67 18 18")
        #expect((office.claimMinutes, office.undoMinutes) == (30, 10))
        #expect(office.timeZone == "Europe/Paris")
        #expect(office.domain == "example.org")
    }

    @Test(arguments: [
        ("18", "Préfecture de Bourges"), ("32", "Préfecture d’Auch"), ("72", "Préfecture du Mans"),
        ("27", "Préfecture d’Évreux"),
        ("974", "Préfecture de Saint-Denis"), ("85", "Préfecture de La Roche-sur-Yon"),
    ])
    func `one without a file has a name that is good French`(code: String, name: String) throws {
        #expect(try Reference.office(#require(TenantCode(code))).name == name)
    }

    @Test func `all faults of a file are told with their places`() {
        let faults = check(
            """
            {
              "format": 2, "code": "36", "name": "",
              "address": ["a", 3],
              "phone": "call us", "sender": "nobody", "website": "cher.gouv.fr",
              "undoMinutes": 500, "horaires": "9 h"
            }
            """
        ).faults
        #expect(
            faults == [
                "18.json:2:13 format: expected 1, found 2",
                "18.json:2:24 code: this is the file of 18, not of 36",
                #"18.json:2:38 name: expected a line of 1 … 300 characters, found """#,
                "18.json:3:20 address[1]: expected a line of 1 … 300 characters, found 3",
                #"18.json:4:12 phone: expected a telephone number, found "call us""#,
                #"18.json:4:33 sender: expected an e-mail address, found "nobody""#,
                #"18.json:4:54 website: expected an address that begins with https://, found "cher.gouv.fr""#,
                "18.json:5:18 undoMinutes: expected minutes, 0 … 120, found 500",
                "18.json:5:35 horaires: unknown member; known here: \(OfficeMembers.all.joined(separator: ", "))",
            ])
    }

    @Test func `an example's sender, and what the law asks of an acknowledgement, are warnings`() {
        let (office, faults) = check(
            #"{"format": 1, "code": "18", "name": "Préfecture du Cher", "sender": "a@mail.example.org"}"#)
        #expect(office?.isExample == true)
        #expect(faults.count == 2 && faults.allSatisfy { $0.contains(": warning: ") })
        let good = check(
            #"{"format": 1, "code": "18", "name": "Préfecture du Cher", "sender": "a@cher.gouv.fr", "phone": "02 48 67 18 18", "address": ["Place Marcel Plaisant"]}"#
        )
        #expect(good.faults.isEmpty && good.office?.isExample == false)
        #expect(good.office?.domain == "cher.gouv.fr")
    }

    @Test func `the schema knows the members that the reader knows`() throws {
        let schema = try JSONValue.parse(PackageFiles.bytes("Topology/office.schema.json"))
        guard case .object(let properties)? = schema["properties"] else { return #expect(Bool(false), "no properties") }
        #expect(properties.members.map(\.name) == OfficeMembers.all)
        #expect(schema["additionalProperties"] == .bool(false))
    }
}
