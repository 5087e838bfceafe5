import Foundation
import Testing

/// The commands that need no running federation: what they print, and how they end.
struct CommandLineTests {
    @Test(arguments: [
        (["rotue", "18000"], "did you mean route"), (["route", "--jsno", "18000"], "did you mean --json"),
        (["route"], "CODE|- is missing"), (["route", "18000", "36000"], "one argument too many"),
        (["topology", "chek"], "did you mean saisine topology check"), (["sample", "--count", "ten"], "whole number"),
        (["sample", "--count"], "--count needs a value"), (["route", "--json=yes", "18000"], "takes no value"),
        ([], "say what to do"),
        (["dossiers"], "say --data DIR"), (["submit", "--connect", "here"], "--connect is an endpoint"),
        (["node", "run", "--data", "/tmp/x"], "--tenant CODE or --stream NAME"),
        (["node", "run", "--tenant", "99", "--data", "/tmp/x"], "no tenant 99"),
        (["topology", "up", "--tenants", "18,99"], "“99” is no tenant"),
    ])
    func `a command given wrongly ends with 64 and one line that says how it is right`(arguments: [String], advice: String)
        throws
    {
        let result = try Saisine.run(arguments)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(advice), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test func `every verb explains itself with examples`() throws {
        let verbs = try Saisine.run(["--help"]).output.split(separator: "\n").filter { $0.hasPrefix("  ") }.map { line in
            line.dropFirst(2).prefix(while: { !$0.isNewline }).components(separatedBy: "  ")[0].split(separator: " ").map(
                String.init)
        }
        #expect(verbs.count >= 12)
        for verb in verbs {
            let result = try Saisine.run(verb + ["--help"])
            #expect(result.status == 0)
            #expect(result.output.hasPrefix("Usage: saisine \(verb.joined(separator: " "))"))
            #expect(result.output.contains("\nExamples:\n  saisine \(verb.joined(separator: " "))"))
        }
        #expect(try Saisine.run(["--version"]).output.hasPrefix("saisine "))
    }

    @Test(arguments: [
        (["18000"], "18"), (["18020"], "18"), (["20302"], "2A"), (["97743"], "974"), (["33220"], "33"),
        (["33220", "--commune", "24335"], "24"), (["42620", "--commune=03250"], "03"), (["--", "75001"], "75"),
    ])
    func `route says which préfecture`(arguments: [String], tenant: String) throws {
        let result = try Saisine.run(["route", "--json"] + arguments)
        #expect(result.status == 0)
        #expect(result.output.contains("\"tenant\":\"\(tenant)\""))
    }

    @Test func `a shared code without its commune is assumed`() throws {
        #expect(try Saisine.run(["route", "33220", "--json"]).output.contains("\"assumed\":true"))
        #expect(try Saisine.run(["route", "33220"]).output.contains("(33)"))
    }

    @Test(arguments: [
        ("98000", "not-served"), ("00200", "not-served"), ("99123", "not-served"), ("1400", "bad-postal-code"),
        ("59000", "not-served"), ("", "bad-postal-code"),
    ])
    func `what nobody serves is refused with 65 and a reason`(code: String, reason: String) throws {
        let result = try Saisine.run(["route", code, "--json"])
        #expect(result.status == 65)
        #expect(result.output.contains("\"refused\":\"\(reason)\""))
        let plain = try Saisine.run(["route", code])
        #expect(plain.status == 65)
        #expect(plain.output.isEmpty && plain.errors.hasPrefix("saisine: "))
    }

    @Test func `route answers every line, also an empty one and the last without a line feed`() throws {
        let result = try Saisine.run(["route", "-", "--json"], input: "18000\n\n33220,24335\r\nx,y,z\n\"36000\",\"36044\"")
        let lines = result.output.split(separator: "\n")
        #expect(result.status == 65)
        #expect(lines.count == 5)
        #expect(lines.map { $0.contains("\"refused\"") } == [false, true, false, true, false])
        #expect(lines[2].contains("\"tenant\":\"24\""))
        #expect(try Saisine.run(["route", "-"], input: "18000\n36000").status == 0)
        #expect(try Saisine.run(["route", "-"], input: "").output.isEmpty)
    }

    @Test func `output that cannot be written is an error`() throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let process = try Saisine.start(["route", "18000"], output: full)
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
    }

