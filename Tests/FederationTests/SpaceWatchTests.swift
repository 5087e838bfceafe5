import Dossiers
import Federation
import Ledger
import Testing

/// When the reserve of a disk is reached, and when there is room again.
struct SpaceWatchTests {
    private static let mebibyte = 1 << 20
    private static let total = 100_000 * mebibyte
    private let now = IntakeHost.start

    private static func space(_ free: Int, reusable: Int = 0) -> DiskSpace {
        var space = DiskSpace(free: free * mebibyte, total: total)
        space.reusable = reusable
        return space
    }
    private func watch(free: Int) -> Watched {
        Watched(SpaceWatch(reserve: nil, space: Self.space(free), now: now))
    }

    @Test func `the reserve is 256 MiB, an eighth of a small disk, or what the administrator says`() {
        #expect(watch(free: 1_000).reserve == 256 << 20)
        let small = DiskSpace(free: 1 << 30, total: 1 << 30)
        #expect(SpaceWatch(reserve: nil, space: small, now: now).reserve == 128 << 20)
        #expect(SpaceWatch(reserve: 7, space: small, now: now).reserve == 7)
    }

    @Test func `it closes at the reserve and opens a quarter above it`() {
        let watch = watch(free: 1_000)
        #expect(watch.look(Self.space(257), now: now) == nil)
        #expect(watch.look(Self.space(255), now: now) == .closed)
        #expect(!watch.admits(1))
        #expect(watch.look(Self.space(319), now: now) == nil)
        #expect(watch.closedSince?.monotonic == now.monotonic)
        #expect(watch.look(Self.space(320), now: now) == .opened)
        #expect(watch.closedSince == nil && watch.admits(1))
    }

    @Test func `what is taken between two looks counts, so that the reserve holds`() {
        let watch = watch(free: 266)
        var taken = 0
        while watch.admits(1_000_000) {
            watch.take(1_000_000)
            taken += 1_000_000
        }
        #expect(taken > 3_000_000 && taken <= 10 << 20)
        #expect(watch.isDue(now.monotonic), "much has been taken")
        // The rest of it cost less than was feared.
        #expect(watch.look(Self.space(260), now: now) == nil)
        #expect(watch.admits(1_000_000))
    }

    @Test func `what does not fit closes it, although there is some room`() {
        let watch = watch(free: 257)
        #expect(!watch.admits(2 << 20))
        #expect(watch.look(Self.space(257), now: now) == .closed)
    }

    @Test func `pages that the ledger can fill count up to half of the reserve, and not for files`() {
        let watch = watch(free: 1_000)
        #expect(watch.look(Self.space(200, reusable: 100 << 20), now: now) == nil)
        #expect(watch.admits(1 << 20))
        #expect(!watch.admits(1 << 20, inFile: true))
        #expect(watch.isDue(now.monotonic))
        #expect(watch.look(Self.space(127, reusable: 100_000 << 20), now: now) == .closed)
    }

    @Test func `where only the ledger has room, files are refused until there is some, which shows`() {
        let watch = watch(free: 257)
        #expect(watch.look(Self.space(257, reusable: 100 << 20), now: now) == nil, "nobody has asked")
        #expect(!watch.admits(2 << 20, inFile: true))
        #expect(watch.look(Self.space(257, reusable: 100 << 20), now: now) == .closedToFiles)
        #expect(watch.filesClosedSince?.monotonic == now.monotonic && watch.closedSince == nil)
        #expect(!watch.admits(1, inFile: true) && watch.admits(1 << 20))
        #expect(watch.look(Self.space(319, reusable: 100 << 20), now: now) == nil)
        #expect(watch.look(Self.space(320, reusable: 100 << 20), now: now) == .openedToFiles)
        #expect(watch.filesClosedSince == nil && watch.admits(2 << 20, inFile: true))
    }

    @Test func `the disk is looked at each second, not for each entry`() {
        let watch = watch(free: 100_000)
        for _ in 0..<1_000 {
            #expect(watch.admits(1_000))
            watch.take(1_000)
        }
        #expect(!watch.isDue(now.monotonic + .milliseconds(999)))
        #expect(watch.isDue(now.monotonic + .seconds(1)))
    }
}

/// A watch that can be asked in the middle of an expectation.
private final class Watched {
    private(set) var watch: SpaceWatch

    init(_ watch: SpaceWatch) { self.watch = watch }

    var reserve: Int { watch.reserve }
    var closedSince: Moment? { watch.closedSince }
    var filesClosedSince: Moment? { watch.filesClosedSince }
    func isDue(_ now: Duration) -> Bool { watch.isDue(now) }
    func take(_ bytes: Int) { watch.take(bytes) }
    func admits(_ bytes: Int, inFile: Bool = false) -> Bool { watch.admits(bytes, inFile: inFile) }
    func look(_ space: DiskSpace, now: Moment) -> SpaceWatch.Change? { watch.look(space, now: now) }
}
