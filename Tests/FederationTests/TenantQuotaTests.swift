import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A tenant whose backlog has reached its quota.
struct TenantQuotaTests {
    private let scratch: Scratch
    private let lines = LogLines()
    private var limits = IntakeLimits()

    init() throws { scratch = try Scratch() }

    private func intake() throws -> IntakeHost {
        try IntakeHost(of: ["18", "36"], in: scratch, limits: limits, log: lines.log)
    }

    private func code(_ intake: IntakeHost, _ postalCode: String, note: String = "") throws -> String? {
        try intake.code(.made(id: IntakeHost.id(), postalCode: postalCode, note: note))
    }

    @Test mutating func `a tenant with its quota of entries waiting is closed alone, and opens when a tenth is free`() throws {
        limits.backlogEntriesMax = 20
        let intake = try intake()
        let known = try Submission.made(id: IntakeHost.id())
        let receipt = try intake.receipt(known)
        for _ in 2...20 { #expect(try code(intake, "18000") == nil) }
        #expect(try code(intake, "18000") == "try-again-later")
        #expect(try code(intake, "36000") == nil, "the other tenant goes on")
        #expect(try intake.receipt(known) == receipt)
        let node = ScriptedNode("18", intake)
        try node.open()
        try node.ask(node.acknowledge(1))
        #expect(try code(intake, "18000") == "try-again-later", "19 of 20 wait")
        try node.ask(node.acknowledge(2))
        #expect(lines.all.contains { $0.contains("event=tenant-open tenant=18 entries=18") }, "without being asked")
        #expect(try code(intake, "18000") == nil)
        #expect(lines.all.filter { $0.contains("event=tenant-closed tenant=18") }.count == 1)
    }

    @Test mutating func `bytes count, those of pieces too, and a turn that accepts much does not pass the quota`() throws {
        limits.backlogBytesMax = 1 << 20
        let intake = try intake()
        var random = Seeded(3)
        let large = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(60_000)])
        _ = try intake.ask(PortalMessage.chunk(large, at: 0))
        _ = try intake.receipt(large)
        let (log, _) = try intake.ledger.openOutgoing("18", tenant: "18")
        #expect(try log.waitingBytes(after: 0) == 60_000 + large.body.count + 2 * Header.byteCount)
        let note = String(repeating: "n", count: 50_000)
        for _ in 0..<40 {
            try intake.receive(fromPortal: "cher", PortalMessage.submit(.made(id: IntakeHost.id(), note: note)))
        }
        let answers = try intake.ask(PortalMessage.submit(.made(id: IntakeHost.id(), postalCode: "36000")))
        #expect(answers.filter { $0.verb == .receipt }.count == 20, "19 of 50 kB, and the other tenant's")
        #expect(answers.filter { $0.code == "try-again-later" }.count == 21)
        #expect(try intake.ledger.openOutgoing("18", tenant: "18").log.waitingBytes(after: 0) <= 1 << 20)
    }

    @Test func `what waits is known in one step after a start, and is the sum of what waits`() throws {
        let first = try intake()
        var random = Seeded(5)
        for size in [10, 70_000, 300_000, 5] {
            let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(size)])
            if size > PieceFiles.inlineBytesMax { _ = try first.ask(PortalMessage.piece(submission)) }
            for offset in stride(from: 0, to: size, by: PieceFiles.chunkBytes) {
                _ = try first.ask(PortalMessage.chunk(submission, at: offset))
            }
            _ = try first.receipt(submission)
        }
        let path = scratch.path + "/copy"
        try scratch.copy(first.path, to: path)
        let later = try IntakeHost(first.topology, path: path)
        let (log, _) = try later.ledger.openOutgoing("18", tenant: "18")
        var sizes: [Int] = []
        try later.ledger.read(log, from: 1, atMost: 100) { entry in
            let header = try unsafe Header(decoding: entry.header)
            let chunk = min(PieceFiles.chunkBytes, Int(header.pieceTotal) - Int(header.pieceOffset))
            sizes.append(unsafe Header.byteCount + (header.kind == .piece ? chunk : entry.body.count))
            return true
        }
        #expect(sizes.count == 9)
        let read = try LedgerReader(dataDirectory: path).streams()
        #expect(read.first { $0.stream == "18" }?.backlogBytes == sizes.reduce(0, +))
        for acknowledged in 0...9 {
            let expected = sizes.dropFirst(acknowledged).reduce(0, +)
            #expect(try log.waitingBytes(after: UInt64(acknowledged)) == expected)
        }
    }

    @Test func `by default a million dossiers with their pieces fit`() throws {
        #expect(IntakeLimits().backlogEntriesMax >= 6_000_000)
    }
}
