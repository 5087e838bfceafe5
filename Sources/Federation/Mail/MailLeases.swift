/// Which mails a mailer has in hand. Only in memory: after a crash they are due again.
struct MailLeases {
    /// Longer than a mailer has one in hand, unless it has died.
    static let term = Duration.seconds(120)

    private var leases: [Int64: (holder: String, until: Duration)] = [:]

    /// How many rows may have to be passed over.
    var count: Int { leases.count }

    /// Forgets all leases: there is a new mailer, and no other.
    mutating func begin() { leases.removeAll() }

    /// Gives a mail to a mailer, unless another has it.
    mutating func take(_ row: Int64, for holder: String, now: Duration) -> Bool {
        if let lease = leases[row], lease.holder != holder, lease.until > now { return false }
        leases[row] = (holder, now + Self.term)
        return true
    }

    mutating func end(_ row: Int64) { leases[row] = nil }

    /// Whether a mail may be leaving at this moment.
    func isInHand(_ row: Int64, now: Duration) -> Bool { leases[row].map { $0.until > now } ?? false }

    /// Forgets those whose time is over.
    mutating func sweep(now: Duration) { leases = leases.filter { $0.value.until > now } }
}
