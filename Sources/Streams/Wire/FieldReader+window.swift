import Dossiers

extension FieldReader {
    /// Entries, then bytes, four bytes each.
    func window(at offset: Int) throws(Refusal) -> Window {
        let window = Window(entries: number(at: offset), bytes: number(at: offset + 4))
        guard window.entries != 0 else { throw Refusal(.malformed, "a window has at least one entry") }
        return window
    }

    /// Four bytes.
    func milliseconds(at offset: Int) -> Duration { .milliseconds(Int64(number(at: offset, as: UInt32.self))) }
}

extension FieldWriter {
    func window(_ value: Window, at offset: Int) {
        number(value.entries, at: offset)
        number(value.bytes, at: offset + 4)
    }

    /// Whole milliseconds, rounded up, between zero and what four bytes hold.
    func milliseconds(_ value: Duration, at offset: Int) {
        let bounded = min(max(value, .zero), .milliseconds(Int64(UInt32.max)))
        let (seconds, attoseconds) = bounded.components
        let millisecond: Int64 = 1_000_000_000_000_000
        number(UInt32(clamping: seconds * 1000 + (attoseconds + millisecond - 1) / millisecond), at: offset)
    }
}
