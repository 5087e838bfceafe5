import Dossiers
import Streams
import Testing

/// Rules 1 to 12 of streams.md on the receiver's side. In brackets: the counterexample of the model that the rule ends.
@Suite struct StreamReceiverTests {
    // MARK: Asking

    @Test func `HELLO tells instance, ledger and the highest epoch, and is repeated with the same r each second`() {
        var transcript = ReceiverTranscript(prefixes: nil)
        let hello = transcript.receiver.hello
        #expect(hello.r != 0 && hello.displacedBy == 0 && hello.highest == ReceiverTranscript.epoch)
        #expect(transcript.receiver.deadline == transcript.now + .seconds(1))
        for _ in 0..<3 {
            transcript.now += .milliseconds(999)
            #expect(!transcript.receiver.tick(now: transcript.now, using: &transcript.random))
            transcript.now += .milliseconds(1)
            #expect(transcript.receiver.tick(now: transcript.now, using: &transcript.random))
            #expect(transcript.receiver.hello == hello)
        }
    }

    @Test func `a grant is adopted once it was heard under every prefix [one_prefix]`() {
        var transcript = ReceiverTranscript(prefixes: 3)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 0) == .none)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 2) == .none)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 0) == .none)
        #expect(transcript.heartbeat(g: 6, n: 0, published: 0, prefix: 1) == .none, "another g begins anew")
        #expect(transcript.heartbeat(g: 6, n: 0, published: 0, prefix: 0) == .none)
        #expect(transcript.receiver.resume == nil)
        #expect(transcript.heartbeat(g: 6, n: 0, published: 0, prefix: 2) == .resume)
        #expect(transcript.resumption == [1, 1] && transcript.receiver.standing == .holding)
    }

    @Test func `sixty-four prefixes are heard one by one, and before WELCOME none`() {
        var transcript = ReceiverTranscript(prefixes: nil)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0) == .none)
        #expect(transcript.welcome(prefixes: 64, r: transcript.r ^ 1) == false, "a WELCOME of another attempt")
        #expect(transcript.welcome(prefixes: 64) == true)
        for prefix in 0..<63 { #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: prefix) == .none) }
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 64) == .none, "no such prefix")
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 63) == .resume)
    }

    @Test func `new prefixes are heard from the beginning`() {
        var transcript = ReceiverTranscript(prefixes: 2)
        _ = transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 0)
        #expect(transcript.welcome(prefixes: 2, isNew: true) == true)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 1) == .none)
        #expect(transcript.welcome(prefixes: 2, isNew: false) == true)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, prefix: 0) == .resume)
    }

    @Test func `while it waits it keeps r, and answers heartbeats of another by HELLO, ten a second at most [chase]`() {
        var transcript = ReceiverTranscript()
        let r = transcript.r
        var hellos = 0
        for step in 0..<1000 {
            transcript.now += .milliseconds(1)
            if transcript.heartbeat(r: 1, g: UInt64(step + 1), n: 0, published: 0) == .hello { hellos += 1 }
            if transcript.receiver.tick(now: transcript.now, using: &transcript.random) { hellos += 1 }
        }
        #expect(transcript.r == r)
        #expect((8...10).contains(hellos), "\(hellos) HELLOs in a second")
    }

    @Test func `a late answer to its r is as good as a prompt one [chase]`() {
        var transcript = ReceiverTranscript()
        let r = transcript.r
        _ = transcript.heartbeat(r: 1, g: 5, n: 0, published: 0)
        #expect(transcript.heartbeat(r: r, g: 6, n: 0, published: 0) == .resume)
    }

    @Test
    func
        `who holds a grant and hears another's heartbeat draws a new r and names the other [hold_ce_stop_lost] [hold_ce_not_told]`()
    {
        var transcript = ReceiverTranscript.holding()
        let r = transcript.r
        transcript.now += .seconds(1)
        #expect(transcript.heartbeat(r: 9, g: 88, n: 0, published: 0) == .hello)
        #expect(transcript.r != r && transcript.receiver.hello.displacedBy == 88 && transcript.receiver.resume == nil)
        transcript.now += .seconds(1)
        #expect(transcript.receiver.tick(now: transcript.now, using: &transcript.random))
        #expect(transcript.receiver.hello.displacedBy == 88, "in every HELLO until it is answered")
        transcript.now += .seconds(1)
        #expect(transcript.heartbeat(r: 8, g: 99, n: 0, published: 0) == .hello)
        #expect(transcript.receiver.hello.displacedBy == 99)
        #expect(transcript.heartbeat(g: 100, n: 0, published: 0) == .resume)
        #expect(transcript.receiver.hello.displacedBy == 0)
    }

    @Test func `who never held a grant names nobody`() {
        var transcript = ReceiverTranscript()
        transcript.now += .seconds(1)
        #expect(transcript.heartbeat(r: 9, g: 88, n: 0, published: 0) == .hello)
        #expect(transcript.receiver.hello.displacedBy == 0)
    }

    @Test func `after a lease of silence it draws a new r and names nobody`() {
        var transcript = ReceiverTranscript.holding()
        let r = transcript.r
        transcript.now += .seconds(9)
        #expect(transcript.entry(1) == .accept, "an entry is heard too")
        #expect(transcript.receiver.deadline == transcript.now + .seconds(10))
        transcript.now += .seconds(10)
        #expect(transcript.receiver.tick(now: transcript.now, using: &transcript.random))
        #expect(transcript.r != r && transcript.receiver.hello.displacedBy == 0 && transcript.receiver.resume == nil)
    }

    @Test func `after REFUSED it asks again every ten seconds, whatever it hears`() {
        var transcript = ReceiverTranscript()
        let fields = RefusedFields(
            channel: .dossiers, isFinal: false, retry: .zero, r: transcript.r, dossier: Names.zero, revision: 0,
            stream: Names.stream)
        let refusal = Refusal(.cloned, "two copies")
        transcript.receiver.refused(fields, refusal, now: transcript.now)
        #expect(transcript.receiver.standing == .refused(refusal))
        for _ in 0..<9 {
            transcript.now += .seconds(1)
            #expect(transcript.heartbeat(r: 0, g: 0, n: 0, published: 0) == .none)
            #expect(!transcript.receiver.tick(now: transcript.now, using: &transcript.random))
        }
        transcript.now += .seconds(1)
        #expect(transcript.receiver.tick(now: transcript.now, using: &transcript.random))
    }

    @Test func `HELD is shown, and asking goes on`() {
        var transcript = ReceiverTranscript()
        let held = Held(
            channel: .dossiers, lapses: .seconds(3), r: transcript.r, instance: SenderTranscript.b,
            ledger: SenderTranscript.otherLedger,
            stream: Names.stream)
        transcript.receiver.held(held)
        #expect(transcript.receiver.standing == .held(held))
        transcript.now += .seconds(1)
        #expect(transcript.receiver.tick(now: transcript.now, using: &transcript.random))
    }

    // MARK: Epochs

    @Test func `a lower epoch is never adopted`() {
        var transcript = ReceiverTranscript()
        transcript.now += .seconds(1)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, epoch: Epoch(counter: 5, random: 49)) == .hello)
        #expect(transcript.receiver.resume == nil)
    }

    @Test func `a first that no ledger can count is not believed`() {
        var transcript = ReceiverTranscript()
        transcript.now += .seconds(1)
        var header = Header(kind: .heartbeat)
        (header.r, header.g, header.first, header.epoch) = (transcript.r, 5, UInt64.max, Epoch(counter: 6, random: 0))
        let action = transcript.receiver.heartbeat(header.placement, prefix: 0, now: transcript.now, using: &transcript.random)
        #expect(action == .hello && transcript.receiver.resume == nil)
    }

    @Test func `a higher epoch is written first, then the receiver starts at the sender's first`() {
        var transcript = ReceiverTranscript(next: 9)
        let higher = Epoch(counter: 6, random: 0)
        let adopted = StreamReceiver.Durable(epoch: higher, next: 4, chain: History.chain(3))
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, epoch: higher, first: 4) == .adopt(adopted))
        #expect(transcript.receiver.resume == nil, "nothing is said before the commit")
        #expect(transcript.receiver.durable.next == 9)
        let moved = transcript.receiver.moved(to: adopted, now: transcript.now)
        #expect(moved && transcript.receiver.durable == adopted && transcript.resumption == [1, 4])
    }

    @Test func `an adoption that another's heartbeat overtakes is durable all the same, and asks on`() {
        var transcript = ReceiverTranscript()
        let adopted = StreamReceiver.Durable(epoch: Epoch(counter: 6, random: 0), next: 4, chain: History.chain(3))
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0, epoch: adopted.epoch, first: 4) == .adopt(adopted))
        _ = transcript.heartbeat(r: 0, g: 0, n: 0, published: 0)
        let moved = transcript.receiver.moved(to: adopted, now: transcript.now)
        #expect(!moved && transcript.receiver.hello.highest == adopted.epoch && transcript.receiver.resume == nil)
    }

    // MARK: Entries

    @Test func `it takes exactly the next one, drops and acknowledges what it has, and asks for what it lacks`() {
        var transcript = ReceiverTranscript.holding(next: 3)
        #expect(transcript.entry(3) == .accept)
        #expect(transcript.entry(4) == .accept)
        transcript.commit(through: 4)
        #expect(transcript.acknowledged == 4)
        #expect(transcript.entry(2) == .acknowledge)
        #expect(transcript.entry(6) == .resume)
        #expect(transcript.resumption == [2, 5])
    }

    @Test func `entries of another grant, or of none, are ignored [ce5] [ce6] [ce10]`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.entry(1, g: 78) == .ignored)
        #expect(transcript.entry(9, g: 78) == .ignored)
        _ = transcript.heartbeat(r: 0, g: 0, n: 0, published: 0)
        #expect(transcript.entry(1) == .ignored && transcript.entry(1, g: 0) == .ignored)
    }

    @Test func `after a RESUME what was sent before it is ignored: it asks once [storm2]`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.entry(2) == .resume)
        for sequence in 3...6 as ClosedRange<UInt64> { #expect(transcript.entry(sequence) == .ignored) }
        #expect(transcript.resumption == [2, 1])
        #expect(transcript.entry(1, n: 2) == .accept)
    }

    @Test func `loss is judged against what was taken, not what is committed [taken_loss]`() {
        var transcript = ReceiverTranscript.holding()
        for sequence in 1...3 as ClosedRange<UInt64> { #expect(transcript.entry(sequence) == .accept) }
        #expect(transcript.entry(2) == .acknowledge)
        #expect(transcript.heartbeat(g: 77, n: 1, published: 3) == .acknowledge)
        #expect(transcript.heartbeat(g: 77, n: 1, published: 4) == .resume)
    }

    @Test func `ACK and every RESUME tell what is committed, not what is taken [taken_ack] [taken_resume]`() {
        var transcript = ReceiverTranscript.holding()
        for sequence in 1...3 as ClosedRange<UInt64> { #expect(transcript.entry(sequence) == .accept) }
        #expect(transcript.acknowledged == 0)
        transcript.commit(through: 1)
        #expect(transcript.acknowledged == 1)
        #expect(transcript.entry(5) == .resume)
        #expect(transcript.resumption == [2, 2])
        #expect(transcript.receiver.resume?.chain == History.chain(1))
        transcript.commit(through: 3)
        #expect(transcript.resumption == [2, 4], "as it stands when it is sent")
    }

    @Test func `what waits from an earlier grant is never committed [taken_kept]`() {
        var transcript = ReceiverTranscript.holding()
        for sequence in 1...3 as ClosedRange<UInt64> { #expect(transcript.entry(sequence) == .accept) }
        #expect(transcript.receiver.isCommittable(1, grant: 77) && transcript.receiver.isCommittable(3, grant: 77))
        #expect(!transcript.receiver.isCommittable(4, grant: 77) && !transcript.receiver.isCommittable(1, grant: 0))
        _ = transcript.heartbeat(r: 0, g: 0, n: 0, published: 0)
        #expect(transcript.heartbeat(g: 78, n: 0, published: 0) == .resume)
        #expect(transcript.resumption == [1, 1])
        #expect(!transcript.receiver.isCommittable(1, grant: 77) && !transcript.receiver.isCommittable(1, grant: 78))
        #expect(transcript.entry(1, g: 78) == .accept)
        #expect(transcript.receiver.isCommittable(1, grant: 78) && !transcript.receiver.isCommittable(1, grant: 77))
    }

    @Test func `a new epoch drops what waits`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.entry(1) == .accept)
        _ = transcript.heartbeat(r: 0, g: 0, n: 0, published: 0)
        guard case .adopt = transcript.heartbeat(g: 78, n: 0, published: 0, epoch: Epoch(counter: 6, random: 1)) else {
            return #expect(Bool(false), "not adopted")
        }
        #expect(!transcript.receiver.isCommittable(1, grant: 77))
    }

    @Test func `a failed commit starts anew from what is durable`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.entry(1) == .accept)
        let r = transcript.r
        transcript.receiver.start(now: transcript.now, using: &transcript.random)
        #expect(transcript.r != r && transcript.receiver.resume == nil && !transcript.receiver.isCommittable(1, grant: 77))
        _ = transcript.welcome(prefixes: 1)
        #expect(transcript.heartbeat(g: 78, n: 0, published: 0) == .resume)
        #expect(transcript.entry(1, g: 78) == .accept)
    }

    @Test func `off the chain is lost once, and diverged the second time; heartbeats are still answered`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.foreignEntry(1) == .resume)
        #expect(transcript.resumption == [2, 1])
        #expect(transcript.foreignEntry(1, n: 2) == .diverged)
        #expect(transcript.entry(1, n: 2) == .ignored)
        #expect(transcript.receiver.standing == .diverged)
        #expect(transcript.heartbeat(g: 77, n: 2, published: 9) == .diverged, "until the sender has heard it")
        #expect(transcript.receiver.divergence?.r == transcript.r)
        transcript.now += .seconds(1)
        #expect(transcript.heartbeat(r: 0, g: 0, n: 0, published: 9) == .hello, "it has stopped")
        #expect(transcript.receiver.divergence == nil)
    }

    @Test func `every field of the chain counts`() {
        let changes: [(inout Placement) -> Void] = [
            { $0.kind = .complement }, { $0.dossier = History.dossier(2) }, { $0.revision = 2 }, { $0.contentHash = .zero },
        ]
        for change in changes {
            var transcript = ReceiverTranscript.holding()
            var place = History.entry(1, g: 77, n: 1, epoch: ReceiverTranscript.epoch)
            change(&place)
            #expect(transcript.receiver.entry(place, contentMatches: true, now: transcript.now) == .resume)
        }
    }

    @Test func `a body that fails its hash is lost once, and parked the second time`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.entry(1, isIntact: false) == .resume)
        #expect(transcript.entry(1, n: 2, isIntact: false) == .acceptCorrupt)
        #expect(transcript.entry(2, n: 2, isIntact: false) == .resume, "each entry has its second coming")
        #expect(transcript.entry(2, n: 3) == .accept)
    }

    // MARK: Heartbeats of the grant

    @Test func `every heartbeat of the grant is answered by ACK or RESUME [ce1]`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.entry(1) == .accept)
        transcript.commit(through: 1)
        for published in [0, 1, 1] as [UInt64] {
            #expect(transcript.heartbeat(g: 77, n: 1, published: published) == .acknowledge)
        }
        #expect(transcript.heartbeat(g: 77, n: 1, published: 2) == .resume)
        #expect(transcript.resumption == [2, 2])
    }

    @Test func `a heartbeat of a lower n means that the RESUME was lost: the same n again, with the present next [ce14]`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.heartbeat(g: 77, n: 0, published: 0) == .resume)
        #expect(transcript.resumption == [1, 1])
        #expect(transcript.entry(1) == .accept)
        #expect(transcript.entry(3) == .resume)
        transcript.commit(through: 1)
        #expect(transcript.heartbeat(g: 77, n: 1, published: 9) == .resume)
        #expect(transcript.resumption == [2, 2], "not n + 1: published counts at its own n only")
    }

    // MARK: TRUNCATED

    @Test func `TRUNCATED moves it to the first that exists, after it is written, and asks with the next n`() {
        var transcript = ReceiverTranscript.holding(next: 2)
        let skip = StreamReceiver.Durable(epoch: ReceiverTranscript.epoch, next: 6, chain: History.chain(5))
        #expect(transcript.truncated(n: 2) == .ignored)
        #expect(transcript.truncated(g: 78) == .ignored)
        #expect(transcript.truncated(first: 2) == .ignored)
        #expect(transcript.truncated() == .skip(to: skip))
        #expect(transcript.resumption == [1, 2])
        let moved = transcript.receiver.moved(to: skip, now: transcript.now)
        #expect(moved && transcript.resumption == [2, 6])
        #expect(transcript.entry(6, n: 2) == .accept)
    }

    @Test func `TRUNCATED is ignored while entries wait for their commit`() {
        var transcript = ReceiverTranscript.holding(next: 2)
        #expect(transcript.entry(2) == .accept)
        #expect(transcript.truncated() == .ignored)
        transcript.commit(through: 2)
        #expect(transcript.truncated() != .ignored)
    }

    // MARK: Reports

    @Test func `on the reports channel one heartbeat is enough, without a WELCOME`() {
        var transcript = ReceiverTranscript(prefixes: nil, channel: .reports)
        #expect(transcript.heartbeat(g: 5, n: 0, published: 0) == .resume)
    }
}

extension ReceiverTranscript {
    mutating func truncated(n: UInt32 = 1, g: UInt64 = 77, first: UInt64 = 6) -> StreamReceiver.TruncatedAction {
        receiver.truncated(
            Truncated(
                channel: .dossiers, n: n, epoch: Self.epoch, g: g, first: first, chain: History.chain(first - 1),
                stream: Names.stream))
    }
}
