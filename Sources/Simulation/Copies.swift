internal import Dossiers
internal import Ledger

/// What a machine held at some time, and what the checkers knew of it then.
struct Copy {
    /// The whole disk; of a backup, only that.
    let disk: SimulatedDisk
    /// Where the backup is, if it is one.
    let backup: String?
    /// Of an intake: how many receipts had been given.
    let receipts: Int
    /// Of a node.
    let arrivals: DeliveryChecker.Arrivals?
    /// Of a node: the mails that it knew to have left.
    let mails: Set<MailChecker.Identity>
}

/// The copies that people keep of each machine, the latest ones.
struct Copies {
    private static let perMachine = 4
    private var kept: [Machine: [Copy]] = [:]

    mutating func keep(_ copy: Copy, of machine: Machine) {
        let ofSameKind = (kept[machine] ?? []).filter { ($0.backup == nil) == (copy.backup == nil) }
        let others = (kept[machine] ?? []).filter { ($0.backup == nil) != (copy.backup == nil) }
        kept[machine] = others + ofSameKind.suffix(Self.perMachine - 1) + [copy]
    }

    func any(of machine: Machine, isBackup: Bool, using random: inout SeededGenerator) -> Copy? {
        let fitting = (kept[machine] ?? []).filter { ($0.backup != nil) == isBackup }
        return fitting.isEmpty ? nil : random.pick(fitting)
    }
}
