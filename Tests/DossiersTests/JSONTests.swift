import Testing

@testable import Dossiers

struct JSONTests {
    private static let well = [
        "null", "true", "false", "0", "-0", "1", "-1.5", "1e5", "1E+5", "1e-05", "0.0001", "123456789012345678901234567890",
        "\"\"",
        "\"a\"", "\"é\"", "\"\\u00e9\"", "\"\\uD83D\\uDE00\"", "\"😀\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"",
        "\"\u{7f}\"", "[]", "[1]",
        " [ 1 , 2 ] ", "{}", "{\"\":0}", "{\"a\":{\"b\":[{}]}}", "\t\r\n {\"a\" : 1 }\n",
        "\"abcdefghijklmnopqrstuvwxyz é \\n\"",
        "\"\u{10ffff}\"", "\"\u{fffe}\"",
    ]

    private static let ill = [
        "", " ", "nul", "nulll", "True", "NaN", "Infinity", "01", "-01", "-", "+1", "1.", ".5", "1e", "1e+", "0x10", "1 2",
        "'a'", "\"",
        "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800x\"",
        "\"a\nb\"", "\"\t\"",
        "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
        "{a:1}", "{1:1}", "{\"a\" 1}",
        "{,}", "[}", "{]", "[1]x", "{}{}", "// c\n1", "\u{feff}1", "\"\u{1f}\"", "\u{a0}1", "[\u{b}1]", "1\u{0}", "\u{0}",
    ]

    @Test("what RFC 8259 allows is accepted", arguments: well)
    func accepts(_ text: String) throws {
        let bytes = Array(text.utf8)
        #expect(isAccepted(bytes))
        #expect(NaiveJSON.accepts(bytes))
        _ = try JSONValue.parse(bytes)
    }

