import Streams

/// What may go wrong in a run; drawn from its seed.
struct Scenario {
    var channel = Channel.dossiers
    var prefixCount = 1
    /// One message in so many is lost; 0: none.
    var lossOneIn = 0
    /// One message in so many is delivered again, late; 0: none.
    var ghostOneIn = 0
    var crashes = false
    var receiverRestores = false
    var senderRestores = false
    /// A restored sender does not say so.
    var isSilent = false
    var secondLedger = false
    var clone = false
    var offLoop = false
    var corruption = false
    /// A person holds the first receiver back, and lets it go on.
    var pauses = false
    var discards = Discards.none
    var window = Window(entries: 4, bytes: 1000)

    enum Discards { case none, safe, acknowledged }

    init(using random: inout Seeded) {
        channel = random.once(in: 3) ? .reports : .dossiers
        prefixCount = channel == .reports ? 1 : random.number(1...3)
        lossOneIn = [0, 3, 10, 30][random.number(0...3)]
        ghostOneIn = [0, 0, 5, 20][random.number(0...3)]
        crashes = random.once(in: 2)
        receiverRestores = random.once(in: 3)
        senderRestores = random.once(in: 3)
        isSilent = random.once(in: 4)
        secondLedger = random.once(in: 5)
        clone = random.once(in: 5)
        offLoop = random.once(in: 2)
        corruption = random.once(in: 4)
        discards = [.none, .safe, .acknowledged][random.number(0...2)]
        pauses = random.once(in: 3)
        window = Window(entries: UInt32(random.number(1...5)), bytes: UInt32(random.number(100...1500)))
    }
}
