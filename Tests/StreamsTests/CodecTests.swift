import Dossiers
import Streams
import Testing

@Suite struct CodecTests {
    /// Decodes as every layout: an answer or a refusal, never a trap. What decodes is encoded and decoded to the same.
    private func decodeAll(_ bytes: [UInt8]) {
        roundTrip(Hello.self, bytes)
        roundTrip(Resume.self, bytes)
        roundTrip(Acknowledgement.self, bytes)
        roundTrip(Welcome.self, bytes)
        roundTrip(Held.self, bytes)
        roundTrip(Truncated.self, bytes)
        roundTrip(RefusedFields.self, bytes)
        roundTrip(PieceFields.self, bytes)
        roundTrip(ReceiptFields.self, bytes)
        roundTrip(QuestionFields.self, bytes)
        roundTrip(StateFields.self, bytes)
        roundTrip(Header.self, bytes)
        _ = bytes.verb
        #expect(refusal { () throws(Refusal) in try bytes.placement() } != .conflict)
        #expect(refusal { () throws(Refusal) in try bytes.prefixes(count: UInt16(bytes.count / 5)) } != .conflict)
    }

    private func roundTrip<Frame: FixedLayout>(_ type: Frame.Type, _ bytes: [UInt8]) {
        do throws(Refusal) {
            let frame = try Frame(decoding: bytes)
            #expect(try Frame(decoding: frame.encoded) == frame)
        } catch {
            #expect(error.code == .malformed || error.code == .unsupportedVersion)
        }
    }

