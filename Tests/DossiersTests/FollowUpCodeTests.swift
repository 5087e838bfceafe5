import Dossiers
import Testing

@Suite struct FollowUpCodeTests {
    static let code = FollowUpCode(high: 0x0123_4567_89ab_cdef, low: 0x8001)

    @Test func `a code is sixteen characters in groups of four, and reads back`() throws {
        #expect(Self.code.description == "04HM-ASW9-NF6Y-Z001")
        #expect(FollowUpCode(Self.code.description) == Self.code)
        #expect(FollowUpCode(bytes: Self.code.bytes) == Self.code)
        #expect(Self.code.bytes == [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0x80, 0x01])
        #expect(FollowUpCode(high: .max, low: .max).description == "ZZZZ-ZZZZ-ZZZZ-ZZZZ")
    }

    @Test(arguments: [
        "04hm-asw9-nf6y-z001", "04HMASW9NF6YZ001", "04hm asw9 nf6y z001", "O4HM-ASW9-NF6Y-ZOO1", "o4hm-asw9-nf6y-zooI",
        "04HM-ASW9-NF6Y-Z00l", " 04HM-ASW9-NF6Y-Z001 ",
    ])
    func `it is read as people type it`(_ text: String) { #expect(FollowUpCode(text) == Self.code) }

    @Test(arguments: [
        "", "04HM-ASW9-NF6Y-Z00", "04HM-ASW9-NF6Y-Z0011", "U4HM-ASW9-NF6Y-Z001", "04HM-ASW9-NF6Y-Z00é", "04HM.ASW9",
    ])
    func `anything else is none`(_ text: String) { #expect(FollowUpCode(text) == nil) }

    @Test func `every bit of a code is in its text`() {
        var texts: Set<String> = []
        for bit in 0..<80 {
            let code =
                bit < 16 ? FollowUpCode(high: 0, low: 1 << UInt16(bit)) : FollowUpCode(high: 1 << UInt64(bit - 16), low: 0)
            #expect(FollowUpCode(code.description) == code)
            texts.insert(code.description)
        }
        #expect(texts.count == 80)
    }
}
