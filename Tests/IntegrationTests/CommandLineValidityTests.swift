import Dossiers
import Foundation
import Testing

/// `saisine validity`, `saisine office show`, and what stands beside a topology.
struct CommandLineValidityTests {
    private func answer(_ arguments: String...) throws -> JSONValue {
        let result = try Saisine.run(["validity", "--json"] + arguments)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.split(separator: "\n").count == 1)
        return try JSONValue.parse(Array(result.output.utf8))
    }

    @Test(arguments: ["titre-sejour", "recepisse", "autorisation-provisoire-sejour", "visa-long-sejour", "carte de résident"])
    func `a document of the windows is extended, in words and in JSON`(kind: String) throws {
        let answer = try answer("--kind", kind, "--expires", "2020-03-31")
        #expect(answer["extended"] == .bool(true))
        #expect(answer["until"] == .string("2020-09-30"))
        #expect(answer["untilByLaw"] == .string("2020-09-27"))
        guard case .string(let basis)? = answer["basis"] else { return #expect(Bool(false), "no basis") }
        #expect(basis.contains("2020-328") && basis.contains("2020-460"))
        let said = try Saisine.run(["validity", "--kind", kind, "--expires", "2020-03-31"])
        for words in [
            "jusqu’au 30 septembre 2020", "27 septembre 2020", "droit au travail", "n° 2020-328", "il n’y a rien à demander",
        ] {
            #expect(said.output.contains(words), "\(said.output)")
        }
    }

    @Test(
        arguments: [
            ("2020-03-31", true, "document"), ("2020-09-27", true, "law"), ("2020-09-30", true, "announcement"),
            ("2020-10-01", false, nil),
        ] as [(String, Bool, String?)])
    func `--on says whether it is valid, and by which of the two`(on: String, isValid: Bool, ground: String?) throws {
        let answer = try answer("--kind", "recepisse", "--expires", "2020-03-31", "--on", on)
        #expect(answer["valid"] == .bool(isValid))
        #expect(answer["validBy"] == ground.map { .string($0) } ?? .null)
        let said = try Saisine.run(["validity", "--kind", "recepisse", "--expires", "2020-03-31", "--on", on]).output
        #expect(said.contains(isValid ? "est valable" : "n’est plus valable"), "\(said)")
    }

    @Test(arguments: [
        ("recepisse", "2020-03-15", "du 16 mars 2020 au 15 juin 2020"), ("visa-court-sejour", "2020-04-01", "court séjour"),
    ])
    func `what is not extended says why`(kind: String, expires: String, words: String) throws {
        let answer = try answer("--kind", kind, "--expires", expires, "--on", "2020-04-02")
        #expect(answer["extended"] == .bool(false) && answer["until"] == .null && answer["untilByLaw"] == .null)
        #expect(answer["basis"] == .null && answer["valid"] == .bool(false))
        let said = try Saisine.run(["validity", "--kind", kind, "--expires", expires])
        #expect(
            said.status == 0 && said.output.contains("n’est pas prolongée") && said.output.contains(words), "\(said.output)")
    }

    @Test(arguments: [
        (["--kind", "recepise", "--expires", "2020-03-31"], "did you mean recepisse?"),
        (["--kind", "passport", "--expires", "2020-03-31"], "titre-sejour"), (["--kind", "recepisse"], "say --expires DATE"),
        (["--kind", "recepisse", "--expires", "2020-02-30"], "a day that exists"),
        (["--expires", "2020-03-31"], "say --kind K"),
    ])
    func `what is asked wrongly ends with 64 and says how it is right`(arguments: [String], advice: String) throws {
        let result = try Saisine.run(["validity"] + arguments)
        #expect(result.status == 64 && result.errors.contains(advice), "\(result.errors)")
    }

    // MARK: Offices

    @Test func `an office is shown as applicants will read it, and what should be mended beside it`() throws {
        let shown = try Saisine.run(["office", "show", "18"])
        #expect(shown.status == 0)
        for words in [
            "Préfecture du Cher", "18020 Bourges Cedex", "02 48 67 18 18", "Expéditeur des courriels", "Europe/Paris",
        ] {
            #expect(shown.output.contains(words), "\(shown.output)")
        }
        #expect(shown.errors.contains("an example: put the préfecture's own address"), "\(shown.errors)")
        let neutral = try Saisine.run(["office", "show", "2A"])
        #expect(neutral.output.hasPrefix("Préfecture d’Ajaccio\n") && neutral.errors.contains("these words are neutral"))
        #expect(try Saisine.run(["office", "show", "18", "--json"]).output.contains("\"phone\":\"02 48 67 18 18\""))
        #expect(try Saisine.run(["office", "show", "xyz"]).status == 64)
        #expect(try Saisine.run(["office", "show", "18", "--office", "none.json"]).status == 66)
    }

    @Test func `topology check reads the offices and the measures beside the topology`() throws {
        let directory = try Scratch()
        for folder in ["offices", "measures"] {
            try FileManager.default.createDirectory(atPath: directory.path(folder), withIntermediateDirectories: false)
        }
        func copy(_ name: String, changing old: String = "", to new: String = "") throws {
            let text = try String(contentsOfFile: "Topology/\(name)", fromRoot: true).replacingOccurrences(of: old, with: new)
            try text.write(toFile: directory.path(name), atomically: true, encoding: .utf8)
        }
        try copy("local.json")
        try copy("offices/18.json")
        try copy("measures/covid-2020.json")
        func check() throws -> Saisine.Result { try Saisine.run(["topology", "check", directory.path("local.json")]) }
        let good = try check()
        #expect(
            good.status == 0 && good.output.contains("offices/18.json: good") && good.output.contains("covid-2020.json: good"))
        try copy("offices/18.json", changing: "\"code\": \"18\"", to: "\"code\": \"36\"")
        #expect(try check().output.contains("code: this is the file of 18, not of 36"))
        #expect(try check().status == 65)
        try copy("offices/18.json")
        try copy("measures/covid-2020.json", changing: "\"months\": 6", to: "\"weeks\": 26")
        let bad = try check()
        #expect(bad.status == 65 && bad.output.contains("extensions[0].announced.weeks: unknown member"), "\(bad.output)")
        let json = try Saisine.run(["topology", "check", "--json"]).output
        #expect(json.contains("offices/18.json\",\"valid\":true"), "\(json)")
    }
}
