/// Invented dossiers that look like real ones, one submission line each, without end. The same seed and places give the same
/// bytes, and a line does not depend on how many are taken.
///
/// Numbers and addresses belong to nobody: AGDREF numbers of a département 00, telephone numbers that ARCEP keeps for fiction,
/// `example.org`. Every date is relative to the dossier's own `submittedAt`, the day on which completeness is to be judged: about
/// a fifth lack a piece or have an unsuitable one.
package struct SampleDossiers: Sequence, IteratorProtocol {
    /// Monday, 2 March 2026, 07:30 UTC.
    package static let start = UnixTime(milliseconds: 1_772_436_600_000)
    /// Between two submissions, in milliseconds: twenty thousand take nine and a half days.
    private static let interval = 41_000

    private let seed: UInt64
    private let places: [SamplePlace]
    private let start: UnixTime
    private var index = 0

    /// There must be a place.
    package init(seed: UInt64, places: [SamplePlace], from start: UnixTime = start) {
        precondition(!places.isEmpty, "a sample needs a place to live in")
        self.seed = seed
        self.places = places
        self.start = start
    }

    /// The next line, without its line feed.
    package mutating func next() -> [UInt8]? {
        var seeds = SeededGenerator(seed: seed &+ UInt64(index) &* 0xd134_2543_de82_ef95)
        let random = SeededGenerator(seed: seeds.next())
        let time = UnixTime(milliseconds: start.milliseconds + Int64(index * Self.interval + seeds.below(Self.interval)))
        index += 1
        var dossier = SampleDossier(random: random, places: places, time: time)
        return dossier.line().serialized
    }
}