    @Test func `no bytes make a decoder trap`() {
        var random = Seeded(1)
        for _ in 0..<2000 {
            var bytes = (0..<random.number(0...300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            if !bytes.isEmpty, random.once(in: 2) { bytes[0] = 1 }
            decodeAll(bytes)
        }
    }

    @Test func `no damaged example makes a decoder trap`() {
        var random = Seeded(2)
        for example in ProtocolExample.all {
            for _ in 0..<100 {
                var bytes = example.frames[1]
                for _ in 0..<random.number(1...4) {
                    bytes[random.number(0...bytes.count - 1)] = UInt8(truncatingIfNeeded: random.next())
                }
                if random.once(in: 4) { bytes = Array(bytes.prefix(random.number(0...bytes.count))) }
                decodeAll(bytes)
            }
        }
    }

    @Test func `a frame is refused when it is empty, too short, of another version, or a header too long`() throws {
        let header = Header(kind: .dossier).encoded
        #expect(refusal { () throws(Refusal) in try Header(decoding: []) } == .malformed)
        #expect(refusal { () throws(Refusal) in try Header(decoding: Array(header.dropLast())) } == .malformed)
        #expect(refusal { () throws(Refusal) in try Header(decoding: [2] + header.dropFirst()) } == .unsupportedVersion)
        #expect(refusal { () throws(Refusal) in try Header(decoding: header + [UInt8](repeating: 0, count: 768)) } == nil)
        #expect(
            refusal { () throws(Refusal) in try Header(decoding: header + [UInt8](repeating: 0, count: 769)) } == .malformed)
    }

    @Test(arguments: [
        (101, 0x41), (176, 0x2f), (176, 0x31), (200, 0x61), (201, 0x31), (208, 0x31), (213, 0x31), (218, 5), (219, 14),
    ])
    func `a field outside its range is refused, and its entry still has a place`(_ offset: Int, _ byte: Int) throws {
        var bytes = Header(kind: .dossier).encoded
        bytes[offset] = UInt8(byte)
        // The first offset is in the content hash, where every byte is right.
        #expect(refusal { () throws(Refusal) in try Header(decoding: bytes) } == (offset == 101 ? nil : .malformed))
        #expect(throws: Never.self) { try bytes.placement() }
    }

    private func refusal<Frame>(_ decode: () throws(Refusal) -> Frame) -> Refusal.Code? {
        do throws(Refusal) { _ = try decode() } catch { return error.code }
        return nil
    }

    @Test func `patching stored headers changes the fields of the moment and nothing else`() throws {
        let example = try #require(ProtocolExample.all.first { $0.layout == "HEADER" && $0.fields["kind"] == "1" })
        var bytes = example.frames[1]
        var expected = try Header(decoding: bytes)
        (expected.n, expected.epoch, expected.r, expected.g, expected.head) = (7, Epoch(counter: 9, random: 8), 5, 6, 4)
        (expected.flags, expected.state, expected.ownerTerm, expected.step) = ([.replay, .sealed], .incomplete, 3, 2)
        (expected.sequence, expected.chain) = (77, ContentHash(1, 2, 3, 4))
        unsafe bytes.withUnsafeMutableBytes { raw in
            let stamp = Stamp(epoch: Epoch(counter: 9, random: 8), r: 5, g: 6, n: 7, head: 4)
            unsafe Header.patch(raw, stamp: stamp, flags: [.replay, .sealed])
            unsafe Header.patch(raw, state: .incomplete, ownerTerm: 3, step: 2)
            unsafe Header.place(raw, sequence: 77, chain: ContentHash(1, 2, 3, 4))
        }
        #expect(bytes == expected.encoded)
        #expect(bytes.kindAndFlags == (.dossier, [.replay, .sealed]))
    }

    @Test(arguments: [EntryKind.dossier, .complement, .withdrawal, .piece, .state])
    func `a follow-up code is in the headers of what an applicant sends, and in no other`(_ kind: EntryKind) throws {
        let code = FollowUpCode(high: 1, low: 2)
        var header = Header(kind: kind)
        #expect(header.followUp == nil)
        header.pieceHash = ContentHash(1, 2 << 48 | 9, 7, 8)
        let carriesCode = kind != .piece && kind != .state
        #expect(header.followUp == (carriesCode ? code : nil))
        guard carriesCode else { return }
        header.followUp = code
        #expect(header.pieceHash == ContentHash(1, 2 << 48, 0, 0))
        #expect(try Header(decoding: header.encoded).followUp == code)
        header.followUp = nil
        #expect(header.pieceHash == .zero)
    }

    @Test func `a receipt of an intake that gives no codes is read, too`() throws {
        var receipt = ReceiptFields(
            isAssumed: false, revision: 1, dossier: DossierID(high: 1, low: 2), time: 3, contentHash: .zero,
            tenant: try #require(TenantCode("18")), stream: Names.stream, followUp: FollowUpCode(high: 1, low: 2))
        #expect(try ReceiptFields(decoding: receipt.encoded) == receipt)
        let short = try ReceiptFields(decoding: Array(receipt.encoded.prefix(96)))
        receipt.followUp = nil
        #expect(short == receipt)
        #expect(try ReceiptFields(decoding: receipt.encoded) == receipt)
    }

    @Test(arguments: Verb.allCases) func `a verb is matched byte for byte`(_ verb: Verb) {
        let bytes = Array(verb.rawValue.utf8)
        #expect(bytes.verb == verb)
        #expect(verb.bytes.description == verb.rawValue)
        #expect((bytes + [0]).verb == nil && Array(bytes.dropLast()).verb == nil)
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x20
            #expect(other.verb == nil)
        }
    }

    @Test func `an unknown kind is carried as its number, and known ones have the document's numbers`() throws {
        var header = Header(kind: EntryKind(rawValue: 200))
        header.sequence = 1
        let decoded = try Header(decoding: header.encoded)
        #expect(decoded.kind.rawValue == 200 && !decoded.kind.isKnown)
        let known = (0...255).map { EntryKind(rawValue: $0) }.filter(\.isKnown).map(\.rawValue)
        #expect(known == Array(0...13) + [32, 33, 34])
    }

    @Test func `each démarche and state has its number, both ways`() {
        #expect((0...255).compactMap { Demarche(wire: $0) } == Demarche.allCases)
        #expect((0...255).compactMap { DossierState(wire: $0) } == DossierState.allCases)
        #expect(Demarche.allCases.allSatisfy { Demarche(wire: $0.wire) == $0 })
        #expect(DossierState.allCases.allSatisfy { DossierState(wire: $0.wire) == $0 })
    }

    @Test func `a duration on the wire is rounded up to whole milliseconds and bounded`() throws {
        func encoded(_ lease: Duration) throws -> Duration {
            let welcome = Welcome(
                channel: .dossiers, prefixCount: 1, lease: lease, r: 1, epoch: .none, time: 0, window: .standard,
                stream: Names.stream)
            return try Welcome(decoding: welcome.encoded).lease
        }
        #expect(try encoded(.microseconds(1500)) == .milliseconds(2))
        #expect(try encoded(.seconds(-1)) == .zero)
        #expect(try encoded(.seconds(1 << 40)) == .milliseconds(Int64(UInt32.max)))
    }

    @Test(arguments: ["18", "18-vierzon", "2A", "abcdefghijklmnopqrstuvwx"])
    func `a stream's name keeps its text and its order`(_ text: String) throws {
        let name = try #require(StreamName(text))
        #expect(name.text == text && StreamName(words: name.words) == name)
        let other = try #require(StreamName("18-v"))
        #expect((name < other) == (text < "18-v"))
    }
}
