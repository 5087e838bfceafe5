internal import Dossiers
internal import Ledger
internal import Streams

/// Every receipt ⇒ the dossier is in the intake's ledger, when the receipt is sent and after every restart; the same receipt each time.
final class ReceiptChecker {
    /// A promise ends only with the loss of the ledger in which it was made.
    private(set) var promised: [ReceiptFields] = []
    /// How many have been given in all; with each that stands, how many there were when it was.
    private(set) var given = 0
    private var numbers: [Int] = []
    private var places: [DossierID: Int] = [:]

    func sent(_ frames: Frames, _ ledger: IntakeLedger, _ world: World) throws {
        let receipt = try unsafe frames[1].withUnsafeBytes { try unsafe ReceiptFields(decoding: $0) }
        try check(receipt, ledger)
        if let place = places[receipt.dossier] {
            guard promised[place] == receipt else { throw Violation(text: "two receipts of \(receipt.dossier) differ") }
            return
        }
        places[receipt.dossier] = promised.count
        promised.append(receipt)
        given += 1
        numbers.append(given)
        world.result.receipts += 1
    }

    /// The intake's ledger is one again from the time when it had given so many.
    ///
    /// - Returns: what was promised since.
    func forget(after count: Int) -> [DossierID] {
        let kept = numbers.prefix { $0 <= count }.count
        let forgotten = promised[kept...].map(\.dossier)
        promised.removeSubrange(kept...)
        numbers.removeSubrange(kept...)
        for id in forgotten { places[id] = nil }
        return forgotten
    }

    func checkAll(_ ledger: IntakeLedger) throws { for receipt in promised { try check(receipt, ledger) } }

    private func check(_ receipt: ReceiptFields, _ ledger: IntakeLedger) throws {
        let known = try ledger.known(receipt.dossier, revision: receipt.revision)
        guard known?.same?.contentHash == receipt.contentHash else {
            throw Violation(text: "a receipt was given for \(receipt.dossier), which is not in the ledger")
        }
    }
}
