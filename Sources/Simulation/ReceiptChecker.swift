internal import Dossiers
internal import Ledger
internal import Streams

/// Every receipt ⇒ the dossier is in the intake's ledger, when the receipt is sent and after every restart; the same receipt each time.
final class ReceiptChecker {
    private(set) var promised: [ReceiptFields] = []
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
        world.result.receipts += 1
    }

    func checkAll(_ ledger: IntakeLedger) throws { for receipt in promised { try check(receipt, ledger) } }

    private func check(_ receipt: ReceiptFields, _ ledger: IntakeLedger) throws {
        let known = try ledger.known(receipt.dossier, revision: receipt.revision)
        guard known?.same?.contentHash == receipt.contentHash else {
            throw Violation(text: "a receipt was given for \(receipt.dossier), which is not in the ledger")
        }
    }
}
