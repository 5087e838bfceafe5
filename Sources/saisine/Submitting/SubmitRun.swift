import Dossiers
import Federation
import Streams

/// Sends the lines of an input through a portal and gathers what becomes of each; memory is bounded by what is under way.
final class SubmitRun {
    /// Bytes of pieces under way.
    private static let pieceBytesMax = 64 << 20
    /// Lines handed to the portal between two looks at its socket.
    private static let fillMax = 256
    /// Without any answer for this long nobody is there, unless a limit for the whole was given.
    private static let patience = Duration.seconds(60)

    private let input: SubmitInput
    private let client: PortalClient
    private let report: SubmitReport
    private let deadline: ContinuousClock.Instant?
    private var lastAnswer = ContinuousClock.now
    private var hashes: [Int: ContentHash] = [:]
    private var pieceBytes = 0
    /// A line whose id is under way already: it waits for the other's end.
    private var held: (submission: Submission, hash: ContentHash)?
    private var isAtEnd = false

    init(input: SubmitInput, client: PortalClient, report: SubmitReport, timeout: Duration?) {
        self.input = input
        self.client = client
        self.report = report
        deadline = timeout.map { ContinuousClock.now + $0 }
    }

    /// Runs until every line has its result.
    ///
    /// - Parameter goesOn: called in every turn; false ends the run.
    /// - Returns: how many have none, because time ran out.
    func run(while goesOn: () throws -> Bool = { true }) throws -> Int {
        while true {
            let isFull = try fill()
            if isAtEnd, held == nil, client.inFlight == 0 { break }
            for ended in try client.step(isFull || isAtEnd ? .milliseconds(100) : .zero) {
                try end(ended.submission, ended.outcome)
            }
            report.progress()
            if try isOutOfTime || !goesOn() { break }
        }
        try input.book?.sync()
        return client.inFlight + (held == nil ? 0 : 1)
    }

    /// Hands lines to the portal.
    ///
    /// - Returns: whether it cannot take more now.
    private func fill() throws -> Bool {
        for _ in 0..<Self.fillMax {
            guard client.hasRoom, pieceBytes < Self.pieceBytesMax else { return true }
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
            switch item {
            case .done(let result): try report.add(result)
            case .send(let submission, let hash) where client.isUnderWay(submission.key): held = (submission, hash)
            case .send(let submission, let hash): start(submission, hash)
            }
        }
        return false
    }

    private func start(_ submission: Submission, _ hash: ContentHash) {
        if client.inFlight == 0 { lastAnswer = .now }
        hashes[submission.tag] = hash
        pieceBytes += submission.pieces.reduce(0) { $0 + $1.total }
        client.submit(submission)
    }

    private func end(_ submission: Submission, _ outcome: Submission.Outcome) throws(Failure) {
        lastAnswer = .now
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

    private var isOutOfTime: Bool {
        if let deadline { return ContinuousClock.now >= deadline }
        return client.inFlight > 0 && ContinuousClock.now >= lastAnswer + Self.patience
    }
}
