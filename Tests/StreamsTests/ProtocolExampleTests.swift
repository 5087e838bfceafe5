import Dossiers
import Streams
import Testing

/// The worked examples of Protocol.md, which were computed without this code, both ways.
@Suite struct ProtocolExampleTests {
    @Test func `the document has an example of every message`() {
        let layouts = Set(ProtocolExample.all.map(\.layout))
        #expect(ProtocolExample.all.count == 22)
        #expect(layouts.isSuperset(of: ["HELLO", "WELCOME", "HELD", "RESUME", "ACK", "TRUNCATED", "REFUSED", "HEADER"]))
        #expect(layouts.isSuperset(of: ["RECEIPT", "PIECE", "HAVE", "CHUNK", "STORED", "QUESTION", "FOLLOW", "STATE"]))
    }

    @Test(arguments: ProtocolExample.all) func `an example is encoded and decoded as the document says`(
        _ example: ProtocolExample
    ) throws {
        switch example.layout {
        case "HELLO": try check(Hello(example), example)
        case "RESUME": try check(Resume(example), example)
        case "ACK": try check(Acknowledgement(example), example)
        case "WELCOME": try check(Welcome(example), example)
        case "HELD": try check(Held(example), example)
        case "TRUNCATED": try check(Truncated(example), example)
        case "REFUSED": try check(RefusedFields(example), example)
        case "PIECE", "HAVE", "CHUNK", "STORED": try check(PieceFields(example), example)
        case "RECEIPT": try check(ReceiptFields(example), example)
        case "QUESTION": try check(QuestionFields(example), example)
        case "FOLLOW": try check(FollowFields(dossier: example.dossier, code: #require(example.code)), example)
        case "STATE": try check(StateFields(example), example)
        case "HEADER": try check(Header(example), example)
        default: Issue.record("an example of no known layout: \(example.layout)")
        }
    }

    private func check<Frame: FixedLayout>(_ frame: Frame, _ example: ProtocolExample) throws {
        #expect(example.fields["version"] == "1")
        #expect(frame.encoded == example.frames[1])
        #expect(try Frame(decoding: example.frames[1]) == frame)
        #expect(try Frame(decoding: example.frames[1] + [1, 2, 3]) == frame, "what follows the layout is ignored")
    }

    @Test(arguments: ProtocolExample.all) func `the first frame is the verb, or five digits`(_ example: ProtocolExample) {
        let verb = example.frames[0].verb
        let isPublication = example.layout == "HEADER" && example.frames[0].count == 5
        #expect(isPublication ? verb == nil : verb?.rawValue == String(decoding: example.frames[0], as: UTF8.self))
        if example.layout != "HEADER", example.layout != "QUESTION" { #expect(verb?.rawValue == example.layout) }
    }

    @Test func `WELCOME's prefixes`() throws {
        let frame = try #require(ProtocolExample.all.first { $0.layout == "WELCOME" }?.frames[2])
        let prefixes = ["18", "58400", "03250"].compactMap { PostalPrefix($0) }
        #expect(Prefixes.encode(prefixes) == frame)
        #expect(
            try frame.prefixes(count: 3) == prefixes)
    }

    @Test(arguments: ProtocolExample.all.filter { $0.layout == "HEADER" && $0.fields["content-hash"] != nil })
    func `content hash and chain are those of the body`(_ example: ProtocolExample) throws {
        let header = try Header(decoding: example.frames[1])
        #expect(example.frames[2].contentHash == header.contentHash)
        guard header.sequence > 0 else { return }
        let earlier = try ProtocolExample.all.filter { $0.layout == "HEADER" }.map { try Header(decoding: $0.frames[1]) }
            .first { $0.epoch == header.epoch && $0.kind != .heartbeat && $0.sequence == header.sequence - 1 }
        #expect((earlier == nil) == (header.sequence == 1))
        #expect(Chain.continuing(earlier?.chain ?? .zero, with: header.placement) == header.chain)
    }
}
