internal import Dossiers
internal import Federation
internal import Streams

/// The bounds of the cores in one run: those of production, or small ones, whose edges are met often.
struct Limits {
    var intake = IntakeLimits()
    var node = NodeLimits()
    var portal = Portal.Limits()

    init(using random: inout SeededGenerator) {
        guard random.below(3) > 0 else { return }
        let window = Window(entries: UInt32(random.within(2...12)), bytes: UInt32(random.within(2...600) * 1_024))
        intake.stream.window = window
        intake.catchUpEntriesMax = random.within(1...6)
        intake.catchUpBytesMax = random.within(1...600) * 1_024
        intake.inFlightBytesMax = random.within(100...2_000) * 1_024
        intake.uploadsMax = random.within(1...4)
        node.window = Window(entries: UInt32(random.within(2...12)), bytes: UInt32(random.within(2...600) * 1_024))
        node.reports.window = window
        node.catchUpEntriesMax = random.within(1...6)
        node.restatedMax = random.within(1...3)
        portal.submissionsMax = random.within(1...6)
        portal.chunkBytesMax = random.within(256...1_024) * 1_024
    }
}
