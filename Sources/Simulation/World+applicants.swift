internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// The applicants: they ask by FOLLOW, complete, withdraw, repeat themselves, forget; and some try codes that are not theirs.
extension World {
    // MARK: When

    /// The receipt of a dossier, or something new about it.
    func wakeApplicant(_ applicant: Applicant) {
        guard !applicant.isScheduled, let place = lives.place(of: applicant.id) else { return }
        applicant.isScheduled = true
        let delay = applicant.temper == .late && !isHealed ? 1_000...8_000 : 50...3_000
        queue.add(.apply(place), at: now + random.milliseconds(delay))
    }

    /// His dossier has its receipt, with the code.
    func received(_ receipt: ReceiptFields) throws {
        guard let applicant = lives[receipt.dossier] else { return }
        guard let code = receipt.followUp else { throw Violation(text: "a receipt of \(receipt.dossier) without a code") }
        guard applicant.code == nil || applicant.code == code else {
            throw Violation(text: "\(receipt.dossier) has two follow-up codes")
        }
        applicant.code = code
        wakeApplicant(applicant)
    }

    func apply(_ place: Int) {
        let applicant = lives.applicants[place]
        applicant.isScheduled = false
        guard let portal = peers[portals[applicant.errand.portal]].portal else { return }
        defer { wake(.peer(portals[applicant.errand.portal]), after: .zero) }
        if let number = applicant.underWay { return hand(applicant, number, to: portal) }
        guard let code = applicant.code, applicant.patience > 0 || isHealed else { return }
        guard let view = applicant.view else {
            guard !applicant.isAsking else { return }
            applicant.isAsking = true
            applicant.isGuessing = !isHealed && random.below(12) == 0
            portal.follow(applicant.id, code: applicant.isGuessing ? Self.forged(code) : code)
            return
        }
        applicant.view = nil
        guard let submission = request(of: applicant, code, view) else { return }
        applicant.patience -= 1
        applicant.requests.append(submission)
        hand(applicant, applicant.requests.count - 1, to: portal)
    }

    private static func forged(_ code: FollowUpCode) -> FollowUpCode { FollowUpCode(high: code.high ^ 1, low: code.low) }

    // MARK: What

    private func request(of applicant: Applicant, _ code: FollowUpCode, _ view: ApplicantView) -> Applicant.Request? {
        guard applicant.patience > 0, !isHealed || view.state.isOpen else { return nil }
        if let last = applicant.requests.last, random.below(8) == 0 {
            return Applicant.Request(submission: tagged(last.submission, applicant), isForged: last.isForged)
        }
        switch random.below(24) {
        case 0...1: return withdrawal(of: applicant, code, view)
        case 2: return complement(of: applicant, Self.forged(code), view, isForged: true)
        case 3...4: return complement(of: applicant, code, view)
        default: return view.state == .incomplete ? answer(of: applicant, code, view) : nil
        }
    }

    private func withdrawal(of applicant: Applicant, _ code: FollowUpCode, _ view: ApplicantView) -> Applicant.Request {
        Applicant.Request(
            submission: Submission(
                tag: tag(of: applicant), withdrawalOf: applicant.id, revision: view.revision, code: code, message: "simulé"),
            isForged: false)
    }

    /// Something is missing, as he has read.
    private func answer(of applicant: Applicant, _ code: FollowUpCode, _ view: ApplicantView) -> Applicant.Request? {
        switch applicant.temper {
        case .forgetful: nil
        case .late where !applicant.letters.contains(.reminder): nil
        default: complement(of: applicant, code, view)
        }
    }

