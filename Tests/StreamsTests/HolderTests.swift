import Dossiers
import Streams
import Testing

/// Rule 8: who holds the grant.
@Suite struct HolderTests {
    @Test func `the same instance is granted again, a new one on the same ledger takes over at once`() {
        var transcript = SenderTranscript.serving()
        let g = transcript.g
        #expect(transcript.hello(r: 2) == .granted(minted: nil))
        #expect(transcript.hello(r: 3, from: SenderTranscript.b) == .granted(minted: nil))
        #expect(transcript.g != g && transcript.sender.holder?.instance == SenderTranscript.b)
    }

    @Test func `another ledger is told who holds and how long, until the lease lapses`() {
        var transcript = SenderTranscript.serving()
        transcript.now += .seconds(4)
        guard case .held(let held) = transcript.hello(r: 9, from: SenderTranscript.b, ledger: SenderTranscript.otherLedger)
        else {
            return #expect(Bool(false), "two ledgers share a stream")
        }
        #expect(
            (held.instance, held.ledger, held.r, held.lapses) == (SenderTranscript.a, SenderTranscript.ledger, 9, .seconds(6)))
        transcript.now += .seconds(6)
        #expect(transcript.hello(r: 9, from: SenderTranscript.b, ledger: SenderTranscript.otherLedger) == .granted(minted: nil))
    }

    @Test func `two live copies are cloned, once the displacing grant has been RESUMEd [hold_ce_stop] [hold_ce_not_told]`() {
        var transcript = SenderTranscript.serving()
        _ = transcript.hello(r: 2, from: SenderTranscript.b)
        _ = transcript.resume()
        guard case .refused(let refusal) = transcript.hello(r: 3, displacedBy: transcript.g) else {
            return #expect(Bool(false), "two copies take turns for ever")
        }
        #expect(
            refusal.code == .cloned && transcript.sender.durable.stoppage == .cloned(SenderTranscript.b, SenderTranscript.a))
        for instance in [SenderTranscript.a, SenderTranscript.b] {
            guard case .refused = transcript.hello(r: 4, from: instance) else {
                return #expect(Bool(false), "one goes on unasked")
            }
        }
    }

    @Test func `before it is RESUMEd there is no answer: a dead process's late HELLO may have drawn it [hold_ce_stale_hello]`()
    {
        var transcript = SenderTranscript.serving()
        _ = transcript.hello(r: 2, from: SenderTranscript.b)
        let stale = transcript.g
        #expect(transcript.hello(r: 3, displacedBy: stale) == .wait)
        #expect(transcript.sender.durable.stoppage == nil && transcript.g == stale)
        transcript.now += .seconds(10)
        #expect(transcript.hello(r: 3, displacedBy: stale) == .granted(minted: nil), "it lapses")
    }

    @Test func `who names a grant that is no longer current takes over like any restart`() {
        var transcript = SenderTranscript.serving()
        #expect(transcript.hello(r: 3, displacedBy: transcript.g ^ 1, from: SenderTranscript.b) == .granted(minted: nil))
    }

    @Test func `a person releases one clone; the other stays refused as long as it lives`() {
        var transcript = SenderTranscript.serving()
        _ = transcript.hello(r: 2, from: SenderTranscript.b)
        _ = transcript.resume()
        _ = transcript.hello(r: 3, displacedBy: transcript.g)
        #expect(transcript.sender.release(InstanceID(high: 3, low: 3)) == false)
        #expect(transcript.sender.release(SenderTranscript.a) == true)
        guard case .refused(let refusal) = transcript.hello(r: 4, from: SenderTranscript.b) else {
            return #expect(Bool(false), "the clone that was not released goes on")
        }
        #expect(refusal.code == .cloned)
        #expect(transcript.hello(r: 5) == .granted(minted: nil))
    }
}
