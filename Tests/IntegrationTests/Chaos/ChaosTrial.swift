import Dossiers
import Foundation
import Ledger
import Testing

/// Clients that submit to a federation, one after the other, and whoever does harm.
final class ChaosTrial {
    private static let batch = 120
    /// So much more may be written on a disk before it is full.
    private static let roomMax: UInt64 = 64 << 10

    /// Once more in each round: they are short, and what they find depends on the instant.
    private static let kills: [ChaosHarm] = [.killClient, .killIntake, .killNode, .killIntake, .killNode]

    let federation: TrialFederation
    private(set) var tally = ChaosTally()
    /// What was submitted and is accepted, in lines of input.
    private(set) var accepted = 0
    private(set) var receipts: Set<DossierID> = []
    private var random: SeededGenerator
    private let seed: UInt64
    private let holdMax: UInt64
    private var batches: UInt64 = 0
    private var deck: [ChaosHarm] = []
    private var rounds = -1

    /// - Parameter holdMax: milliseconds that a harm lasts at most.
    init(seed: UInt64, holdMax: UInt64) throws {
        self.seed = seed
        self.holdMax = holdMax
        random = SeededGenerator(seed: seed)
        federation = try TrialFederation(tenants: ["18", "36", "974"])
        try federation.start()
    }

    /// Every harm at least once, and again until time is up; then nothing more happens, and all must come to rest.
    func run(for duration: Duration) throws {
        let end = ContinuousClock.now + duration
        shuffle()
        while rounds < 1 || ContinuousClock.now < end { try submitBatch { rounds < 1 || ContinuousClock.now < end } }
        let healed = ContinuousClock.now
        try submitBatch { false }
        tally.untilReceipts = .now - healed
        try federation.awaitReports(on: accepted)
        tally.untilReports = .now - healed
    }

    /// Submits a list without ids until a client has the answer to every line; the same list, the same command.
    private func submitBatch(while isHarmful: () -> Bool) throws {
        let list = federation.scratch.path("\(batches).ndjson")
        let lines = try federation.sample(Self.batch, seed: seed &+ batches).map(Self.withoutID)
        try lines.joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
        batches += 1
        let end = ContinuousClock.now + .seconds(120)
        while ContinuousClock.now < end {
            let (isDone, output) = try submit(list, while: isHarmful)
            receipts.formUnion(Self.receipts(in: output))
            guard isDone else { continue }
            accepted += Self.batch
            #expect(Self.lineNumbers(in: output) == Array(1...Self.batch), "a whole result list, in order")
            return
        }
        throw TrialError.waited(for: "the receipts of batch \(batches)")
    }

    private func submit(_ list: String, while isHarmful: () -> Bool) throws -> (isDone: Bool, output: String) {
        let said = list + ".results"
        try Data().write(to: URL(filePath: said))
        let client = try Saisine.start(
            ["submit", list, "--connect", federation.submissions, "--json"],
            output: try FileHandle(forWritingTo: URL(filePath: said)))
        tally.clientRuns += 1
        while client.isRunning {
            wait(5 + random.next() % 60)
            if isHarmful() { try harm(client) }
            try federation.tend()
        }
        client.waitUntilExit()
        let isDone = client.terminationReason == .exit && client.terminationStatus == 0
        return (isDone, try String(contentsOfFile: said, encoding: .utf8))
    }

    // MARK: Harm

    /// Every harm comes once before any comes again; one that could not be done comes later.
    private func harm(_ client: Process) throws {
        if deck.isEmpty { shuffle() }
        let harm = deck.removeLast()
        if try inflict(harm, client) { tally.note(harm) } else { deck.insert(harm, at: 0) }
        if deck.isEmpty { shuffle() }
    }

    private func shuffle() {
        rounds += 1
        deck = (ChaosHarm.allCases + Self.kills).shuffled(using: &random)
    }