    @Test func `a reader that goes away ends the command quietly`() throws {
        let (output, errors) = (Pipe(), Pipe())
        let process = try Saisine.start(["sample", "--count", "100000"], output: output, errors: errors)
        _ = output.fileHandleForReading.availableData
        try output.fileHandleForReading.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 141)
        #expect(try errors.fileHandleForReading.readToEnd() == nil)
    }

    @Test func `a topology's faults are all told, with their place`() throws {
        let directory = try Scratch()
        let file = directory.path("broken.json")
        let good = try Saisine.run(["topology", "check", "--json"])
        #expect(good.status == 0)
        #expect(good.output.contains("\"valid\":true"))
        var text = try String(contentsOfFile: "Topology/local.json", fromRoot: true)
        text.replace("\"prefixes\": [\"18\"]", with: "\"prefixes\": [\"03\"]")
        text.replace(/"portBase": [0-9]+/, with: "\"portBase\": 0")
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let result = try Saisine.run(["topology", "check", file])
        #expect(result.status == 65)
        #expect(result.output.split(separator: "\n").count >= 3)
        #expect(result.output.contains("tenants[1].prefixes[0]") && result.output.contains("portBase"))
        #expect(try Saisine.run(["route", "18000", "--topology", file]).status == 65)
        #expect(try Saisine.run(["route", "18000", "--topology", directory.path("none.json")]).status == 66)
    }

    @Test func `topology show has every tenant`() throws {
        let lines = try Saisine.run(["topology", "show", "--json"]).output.split(separator: "\n")
        #expect(lines.count == 15)
        #expect(lines.contains { $0.contains("\"stream\":\"2A\"") && $0.contains("tcp://127.0.0.1:") })
        #expect(try Saisine.run(["topology", "show"]).output.contains("Corse-du-Sud"))
    }

    @Test func `the same seed gives the same bytes`() throws {
        let sample = try Saisine.run(["sample", "--count", "50", "--seed", "5"]).output
        #expect(sample.split(separator: "\n").count == 50)
        #expect(try Saisine.run(["sample", "--count", "50", "--seed", "5"]).output == sample)
        #expect(try Saisine.run(["sample", "--count", "50", "--seed", "6"]).output != sample)
        let dcem = try Saisine.run(["sample", "--count", "7", "--demarche", "dcem", "--tenants", "36"]).output.split(
            separator: "\n")
        #expect(dcem.count == 7 && dcem.allSatisfy { $0.contains("\"demarche\":\"dcem\"") })
    }

    @Test func `a directory without a ledger, and a file that is none, are told apart`() throws {
        let directory = try Scratch()
        let absent = try Saisine.run(["dossiers", "--data", directory.path("none")])
        #expect(absent.status == 66 && absent.errors.contains("there is no ledger"))
        try Data("this is no database, but it is long enough to be taken for one by its size alone".utf8).write(
            to: URL(filePath: directory.path("ledger.sqlite")))
        let other = try Saisine.run(["status", "--data", directory.path("")])
        #expect(other.status == 65 && other.errors.contains("is not a ledger"), "\(other.errors)")
    }
}

/// A directory that goes with its test.
final class Scratch {
    private let root = "/tmp/saisine-\(UUID().uuidString.prefix(8))"

    init() throws { try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false) }

    // What is left behind in a temporary directory harms nobody.
    deinit { do { try FileManager.default.removeItem(atPath: root) } catch { return } }

    func path(_ name: String) -> String { name.isEmpty ? root : "\(root)/\(name)" }
}

extension String {
    /// A file of this package.
    init(contentsOfFile relative: String, fromRoot: Bool) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        try self.init(contentsOf: root.appending(path: relative), encoding: .utf8)
    }
}
