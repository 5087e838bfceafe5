import Dossiers

/// What `submit` says while it runs and at its end: a result for each line, or on a terminal how far it is.
final class SubmitReport {
    private let console: Console
    private let isListing: Bool
    private var order = ResultOrder()
    private let startedAt = ContinuousClock.now
    private var nextProgress = ContinuousClock.now
    private var accepted = 0
    private(set) var refused = 0
    private var hasProgress = false

    /// - Parameter isListing: one line of JSON for each result; otherwise only refusals and progress are for a person.
    init(_ console: Console, isListing: Bool) {
        self.console = console
        self.isListing = isListing
    }

    var count: Int { accepted + refused }

    /// Whether so many results wait for that of an earlier line that no more lines should be begun.
    var isFull: Bool { order.isFull }

    /// A line has been read, and will have a result.
    func expect(line: Int) { order.expect(line) }

    /// Counts a result, and tells it once those of all lines before it are told.
    func add(_ result: SubmissionResult) throws(Failure) {
        if result.isRefused { refused += 1 } else { accepted += 1 }
        order.add(result)
        while let next = order.next() { try tell(next) }
    }

    private func tell(_ result: SubmissionResult) throws(Failure) {
        if isListing {
            try console.output.line(result.json)
        } else if result.isRefused {
            clearProgress()
            try console.output.line(result.sentence)
        }
    }

    /// Ten times a second, on a terminal: count, rate, refused.
    func progress() {
        guard console.notes.isTerminal, !(isListing && console.output.isTerminal), ContinuousClock.now >= nextProgress else {
            return
        }
        nextProgress = ContinuousClock.now + .milliseconds(100)
        hasProgress = true
        write("\r\(count) submitted, \(refused) refused, \(rate) a second\u{1b}[K")
    }

    /// Why nothing goes on at the moment.
    func note(_ sentence: String) {
        clearProgress()
        console.note(sentence)
    }

    /// Tells what is left to tell: results of lines behind one that has none.
    func finish() throws(Failure) {
        for result in order.rest() { try tell(result) }
        try console.output.flush()
        clearProgress()
        console.note("\(count) submitted: \(accepted) accepted, \(refused) refused, in \(seconds) s (\(rate) a second)")
    }

    private func clearProgress() {
        guard hasProgress else { return }
        hasProgress = false
        write("\r\u{1b}[K")
    }

    /// That progress cannot be shown is no reason to stop.
    private func write(_ text: String) {
        do {
            try console.notes.write(text)
            try console.notes.flush()
        } catch {}
    }

    private var elapsed: Double { (ContinuousClock.now - startedAt) / .seconds(1) }
    private var rate: Int { elapsed > 0 ? Int(Double(count) / elapsed) : 0 }
    private var seconds: String {
        let hundredths = Int(elapsed * 100)
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
