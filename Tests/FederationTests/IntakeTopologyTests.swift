import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a topology may not take from dossiers that are under way (streams, rule 20).
struct IntakeTopologyTests {
    private let scratch: Scratch
    private let path: String

    init() throws {
        scratch = try Scratch()
        path = scratch.path + "/intake"
    }

    @Test func `a stream that entries wait for cannot leave the topology, and may when none do`() throws {
        try run(["18", "36"]) { _ = try $0.receipt(.made(id: IntakeHost.id())) }
        #expect(throws: IntakeError.removedStream("18", backlog: 1)) { try run(["36"]) { _ in } }
        try run(["18", "36"], acknowledge)
        try run(["36"]) { _ in }
    }

    @Test func `a stream that entries wait for cannot lose a prefix, gains one at any time, and may lose it when none do`()
        throws
    {
        try run(prefixes: ["18", "58400"]) { _ = try $0.receipt(.made(id: IntakeHost.id(), postalCode: "58400")) }
        let lost = try #require(PostalPrefix("58400"))
        let error = #expect(throws: IntakeError.self) { try run(prefixes: ["18"]) { _ in } }
        #expect(error == .lostPrefixes("18", [lost], backlog: 1))
        #expect("\(String(describing: error))".contains("put it back until its node has acknowledged them"))
        // Refused, it has changed nothing: the next start is judged by the same prefixes.
        #expect(throws: IntakeError.self) { try run(prefixes: ["18"]) { _ in } }
        try run(prefixes: ["18", "58400", "41000"]) { _ in }
        #expect(throws: IntakeError.self) { try run(prefixes: ["18", "58400"]) { _ in } }
        try run(prefixes: ["18", "58400", "41000"], acknowledge)
        try run(prefixes: ["18"]) { _ in }
    }

    // MARK: Lives of one intake

    private func run(_ codes: [String], _ body: (IntakeHost) throws -> Void) throws {
        try body(IntakeHost(Reference.topology(codes), path: path))
    }

    private func run(prefixes: [String], _ body: (IntakeHost) throws -> Void) throws {
        let text = """
            {"format":1,"name":"one","intake":{"submissions":"tcp://127.0.0.1:7100","replies":"tcp://127.0.0.1:7101"},
            "tenants":[{"code":"18","name":"A","region":"Centre-Val de Loire","chefLieu":{"name":"C","commune":"18033"},
            "timeZone":"Europe/Paris","streams":[{"name":"18","endpoint":"tcp://127.0.0.1:7218",
            "prefixes":[\(prefixes.map { "\"\($0)\"" }.joined(separator: ","))]}]}]}
            """
        let checked = Topology.check(bytes: Array(text.utf8), file: "topology.json")
        try body(IntakeHost(try #require(checked.topology, "\(checked.faults)"), path: path))
    }

    private func acknowledge(_ intake: IntakeHost) throws {
        let node = ScriptedNode("18", intake)
        try node.open()
        try node.ask(node.acknowledge(node.taken.last?.sequence ?? 0))
    }
}
