import Dossiers
import Foundation
import Testing

/// `submit` and what the reading commands show of it, against a federation of processes.
@Suite(.serialized) struct CommandLineSubmitTests {
    /// Dossiers of Cher without ids.
    private static func lines(_ count: Int) -> [String] {
        (1...count).map {
            #"{"demarche":"changement-adresse","postalCode":"18000","commune":"18033","applicant":{"birthName":"Essai\#($0)"}}"#
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `a file with bad lines is submitted but for those, and submitting it again submits nobody twice`() throws {
        let federation = try CommandLineFederation(tenants: "18,36")
        var lines = Self.lines(2_000)
        lines[6] = #"{"demarche":"changement-adresse","postalCode":"18000","movedOn":"2026-02-30"}"#
        lines[998] = "not JSON"
        lines[1_999] = #"{"demarche":"naturalisation","postalCode":"18000"}"#
        let file = federation.scratch.path("lines.ndjson")
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)

        let first = try federation.submit([file])
        #expect(first.status == 65)
        let results = try CommandLineFederation.values(first.output)
        #expect(results.count == 2_000)
        let refused = results.filter { $0["refused"] != nil }
        #expect(refused.map { $0["line"] } == [.number(7), .number(999), .number(2_000)])
        #expect(refused.map { $0["refused"] } == [.string("bad-field"), .string("bad-json"), .string("unknown-demarche")])
        #expect(results.filter { $0["tenant"] == .string("18") }.count == 1_997)

        let second = try federation.submit([file])
        #expect(second.status == 65)
        let sorted = first.output.split(separator: "\n").sorted()
        #expect(second.output.split(separator: "\n").sorted() == sorted)

        // Without its receipts the file keeps its ids, which are durable before the first send.
        let book = "\(file).receipts"
        let ids = try String(contentsOfFile: book, encoding: .utf8).split(separator: "\n").filter { !$0.contains("tenant") }
        try (ids.joined(separator: "\n") + "\n{\"line\":7,\"ha").write(toFile: book, atomically: true, encoding: .utf8)
        #expect(try federation.submit([file]).output.split(separator: "\n").sorted() == sorted)
        #expect(try federation.awaitReports(count: 1_997))
        #expect(try federation.dossiers(federation.node("18")).count == 1_997)
        #expect(try federation.dossiers(federation.node("36")).isEmpty)
    }

    @Test(.timeLimit(.minutes(5)))
    func `standard input needs ids or a place for receipts`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let without = try federation.submit([], input: Self.lines(2).joined(separator: "\n"))
        #expect(without.status == 65)
        #expect(without.output.contains("missing-field") && without.output.contains("--receipts PATH"))
        let book = federation.scratch.path("receipts")
        let input = "\n" + Self.lines(2).joined(separator: "\n\n") + "\n"
        let with = try federation.submit(["-", "--receipts", book], input: input)
        #expect(with.status == 0, "\(with.errors)")
        #expect(try CommandLineFederation.values(with.output).map { $0["line"] } == [.number(2), .number(4)])
        #expect(try federation.submit(["-", "--receipts", book], input: input).output == with.output)
        let empty = try federation.submit(["-"])
        #expect(empty.status == 65 && empty.errors.contains("holds no dossier"))
        #expect(try federation.submit([federation.scratch.path("none")]).status == 66)
        let hash = String(repeating: "ab", count: 32)
        let lost = #"{"kind":"photo","name":"p","mediaType":"image/png","size":9,"hash":"\#(hash)"}"#
        let missing = try federation.submit(
            ["-"],
            input: #"{"id":"019cad75-515f-7c7d-9fbb-d7546bc44a54","demarche":"dcem","postalCode":"18000","pieces":[\#(lost)]}"#)
        #expect(missing.status == 65 && missing.output.contains("\"refused\":\"missing-piece\""))
    }

    @Test(.timeLimit(.minutes(5)))
    func `an id of the line is kept, other bytes under it conflict, and another portal cannot have it`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let id = "019cad75-515f-7c7d-9fbb-d7546bc44a50"
        let line = #"{"id":"\#(id)","demarche":"dcem","postalCode":"18000"}"#
        let twice = try federation.submit(["-"], input: "\(line)\n\(line)")
        #expect(twice.status == 0)
        let results = try CommandLineFederation.values(twice.output)
        #expect(results.map { $0["id"] } == [.string(id), .string(id)])
        #expect(results[0]["acceptedAt"] == results[1]["acceptedAt"])
        let other = try federation.submit(["-"], input: line.replacing("18000", with: "18100"))
        #expect(other.status == 65 && other.output.contains("\"refused\":\"conflict\""))
        let stranger = try federation.submit(["-", "--portal", "other"], input: line)
        #expect(stranger.status == 65 && stranger.output.contains("\"refused\":\"id-taken\""))
        #expect(try federation.awaitReports(count: 1))
        let body = try CommandLineFederation.values(
            Saisine.run(["dossier", id, "--data", federation.intake, "--json"]).output)[0]["body"]
        #expect(body.map { "\($0)" } == line)
    }

