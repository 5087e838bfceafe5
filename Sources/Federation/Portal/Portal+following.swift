package import Dossiers
internal import Streams

extension Portal {
    /// FOLLOW under way.
    struct Following {
        let code: FollowUpCode
        /// When it was last asked; nil: not yet.
        var askedAt: Duration?
        /// Not before this.
        var after: Duration = .zero
    }

    /// What became of a question.
    package enum FollowOutcome: Sendable {
        case found(ApplicantView)
        /// `unknown-dossier` for a number and a code that do not belong together.
        case refused(Refusal)
    }

    /// Asks where a dossier stands, until there is an answer; a wrong code's takes its time. One question for a dossier at a time: another
    /// takes the place of the first.
    package func follow(_ id: DossierID, code: FollowUpCode) { following[id] = Following(code: code) }

    /// Answers that have come since the last call.
    package func takeFollowed() -> [(id: DossierID, outcome: FollowOutcome)] {
        defer { followed.removeAll() }
        return followed
    }

    /// Asks what has not been asked, or not been answered for so long.
    ///
    /// - Returns: whether all of it could be sent.
    func askFollowing(_ now: Duration) throws -> Bool {
        for id in following.keys.sorted() {
            guard var question = following[id], now >= question.after,
                question.askedAt.map({ now - $0 >= limits.patience }) ?? true
            else { continue }
            var isSent = false
            try unsafe withEncoded(FollowFields(dossier: id, code: question.code)) {
                isSent = try unsafe network.send(.follow, $0, nil)
            }
            guard isSent else { return false }
            question.askedAt = now
            following[id] = question
        }
        return true
    }

    func answered(_ message: borrowing ReceivedMessage) throws(Refusal) {
        try message.require(frames: 3)
        let fields = try unsafe FollowFields(decoding: message.frame(1))
        guard let question = following[fields.dossier], question.code == fields.code else { return }
        let json: JSONValue
        do { json = try JSONValue.parse(unsafe Array(message.frame(2))) } catch { throw error.refusal }
        let view = try ApplicantView(json: json)
        following[fields.dossier] = nil
        followed.append((fields.dossier, .found(view)))
    }

    /// A refusal that names a dossier and no revision: of a question.
    ///
    /// - Returns: whether it was one that is under way.
    func refusedFollowing(_ fields: RefusedFields, _ refusal: Refusal, _ now: Duration) -> Bool {
        guard fields.revision == 0, var question = following[fields.dossier] else { return false }
        guard refusal.code == .tryAgainLater else {
            following[fields.dossier] = nil
            followed.append((fields.dossier, .refused(refusal)))
            return true
        }
        (question.askedAt, question.after) = (nil, now + max(fields.retry, .milliseconds(100)))
        following[fields.dossier] = question
        return true
    }
}
