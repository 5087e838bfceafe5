internal import Dossiers
package import Ledger

/// Watches the room on the disk of a data directory, so that a reserve stays for what must go on while the disk is nearly full:
/// acknowledgements, reports, the acts of people.
///
/// It decides, and reads nothing itself. What is taken between two looks counts by an estimate that is above what it costs, so that the reserve
/// holds although the disk is not asked for each entry.
package struct SpaceWatch {
    package enum Change: Equatable { case closed, opened, closedToFiles, openedToFiles }

    /// Of a disk large enough for it; of a smaller one an eighth.
    package static let reserveMax = 256 << 20
    /// Between two looks when little is taken.
    static let interval = Duration.seconds(1)
    /// What an entry may cost beside its bytes: two pages, for it and for what finds it again.
    private static let entryCost = 32 << 10

    /// Chosen by the administrator.
    private let chosenReserve: Int?
    package private(set) var space: DiskSpace
    /// Since when there is no room but the reserve.
    package private(set) var closedSince: Moment?
    /// Since when files of pieces are refused although the ledger has pages left to fill, which are none of theirs.
    package private(set) var filesClosedSince: Moment?
    /// Taken since the last look, by the estimate.
    private var taken = 0
    /// The most that did not fit since the last look.
    private var missed = 0
    private var missedInFile = 0
    private(set) var nextLook: Duration

    package init(reserve: Int?, space: DiskSpace, now: Moment) {
        chosenReserve = reserve
        self.space = space
        nextLook = now.monotonic
        _ = look(space, now: now)
    }

    package var reserve: Int { chosenReserve ?? min(Self.reserveMax, space.total / 8) }

    /// Whether so many bytes, of an entry or of a piece's file, leave the reserve alone. If not, the disk is looked at before long.
    package mutating func admits(_ bytes: Int, inFile: Bool = false) -> Bool {
        guard closedSince == nil, !inFile || filesClosedSince == nil else { return false }
        let cost = Self.cost(of: bytes, inFile: inFile)
        guard taken + cost > (inFile ? space.free - reserve : room(space)) else { return true }
        if inFile { missedInFile = max(missedInFile, cost) } else { missed = max(missed, cost) }
        return false
    }

    package mutating func take(_ bytes: Int, inFile: Bool = false) { taken += Self.cost(of: bytes, inFile: inFile) }

    /// What is in the ledger is written twice: to its log, then to its file.
    private static func cost(of bytes: Int, inFile: Bool) -> Int { (bytes + entryCost) * (inFile ? 1 : 2) }

    /// Whether the disk should be looked at again: some time has passed, or much has been taken.
    package func isDue(_ now: Duration) -> Bool {
        now >= nextLook || closedSince == nil && (missed > 0 || missedInFile > 0 || taken > room(space) / 2)
    }

    /// Looks at the disk, outside a transaction. Before it closes, the ledger's log gives back what it takes.
    mutating func look(_ directory: DataDirectory, _ ledger: LedgerFile, now: Moment) throws -> Change? {
        var found = try directory.space(for: ledger)
        if isShort(found) || isShortForFiles(found) {
            do { try ledger.emptyLog() } catch let failure as any LedgerFailure where failure.isDiskFull {
                // What could not be moved stays in the log.
            }
            found = try directory.space(for: ledger)
        }
        return look(found, now: now)
    }

    /// What the disk says now, when everything taken is written.
    package mutating func look(_ space: DiskSpace, now: Moment) -> Change? {
        self.space = space
        let (isShort, isShortForFiles) = (isShort(space), isShortForFiles(space))
        (taken, missed, missedInFile, nextLook) = (0, 0, 0, now.monotonic + Self.interval)
        let filesChange = isShortForFiles != (filesClosedSince != nil)
        if filesChange { filesClosedSince = isShortForFiles ? now : nil }
        if isShort != (closedSince != nil) {
            closedSince = isShort ? now : nil
            return isShort ? .closed : .opened
        }
        // While nothing at all is taken, this is no news.
        guard filesChange, !isShort else { return nil }
        return isShortForFiles ? .closedToFiles : .openedToFiles
    }

    /// Whether nothing more may be taken. To open again takes a quarter more than where it closed, or it would open and close with every
    /// entry.
    private func isShort(_ space: DiskSpace) -> Bool {
        room(space) < (closedSince == nil ? max(missed, 1) : reserve / 4)
    }

    /// Whether files are refused: one did not fit. They are taken again at what opens all else.
    private func isShortForFiles(_ space: DiskSpace) -> Bool {
        let room = space.free - reserve
        return filesClosedSince == nil ? missedInFile > max(0, room) : room < reserve / 4
    }

    /// What is above the reserve. Free pages of the ledger count, up to half of the reserve: its log needs the disk itself.
    private func room(_ space: DiskSpace) -> Int { space.free + min(space.reusable, reserve / 2) - reserve }

    func tell(_ change: Change, _ log: PeerLog, now: Moment) {
        let free = max(0, space.free)
        switch change {
        case .closed:
            log.warning(
                "disk-nearly-full", ["free": free, "reserve": reserve, "total": space.total], now: now.monotonic)
        case .opened: log.info("disk-has-room", ["free": free, "reserve": reserve], now: now.monotonic)
        case .closedToFiles:
            log.warning(
                "disk-takes-no-pieces", ["free": free, "reserve": reserve, "reusable": space.reusable], now: now.monotonic)
        case .openedToFiles:
            log.info("disk-takes-pieces-again", ["free": free, "reserve": reserve], now: now.monotonic)
        }
    }

    /// For the answer to STATUS.
    var status: JSONValue {
        .object([
            "free": .number(max(0, space.free)), "total": .number(space.total), "reserve": .number(reserve),
            "lowSince": closedSince.map { .string($0.wall.description) } ?? .null,
            "piecesRefusedSince": filesClosedSince.map { .string($0.wall.description) } ?? .null,
        ])
    }
}
