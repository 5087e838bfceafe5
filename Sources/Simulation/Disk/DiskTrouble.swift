/// What is to go wrong with the next calls on a disk, and what has.
struct DiskTrouble {
    /// Calls that change something, before the one in which the processes die.
    var callsLeft: Int?
    /// Syncs and writes that succeed before one fails with EIO.
    var syncsLeft: Int?
    var writesLeft: Int?
    /// The processes are dead, in the middle of a call: no call does anything any more.
    var hasDied = false
    /// A sync or a write has failed.
    var hasFailed = false

    /// Whether anything is still to go wrong.
    var isArmed: Bool { callsLeft != nil || syncsLeft != nil || writesLeft != nil }

    mutating func isLastCall() -> Bool { Self.isDue(&callsLeft) }

    mutating func failsSync() -> Bool { fails(\.syncsLeft) }
    mutating func failsWrite() -> Bool { fails(\.writesLeft) }

    /// One thing at a time: a store that has failed can still write down that it has.
    private mutating func fails(_ left: WritableKeyPath<DiskTrouble, Int?>) -> Bool {
        guard Self.isDue(&self[keyPath: left]) else { return false }
        self = DiskTrouble()
        hasFailed = true
        return true
    }

    private static func isDue(_ left: inout Int?) -> Bool {
        guard let count = left else { return false }
        left = count > 0 ? count - 1 : nil
        return count == 0
    }
}
