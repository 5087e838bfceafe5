import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A node that says what a test tells it to, to an intake without sockets: honest until told otherwise.
final class ScriptedNode {
    let name: StreamName
    let intake: IntakeHost
    var connection: UInt64
    var instance = InstanceID(high: 1, low: 1)
    var ledger = LedgerID(high: 2, low: 2)

    // Dossiers.
    private(set) var epoch = Epoch.none
    private(set) var g: UInt64 = 0
    private(set) var taken: [Header] = []
    /// Header and body of what was taken last under each sequence.
    private(set) var takenBytes: [UInt64: Int] = [:]

    // Reports.
    var reportEpoch = Epoch(counter: 1, random: 7)
    private(set) var reportR: UInt64 = 0
    private(set) var reportG: UInt64 = 0
    private(set) var reportN: UInt32 = 0
    var sequence: UInt64 = 0
    var chain = ContentHash.zero

    init(_ name: StreamName, _ intake: IntakeHost, connection: UInt64 = 50) {
        (self.name, self.intake, self.connection) = (name, intake, connection)
    }

    // MARK: Dossiers

    func hello(r: UInt64, displacedBy: UInt64 = 0, highest: Epoch = .none) -> Frames {
        let hello = Hello(
            channel: .dossiers, r: r, displacedBy: displacedBy, highest: highest, instance: instance, ledger: ledger,
            stream: name)
        return Frames(.hello, hello.encoded)
    }

    func resume(n: UInt32 = 1, next: UInt64 = 1, chain: ContentHash = .zero) -> Frames {
        let resume = Resume(
            channel: .dossiers, n: n, epoch: epoch, g: g, next: next, chain: chain, window: .standard, stream: name)
        return Frames(.resume, resume.encoded)
    }

    func acknowledge(_ sequence: UInt64) -> Frames {
        Frames(
            .acknowledgement,
            Acknowledgement(channel: .dossiers, epoch: epoch, g: g, acknowledged: sequence, safe: 0, stream: name).encoded)
    }

    func say(_ frames: Frames) throws { try intake.receive(fromNode: name, frames, on: connection) }

    /// Says it, lets the intake turn, and tells what came back to this node.
    @discardableResult
    func ask(_ frames: Frames) throws -> [Frames] {
        try say(frames)
        return try turn()
    }

    /// What came for this node in a turn, its publications aside: those are noted.
    @discardableResult
    func turn() throws -> [Frames] {
        try intake.turn()
        try take(intake.network.takePublished())
        return intake.network.take().filter { $0.peers == .nodes && $0.connection.token == connection }.map(\.frames)
    }

    /// Notes what of all that was published is this node's.
    func take(_ published: [(stream: Int, frames: Frames)]) throws {
        for (stream, frames) in published where intake.topology.streams[stream].name == name {
            let header: Header = try frames.fields()
            if header.kind == .heartbeat {
                (g, epoch) = (header.g, header.epoch)
            } else {
                taken.append(header)
                takenBytes[header.sequence] = frames[1].count + frames[2].count
            }
        }
    }

    /// Asks for the stream until it is granted, and resumes it.
    func open(r: UInt64 = 9, next: UInt64 = 1, chain: ContentHash = .zero) throws {
        let answers = try ask(hello(r: r))
        try #require(answers.map(\.verb) == [.welcome])
        try grantReports(try ask(resume(next: next, chain: chain)))
    }

    // MARK: Reports

    /// Answers the intake's HELLO for reports among these messages, and takes its RESUME.
    func grantReports(_ messages: [Frames]) throws {
        let hello: Hello = try #require(messages.first { $0.verb == .hello }).fields()
        try #require(hello.channel == .reports)
        grantReports(r: hello.r)
        let resumed = try ask(heartbeat())
        let resume: Resume = try #require(resumed.first { $0.verb == .resume }).fields()
        reportN = resume.n
    }

    func grantReports(r: UInt64) {
        reportR = r
        reportG += 1_000
        reportN = 1
    }

    func heartbeat(first: UInt64 = 1, chain: ContentHash = .zero) -> Frames {
        var header = Header(kind: .heartbeat)
        header.stream = name
        header.epoch = reportEpoch
        (header.r, header.g, header.n) = (reportR, reportG, reportN)
        header.sequence = sequence
        (header.first, header.chain) = (first, chain)
        return Frames(.data, header.encoded, [])
    }

    /// The next report.
    func report(
        _ kind: EntryKind = .state, on id: DossierID, _ state: DossierState?, step: UInt32 = 1, revision: UInt32 = 1,
        restated: Bool = false, request: UInt32 = 0, body: [UInt8] = Array("{}".utf8)
    ) -> Frames {
        var header = Header(kind: kind)
        header.dossier = id
        header.revision = revision
        header.state = state
        (header.ownerTerm, header.step) = (1, step)
        if restated { header.flags.insert(.restated) }
        header.requestNumber = request
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        return entry(header, body)
    }

    /// Numbers and chains an entry.
    ///
    /// - Parameter wireState: in place of the header's, for a state that this version does not know.
    func entry(_ header: Header, _ body: [UInt8], wireState: UInt8? = nil) -> Frames {
        var header = header
        sequence &+= 1
        header.stream = name
        header.epoch = reportEpoch
        (header.r, header.g, header.n, header.sequence) = (reportR, reportG, reportN, sequence)
        var place = header.placement
        if let wireState { place.state = wireState }
        chain = Chain.continuing(chain, with: place)
        header.chain = chain
        var bytes = header.encoded
        if let wireState { bytes[219] = wireState }
        return Frames(.data, bytes, body)
    }
}

extension IntakeHost {
    func shown(_ id: DossierID, portal: String = "cher") throws -> DossierState? {
        try ledger.standing(id, revision: 0, portal: ledger.portal(portal))?.shown.state
    }

    /// Every event of a dossier's history, from what is on disk.
    func events(_ id: DossierID) throws -> [DossierEvent] {
        try LedgerReader(dataDirectory: path).history(of: id)?.events ?? []
    }
}
