import Dossiers
import Federation
import Streams

/// Sends the lines of an input through a portal and gathers what becomes of each; memory is bounded by what is under way.
final class SubmitRun {
    /// Bytes of pieces under way.
    private static let pieceBytesMax = 64 << 20
    /// Lines handed to the portal between two looks at its socket.
    private static let fillMax = 256
    /// Between two words about an intake that asks to try again later.
    private static let noteInterval = Duration.seconds(60)

    /// How long it goes on without what it waits for.
    struct Patience {
        /// The whole run; nil: as long as it takes.
        var whole: Duration?
        /// While the intake says nothing at all.
        var silence = Duration.seconds(60)
        /// While the intake answers that it can take nothing now.
        var deferral = Duration.seconds(3_600)
    }

    /// How a run ends.
    enum End: Equatable {
        case complete
        /// So many lines that were begun have no answer, and there may be more after them.
        case outOfTime(left: Int)
        case silent(left: Int)
        case putOff(left: Int, Refusal)
    }

    private let input: SubmitInput
    private let client: PortalClient
    private let report: SubmitReport
    private let patience: Patience
    private let startedAt = Moment.now.monotonic
    /// When a submission last came to its end, or began with no other under way.
    private var lastProgress = Moment.now.monotonic
    private var nextNote: Duration = .zero
    private var hashes: [Int: ContentHash] = [:]
    private var pieceBytes = 0
    /// A line whose id is under way already: it waits for the other's end.
    private var held: (submission: Submission, hash: ContentHash)?
    private var isAtEnd = false

    init(input: SubmitInput, client: PortalClient, report: SubmitReport, patience: Patience) {
        self.input = input
        self.client = client
        self.report = report
        self.patience = patience
    }

    /// Runs until every line has its result, or patience ends.
    ///
    /// - Parameter eachTurn: called in every turn.
    func run(eachTurn: () throws -> Void = {}) throws -> End {
        let end = try runUntilEnd(eachTurn)
        try input.book?.sync()
        try report.finish()
        return end
    }

    private func runUntilEnd(_ eachTurn: () throws -> Void) throws -> End {
        while true {
            let isFull = try fill()
            if isAtEnd, held == nil, client.inFlight == 0 { return .complete }
            for ended in try client.step(isFull || isAtEnd ? .milliseconds(100) : .zero) {
                try end(ended.submission, ended.outcome)
            }
            report.progress()
            tellDeferral()
            if let end = endOfPatience { return end }
            try eachTurn()
        }
    }

    /// Hands lines to the portal.
    ///
    /// - Returns: whether it cannot take more now.
    private func fill() throws -> Bool {
        for _ in 0..<Self.fillMax {
            guard client.hasRoom, !report.isFull, pieceBytes < Self.pieceBytesMax else { return true }
            if let waiting = held {
                guard !client.isUnderWay(waiting.submission.key) else { return true }
                held = nil
                start(waiting.submission, waiting.hash)
                continue
            }
            guard !isAtEnd, let item = try input.next() else {
                isAtEnd = true
                return true
            }
            report.expect(line: item.line)
            switch item {
            case .done(let result): try report.add(result)
            case .send(let submission, let hash) where client.isUnderWay(submission.key): held = (submission, hash)
            case .send(let submission, let hash): start(submission, hash)
            }
        }
        return false
    }

    private func start(_ submission: Submission, _ hash: ContentHash) {
        if client.inFlight == 0 { lastProgress = Moment.now.monotonic }
        hashes[submission.tag] = hash
        pieceBytes += submission.pieces.reduce(0) { $0 + $1.total }
        client.submit(submission)
    }

    private func end(_ submission: Submission, _ outcome: Submission.Outcome) throws(Failure) {
        lastProgress = Moment.now.monotonic
        pieceBytes -= submission.pieces.reduce(0) { $0 + $1.total }
        let hash = hashes.removeValue(forKey: submission.tag)
        let key = submission.key
        switch outcome {
        case .accepted(let fields):
            let receipt = SubmissionResult.Receipt(fields)
            if let hash { try input.book?.record(receipt, id: key.id, line: submission.tag, hash: hash) }
            try report.add(
                SubmissionResult(line: submission.tag, id: key.id, revision: key.revision, outcome: .accepted(receipt)))
        case .refused(let refusal):
            try report.add(
                SubmissionResult(line: submission.tag, id: key.id, revision: key.revision, outcome: .refused(refusal)))
        }
    }

    /// Whoever answers is there: an intake that asks to try again later is waited for longer than one that says nothing.
    private var endOfPatience: End? {
        let now = Moment.now.monotonic
        let left = client.inFlight + (held == nil ? 0 : 1)
        if let whole = patience.whole, now >= startedAt + whole { return .outOfTime(left: left) }
        if let since = client.silentSince, now >= since + patience.silence { return .silent(left: left) }
        guard client.inFlight > 0, let deferral = client.deferral, now >= lastProgress + patience.deferral else { return nil }
        return .putOff(left: left, deferral)
    }

    private func tellDeferral() {
        guard let deferral = client.deferral, Moment.now.monotonic >= nextNote else { return }
        nextNote = Moment.now.monotonic + Self.noteInterval
        report.note("the intake asks to try again later (\(deferral.message)): waiting")
    }
}
