import Dossiers
import Streams
import Testing

/// A receiver that is there and takes nothing for now.
struct HoldTests {
    private let hold = Hold(.paused, since: 1_772_436_600_000, reason: "maintenance")

    @Test func `held, it takes nothing and asks for nothing, answers every heartbeat, and says why`() {
        var transcript = ReceiverTranscript.holding()
        transcript.receiver.suspend(hold)
        #expect(transcript.entry(1) == .ignored)
        #expect(transcript.entry(3) == .ignored)
        for _ in 1...3 { #expect(transcript.heartbeat(g: 77, n: 1, published: 9) == .acknowledge) }
        #expect(transcript.resumption == [1, 1])
        #expect(transcript.receiver.acknowledgement(safe: 0)?.hold == hold)
    }

    @Test func `released, it asks at the next one by a new n, once, and takes it`() {
        var transcript = ReceiverTranscript.holding()
        transcript.receiver.suspend(hold)
        _ = transcript.entry(1)
        let asks = transcript.receiver.release()
        #expect(asks && transcript.resumption == [2, 1])
        #expect(transcript.receiver.acknowledgement(safe: 0)?.hold == nil)
        #expect(transcript.entry(1, n: 1) == .ignored)
        #expect(transcript.entry(1, n: 2) == .accept)
        let again = transcript.receiver.release()
        #expect(!again)
    }

    @Test func `what was accepted before is committed, and acknowledged when it comes again`() {
        var transcript = ReceiverTranscript.holding()
        #expect(transcript.entry(1) == .accept)
        transcript.receiver.suspend(hold)
        #expect(transcript.receiver.isCommittable(1, grant: 77))
        transcript.commit(through: 1)
        #expect(transcript.acknowledged == 1)
        let asks = transcript.receiver.release()
        #expect(asks && transcript.resumption == [2, 2])
    }

    @Test func `a RESUME that was lost is said again while held, for one entry only`() {
        var transcript = ReceiverTranscript(next: 1)
        transcript.receiver.suspend(hold)
        #expect(transcript.heartbeat(g: 77, n: 0, published: 0) == .resume)
        #expect(transcript.receiver.resume?.window == Window(entries: 1, bytes: 1))
        #expect(transcript.heartbeat(g: 77, n: 0, published: 0) == .resume)
        #expect(transcript.receiver.standing == .holding)
        _ = transcript.receiver.release()
        #expect(transcript.receiver.resume?.window == .standard)
    }

    @Test func `a hold outlives the grant`() {
        var transcript = ReceiverTranscript.holding()
        transcript.receiver.suspend(hold)
        transcript.receiver.start(now: transcript.now, using: &transcript.random)
        #expect(transcript.receiver.hold == hold)
        let asks = transcript.receiver.release()
        #expect(!asks)
    }

    @Test func `a sender that hears of a hold publishes nothing until an ACK or a RESUME without one`() {
        var transcript = SenderTranscript.serving(head: 10, window: Window(entries: 3, bytes: 8_000))
        #expect(transcript.publish() == [1, 2, 3])
        acknowledge(1, hold, &transcript)
        #expect(transcript.publish().isEmpty && transcript.sender.hold == hold)
        transcript.now += .seconds(9)
        acknowledge(1, hold, &transcript)
        transcript.now += .seconds(9)
        let due = transcript.sender.tick(now: transcript.now)
        #expect(due == .heartbeat(everyPrefix: false))
        acknowledge(1, nil, &transcript)
        #expect(transcript.publish() == [4])
        acknowledge(1, hold, &transcript)
        #expect(transcript.resume(n: 2, next: 2) == .resumed(acknowledged: 1))
        #expect(transcript.publish() == [2, 3, 4] && transcript.sender.hold == nil)
    }

    private func acknowledge(_ sequence: UInt64, _ hold: Hold?, _ transcript: inout SenderTranscript) {
        let message = Acknowledgement(
            channel: .dossiers, epoch: SenderTranscript.epoch, g: transcript.g, acknowledged: sequence, safe: 0,
            stream: Names.stream, hold: hold)
        _ = transcript.sender.acknowledge(message, now: transcript.now)
    }
}

/// The tail of an ACK.
struct HoldCodecTests {
    private func acknowledgement(_ hold: Hold?) -> Acknowledgement {
        Acknowledgement(
            channel: .dossiers, epoch: Epoch(counter: 1, random: 2), g: 3, acknowledged: 4, safe: 0, stream: Names.stream,
            hold: hold)
    }

    @Test(arguments: ["", "maintenance", "réparation jusqu’à midi"])
    func `a reason goes over the wire as it is`(reason: String) throws {
        let message = acknowledgement(Hold(.parkedFull, since: 1_772_436_600_000, reason: reason))
        #expect(message.encoded.count == 88 + reason.utf8.count)
        #expect(try Acknowledgement(decoding: message.encoded) == message)
        #expect(acknowledgement(nil).encoded.count == 72)
    }

    @Test func `a long reason is cut, between characters; what would move a cursor becomes a space`() {
        #expect(Hold(.paused, since: 0, reason: String(repeating: "é", count: 400)).reason.utf8.count == 500)
        #expect(Hold(.paused, since: 0, reason: "a\u{1b}[2Jb\nc").reason == "a [2Jb c")
    }

    @Test func `a tail that is not one is refused or ignored`() throws {
        var bytes = acknowledgement(Hold(.paused, since: 1, reason: "abc")).encoded
        #expect(throws: Refusal.self) { try Acknowledgement(decoding: Array(bytes.dropLast())) }
        bytes[74] = 0xff
        #expect(throws: Refusal.self) { try Acknowledgement(decoding: bytes) }
        bytes[74] = 0
        bytes[72] = 9
        #expect(try Acknowledgement(decoding: bytes).hold?.cause == .paused)
        bytes[72] = 0
        #expect(try Acknowledgement(decoding: bytes).hold == nil)
        #expect(try Acknowledgement(decoding: Array(bytes.prefix(80))).hold == nil)
    }
}