    @Test(.timeLimit(.minutes(5)))
    func `pieces come from files and from the line, and come out byte for byte on both sides`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let directory = federation.scratch
        let passport = Data("%PDF-1.7 ".utf8) + Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        try passport.write(to: URL(filePath: directory.path("passeport.pdf")))
        let content = Base64.encode(Array("%PDF-1.4 domicile".utf8))
        let id = "019cad75-515f-7c7d-9fbb-d7546bc44a51"
        let pieces =
            #"[{"kind":"passeport","file":"passeport.pdf"},{"kind":"justificatif-domicile","name":"d.pdf","content":"\#(content)"}]"#
        let good = #"{"id":"\#(id)","demarche":"dcem","postalCode":"18000","pieces":\#(pieces)}"#
        let outside = good.replacing("passeport.pdf\"", with: "../passeport.pdf\"").replacing("4a51", with: "4a52")
        let absent = good.replacing("passeport.pdf\"", with: "nothing.pdf\"").replacing("4a51", with: "4a53")
        let file = directory.path("lines.ndjson")
        try [good, outside, absent].joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let result = try federation.submit([file])
        #expect(result.status == 65)
        let results = try CommandLineFederation.values(result.output).sorted {
            "\($0["line"] ?? .null)" < "\($1["line"] ?? .null)"
        }
        #expect(results.map { $0["refused"] } == [nil, .string("bad-field"), .string("bad-field")])
        #expect(try federation.awaitReports(count: 1))
        for data in [federation.intake, federation.node("18")] {
            #expect(try bytes(ofPiece: "passeport", of: id, in: data) == passport)
            #expect(try bytes(ofPiece: "justificatif-domicile", of: id, in: data) == Data("%PDF-1.4 domicile".utf8))
            let none = try Saisine.run(["dossier", id, "--data", data, "--piece", "photo"])
            #expect(none.status == 65 && none.errors.contains("it has passeport, justificatif-domicile"))
        }
    }

    private func bytes(ofPiece kind: String, of id: String, in data: String) throws -> Data? {
        let output = Pipe()
        let process = try Saisine.start(["dossier", id, "--data", data, "--piece", kind], output: output)
        let bytes = try output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? bytes : nil
    }

    @Test func `an intake that does not answer is tried again for a while, then told`() throws {
        let scratch = try Scratch()
        let file = scratch.path("lines.ndjson")
        try Self.lines(3).joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let result = try Saisine.run(["submit", file, "--connect", "tcp://127.0.0.1:9", "--timeout", "1"])
        #expect(result.status == 75)
        #expect(result.errors.contains("run the same command again"))
        #expect(try String(contentsOfFile: file + ".receipts", encoding: .utf8).split(separator: "\n").count == 3)
        #expect(try Saisine.run(["submit", file, "--connect", "tcp://192.0.2.1:9", "--timeout", "1"]).status == 64)
    }
}
