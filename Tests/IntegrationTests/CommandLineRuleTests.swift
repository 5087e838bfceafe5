import Foundation
import Testing

/// What the command line says of the démarches' rules, and of faults in them.
struct CommandLineRuleTests {
    @Test(
        "a démarche is explained to applicants and agents",
        arguments: [
            (
                ["duplicata-titre-sejour"],
                [
                    "Duplicata d’un titre de séjour perdu ou volé\n", "Qui peut faire la demande", "en cas de vol]",
                    "un justificatif de domicile, de moins de 6 mois", "justificatif-domicile, attestation-hebergement",
                    "Fichier au format JPEG, PNG ou PDF, 10 Mo au plus.", "Document en cours de validité.", "(facultatif)",
                    "225 €", "dans les 4 mois", "vaut refus", "vous avez 30 jours", "10 et 3 jours avant la fin",
                    "Aucune autre version n’est annoncée", "Loi n° 2019-1479",
                ]
            ),
            (
                ["changement-adresse", "--on", "2026-03-01"],
                ["ne vaut pas décision", "si vous venez d’un autre département]", "gratuit"]
            ),
            (["dcem", "--on", "2021-04-30"], ["depuis le 1er juin 2020", "prend effet le 1er mai 2021", "L321-4"]),
            (
                ["renouvellement-recepisse", "--tenant", "76"],
                ["règle propre à la préfecture 76", "la copie de votre récépissé"]
            ),
            (["renouvellement-recepisse", "--tenant", "18"], ["règle générale (la préfecture 18 (Cher) n’en a pas d’autre)"]),
        ])
    func shows(_ arguments: [String], _ texts: [String]) throws {
        let result = try Saisine.run(["demarche", "show"] + arguments)
        #expect(result.status == 0)
        let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for text in texts {
            let found = result.output.contains(text) || words.contains(text)
            #expect(found, "\(text) is not in \(result.output)")
        }
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func `a program gets the same as one object`() throws {
        let result = try Saisine.run(["demarche", "show", "dcem", "--on", "2021-04-30", "--tenant", "18", "--json"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(object["from"] as? String == "2020-06-01" && object["next"] as? String == "2021-05-01")
        let handling = try #require(object["handling"] as? [String: Any])
        #expect((handling["silence"] as? [String: Any])?["months"] as? Int == 4)
        #expect((object["pieces"] as? [[String: Any]])?.contains { $0["monthsMax"] as? Int == 6 } == true)
        let list = try Saisine.run(["demarche", "list", "--json"]).output.split(separator: "\n")
        #expect(list.count == 4 && list[3].contains("\"silenceMonths\":4"))
        #expect(try Saisine.run(["demarche", "list"]).output.contains("refus à 4 mois"))
    }

    @Test(
        "a name, a day or a préfecture that is none is told as such",
        arguments: [
            (["dcme"], "did you mean dcem?"), (["passeport"], "there are renouvellement-recepisse"),
            (["dcem", "--on", "2026-02-30"], "--on is a day that exists"),
            (["dcem", "--tenant", "99"], "--tenant is a préfecture"),
        ])
    func misuse(_ arguments: [String], _ advice: String) throws {
        let result = try Saisine.run(["demarche", "show"] + arguments)
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.errors.contains(advice), "\(result.errors)")
    }

    @Test func `topology check lists every fault of the rules, and says what it checked`() throws {
        let good = try Saisine.run(["topology", "check"])
        #expect(good.status == 0)
        #expect(good.output.contains("demarches: good, rules of 4 démarches in 10 dated versions\n"))
        let scratch = try Scratch()
        let rules = scratch.path("demarches")
        try FileManager.default.copyItem(atPath: Saisine.path(inPackage: "Topology/demarches"), toPath: rules)
        try change("\(rules)/dcem.json", "\"2020-06-01\"", "\"2020-06-31\"")
        try change("\(rules)/changement-adresse.json", "\"complementDays\": 30", "\"complementDays\": 0")
        try change("\(rules)/renouvellement-recepisse.json", "\"tenants\": [\"76\"]", "\"tenants\": [\"99\"]")
        try FileManager.default.removeItem(atPath: "\(rules)/duplicata-titre-sejour.json")
        let result = try Saisine.run(["topology", "check", "--rules", rules])
        #expect(result.status == 65)
        for fault in [
            "dcem.json:6:15 versions[0].from: expected a day", "changement-adresse.json:",
            "handling.complementDays: expected days",
            "renouvellement-recepisse.json:", "tenants[0]: expected a préfecture's code",
            "duplicata-titre-sejour.json:1:1: there is no such file", "demarches: refused, 4 errors\n",
        ] {
            #expect(result.output.contains(fault), "\(fault) is not in \(result.output)")
        }
        let lines = try Saisine.run(["topology", "check", "--rules", rules, "--json"]).output.split(separator: "\n")
        #expect(lines.count { $0.contains("\"severity\":\"error\"") } == 4)
        #expect(lines.contains { $0.contains("\"rules\":") && $0.contains("\"valid\":false,\"errors\":4") })
        #expect(try Saisine.run(["demarche", "list", "--rules", rules]).status == 65)
        #expect(try Saisine.run(["topology", "check", "--rules", scratch.path("none")]).status == 65)
    }

    private func change(_ path: String, _ right: String, _ wrong: String) throws {
        var text = try String(contentsOfFile: path, encoding: .utf8)
        let range = try #require(text.range(of: right))
        text.replaceSubrange(range, with: wrong)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
