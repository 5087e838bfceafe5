import Dossiers
import Streams
import Testing

/// Rules 1 to 7 and 10 of streams.md on the sender's side. In brackets: the counterexample of the model that the rule ends.
@Suite struct StreamSenderTests {
    // MARK: Epochs

    @Test func `a new or restored ledger mints above the highest epoch that its receiver has seen [ce8]`() {
        var transcript = SenderTranscript { $0.needsEpoch = true }
        let seen = Epoch(counter: 9, random: 3)
        guard case .granted(let minted?) = transcript.hello(highest: seen) else {
            return #expect(Bool(false), "nothing was minted")
        }
        #expect(minted > seen && minted.counter == 10 && minted.random != 0)
        #expect(
            transcript.sender.durable.epoch == minted && !transcript.sender.durable.needsEpoch
                && !transcript.sender.durable.isServed)
        var other = SenderTranscript { $0.needsEpoch = true }
        other.random = Seeded(43)
        _ = other.hello(highest: seen)
        #expect(other.sender.durable.epoch != minted, "two ledgers that count on from the same copy differ")
    }

    @Test func `told of a higher epoch before anyone was served it mints again above it [epoch_own_only]`() {
        var transcript = SenderTranscript()
        let higher = Epoch(counter: 8, random: 1)
        guard case .granted(let minted?) = transcript.hello(highest: higher) else {
            return #expect(Bool(false), "nothing was minted")
        }
        #expect(minted > higher)
    }

    @Test func `an epoch that was granted and never RESUMEd is not served [epoch_served_minted]`() {
        var transcript = SenderTranscript()
        #expect(transcript.hello() == .granted(minted: nil))
        let higher = Epoch(counter: 8, random: 1)
        guard case .granted(.some) = transcript.hello(r: 2, highest: higher) else { return #expect(Bool(false), "it stopped") }
    }

    @Test func `told of a higher epoch than the one it served, it stops and says so until a new epoch is opened`() {
        var transcript = SenderTranscript.serving()
        guard case .refused(let refusal) = transcript.hello(r: 2, highest: Epoch(counter: 8, random: 1)) else {
            return #expect(Bool(false), "it went on")
        }
        #expect(refusal.code == .stopped && transcript.sender.durable.stoppage == .stopped && !transcript.sender.isServing)
        guard case .refused = transcript.hello(r: 3) else { return #expect(Bool(false), "it went on") }
        transcript.sender.newEpoch()
        guard case .granted(.some(let minted)) = transcript.hello(r: 3, highest: Epoch(counter: 8, random: 1)) else {
            return #expect(Bool(false), "it did not begin anew")
        }
        #expect(minted.counter == 9)
    }

    // MARK: Asking and the grant

    @Test func `g is the same for a repeated r and fresh for a new one [ce5]`() {
        var transcript = SenderTranscript()
        #expect(transcript.hello(r: 1) == .granted(minted: nil))
        let first = transcript.g
        #expect(transcript.hello(r: 1) == .granted(minted: nil))
        #expect(transcript.g == first && first != 0 && transcript.sender.stamp.r == 1)
        _ = transcript.hello(r: 2)
        #expect(transcript.g != first && transcript.sender.stamp.r == 2 && transcript.sender.stamp.n == 0)
    }

    @Test func `until RESUMEd heartbeats come under every prefix after 10, 20, 40 … ms up to a second, then each second`() {
        var transcript = SenderTranscript()
        _ = transcript.hello()
        var waits: [Duration] = []
        for _ in 0..<9 {
            let before = transcript.now
            #expect(transcript.sender.tick(now: transcript.sender.deadline - .nanoseconds(1)) == .none)
            transcript.now = transcript.sender.deadline
            #expect(transcript.sender.tick(now: transcript.now) == .heartbeat(everyPrefix: true))
            waits.append(transcript.now - before)
        }
        #expect(waits == [10, 20, 40, 80, 160, 320, 640, 1000, 1000].map { .milliseconds($0) })
        _ = transcript.resume()
        #expect(transcript.sender.deadline == transcript.now + .seconds(1))
        #expect(transcript.sender.tick(now: transcript.sender.deadline) == .heartbeat(everyPrefix: false))
    }

    @Test func `without a grant a heartbeat says r = g = 0, with one it says where the stream stands`() {
        var transcript = SenderTranscript(head: 10) { ($0.first, $0.firstChain) = (4, History.chain(3)) }
        #expect(transcript.sender.tick(now: transcript.now) == .heartbeat(everyPrefix: false))
        var heartbeat = transcript.sender.heartbeat(time: 77)
        #expect((heartbeat.r, heartbeat.g, heartbeat.n, heartbeat.sequence) == (0, 0, 0, 0))
        #expect((heartbeat.head, heartbeat.first, heartbeat.chain, heartbeat.time) == (10, 4, History.chain(3), 77))
        _ = transcript.hello(r: 9)
        _ = transcript.resume(next: 6)
        transcript.sender.published(sequence: 6, bytes: 1)
        heartbeat = transcript.sender.heartbeat(time: 78)
        #expect((heartbeat.r, heartbeat.g, heartbeat.n, heartbeat.sequence) == (9, transcript.g, 1, 6))
    }

    @Test func `a grant that is not heard for the lease lapses, and a heartbeat says so`() {
        var transcript = SenderTranscript.serving()
        transcript.now += .seconds(9)
        #expect(transcript.acknowledge(0) == .ignored, "heard, although nothing is new")
        let heard = transcript.now
        transcript.now += .milliseconds(9999)
        #expect(transcript.sender.tick(now: transcript.now) == .heartbeat(everyPrefix: false))
        #expect(transcript.sender.deadline == heard + .seconds(10))
        transcript.now = heard + .seconds(10)
        guard case .lapsed(let holder) = transcript.sender.tick(now: transcript.now) else {
            return #expect(Bool(false), "it holds on")
        }
        #expect(holder.instance == SenderTranscript.a && transcript.sender.holder == nil && transcript.g == 0)
        #expect(transcript.sender.tick(now: transcript.now) == .heartbeat(everyPrefix: false))
    }

    @Test func `changed prefixes end the grant`() {
        var transcript = SenderTranscript.serving()
        let g = transcript.g
        transcript.sender.endGrant()
        #expect(transcript.g == 0 && transcript.sender.nextToPublish == nil && transcript.sender.deadline <= transcript.now)
        #expect(transcript.resume(n: 2, g: g) == .ignored)
        _ = transcript.hello(r: 1)
        #expect(transcript.g != g)
    }

    // MARK: RESUME

    @Test func `each n is obeyed once, and none that is not higher [storm2]`() {
        var transcript = SenderTranscript.serving()
        #expect(transcript.publish().count == 10)
        #expect(transcript.resume(n: 1, next: 3) == .ignored)
        #expect(transcript.sender.nextToPublish == nil, "a repeated RESUME sends nothing again")
        #expect(transcript.resume(n: 2, next: 3) == .resumed(acknowledged: 2))
        #expect(transcript.publish() == Array(3...10))
        #expect(transcript.sender.stamp.n == 2)
        #expect(transcript.resume(n: 2, next: 1) == .ignored)
    }

    @Test func `RESUMEs and ACKs of another grant or epoch are ignored [ce6] [ce10] [ce11] [ce13]`() {
        var transcript = SenderTranscript.serving(next: 4)
        let other = Epoch(counter: 4, random: 9)
        #expect(transcript.resume(n: 5, next: 2, g: transcript.g ^ 1) == .ignored)
        #expect(transcript.resume(n: 5, next: 2, epoch: other) == .ignored)
        #expect(transcript.acknowledge(7, g: transcript.g ^ 1) == .ignored)
        #expect(transcript.acknowledge(7, epoch: other) == .ignored)
        #expect(transcript.sender.durable.acknowledged == 3)
        _ = transcript.hello(r: 2)
        #expect(transcript.acknowledge(7) == .ignored, "not before a RESUME")
    }

    @Test func `the first RESUME of a grant sets acknowledged, also downwards: a restored receiver is believed [ce4]`() {
        var transcript = SenderTranscript.serving(next: 8)
        #expect(transcript.sender.durable.acknowledged == 7)
        _ = transcript.hello(r: 2)
        #expect(transcript.resume(next: 3) == .resumed(acknowledged: 2))
        #expect(transcript.publish() == Array(3...10))
        #expect(transcript.sender.durable.highestAcknowledged == 7)
    }

    @Test func `a later RESUME only raises acknowledged: it may have been overtaken by ACKs [resume_lowers]`() {
        var transcript = SenderTranscript.serving(next: 1)
        _ = transcript.publish()
        #expect(transcript.acknowledge(6) == .acknowledged(through: 6))
        #expect(transcript.resume(n: 2, next: 4) == .resumed(acknowledged: 6))
        #expect(transcript.publish() == Array(7...10))
    }

    @Test(arguments: [(UInt64(4), ContentHash(9, 9, 9, 9)), (UInt64(12), History.chain(11))])
    func `another chain, or more than was ever sent, is diverged until a person decides [ce9]`(
        _ next: UInt64, _ chain: ContentHash
    ) {
        var transcript = SenderTranscript()
        _ = transcript.hello()
        guard case .diverged(let refusal) = transcript.resume(next: next, chain: chain) else {
            return #expect(Bool(false), "it went on")
        }
        #expect(refusal.code == .diverged && transcript.sender.durable.stoppage == .diverged)
        #expect(transcript.g == 0 && transcript.sender.nextToPublish == nil)
        guard case .refused = transcript.hello(r: 2) else { return #expect(Bool(false), "it went on") }
    }

    @Test func `RESUME below what is held is answered TRUNCATED and not obeyed, until the receiver starts at the first`() {
        var transcript = SenderTranscript { ($0.first, $0.firstChain) = (5, History.chain(4)) }
        _ = transcript.hello()
        guard case .truncated(let truncated) = transcript.resume(next: 2) else { return #expect(Bool(false), "not truncated") }
        #expect((truncated.n, truncated.first, truncated.chain, truncated.g) == (1, 5, History.chain(4), transcript.g))
        #expect(transcript.sender.stamp.n == 0 && !transcript.sender.isServing)
        guard case .truncated = transcript.resume(next: 2) else {
            return #expect(Bool(false), "said once only: a lost one is stuck")
        }
        #expect(transcript.resume(n: 2, next: 5) == .resumed(acknowledged: 4))
        #expect(transcript.publish() == Array(5...10))
    }

    @Test func `a new epoch begins at the first, with nothing acknowledged`() {
        var transcript = SenderTranscript.serving(next: 8)
        transcript.sender.newEpoch()
        _ = transcript.hello(r: 2, highest: SenderTranscript.epoch)
        #expect(transcript.sender.durable.acknowledged == 0 && transcript.sender.durable.highestAcknowledged == 7)
    }

    // MARK: Windows, publishing, ACK

    @Test func `entries in flight stay within the smaller window of both sides`() {
        var transcript = SenderTranscript(head: 10, window: Window(entries: 4, bytes: 10_000))
        _ = transcript.hello()
        _ = transcript.resume(window: Window(entries: 3, bytes: 10_000))
        #expect(transcript.publish() == [1, 2, 3])
        #expect(transcript.sender.inFlightEntries == 3 && transcript.sender.inFlightBytes == 300)
        #expect(transcript.acknowledge(2) == .acknowledged(through: 2))
        #expect(transcript.sender.inFlightBytes == 100)
        #expect(transcript.publish() == [4, 5])
        _ = transcript.hello(r: 2)
        #expect(transcript.sender.inFlightBytes == 0, "what was in flight in another grant is nobody's")
        _ = transcript.resume(next: 3, window: Window(entries: 100, bytes: 250))
        #expect(transcript.publish() == [3, 4, 5], "bytes: the one that crosses the edge is the last")
        #expect(transcript.publish() == [])
        #expect(transcript.acknowledge(5) == .acknowledged(through: 5))
        #expect(transcript.sender.inFlightBytes == 0 && transcript.publish() == [6, 7, 8])
    }

    @Test func `one message may always be in flight, however narrow the window`() {
        var transcript = SenderTranscript()
        _ = transcript.hello()
        _ = transcript.resume(window: Window(entries: 5, bytes: 0))
        #expect(transcript.publish() == [1])
        _ = transcript.acknowledge(1)
        #expect(transcript.publish() == [2])
    }

    @Test func `bytes are freed exactly, however acknowledgements come and the ring turns`() {
        var random = Seeded(5)
        var transcript = SenderTranscript(head: 0, window: Window(entries: 7, bytes: 4000))
        _ = transcript.hello()
        _ = transcript.resume()
        var sizes: [UInt32] = []
        for _ in 0..<500 {
            transcript.sender.committed(head: transcript.sender.durable.head + UInt64(random.number(0...3)))
            while let sequence = transcript.sender.nextToPublish, !random.once(in: 4) {
                sizes.append(UInt32(random.number(1...900)))
                transcript.sender.published(sequence: sequence, bytes: sizes[sizes.count - 1])
            }
            let acknowledged = Int(transcript.sender.durable.acknowledged)
            if acknowledged < sizes.count, random.once(in: 2) {
                _ = transcript.acknowledge(UInt64(random.number(acknowledged...sizes.count)))
            }
            let inFlight = sizes.dropFirst(Int(transcript.sender.durable.acknowledged))
            #expect(transcript.sender.inFlightBytes == inFlight.reduce(0) { $0 + Int($1) })
            #expect(transcript.sender.inFlightEntries == inFlight.count)
        }
        #expect(sizes.count > 200)
    }

    @Test func `an ACK of more than was published moves the cursor; of more than exists it is ignored`() {
        var transcript = SenderTranscript.serving()
        transcript.sender.published(sequence: 1, bytes: 5)
        #expect(transcript.acknowledge(4) == .acknowledged(through: 4))
        #expect(
            transcript.sender.inFlightBytes == 0 && transcript.sender.inFlightEntries == 0
                && transcript.sender.nextToPublish == 5)
        #expect(transcript.acknowledge(11) == .ignored)
        #expect(transcript.acknowledge(3) == .ignored)
        #expect(transcript.sender.durable.acknowledged == 4)
    }

    @Test func `only what is committed is published`() {
        var transcript = SenderTranscript(head: 0)
        _ = transcript.hello()
        _ = transcript.resume()
        #expect(transcript.sender.nextToPublish == nil && transcript.sender.isLive)
        transcript.sender.committed(head: 2)
        #expect(transcript.publish() == [1, 2])
    }

    @Test func `catching up is told from live traffic by what is left to publish`() {
        var transcript = SenderTranscript.serving(head: 30, window: Window(entries: 4, bytes: 10_000))
        #expect(!transcript.sender.isLive)
        _ = transcript.acknowledge(26)
        #expect(transcript.sender.isLive)
    }

    // MARK: Discarding and the replay mark

    @Test func `bodies are discarded only up to what the receiver's backup holds, told in this grant [ce12]`() {
        var transcript = SenderTranscript.serving()
        _ = transcript.publish()
        _ = transcript.acknowledge(6)
        #expect(transcript.sender.discardable == 0, "acknowledged alone is not enough")
        #expect(transcript.acknowledge(6, safe: 4) == .safe)
        #expect(transcript.sender.discardable == 4)
        _ = transcript.acknowledge(7, safe: 9)
        #expect(transcript.sender.discardable == 7)
        _ = transcript.resume(n: 2, next: 8)
        #expect(transcript.sender.discardable == 7)
        _ = transcript.hello(r: 2)
        #expect(transcript.sender.discardable == 0)
        #expect(transcript.sender.durable.safe == 7, "what was told last is kept")
        _ = transcript.resume(next: 3)
        #expect(transcript.sender.durable.safe == 2, "a receiver that stands lower has lost the ledger that knew more")
        _ = transcript.acknowledge(2)
        #expect(transcript.sender.durable.safe == 0, "and is believed when it tells of no backup")
    }

    @Test func `what was ever acknowledged is marked replay, also after a RESUME from below [rep_ce_mark]`() {
        var transcript = SenderTranscript.serving()
        _ = transcript.publish()
        _ = transcript.acknowledge(6)
        _ = transcript.hello(r: 2)
        _ = transcript.resume(next: 1)
        #expect(transcript.sender.isReplay(6) && !transcript.sender.isReplay(7))
        _ = transcript.hello(r: 3)
        _ = transcript.resume(next: 9)
        #expect(transcript.sender.isReplay(8), "a RESUME tells as much as an ACK")
    }
}
