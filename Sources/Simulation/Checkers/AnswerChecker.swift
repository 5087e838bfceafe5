internal import Dossiers
internal import Federation
internal import Streams

/// Every portal gets the answers that it must get, and no other: it knows what each was asked and nothing of how the intake decides.
final class AnswerChecker {
    private let errands: [Errand]
    private var numbers: [Question: [Int]] = [:]
    /// The portal that was given a receipt for an id.
    private var owners: [DossierID: Int] = [:]
    private var receipts: Set<Submission.Key> = []
    private(set) var outcomes: [Int: Submission.Outcome] = [:]
    /// Messages that say nothing readable, not yet answered, by connection.
    private var unreadable: [UInt64: Int] = [:]

    /// Accepted by an intake that was put back to an older ledger since: their portals may get any answer that fits an unknown id, and again.
    private var lost: Set<DossierID> = []

    private struct Question: Hashable {
        let portal: Int
        let key: Submission.Key
    }

    init(_ errands: [Errand]) {
        self.errands = errands
        for errand in errands {
            numbers[Question(portal: errand.portal, key: errand.submission.key), default: []].append(errand.number)
        }
    }

    // MARK: On the wire

    /// The intake answers a portal.
    ///
    /// - Returns: whether the answer is for the portal's code: others are to questions that were asked in its name.
    func sent(_ frames: Frames, to portal: Int, token: UInt64) throws -> Bool {
        switch frames.verb {
        case .receipt:
            try receipt(ReceiptFields(decoding: frames[1]), portal)
            return true
        case .refused:
            return try refused(RefusedFields(decoding: frames[1]), frames, portal, token)
        case .state:
            try state(StateFields(decoding: frames[1]), portal)
            return false
        case let verb:
            guard verb == .have || verb == .stored else { throw Violation(text: "portal-\(portal) is sent a \(frames.name)") }
            return true
        }
    }

    private func receipt(_ fields: ReceiptFields, _ portal: Int) throws {
        let asked = asked(portal, fields.dossier, fields.revision)
        let isLost = lost.contains(fields.dossier)
        guard
            let errand = asked.first(where: {
                $0.submission.header.contentHash == fields.contentHash && ($0.expected.allowsReceipt || isLost)
            })
        else { throw Violation(text: "portal-\(portal) gets a receipt for \(fields.dossier) that it may not have") }
        guard fields.stream == errand.place.stream else {
            throw Violation(text: "\(errand) went to \(fields.stream), not to \(errand.place.stream)")
        }
        guard owners[fields.dossier] ?? portal == portal else {
            throw Violation(text: "two portals have receipts for \(fields.dossier)")
        }
        owners[fields.dossier] = portal
        receipts.insert(errand.submission.key)
    }

    private func refused(_ fields: RefusedFields, _ frames: Frames, _ portal: Int, _ token: UInt64) throws -> Bool {
        let text = String(decoding: frames[2], as: UTF8.self)
        guard let code = Refusal.Code(rawValue: text), frames.count == 4, !frames[3].isEmpty else {
            throw Violation(text: "a refusal without a code or a sentence: \(text)")
        }
        let asked = asked(portal, fields.dossier, fields.revision)
        let key = Submission.Key(id: fields.dossier, revision: fields.revision)
        switch code {
        case .unknownDossier:
            guard owners[fields.dossier] != portal || fields.revision > 0 && !receipts.contains(key) else {
                throw Violation(text: "portal-\(portal) has a receipt for \(fields.dossier), and is told that it is unknown")
            }
            return false
        case .malformed where fields.revision == 0:
            unreadable[token, default: 0] -= 1
            return false
        case .tryAgainLater: break
        case .missingPiece where asked.contains { !$0.submission.pieces.isEmpty }: break
        // A piece that was half written when the power went.
        case .badHash where asked.contains { !$0.submission.pieces.isEmpty }: break
        case .conflict where lost.contains(fields.dossier): break
        case .idTaken where lost.contains(fields.dossier): break
        default:
            guard asked.contains(where: { $0.expected.allows(code) }) else {
                throw Violation(
                    text: "portal-\(portal) is refused \(fields.dossier) revision \(fields.revision): \(code.rawValue), "
                        + String(decoding: frames[3], as: UTF8.self))
            }
        }
        return true
    }

    /// A portal is told of its own dossiers alone.
    private func state(_ fields: StateFields, _ portal: Int) throws {
        let isAsked = errands.contains {
            $0.portal == portal && $0.submission.header.dossier == fields.dossier
                && ($0.expected.allowsReceipt || lost.contains(fields.dossier))
        }
        guard isAsked, owners[fields.dossier] ?? portal == portal else {
            throw Violation(text: "portal-\(portal) is told the state of \(fields.dossier), which is another portal's")
        }
    }

    private func asked(_ portal: Int, _ id: DossierID, _ revision: UInt32) -> [Errand] {
        let key = Submission.Key(id: id, revision: revision)
        return (numbers[Question(portal: portal, key: key)] ?? []).map { errands[$0] }
    }

    // MARK: Ledgers put back

    func isLost(_ id: DossierID) -> Bool { lost.contains(id) }

    /// The intake has an older ledger, which lacks these. Their portals may ask again.
    func lose(_ keys: [Submission.Key]) {
        lost.formUnion(keys.map(\.id))
        receipts.subtract(keys)
        for key in keys where !receipts.contains(where: { $0.id == key.id }) { owners[key.id] = nil }
    }

    // MARK: Unreadable messages

    /// The intake has taken a message that says nothing readable: it owes an answer with this turn.
    func heardUnreadable(_ token: UInt64) { unreadable[token, default: 0] += 1 }

    /// After a turn of the intake that went to its end.
    func checkAnswered() throws {
        if let owed = unreadable.values.first(where: { $0 != 0 }) {
            throw Violation(text: "\(owed) unreadable messages of a portal got no answer")
        }
    }

    /// The intake died: what it owed it owes no more.
    func forgetUnreadable() { unreadable.removeAll() }

    // MARK: At the portals

    /// A portal's code says what became of an errand.
    func ended(_ number: Int, _ outcome: Submission.Outcome) throws {
        let errand = errands[number]
        let isLost = lost.contains(errand.submission.key.id)
        guard outcomes.updateValue(outcome, forKey: number) == nil || isLost else {
            throw Violation(text: "\(errand) ended twice")
        }
        switch outcome {
        case .accepted where isLost: return
        case .refused(let refusal) where isLost && [.conflict, .idTaken].contains(refusal.code): return
        case .accepted(let receipt):
            guard errand.expected.allowsReceipt, receipt.contentHash == errand.submission.header.contentHash else {
                throw Violation(text: "\(errand) was accepted")
            }
            guard case .sameReceipt(let earlier) = errand.expected, case .accepted(let first)? = outcomes[earlier] else {
                return
            }
            guard receipt == first else { throw Violation(text: "\(errand) got another receipt than before") }
        case .refused(let refusal):
            guard errand.expected.allows(refusal.code) else {
                throw Violation(text: "\(errand) was refused: \(refusal.code.rawValue), \(refusal.message)")
            }
        }
    }

    func isAccepted(_ number: Int) -> Bool { if case .accepted? = outcomes[number] { true } else { false } }

    /// Of two portals that wanted the same id at the same time, one has it.
    func checkEnd() throws {
        for errand in errands where errand.kind == .race && !lost.contains(errand.submission.key.id) {
            guard let rival = errand.rival else { continue }
            let winners = [errand.number, rival].count(where: isAccepted)
            guard winners == 1 else { throw Violation(text: "\(errand): \(winners) of two portals got the id") }
        }
    }
}
