internal import Dossiers
internal import Ledger
internal import Streams

/// What one portal may keep at the intake: at its limit it is told so, and nobody else is held up.
extension Intake {
    /// The number of a portal. Names that were only heard make room for others.
    func number(ofPortal name: String) throws -> Int64 {
        if let number = ledger.knownPortal(name) { return number }
        if ledger.portalCount >= limits.portalsMax { ledger.forgetDrawnPortals() }
        guard ledger.portalCount < limits.portalsMax else {
            throw postponement("this intake knows \(limits.portalsMax) portals, as many as it may: ask its operator")
        }
        return ledger.portal(name)
    }

    /// Refuses a piece that is not stored yet if its portal has as much waiting for dossiers as it may.
    func checkShare(of key: PieceKey, adding bytes: Int) throws {
        let (staged, left) = (ledger.staged(by: key.portal), uploads.growing.leftBehind(of: key.portal))
        let sending = uploads.growing.underWay(of: key.portal)
        // A piece that goes on where it was left is counted already.
        let own = uploads.growing.left(of: key)
        let isOver =
            staged.pieces + left.pieces + sending.pieces + (own == nil ? 1 : 0) > limits.portalPiecesMax
            || staged.bytes + left.bytes + sending.bytes + bytes - (own ?? 0) > limits.portalPieceBytesMax
        // What is there already takes no room.
        guard isOver, try ledger.piece(key) == nil else { return }
        throw postponement(
            "this portal has \(staged.pieces) pieces that no dossier has named, and \(left.pieces + sending.pieces) that are not whole, as "
                + "much as it may: submit their dossiers first; pieces lapse after a day")
    }

    /// Keeps a refusal, to repeat it (rule 19). A portal that has collected as many as it may loses the oldest, if it is old enough.
    func keep(_ refusal: Refusal, _ header: Header, portal: Int64) throws {
        let age = limits.refusalAge.components.seconds * 1_000
        let isFull = ledger.refusalCount(of: portal) >= limits.portalRefusalsMax
        if isFull, try !ledger.forgetOldestRefusal(of: portal, before: UnixTime(milliseconds: now.wall.milliseconds - age)) {
            throw postponement(
                "\(refusal.message); this is not kept, for the portal has \(limits.portalRefusalsMax) refusals on record, as many as it may: "
                    + "correct the dossier, or ask the intake's operator")
        }
        space.take(0)
        try ledger.keep(refusal, header.dossier, header.contentHash, portal: portal, at: now.wall)
    }

    /// Half a minute: what the portal must do first takes its time.
    private func postponement(_ sentence: String) -> Postponement {
        Postponement(sentence, retry: Postponement.retry(closedFor: .seconds(60), using: &entropy))
    }
}
