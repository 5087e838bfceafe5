internal import Dossiers
internal import Federation
internal import Ledger
internal import SQLite
internal import Streams

/// At the end: the life of each dossier as its node's ledger has it, by SQL of its own and a table of its own.
struct LifeChecker {
    /// One decision of the present ledger.
    struct Step {
        let revision: UInt32
        let state: DossierState
        let term: UInt32
        let step: UInt32
        let at: UnixTime
        let reason: Reason

        var key: String { "\(term)-\(step)" }
    }

    private let database: Database
    private let mails: MailChecker
    /// What other ledgers decided may have been adopted, without a decision of its own here.
    private let hasAdopted: Bool

    init(_ disk: SimulatedDisk, path: String, _ mails: MailChecker, hasAdopted: Bool) throws {
        database = try Database(path: path, mode: .readOnly, vfs: disk.storage.vfs)
        self.mails = mails
        self.hasAdopted = hasAdopted
    }

    /// - Parameter accepted: what of the applicant's answers has a receipt, and when it was given.
    func check(_ id: DossierID, accepted: [(revision: UInt32, at: UnixTime)]?) throws {
        let steps = try steps(of: id)
        for (place, step) in steps.enumerated() {
            let later = steps[(place + 1)...]
            if place > 0, step.step == steps[place - 1].step + 1, step.term == steps[place - 1].term {
                try checkTransition(id, from: steps[place - 1], to: step)
                if step.reason.event == "lapsed" { try checkClosure(id, steps[place - 1], step, accepted) }
            }
            try checkMails(id, step, later)
        }
    }

    private func steps(of id: DossierID) throws -> [Step] {
        let query = try database.prepare(
            """
            SELECT d.revision, c.state, c.term, c.step, c.at, CAST(c.body AS TEXT) FROM decision c JOIN dossier d ON d.row = c.dossier
            WHERE hex(d.id) = '\(id.hex.uppercased())' AND c.restated = 0 ORDER BY c.row
            """)
        return try query.map { row in
            Step(
                revision: UInt32(row.int64(0)), state: DossierState(wire: UInt8(row.int64(1))) ?? .accepted,
                term: UInt32(row.int64(2)), step: UInt32(row.int64(3)), at: UnixTime(milliseconds: row.int64(4)),
                reason: try Reason(decoding: Array((row.text(5) ?? "").utf8)))
        }
    }

    // MARK: Transitions

    /// From, event, to: what agents and applicants are told may happen.
    private static let table: Set<String> = [
        "complete taken-up under-instruction", "incomplete taken-up under-instruction", "incomplete lapsed closed",
        "under-instruction asked incomplete", "under-instruction validated validated", "under-instruction refused refused",
        "validated made-ready ready", "ready collected collected", "incomplete undone under-instruction",
        "validated undone under-instruction", "refused undone under-instruction", "ready undone validated",
        "delivered found-complete complete", "delivered found-incomplete incomplete",
        "incomplete found-complete complete", "incomplete found-incomplete incomplete", "complete found-complete complete",
        "complete found-incomplete incomplete", "under-instruction found-complete under-instruction",
        "under-instruction found-incomplete incomplete",
    ]
    private static let open: Set<DossierState> = [.delivered, .incomplete, .complete, .underInstruction, .validated, .ready]

    private func checkTransition(_ id: DossierID, from: Step, to: Step) throws {
        let isAnswer = to.reason.event.hasPrefix("found-") || to.reason.event == "came-too-late"
        let isNext = from.revision...(from.revision + (isAnswer ? 1 : 0))
        // A revision in between was adopted.
        if hasAdopted, to.revision > isNext.upperBound { return }
        let isLegal =
            switch to.reason.event {
            case "withdrawn": Self.open.contains(from.state) && to.state == .withdrawn
            case "merged": Self.open.contains(from.state) && to.state == .closed
            case "came-too-late": to.state == from.state
            case let event: Self.table.contains("\(from.state.rawValue) \(event) \(to.state.rawValue)")
            }
        guard isLegal else {
            throw Violation(text: "\(id) went from \(from.state.rawValue) to \(to.state.rawValue) by \(to.reason.event)")
        }
        guard isNext.contains(to.revision) else {
            throw Violation(text: "\(id) went from revision \(from.revision) to \(to.revision) by \(to.reason.event)")
        }
    }

    /// Nobody's dossier is closed who has answered in time, or was not told.
    private func checkClosure(
        _ id: DossierID, _ asked: Step, _ closed: Step, _ accepted: [(revision: UInt32, at: UnixTime)]?
    ) throws {
        guard mails.hasArrived(id, .complement, asked.key) || mails.hasArrived(id, .reminder, "\(asked.key)-1") else {
            throw Violation(text: "\(id) was closed, and nobody had been told of \(asked.key)")
        }
        guard let until = asked.reason.until else { throw Violation(text: "\(id) was closed without a day") }
        for answer in accepted ?? [] where answer.revision > closed.revision {
            guard answer.at > closed.at || answer.at.date() > until else {
                throw Violation(text: "\(id) was closed, and revision \(answer.revision) had come in time, by \(until)")
            }
        }
    }

    // MARK: Mails

    private static func mails(of step: Step) -> [MailKind] {
        let isAnswer = step.revision > 1
        return switch step.reason.event {
        case "found-complete": isAnswer ? [.completed] : [.received]
        case "found-incomplete": isAnswer ? [.completed, .complement] : [.received, .complement]
        case "lapsed", "merged": [.closed]
        case "taken-up": [.underInstruction]
        case "asked": [.complement]
        case "validated": [.validated]
        case "refused": [.refused]
        case "made-ready": [.ready]
        case "withdrawn": [.withdrawn]
        default: []
        }
    }

    /// Each is in the mailbox, unless what it says had been taken back, or answered, before it left.
    private func checkMails(_ id: DossierID, _ step: Step, _ later: ArraySlice<Step>) throws {
        for kind in Self.mails(of: step) where !mails.hasArrived(id, kind, step.key) {
            let isSuperseded =
                switch kind {
                case .complement: later.contains { $0.state != .incomplete || $0.revision > step.revision }
                case .ready: later.contains { ["collected", "undone"].contains($0.reason.event) }
                case .validated, .refused: later.first?.reason.event == "undone"
                default: false
                }
            guard isSuperseded else {
                throw Violation(text: "\(id) is \(step.state.rawValue) since \(step.key), and no mail \(kind.rawValue) came")
            }
        }
    }
}
