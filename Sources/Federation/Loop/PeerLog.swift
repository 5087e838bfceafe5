/// Log lines that others can cause as often as they like. The first of a cause is written at once, and after it one a minute, with the number of
/// those left out: garbage must not fill the disk with the log.
package final class PeerLog {
    private struct Cause {
        let level: Log.Level
        let event: String
        var quietUntil: Duration
        var leftOut = 0
    }

    static let quiet = Duration.seconds(60)
    /// Beyond so many, causes are told apart by their event alone, of which there are few.
    static let causesMax = 1_024

    private let log: Log
    private var causes: [String: Cause] = [:]
    private var nextSweep: Duration = .zero

    package init(_ log: Log) { self.log = log }

    /// - Parameter subject: with the event it is the cause; nothing that a peer can choose at will.
    package func warning(
        _ event: String, about subject: String = "", _ fields: KeyValuePairs<String, Any> = [:], now: Duration
    ) { record(.warning, event, subject, fields, now) }

    package func error(
        _ event: String, about subject: String = "", _ fields: KeyValuePairs<String, Any> = [:], now: Duration
    ) { record(.error, event, subject, fields, now) }

    package func info(
        _ event: String, about subject: String = "", _ fields: KeyValuePairs<String, Any> = [:], now: Duration
    ) { record(.info, event, subject, fields, now) }

    /// Tells what was left out of causes that have come to rest. For every turn; it does something now and then.
    package func sweep(now: Duration) {
        guard now >= nextSweep else { return }
        nextSweep = now + Self.quiet / 6
        for key in causes.keys.sorted() {
            guard let cause = causes[key], now >= cause.quietUntil else { continue }
            causes[key] = nil
            if cause.leftOut > 0 { log.record(cause.level, cause.event, [(key: "left-out", value: cause.leftOut as Any)]) }
        }
    }

    private func record(
        _ level: Log.Level, _ event: String, _ subject: String, _ fields: KeyValuePairs<String, Any>, _ now: Duration
    ) {
        var key = "\(event) \(subject)"
        if causes[key] == nil, causes.count >= Self.causesMax { key = event }
        if let cause = causes[key], now < cause.quietUntil {
            causes[key]?.leftOut += 1
            return
        }
        let leftOut = causes[key]?.leftOut ?? 0
        causes[key] = Cause(level: level, event: event, quietUntil: now + Self.quiet)
        log.record(level, event, fields.map { $0 } + (leftOut > 0 ? [(key: "left-out", value: leftOut as Any)] : []))
    }
}
