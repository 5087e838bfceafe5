internal import Dossiers
internal import Streams

/// Refusals of follow-up codes that were wrong, held back so that guessing is slow: of each portal every one is answered later than the one
/// before, up to a bound, until that portal has been quiet for a while. A right code never comes here.
///
/// Eighty bits are what makes guessing hopeless; the hold keeps a portal whose people try numbers and codes from doing so by the thousand,
/// and from learning anything by the time an answer takes.
struct HeldRefusals {
    /// What was asked: the same again is no other guess.
    private struct Question: Hashable {
        let portal: String
        let dossier: DossierID
        let revision: UInt32
        let code: FollowUpCode
    }

    private struct Held {
        let due: Duration
        /// In the order in which they came, of those that are due at once.
        let number: UInt64
        var connection: Connection
    }

    private struct Guesses {
        var count: Int
        var last: Duration
    }

    /// The first is held for this, each further one twice as long, up to ``holdMax``.
    static let hold = Duration.seconds(1)
    static let holdMax = Duration.seconds(30)
    /// A portal that is quiet for this has guessed once less.
    static let forgetting = Duration.seconds(60)
    /// Refusals held at one time. One more is not answered at all: an answer at once would tell that the code was wrong.
    static let countMax = 4_096
    /// Of those the ones of one portal, which takes no room from the others.
    static let countMaxOfPortal = 256
    /// Portals whose guesses are counted; those beyond wait as long as any.
    static let portalsMax = 4_096

    private var held: [Question: Held] = [:]
    /// How many of each portal are held.
    private var counts: [String: Int] = [:]
    private var guesses: [String: Guesses] = [:]
    private var number: UInt64 = 0
    /// When the next is due; nil: none is held.
    private(set) var deadline: Duration?

    var count: Int { held.count }
    var portals: Int { guesses.count }

    mutating func hold(
        _ dossier: DossierID, revision: UInt32, _ code: FollowUpCode, of portal: String, on connection: Connection,
        now: Duration
    ) {
        let question = Question(portal: portal, dossier: dossier, revision: revision, code: code)
        if held[question] != nil {
            held[question]?.connection = connection
            return
        }
        let wait = wait(of: portal, now: now)
        guard held.count < Self.countMax, counts[portal, default: 0] < Self.countMaxOfPortal else { return }
        number += 1
        counts[portal, default: 0] += 1
        held[question] = Held(due: now + wait, number: number, connection: connection)
        deadline = min(deadline ?? now + wait, now + wait)
    }

    /// How long this guess waits: it counts.
    private mutating func wait(of portal: String, now: Duration) -> Duration {
        if guesses[portal] == nil, guesses.count >= Self.portalsMax { forget(now) }
        guard guesses[portal] != nil || guesses.count < Self.portalsMax else { return Self.holdMax }
        var known = guesses[portal] ?? Guesses(count: 0, last: now)
        known.count = min(max(0, known.count - Self.quietness(since: known.last, now)) + 1, 8)
        known.last = now
        guesses[portal] = known
        return min(Self.hold * (1 << (known.count - 1)), Self.holdMax)
    }

    private mutating func forget(_ now: Duration) {
        guesses = guesses.filter { Self.quietness(since: $0.value.last, now) < $0.value.count }
    }

    private static func quietness(since last: Duration, _ now: Duration) -> Int {
        Int((now - last).components.seconds / forgetting.components.seconds)
    }

    private mutating func release(_ question: Question) {
        held[question] = nil
        let left = counts[question.portal, default: 0] - 1
        counts[question.portal] = left > 0 ? left : nil
    }

    /// Those that have been held for long enough, the longest first.
    mutating func takeDue(now: Duration) -> [(connection: Connection, dossier: DossierID, revision: UInt32)] {
        guard let deadline, now >= deadline else { return [] }
        let due = held.filter { $0.value.due <= now }.sorted {
            ($0.value.due, $0.value.number) < ($1.value.due, $1.value.number)
        }
        for (question, _) in due { release(question) }
        self.deadline = held.values.map(\.due).min()
        return due.map { ($0.value.connection, $0.key.dossier, $0.key.revision) }
    }
}
