internal import Dossiers
internal import Federation
internal import Foundation
internal import Glibc
internal import Ledger
internal import Synchronization

/// An intake or a node, the production code, on a disk that fails as a test says: `FaultyService intake TOPOLOGY RULES DATA ORDERS`, or
/// a stream's name in the first place. It ends with SIGTERM, and with the process that started it.
@main
enum FaultyService {
    /// Less than in production: a test waits for what comes after.
    private static let pause = Duration.milliseconds(200)

    static func main() {
        do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
            let isRefused = if case .needsDoctor? = error as? LedgerError { true } else { false }
            FileHandle.standardError.write(Data("FaultyService: \(error)\n".utf8))
            exit(isRefused ? 78 : 74)
        }
    }

    private static func run(_ words: [String]) throws {
        guard words.count == 5 else { throw Refusal(.malformed, "ROLE TOPOLOGY RULES DATA ORDERS are asked for") }
        let signals = try Signals()
        endWithParent()
        FaultyVFS.register()
        FaultyDisk.current.withLock { $0 = FaultyDisk(directory: words[3], orders: words[4]) }
        let topology = try Topology.load(path: words[1])
        let storage = Storage(vfs: FaultyVFS.name, files: FaultyFiles())
        if words[0] == "intake" {
            var options = IntakeService.Options(
                topology: topology, dataDirectory: words[3], log: Log(role: words[0], level: .info))
            options.storage = storage
            options.limits.retry = pause
            return try IntakeService.run(options, stop: signals.descriptor) { _ in }
        }
        guard let name = StreamName(words[0]), let stream = topology[name], let intake = topology.intake else {
            throw Refusal(.malformed, "the topology has no stream \(words[0])")
        }
        var options = NodeService.Options(
            stream: name, tenant: stream.tenant, replies: intake.replies.description, dataDirectory: words[3],
            rules: try CompletenessRules(directory: words[2]), office: Office(of: stream, in: topology),
            log: Log(role: words[0], level: .info))
        options.storage = storage
        options.limits.pause = pause
        try NodeService.run(options, stop: signals.descriptor)
    }

    /// A test that dies leaves nothing behind.
    private static func endWithParent() {
        let parent = getppid()
        Thread {
            while getppid() == parent { poll(nil, 0, 500) }
            exit(75)
        }.start()
    }
}
