import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// An intake that says what a test tells it to, to a node without sockets: honest until told otherwise.
final class ScriptedIntake {
    let node: NodeHost
    let stream: Topology.Stream
    var epoch = Epoch(counter: 5, random: 5)
    private(set) var r: UInt64 = 0
    var g: UInt64 = 100
    private(set) var n: UInt32 = 0
    private(set) var next: UInt64 = 0
    var sequence: UInt64 = 0
    var chain = ContentHash.zero
    /// It says that it has an entry which it has not sent.
    var holdsMore = false

    // Reports, of which it is the receiver.
    private let reportsR: UInt64 = 77
    private var reportsGrant = (epoch: Epoch.none, g: UInt64(0))
    private(set) var reports: [(header: Header, body: [UInt8])] = []

    init(_ node: NodeHost) {
        self.node = node
        stream = node.stream
    }

    /// What the node sends in a turn; its reports are kept.
    @discardableResult
    func turn(after time: Duration = .zero) throws -> [Frames] {
        try node.turn(after: time)
        let sent = node.network.take()
        for frames in sent {
            switch frames.verb {
            case .hello: r = try frames.fields(Hello.self).r
            case .resume: (n, next) = (try frames.fields(Resume.self).n, try frames.fields(Resume.self).next)
            case .data:
                let header: Header = try frames.fields()
                if header.kind != .heartbeat { reports.append((header, frames[2])) }
            default: break
            }
        }
        return sent
    }

    func welcome(lease: Duration = .seconds(10)) -> Frames {
        let prefixes = stream.prefixes
        let welcome = Welcome(
            channel: .dossiers, prefixCount: UInt16(prefixes.count), lease: lease, r: r, epoch: epoch, time: 1,
            window: .standard, stream: stream.name)
        return Frames(.welcome, welcome.encoded, Prefixes.encode(prefixes), Array("tcp://127.0.0.1:5000".utf8))
    }

    func heartbeat(prefix: Int = 0, first: UInt64 = 1, firstChain: ContentHash = .zero, at time: UnixTime? = nil) -> Frames {
        var header = Header(kind: .heartbeat)
        header.time = UInt64((time ?? node.now.wall).milliseconds)
        header.head = sequence + (holdsMore ? 1 : 0)
        header.stream = stream.name
        (header.epoch, header.r, header.g, header.n) = (epoch, r, g, n)
        (header.sequence, header.first, header.chain) = (sequence, first, firstChain)
        return [Array(stream.prefixes[prefix].padded.description.utf8), header.encoded, []]
    }

    /// Grants the stream and takes the node's RESUME.
    func grant() throws {
        if r == 0 { try turn() }
        try node.receive(fromIntake: welcome())
        for prefix in stream.prefixes.indices { try node.receive(publication: heartbeat(prefix: prefix)) }
        let sent = try turn()
        try #require(sent.contains { $0.verb == .resume })
    }

    /// Asks for the reports, and resumes at the first.
    func askForReports(highest: Epoch = .none) throws {
        let hello = Hello(
            channel: .reports, r: reportsR, displacedBy: 0, highest: highest, instance: InstanceID(high: 1, low: 1),
            ledger: LedgerID(high: 1, low: 1), stream: stream.name)
        try node.receive(fromIntake: Frames(.hello, hello.encoded))
        let heartbeat: Header = try #require(try turn().first { $0.verb == .data }).fields()
        reportsGrant = (heartbeat.epoch, heartbeat.g)
        let resume = Resume(
            channel: .reports, n: 1, epoch: heartbeat.epoch, g: heartbeat.g, next: 1, chain: .zero, window: .standard,
            stream: stream.name)
        try node.receive(fromIntake: Frames(.resume, resume.encoded))
        try turn()
    }

    /// Acknowledges the reports that have come.
    func acknowledgeReports() throws {
        let acknowledgement = Acknowledgement(
            channel: .reports, epoch: reportsGrant.epoch, g: reportsGrant.g,
            acknowledged: reports.map(\.header.sequence).max() ?? 0, safe: 0, stream: stream.name)
        try node.receive(fromIntake: Frames(.acknowledgement, acknowledgement.encoded))
        try turn()
    }

    /// The next entry, numbered and chained.
    func entry(_ header: Header, _ body: [UInt8] = []) -> Frames {
        var header = header
        sequence &+= 1
        header.sequence = sequence
        header.stream = stream.name
        header.tenant = stream.tenant
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        chain = Chain.continuing(chain, with: header.placement)
        header.chain = chain
        return stamped([Array(stream.prefixes[0].padded.description.utf8), header.encoded, body], header)
    }

    /// The same entry under the present grant and n.
    func again(_ frames: Frames) throws -> Frames { stamped(frames, try frames.fields()) }

    private func stamped(_ frames: Frames, _ header: Header) -> Frames {
        var (frames, header) = (frames, header)
        (header.epoch, header.r, header.g, header.n) = (epoch, r, g, n)
        frames[1] = header.encoded
        return frames
    }

    func dossier(_ submission: Submission, flags: EntryFlags = [], shown: ShownState? = nil) -> Frames {
        var header = submission.header
        header.flags = flags
        header.time = 1_772_436_600_000
        (header.state, header.ownerTerm, header.step) = (shown?.state, shown?.term ?? 0, shown?.step ?? 0)
        return entry(header, submission.body)
    }

    /// The chunks of a piece.
    func chunks(_ submission: Submission, _ index: Int = 0) throws -> [Frames] {
        let piece = submission.pieces[index]
        return try stride(from: 0, to: piece.total, by: PieceFiles.chunkBytes).map { offset in
            var header = submission.header
            header.kind = .piece
            header.pieceHash = piece.hash
            (header.pieceOffset, header.pieceTotal) = (UInt32(offset), UInt32(piece.total))
            return entry(header, try piece.read(offset, PieceFiles.chunkBytes))
        }
    }
}

extension [Frames] {
    /// The last ACK's or RESUME's place.
    func acknowledged() throws -> UInt64? {
        try last { $0.verb == .acknowledgement }?.fields(Acknowledgement.self).acknowledged
    }
}
