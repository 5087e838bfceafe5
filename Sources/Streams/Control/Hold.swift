internal import Dossiers

/// Why a receiver that is there takes nothing for now: the tail of its ACK, from byte 72. The sender keeps what it has, and waits.
///
/// Whoever does not know the tail ignores it, and loses nothing by that: what it publishes is dropped and asked for again.
package struct Hold: Hashable, Sendable {
    /// In bytes of UTF-8.
    package static let reasonMax = 500
    private static let offset = Acknowledgement.byteCount
    private static let textOffset = offset + 16

    package enum Cause: UInt8, Sendable {
        /// A person said so.
        case paused = 1
        /// As much is parked as may be: a person must retry or discard some of it.
        case parkedFull = 2
    }

    package let cause: Cause
    /// Milliseconds since 1970, by the receiver's clock.
    package let since: UInt64
    /// One line.
    package let reason: String

    /// A longer reason is cut, and what is no text of one line becomes spaces: it is shown on other people's terminals.
    package init(_ cause: Cause, since: UInt64, reason: String) {
        self.cause = cause
        self.since = since
        self.reason = Self.line(reason)
    }

    private static func line(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var bytes = 0
        for scalar in text.unicodeScalars {
            let shown = scalar.properties.generalCategory == .control ? " " : scalar
            bytes += shown.utf8.count
            guard bytes <= reasonMax else { break }
            line.append(shown)
        }
        return String(line)
    }

    /// Reads the tail of an ACK; `nil` where there is none.
    init?(tailOf acknowledgement: UnsafeRawBufferPointer) throws(Refusal) {
        guard acknowledgement.count >= Self.textOffset else { return nil }
        let fields = try unsafe FieldReader(acknowledgement, byteCount: Self.textOffset)
        let number = fields.number(at: Self.offset, as: UInt8.self)
        guard number != 0 else { return nil }
        let count = Int(fields.number(at: Self.offset + 2, as: UInt16.self))
        guard count <= Self.reasonMax, acknowledgement.count >= Self.textOffset + count else {
            throw Refusal(.malformed, "ACK: a reason of \(count) bytes: at most \(Self.reasonMax), and no more than there are")
        }
        let text = unsafe acknowledgement[Self.textOffset..<Self.textOffset + count]
        // A cause of a later version is a pause as well.
        self.init(
            Cause(rawValue: number) ?? .paused, since: fields.number(at: Self.offset + 8),
            reason: unsafe String(decoding: text, as: UTF8.self))
    }

    /// The tail: cause, length of the reason, since, reason.
    var encoded: [UInt8] {
        let text = Array(reason.utf8)
        let count = UInt16(text.count)
        let number = (0..<8).map { UInt8(truncatingIfNeeded: since >> UInt64(56 - 8 * $0)) }
        return [cause.rawValue, 0, UInt8(count >> 8), UInt8(truncatingIfNeeded: count), 0, 0, 0, 0] + number + text
    }
}
