internal import Dossiers
internal import Streams

/// What happened in a run: a number for all of it, and for people the last steps and what went wrong before them.
struct Trace {
    private enum Step {
        case text(String)
        case message(to: String, from: String, Frames)
    }

    private static let stepsMax = 40
    private static let eventsMax = 60

    /// A number that two runs have in common only if they went the same way.
    private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var steps: [(time: Duration, step: Step)] = []
    /// Without the messages: lives, faults and decisions.
    private var events: [(time: Duration, text: String)] = []

    mutating func note(_ text: String, at time: Duration) {
        mix(time)
        for byte in text.utf8 { mix(UInt64(byte)) }
        add(.text(text), at: time)
        events.append((time, text))
        if events.count > 2 * Self.eventsMax { events.removeFirst(Self.eventsMax) }
    }

    mutating func message(to: String, from: String, _ frames: Frames, at time: Duration) {
        mix(time)
        mix(UInt64(frames.byteCount))
        for byte in frames[frames.count > 1 ? 1 : 0].prefix(32) { mix(UInt64(byte)) }
        add(.message(to: to, from: from, frames), at: time)
    }

    private mutating func add(_ step: Step, at time: Duration) {
        steps.append((time, step))
        if steps.count > 2 * Self.stepsMax { steps.removeFirst(Self.stepsMax) }
    }

    private mutating func mix(_ number: UInt64) { hash = (hash ^ number) &* 0x100_0000_01b3 }

    private mutating func mix(_ time: Duration) {
        let (seconds, attoseconds) = time.components
        mix(UInt64(bitPattern: seconds))
        mix(UInt64(bitPattern: attoseconds))
    }

    /// Lives, faults and decisions before the last steps; then those, a line each.
    var lines: [String] {
        let last = steps.suffix(Self.stepsMax)
        let before = events.filter { event in last.first.map { event.time < $0.time } ?? false }.suffix(Self.eventsMax)
        return before.map { Self.line($0.time, $0.text) } + (before.isEmpty ? [] : ["…"])
            + last.map { Self.line($0.time, Self.words($0.step)) }
    }

    private static func words(_ step: Step) -> String {
        switch step {
        case .text(let text): text
        case .message(let to, let from, let frames): "\(to) hears \(frames.words) from \(from)"
        }
    }

    /// "12.345 s  node 18 dies".
    private static func line(_ time: Duration, _ text: String) -> String {
        let milliseconds = time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000
        let fraction = String(1_000 + milliseconds % 1_000).dropFirst()
        return "\(milliseconds / 1_000).\(fraction) s  \(text)"
    }
}
