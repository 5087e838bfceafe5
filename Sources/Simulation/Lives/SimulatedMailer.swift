internal import Dossiers
internal import Federation

/// What hands over the mails of one node: a process of its own, which the node's death does not end.
struct SimulatedMailer {
    /// Its life: another after each death.
    var life = 1
    var isFirst = true
    var hand: [LeasedMail] = []
    /// What the node has not been told yet; nothing is leased before.
    var owed: MailRequest?
    /// The request under way, and when it was made.
    var token: UInt64?
    var askedAt = Duration.zero
    var isScheduled = false

    var isIdle: Bool { hand.isEmpty && owed == nil }

    mutating func die() {
        life += 1
        (isFirst, hand, owed, token) = (true, [], nil, nil)
    }
}
