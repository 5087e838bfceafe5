import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// Whatever a peer says, it is answered or ignored; nothing stops, and honest peers go on.
struct IntakeGarbageTests {
    private static let id = DossierID(milliseconds: 1, random: (2, 3))
    private static let header = Header(kind: .dossier).encoded

    /// Messages with too few, too many or garbage frames, for a portal and a node alike.
    private static let malformed: [Frames] =
        [[], [[]], [[], []], [Array("NOTHING".utf8)], [Array("submit".utf8), header, []], [header]]
        + [
            Verb.submit, .piece, .chunk, .state, .hello, .resume, .acknowledgement, .data, .refused, .truncated, .welcome,
            .status,
        ]
        .flatMap { verb -> [Frames] in
            [
                Frames(verb), Frames(verb, []), Frames(verb, [], []), Frames(verb, [1]), Frames(verb, [1], [], []),
                Frames(verb, [UInt8](repeating: 0xff, count: 255), [], []), Frames(verb, header, [], [], []),
                Frames(verb, [UInt8](repeating: 0xff, count: 256), []), Frames(verb, [UInt8](repeating: 1, count: 1_025), []),
            ]
        }

    private let scratch: Scratch
    private let intake: IntakeHost

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18"], in: scratch)
    }

    @Test func `every malformed message of a portal is refused once`() throws {
        for frames in Self.malformed {
            let answers = try intake.ask(frames)
            #expect(
                answers.map(\.verb) == [.refused], "\(frames.verb.map(\.rawValue) ?? "\(frames)") of \(frames.count) frames")
        }
        _ = try intake.receipt(.made(id: IntakeHost.id()))
    }

    @Test func `every malformed message of a node is refused once, and its stream goes on`() throws {
        let node = ScriptedNode("18", intake)
        try node.open()
        for frames in Self.malformed where frames.verb != .data || frames.count != 3 {
            #expect(try node.ask(frames).map(\.verb) == [.refused], "\(frames)")
        }
        let id = try intake.receipt(.made(id: IntakeHost.id())).dossier
        try node.ask(node.report(on: id, .complete))
        #expect(try intake.shown(id) == .complete)
    }

    @Test(arguments: 1...4)
    func `damaged messages of portals stop nothing`(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(300_000), random.bytes(100)])
        let sound = [
            PortalMessage.submit(submission), PortalMessage.piece(submission), try PortalMessage.chunk(submission, at: 0),
            try PortalMessage.chunk(submission, 1, at: 0), PortalMessage.state(submission.header.dossier),
        ]
        for _ in 0..<600 {
            let message = sound[Int.random(in: 0..<sound.count, using: &random)].damaged(by: &random)
            #expect(try intake.ask(message).count <= 1)
            if random.chance(5) { try intake.turn(after: .milliseconds(Int64.random(in: 0...20_000, using: &random))) }
        }
        _ = try intake.receipt(.made(id: IntakeHost.id()))
    }

    @Test(arguments: 1...8)
    func `damaged and senseless messages of a node stop nothing but its own stream`(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        let node = ScriptedNode("18", intake)
        let id = try intake.receipt(.made(id: IntakeHost.id())).dossier
        try node.open()
        for step in 0..<1_500 {
            let message = [
                node.hello(r: UInt64.random(in: 1...3, using: &random), displacedBy: random.chance(20) ? node.g : 0),
                node.resume(n: UInt32.random(in: 1...4, using: &random)),
                node.acknowledge(UInt64.random(in: 0...2, using: &random)),
                node.heartbeat(), node.report(on: id, .complete, step: UInt32(step)),
            ][Int.random(in: 0..<5, using: &random)]
            try node.say(random.chance(60) ? message : message.damaged(by: &random))
            guard random.chance(30) else { continue }
            for answer in try node.turn() where answer.verb == .hello {
                let hello: Hello = try answer.fields()
                node.grantReports(r: hello.r)
            }
            if random.chance(5) { try intake.turn(after: .milliseconds(Int64.random(in: 0...20_000, using: &random))) }
        }
        _ = try intake.receipt(.made(id: IntakeHost.id()))
    }
}

extension Array where Element == [UInt8] {
    /// One to three changes: a byte, a number of eight bytes at an extreme, a frame cut, grown, dropped or doubled.
    func damaged(by random: inout Seeded) -> Frames {
        var frames = self
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard !frames.isEmpty else { break }
            let index = frames.count > 1 && random.chance(85) ? 1 : Int.random(in: 0..<frames.count, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0...4 where !frames[index].isEmpty:
                frames[index][Int.random(in: 0..<frames[index].count, using: &random)] = UInt8(
                    truncatingIfNeeded: random.next())
            case 5...6 where frames[index].count >= 16:
                let offset = Int.random(in: 0..<frames[index].count / 8, using: &random) * 8
                let extreme: [UInt8] =
                    random.chance(50) ? [255, 255, 255, 255, 255, 255, 255, 255] : [127, 255, 255, 255, 255, 255, 255, 255]
                frames[index].replaceSubrange(offset..<offset + 8, with: extreme)
            case 7: frames[index].removeLast(Int.random(in: 0...frames[index].count, using: &random))
            case 8: frames[index] += random.bytes(Int.random(in: 0...9, using: &random))
            default: if random.chance(50) { frames.remove(at: index) } else { frames.insert(frames[index], at: index) }
            }
        }
        return frames
    }
}
