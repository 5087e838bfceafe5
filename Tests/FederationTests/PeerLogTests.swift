import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// Log lines that a peer causes do not fill a disk.
struct PeerLogTests {
    private let lines = LogLines()
    private let log: PeerLog

    init() { log = PeerLog(lines.log) }

    /// Lines without their time.
    private var said: [String] {
        lines.all.map { $0.split(separator: " ").dropFirst(3).joined(separator: " ").replacing("\n", with: "") }
    }

    @Test func `the first of a cause is told at once, then one a minute with the number left out`() {
        for second in 0...130 { log.warning("refused", about: "18", ["reason": second], now: .seconds(second)) }
        #expect(
            said == ["event=refused reason=0", "event=refused reason=60 left-out=59", "event=refused reason=120 left-out=59"])
    }

    @Test func `causes are told apart, and what was left out is told when it has come to rest`() {
        for stream in ["18", "36"] { for _ in 0..<3 { log.error("refused", about: stream, now: .zero) } }
        log.info("refused", about: "75", now: .zero)
        log.sweep(now: .seconds(59))
        #expect(said == ["event=refused", "event=refused", "event=refused"])
        log.sweep(now: .seconds(70))
        #expect(said.dropFirst(3) == ["event=refused left-out=2", "event=refused left-out=2"])
        log.sweep(now: .seconds(200))
        #expect(said.count == 5)
    }

    @Test func `a peer that could name its causes would not be remembered for ever`() {
        for number in 0..<5_000 { log.warning("refused", about: "\(number)", now: .zero) }
        #expect(said.count == 1_025, "beyond the limit by their event alone")
    }

    @Test func `an intake that a node sends garbage says so once a minute`() throws {
        let scratch = try Scratch()
        let intake = try IntakeHost(of: ["18"], in: scratch, log: lines.log)
        let node = ScriptedNode("18", intake)
        for _ in 0..<500 { #expect(try node.ask(Frames(.hello, [1, 2, 3])).map(\.verb) == [.refused], "each is answered") }
        #expect(said.filter { $0.contains("node-message-refused") }.count == 1)
        try intake.turn(after: .seconds(61))
        #expect(said.filter { $0.contains("node-message-refused") }.last == "event=node-message-refused left-out=499")
    }
}