    private func complement(
        of applicant: Applicant, _ code: FollowUpCode, _ view: ApplicantView, isForged: Bool = false
    ) -> Applicant.Request {
        var draft = Draft(applicant.errand)
        draft.drawPiece(number: applicant.requests.count, using: &random)
        let hasPiece = applicant.temper != .mistaken && (applicant.temper != .piecemeal || random.below(2) == 0)
        let hasField = !hasPiece || applicant.temper != .piecemeal
        let number = hasField && applicant.temper != .mistaken ? "+33123456789" : nil
        let fields = hasField ? ["\"applicant.phone\":\(number.map { "\"\($0)\"" } ?? "null")"] : []
        let pieces = hasPiece ? draft.entries(applicant.errand.number).joined(separator: ",") : ""
        let body = """
            {"pieces":[\(pieces)],"fields":{\(fields.joined())},"message":"\(draft.mark(applicant.errand.number)) \(applicant.requests.count)"}
            """
        return Applicant.Request(
            submission: Submission(
                tag: tag(of: applicant), complementOf: applicant.id, revision: view.revision + 1, code: code,
                body: Array(body.utf8), pieces: hasPiece ? draft.pieces : []),
            isForged: isForged)
    }

    /// Below zero: errands have the others.
    private func tag(of applicant: Applicant) -> Int { -1 - (lives.place(of: applicant.id) ?? 0) }

    private func tagged(_ submission: Submission, _ applicant: Applicant) -> Submission {
        submission.tagged(tag(of: applicant))
    }

    /// A portal's code takes one of an id and revision at a time: it is tried again.
    private func hand(_ applicant: Applicant, _ number: Int, to portal: Portal) {
        let submission = applicant.requests[number].submission
        guard !portal.isUnderWay(submission.key) else { return }
        portal.submit(submission)
    }

    // MARK: What comes of it

    func ended(_ tag: Int, _ outcome: Submission.Outcome) throws {
        let applicant = lives.applicants[-1 - tag]
        guard let number = applicant.underWay else { return }
        let request = applicant.requests[number]
        applicant.requests[number].outcome = outcome
        switch outcome {
        case .accepted:
            guard !request.isForged else { throw Violation(text: "a wrong code is let in to \(applicant.id)") }
            result.lives[request.isWithdrawal ? "withdrawals" : "complements", default: 0] += 1
        case .refused(let refusal):
            let isKnown = !request.isForged && !answers.isLost(applicant.id)
            guard refusal.code != .unknownDossier || !isKnown else {
                throw Violation(text: "\(applicant.id) has this code, and its request is refused: \(refusal.message)")
            }
            guard [.unknownDossier, .conflict, .notAllowed, .missingPiece, .badHash].contains(refusal.code) else {
                throw Violation(text: "a request on \(applicant.id) is refused: \(refusal.code.rawValue), \(refusal.message)")
            }
        }
        wakeApplicant(applicant)
    }

    func hearFollowed(_ portal: Portal) throws {
        for (id, outcome) in portal.takeFollowed() {
            guard let applicant = lives[id] else { continue }
            applicant.isAsking = false
            switch outcome {
            case .found(let view):
                guard !applicant.isGuessing else { throw Violation(text: "a wrong code is told of \(id)") }
                (applicant.view, applicant.last) = (view, view)
            // Also of a question before, with another code: he asks again.
            case .refused: applicant.isGuessing = false
            }
            wakeApplicant(applicant)
        }
    }

    /// A portal starts: it has forgotten what its applicants had under way.
    func resumeApplicants(of index: Int) {
        for applicant in lives.applicants where portals[applicant.errand.portal] == index && applicant.code != nil {
            (applicant.isAsking, applicant.isGuessing) = (false, false)
            wakeApplicant(applicant)
        }
    }

    // MARK: On the wire

    /// Whether the intake answers an applicant, rather than a portal that has an errand.
    func isForApplicant(_ frames: Frames) throws -> Bool {
        switch frames.verb {
        case .follow: return lives[try FollowFields(decoding: frames[1]).dossier] != nil
        case .receipt:
            let fields = try ReceiptFields(decoding: frames[1])
            return lives[fields.dossier].map { applicant in
                applicant.requests.contains { $0.submission.header.contentHash == fields.contentHash && !$0.isForged }
            } ?? false
        case .refused:
            let fields = try RefusedFields(decoding: frames[1])
            let code = Refusal.Code(rawValue: String(decoding: frames[2], as: UTF8.self))
            let known: [Refusal.Code] = [.unknownDossier, .conflict, .notAllowed, .tryAgainLater, .missingPiece, .badHash]
            return lives[fields.dossier] != nil && code.map(known.contains) ?? false
        default: return false
        }
    }

    /// The receipt of a withdrawal is that of no dossier.
    func isWithdrawal(_ frames: Frames) throws -> Bool {
        let fields = try ReceiptFields(decoding: frames[1])
        guard let applicant = lives[fields.dossier],
            let request = applicant.requests.first(where: { $0.submission.header.contentHash == fields.contentHash })
        else { return false }
        return request.isWithdrawal
    }
}