    @Test("what RFC 8259 does not allow is refused", arguments: ill)
    func refuses(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(!isAccepted(bytes))
        #expect(!NaiveJSON.accepts(bytes))
        #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [
            [0x80], [0xc0, 0xaf], [0xc1, 0xbf], [0xc3], [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf], [0xed, 0xa0, 0x80],
            [0xf0, 0x8f, 0xbf, 0xbf],
            [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xff], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xe2, 0x28, 0xa1],
        ] as [[UInt8]])
    func refusesBadUTF8(_ inside: [UInt8]) {
        for padding in 0..<9 {
            let bytes = [0x22] + [UInt8](repeating: 0x61, count: padding) + inside + [0x22]
            #expect(!isAccepted(bytes))
            #expect(!NaiveJSON.accepts(bytes))
        }
    }

    @Test func `nesting is accepted to a depth of 64 and refused beyond`() throws {
        for (depth, accepted) in [(64, true), (65, false), (100_000, false)] {
            let bytes = Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
            #expect(isAccepted(bytes) == accepted)
            #expect(isParsed(bytes) == accepted)
        }
    }

    @Test func `an error tells its place, in bytes or in lines`() {
        let text = Array("{\n  \"a\": 1,\n  \"b\": 01\n}".utf8)
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error?.offset == 19)
        #expect(error?.refusal.description == "bad-json: not well-formed JSON at byte 19: a number does not begin with a zero")
        #expect(error?.refusal(in: text).message == "line 3, column 8: a number does not begin with a zero")
    }

    @Test(
        "a member that is there twice is refused by its path",
        arguments: [
            ("{\"a\":1,\"a\":2}", "a"), ("{\"x\":[0,{\"b\":1,\"\\u0062\":2}]}", "x[1].b"), ("{\"\":1,\"\":1}", ""),
            ("{" + (0..<40).map { "\"m\($0)\":0," }.joined() + "\"m7\":1}", "m7"),
        ])
    func duplicates(_ text: String, _ path: String) {
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(Array(text.utf8)) }
        #expect(error?.refusal == Refusal(.duplicateMember, "\(path): the member is there twice; send it once"))
    }

    @Test func `two spellings of one letter are two members`() throws {
        let text = "{\"e\u{301}\":1,\"\u{e9}\":2}"
        #expect(try JSONValue.parse(Array(text.utf8)).description == text)
    }

    @Test func `what is written is what was read, to the digit and the order`() throws {
        let text =
            "{\"z\":1.50,\"a\":[1E5,-0,123456789012345678901234567890],\"é\":\"\\\"\\\\\\n\\u0001/\",\"n\":null,\"t\":true}"
        #expect(try JSONValue.parse(Array(text.utf8)).description == text)
    }

    @Test func `reading what was written gives the same value`() throws {
        var random = SeededGenerator(seed: 8259)
        for _ in 0..<1000 {
            let value = arbitrary(&random, depth: 0)
            #expect(try JSONValue.parse(value.serialized) == value)
        }
    }

    @Test func `scanner, parser and the plain grammar agree on mutated texts`() {
        var random = SeededGenerator(seed: 1)
        var accepted = 0
        for _ in 0..<5000 {
            var bytes = arbitrary(&random, depth: 2).serialized
            for _ in 0..<random.below(3) { mutate(&bytes, &random) }
            let isWell = NaiveJSON.accepts(bytes)
            accepted += isWell ? 1 : 0
            if isAccepted(bytes) != isWell || isParsed(bytes) != isWell { Issue.record("they differ on \(bytes)") }
        }
        #expect((1000...4000).contains(accepted), "the mutations try both sides")
    }

    @Test func `random bytes are answered, never trapped`() {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<5000 {
            let bytes = (0..<random.below(40)).map { _ in
                random.below(3) == 0 ? UInt8(random.below(256)) : random.pick(Array("{}[]:,\"\\u0123dD8etfn-+. ".utf8))
            }
            if isAccepted(bytes) != NaiveJSON.accepts(bytes) { Issue.record("they differ on \(bytes)") }
            // None of these is a dossier: each is refused, by all three readers.
            #expect(throws: Refusal.self) { try DossierSummary.scan(bytes) }
            #expect(throws: Refusal.self) { try Dossier(body: bytes) }
            #expect(throws: Refusal.self) { try DossierLine.parse(bytes) }
        }
    }

    @Test func `a field's refusal names its path, what is expected and what was found`() throws {
        let field = JSONField(try JSONValue.parse(Array("{\"pieces\":[{},{},{\"size\":\"abc\",\"n\":1.0}]}".utf8)))
        let piece = try field["pieces"].elements()[2]
        let refusal = #expect(throws: Refusal.self) { try piece["size"].wholeNumber("a whole number of bytes") }
        #expect(refusal?.message == "pieces[2].size: expected a whole number of bytes, found \"abc\"")
        #expect(throws: Refusal(.missingField, "pieces[2].kind: missing; expected a string")) { try piece["kind"].string() }
        #expect(throws: Refusal(.badField, "pieces[2].n: expected a whole number, found 1.0")) { try piece["n"].wholeNumber() }
        #expect(throws: Refusal(.badField, "pieces[2].n: unknown member; known here: size")) {
            try piece.strictObject(["size"])
        }
        #expect(throws: Refusal(.badField, "pieces: expected a string, found an array")) { try field["pieces"].string() }
    }

    private func isAccepted(_ bytes: [UInt8]) -> Bool {
        do throws(JSONError) {
            try JSONScanner.check(bytes)
            return true
        } catch { return false }
    }

    /// Well-formed, for the parser: also if only a member is there twice.
    private func isParsed(_ bytes: [UInt8]) -> Bool {
        do throws(JSONError) {
            _ = try JSONValue.parse(bytes)
            return true
        } catch {
            // What follows a duplicate has not been read; the plain grammar is the judge of it.
            return error.refusal.code == .duplicateMember && NaiveJSON.accepts(bytes)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let place = random.below(bytes.count + 1)
        let byte = random.below(4) == 0 ? UInt8(random.below(256)) : random.pick(Array("{}[]:,\"\\u0dDe tn-1.".utf8))
        switch random.below(3) {
        case 0: bytes.insert(byte, at: place)
        case 1 where place < bytes.count: bytes[place] = byte
        default: if place < bytes.count { bytes.remove(at: place) }
        }
    }

    private func arbitrary(_ random: inout SeededGenerator, depth: Int) -> JSONValue {
        switch random.below(depth < 5 ? 8 : 5) {
        case 0: return .null
        case 1: return .bool(random.below(2) == 0)
        case 2: return .number(random.pick(["0", "-0", "1.50", "-12e+7", "18446744073709551616", "0.1E-2"]))
        case 3, 4: return .string(text(&random))
        case 5: return .array((0..<random.below(5)).map { _ in arbitrary(&random, depth: depth + 1) })
        default:
            let members = (0..<random.below(25)).map { index in
                JSONObject.Member(name: "\(index)\(text(&random))", value: arbitrary(&random, depth: depth + 2))
            }
            return .object(JSONObject(members))
        }
    }

    private func text(_ random: inout SeededGenerator) -> String {
        let letters: [Unicode.Scalar] = [
            "a", "Z", "\"", "\\", "/", "\n", "\u{0}", "\u{1f}", "\u{7f}", "é", "\u{301}", "ệ", "中", "😀", "\u{ffff}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<random.below(20) { text.append(random.pick(letters)) }
        return String(text)
    }
}