    /// - Returns: whether it met anybody.
    private func inflict(_ harm: ChaosHarm, _ client: Process) throws -> Bool {
        switch harm {
        case .killClient: return client.isRunning && kill(client.processIdentifier, SIGKILL) == 0
        case .killIntake: return federation.intake.signal(SIGKILL)
        case .killNode: return anyNode.signal(SIGKILL)
        case .freezeIntake: return freeze(federation.intake)
        case .freezeNode: return freeze(anyNode)
        case .closeLinks:
            return isFelt(\.closedConnections) { federation.proxy.close() }
        case .resetLinks:
            return isFelt(\.resetConnections) { federation.proxy.reset() }
        case .halfOpenUpwards: return spoil(.upwards)
        case .halfOpenDownwards: return spoil(.downwards)
        case .silenceLinks: return spoil(.frozen)
        case .throttleLinks: return isFelt(\.throttled) { _ = spoil(.throttled) }
        case .delayLinks: return isFelt(\.delayed) { _ = spoil(.delayed) }
        case .fillIntakeDisk: return try fill(federation.intake)
        case .fillNodeDisk: return try fill(anyNode)
        case .failIntakeDisk: return try fail(federation.intake)
        case .failNodeDisk: return try fail(anyNode)
        }
    }

    private var anyNode: TrialService { federation.nodes[Int(random.next() % UInt64(federation.nodes.count))] }

    private func freeze(_ service: TrialService) -> Bool {
        guard service.signal(SIGSTOP) else { return false }
        wait(random.next() % holdMax)
        return service.signal(SIGCONT)
    }

    private func spoil(_ mode: FaultyProxy.Mode) -> Bool {
        federation.proxy.set(mode)
        wait(50 + random.next() % holdMax)
        // What was held up comes late, or never.
        if random.next() % 2 == 0 { federation.proxy.reset() }
        federation.proxy.set(.pass)
        return true
    }

    /// Whether a fault of the proxy met anybody.
    private func isFelt(_ effect: KeyPath<FaultyProxy.Effects, Int>, _ fault: () -> Void) -> Bool {
        let before = federation.proxy.effects[keyPath: effect]
        fault()
        return wait(atMost: 100) { federation.proxy.effects[keyPath: effect] > before }
    }

    /// Its disk is full until it has noticed, and for a while after.
    private func fill(_ service: TrialService) throws -> Bool {
        let before = service.timesFull
        try service.orderRoom(Int(random.next() % Self.roomMax))
        let isFelt = wait(atMost: 1_500) { service.timesFull > before }
        if isFelt { wait(random.next() % holdMax) }
        try service.order()
        return isFelt
    }

    private func fail(_ service: TrialService) throws -> Bool {
        guard service.isRunning else { return false }
        try service.order("\(random.next() % 2 == 0 ? "sync" : "write") \(1 + random.next() % 4)")
        let isFelt = wait(atMost: 1_500) { !service.isRunning }
        try service.order()
        return try isFelt && service.mark != nil
    }

    private func wait(_ milliseconds: UInt64) { poll(nil, 0, CInt(milliseconds)) }

    private func wait(atMost milliseconds: Int64, until isSo: () throws -> Bool) rethrows -> Bool {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        while try !isSo() {
            guard ContinuousClock.now < end else { return false }
            wait(2)
        }
        return true
    }
}

/// What a client said, a line each; the last of a killed one may be cut off, and promises nothing.
extension ChaosTrial {
    static func withoutID(_ line: String) -> String { line.replacing(/"id":"[^"]*",/, with: "", maxReplacements: 1) }

    private static func results(in output: String) -> [JSONValue] {
        output.split(separator: "\n").compactMap { line in
            do { return try JSONValue.parse(Array(line.utf8)) } catch { return nil }
        }
    }

    static func receipts(in output: String) -> [DossierID] {
        results(in: output).compactMap { result in
            guard result["tenant"] != nil, case .string(let id)? = result["id"] else { return nil }
            return DossierID(id)
        }
    }

    static func lineNumbers(in output: String) -> [Int] {
        results(in: output).compactMap { result in
            guard case .number(let text)? = result["line"] else { return nil }
            return Int(text)
        }
    }
}
