internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// Every receipt ⇒ the dossier is in the intake's ledger, when the receipt is sent and after every restart; the same receipt each time.
final class ReceiptChecker {
    /// A promise ends only with the loss of the ledger in which it was made.
    private(set) var promised: [ReceiptFields] = []
    /// How many have been given in all; with each that stands, how many there were when it was.
    private(set) var given = 0
    private var numbers: [Int] = []
    private var places: [Submission.Key: Int] = [:]

    func sent(_ frames: Frames, _ ledger: IntakeLedger, _ world: World) throws {
        let receipt = try unsafe frames[1].withUnsafeBytes { try unsafe ReceiptFields(decoding: $0) }
        try check(receipt, ledger)
        let key = Submission.Key(id: receipt.dossier, revision: receipt.revision)
        if let place = places[key] {
            guard promised[place] == receipt else { throw Violation(text: "two receipts of \(receipt.dossier) differ") }
            return
        }
        places[key] = promised.count
        promised.append(receipt)
        given += 1
        numbers.append(given)
        world.result.receipts += 1
    }

    /// The intake's ledger is one again from the time when it had given so many: what was promised since is promised no more.
    func forget(after count: Int) {
        let kept = numbers.prefix { $0 <= count }.count
        for receipt in promised[kept...] { places[Submission.Key(id: receipt.dossier, revision: receipt.revision)] = nil }
        promised.removeSubrange(kept...)
        numbers.removeSubrange(kept...)
    }

    func isPromised(_ key: Submission.Key) -> Bool { places[key] != nil }

    func checkAll(_ ledger: IntakeLedger) throws { for receipt in promised { try check(receipt, ledger) } }

    /// At the end: what a stream was promised is among what has come to it.
    func checkArrived(at stream: StreamName, _ keys: [Submission.Key]) throws {
        let arrived = Set(keys)
        for receipt in promised where receipt.stream == stream {
            guard arrived.contains(Submission.Key(id: receipt.dossier, revision: receipt.revision)) else {
                throw Violation(text: "\(receipt.dossier) was promised to \(stream) and has not come")
            }
        }
    }

    private func check(_ receipt: ReceiptFields, _ ledger: IntakeLedger) throws {
        let known = try ledger.known(receipt.dossier, revision: receipt.revision)
        guard known?.same?.contentHash == receipt.contentHash else {
            throw Violation(text: "a receipt was given for \(receipt.dossier), which is not in the ledger")
        }
    }
}
