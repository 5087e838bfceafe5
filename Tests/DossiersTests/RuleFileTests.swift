import Foundation
import Testing

@testable import Dossiers

/// The rule files themselves: what is in them, what is refused, and which version holds when.
struct RuleFileTests {
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test("every rule file is good, and says what people ask first", arguments: Demarche.allCases)
    func isGood(_ demarche: Demarche) throws {
        let checked = CompletenessRules.check(try RuleFiles.all())
        #expect(checked.faults == [])
        let rules = try #require(checked.rules)
        for day in ["2020-06-01", "2021-05-01", "2026-03-01"] {
            let rule = rules.rule(for: demarche, on: try date(day), tenant: nil)
            #expect(!rule.title.isEmpty && rule.applicants.hasSuffix(".") && !rule.sources.isEmpty && !rule.fees.isEmpty)
            #expect(rule.handling.complementDays == 30 && rule.handling.reminderDays == [10, 3])
            #expect(
                rule.pieces.contains { $0.kinds.contains { $0.description == "justificatif-domicile" } && $0.monthsMax == 6 })
        }
    }

    @Test func `silence is a refusal where a source says so, and else means nothing`() throws {
        let rules = try RuleFiles.rules()
        let months = try Demarche.allCases.map {
            rules.rule(for: $0, on: try date("2026-03-01"), tenant: nil).handling.silenceMonths
        }
        #expect(months == [nil, 4, nil, 4])
        let duplicate = rules.rule(for: .duplicataTitreSejour, on: try date("2026-03-01"), tenant: nil).handling.silence
        #expect(duplicate?.source.contains("à vérifier") == true)
    }

    private static let slipped: [(Demarche, String, String, String)] = [
        (.dcem, "\"monthsMax\": 6", "\"monthMax\": 6", "monthMax: unknown member; known here: anyOf"),
        (.dcem, "\"demarche\": \"dcem\"", "\"demarche\": \"dcme\"", ":3:15 demarche: expected \"dcem\", as the file is named"),
        (.dcem, "\"2020-06-01\"", "\"2020-06-31\"", "versions[0].from: expected a day"),
        (.dcem, "\"applicant.email\"", "\"applicant.mail\"", "fields[3].path: expected the path of a dossier's field"),
        (.dcem, "\"to\": null", "\"to\": \"2027-01-01\"", "versions[1].to: the last general version must not end"),
        (
            .dcem, "\"2021-04-30\"", "\"2021-04-29\"",
            "versions[0].to: must be the day before the next general version's first, 2021-04-30"
        ),
        (.dcem, "\"2021-04-30\"", "\"2020-05-31\"", "versions[0].to: the last day is before the first, 2020-06-01"),
        (.dcem, "\"title\"", "\"titre\"", "versions[0].title: missing; the first general version states it"),
        (
            .renouvellementRecepisse, "\"tenants\": [\"76\"]", "\"tenants\": [\"seventy\"]",
            "tenants[0]: expected a préfecture's code"
        ),
        (.renouvellementRecepisse, "\"tenants\": [\"76\"]", "\"tenants\": []", "tenants: at least 1 is asked for"),
        (.dcem, "\"format\": 1", "\"format\": 2", ":2:13 format: expected format, 1 to 1, found 2"),
        (.dcem, "\"image/png\"", "\"image/gif\"", "mediaTypes[1]: expected one of"),
        (.duplicataTitreSejour, "\"loss.circumstance\", \"in\"", "\"loss.how\", \"in\"", "when.field: expected the path"),
        (
            .duplicataTitreSejour, "\"past\": true", "\"past\": true, \"yearsUnder\": 3",
            "dates[1]: one of monthsLeftMin, past, yearsUnder is asked for; 2 are there"
        ),
        (
            .duplicataTitreSejour, "\"past\": true", "\"past\": true, \"expired\": \"x\"",
            "dates[1].expired: goes with monthsLeftMin only"
        ),
        (.dcem, "\"under\": 3", "\"from\": 3, \"under\": 3", "when.under: is not above from, 3"),
        (
            .changementAdresse, "\"departement\": \"same\"", "\"departement\": \"near\"",
            "departement: expected \"same\" or \"other\""
        ),
        (
            .dcem, "\"reminderDays\": [10, 3]", "\"reminderDays\": [3, 10]",
            "reminderDays[1]: 10 days before the end is not after"
        ),
        (.dcem, "\"reminderDays\": [10, 3]", "\"reminderDays\": [30]", "reminderDays[0]: 30 days before the end is not after"),
        (.dcem, "\"meaning\": \"refusal\"", "\"meaning\": \"yes\"", "silence.meaning: expected \"refusal\", found \"yes\""),
        (.dcem, "\"silence\": {", "\"silences\": {", "handling.silence: missing"),
        (.dcem, "\"euros\": 50", "\"euros\": \"50\"", "fees[0].euros: expected whole euros"),
        (.dcem, "\"format\": 1,", "\"format\": 1,,", ":2:15: not well-formed JSON at byte 16: expected a member's name"),
    ]

    @Test("a slip in a rule file is refused by its place", arguments: slipped)
    func slips(_ demarche: Demarche, _ right: String, _ wrong: String, _ message: String) throws {
        let text = try RuleFiles.text(demarche)
        let range = try #require(text.range(of: right))
        let files = try RuleFiles.replacing(demarche, with: text.replacingCharacters(in: range, with: wrong))
        let checked = CompletenessRules.check(files)
        #expect(checked.rules == nil)
        #expect(checked.faults.allSatisfy { $0.file == demarche.rawValue })
        let all = checked.faults.map(\.description)
        #expect(all.contains { $0.hasPrefix("\(demarche.rawValue).json:") && $0.contains(message) }, "\(all)")
        #expect(throws: Refusal.self) { try CompletenessRules(files) }
    }

    @Test func `all faults of all files are told at once, each at its place`() throws {
        let dcem = try RuleFiles.text(.dcem).replacing("\"monthsMax\": 6", with: "\"monthsMax\": 0")
        let files = try RuleFiles.replacing(.dcem, with: dcem).map { file in
            file.name == "changement-adresse" ? RuleFile(name: "changement-adress", bytes: file.bytes) : file
        }
        let faults = CompletenessRules.check(files).faults
        let count = dcem.components(separatedBy: "\"monthsMax\": 0").count - 1
        #expect(count > 2 && faults.filter { $0.file == "dcem" }.count == count)
        let lines = faults.filter { $0.file == "dcem" }.map { dcem.components(separatedBy: "\n")[$0.place.line - 1] }
        #expect(lines.allSatisfy { $0.contains("\"monthsMax\": 0") })
        #expect(Set(faults.map(\.file)) == ["dcem", "changement-adress", "changement-adresse"])
    }

    @Test func `a code that is no préfecture's is refused`() throws {
        let faults = CompletenessRules.check(try RuleFiles.all()) { $0 != TenantCode("76") }.faults
        #expect(faults.map(\.path) == ["versions[2].tenants[0]"])
    }

    @Test func `the JSON Schema of a rule file has its members`() throws {
        let schema = try RuleFiles.schema()
        func members(_ schema: JSONValue?) throws -> Set<String> {
            Set(try JSONField(schema?["properties"]).members().map(\.name))
        }
        #expect(try members(schema) == Set(RuleMembers.file))
        for (name, known) in [
            ("version", RuleMembers.version), ("note", RuleMembers.note), ("fee", RuleMembers.fee),
            ("field", RuleMembers.field),
            ("date", RuleMembers.date), ("piece", RuleMembers.piece), ("condition", RuleMembers.condition),
            ("handling", RuleMembers.handling), ("silence", RuleMembers.silence),
        ] {
            #expect(try members(schema["$defs"]?[name]) == Set(known), "\(name)")
        }
        #expect(schema["properties"]?["demarche"]?["enum"] == .array(Demarche.allCases.map { .string($0.rawValue) }))
    }

    // MARK: dates

    private static let handling =
        "{\"silence\":null,\"complementDays\":30,\"reminderDays\":[],\"warnDays\":15,\"sources\":[\"x\"]}"

    private func version(_ from: String, _ to: String?, _ rest: String) -> String {
        "{\"from\":\"\(from)\",\"to\":\(to.map { "\"\($0)\"" } ?? "null"),\"sources\":[\"s\"],\(rest)}"
    }

    private func asks(_ kind: String) -> String { "\"pieces\":[{\"anyOf\":[\"\(kind)\"],\"label\":\"x\"}]" }

    private func first(_ from: String, _ to: String?, _ kind: String) -> String {
        version(from, to, "\"title\":\"t\",\"applicants\":\"a\",\"fields\":[],\"handling\":\(Self.handling),\(asks(kind))")
    }

    private func rules(_ versions: [String]) throws -> CompletenessRules {
        let text = "{\"format\":1,\"demarche\":\"dcem\",\"versions\":[\(versions.joined(separator: ","))]}"
        return try CompletenessRules(RuleFiles.replacing(.dcem, with: text))
    }

    @Test func `versions follow each other by date, and a préfecture's own replaces what it states`() throws {
        let own = version("2025-01-01", "2025-12-31", "\"tenants\":[\"18\"],\(asks("own"))")
        let dated = try rules([first("2020-01-01", "2025-06-15", "old"), version("2025-06-16", nil, asks("new")), own])
        for (day, tenant, kind) in [
            ("2019-01-01", "18", "old"), ("2024-12-31", "18", "old"), ("2025-01-01", "18", "own"), ("2025-06-15", "75", "old"),
            ("2025-06-16", "75", "new"), ("2025-12-31", "18", "own"), ("2026-01-01", "18", "new"),
        ] {
            let rule = dated.rule(for: .dcem, on: try date(day), tenant: TenantCode(tenant))
            #expect(rule.pieces.map(\.kinds[0].description) == [kind], "\(day) \(tenant)")
            #expect(rule.title == "t" && rule.handling.complementDays == 30)
        }
        let changes = try ["2019-01-01", "2025-03-01", "2025-06-16", "2025-12-31", "2026-01-01"].map { day in
            dated.nextChange(of: .dcem, after: try date(day), tenant: TenantCode("18"))?.description
        }
        #expect(changes == ["2025-01-01", "2025-06-16", "2026-01-01", "2026-01-01", nil])
        #expect(dated.nextChange(of: .dcem, after: try date("2019-01-01"), tenant: nil) == (try date("2025-06-16")))
    }

    @Test func `gaps and overlaps are refused`() throws {
        let (old, none) = (first("2020-01-01", "2025-06-15", "old"), "\"fields\":[]")
        #expect(throws: Refusal.self) { try rules([old, version("2025-06-17", nil, none)]) }
        #expect(throws: Refusal.self) { try rules([old, version("2025-06-15", nil, none)]) }
        let whole = first("2020-01-01", nil, "new")
        let own = version("2025-01-01", "2025-12-31", "\"tenants\":[\"18\"]")
        #expect(throws: Never.self) { try rules([whole, own, version("2026-01-01", nil, "\"tenants\":[\"18\"]")]) }
        #expect(throws: Refusal.self) { try rules([whole, own, version("2025-12-31", nil, "\"tenants\":[\"75\",\"18\"]")]) }
        #expect(throws: Refusal.self) { try rules([own]) }
        #expect(throws: Refusal.self) { try rules([]) }
    }
}
