import Dossiers
import Streams
import Testing

struct ChainTests {
    /// A report of a decision, without a body.
    private var report: Header {
        var header = Header(kind: .state)
        (header.sequence, header.dossier, header.revision) = (7, History.dossier(1), 1)
        (header.state, header.ownerTerm, header.step) = (.validated, 1, 3)
        return header
    }

    @Test func `two decisions with the same body have different chains`() throws {
        var others = [report, report, report]
        others[0].state = .refused
        others[1].ownerTerm = 2
        others[2].step = 4
        for other in others {
            #expect(Self.chain(other) != Self.chain(report))
            let read = unsafe try other.encoded.withUnsafeBytes { bytes in unsafe try Placement(decoding: bytes) }
            #expect(read == other.placement)
        }
    }

    @Test func `what the sender of a dossier knows of it when it publishes is no part of the chain`() {
        var dossier = report
        dossier.kind = .dossier
        var first = dossier
        (first.state, first.ownerTerm, first.step) = (nil, 0, 0)
        #expect(Self.chain(dossier) == Self.chain(first))
    }

    private static func chain(_ header: Header) -> ContentHash { Chain.continuing(.zero, with: header.placement) }
}
