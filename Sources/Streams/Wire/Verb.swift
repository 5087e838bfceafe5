/// The first frame of every message but a publication. Compared byte for byte.
package enum Verb: String, CaseIterable, Sendable {
    case submit = "SUBMIT"
    case piece = "PIECE"
    case chunk = "CHUNK"
    case state = "STATE"
    case follow = "FOLLOW"
    case receipt = "RECEIPT"
    case have = "HAVE"
    case stored = "STORED"
    case refused = "REFUSED"
    case hello = "HELLO"
    case resume = "RESUME"
    case acknowledgement = "ACK"
    case welcome = "WELCOME"
    case held = "HELD"
    case truncated = "TRUNCATED"
    case data = "DATA"
    case status = "STATUS"
    case command = "COMMAND"
    case desk = "DESK"
    case mail = "MAIL"

    /// The bytes of the frame, in static memory.
    package var bytes: StaticString {
        switch self {
        case .submit: "SUBMIT"
        case .piece: "PIECE"
        case .chunk: "CHUNK"
        case .state: "STATE"
        case .follow: "FOLLOW"
        case .receipt: "RECEIPT"
        case .have: "HAVE"
        case .stored: "STORED"
        case .refused: "REFUSED"
        case .hello: "HELLO"
        case .resume: "RESUME"
        case .acknowledgement: "ACK"
        case .welcome: "WELCOME"
        case .held: "HELD"
        case .truncated: "TRUNCATED"
        case .data: "DATA"
        case .status: "STATUS"
        case .command: "COMMAND"
        case .desk: "DESK"
        case .mail: "MAIL"
        }
    }

    /// The verb that a frame is; `nil` for any other bytes.
    package init?(_ frame: UnsafeRawBufferPointer) {
        guard let verb = unsafe Self.candidate(frame), unsafe verb.matches(frame) else { return nil }
        self = verb
    }

    private func matches(_ frame: UnsafeRawBufferPointer) -> Bool {
        let expected = bytes
        guard frame.count == expected.utf8CodeUnitCount else { return false }
        return expected.withUTF8Buffer { unsafe $0.elementsEqual(frame) }
    }

    /// The only verb that a frame of that length and with those letters can be.
    private static func candidate(_ frame: UnsafeRawBufferPointer) -> Verb? {
        guard let first = unsafe frame.first else { return nil }
        switch (frame.count, first) {
        case (3, _): return .acknowledgement
        case (4, UInt8(ascii: "D")): return unsafe frame[1] == UInt8(ascii: "E") ? .desk : .data
        case (4, UInt8(ascii: "M")): return .mail
        case (4, _): return unsafe frame[3] == UInt8(ascii: "E") ? .have : .held
        case (5, UInt8(ascii: "H")): return .hello
        case (5, UInt8(ascii: "P")): return .piece
        case (5, UInt8(ascii: "C")): return .chunk
        case (5, _): return .state
        case (6, UInt8(ascii: "R")): return .resume
        case (6, _):
            switch unsafe frame[2] {
            case UInt8(ascii: "B"): return .submit
            case UInt8(ascii: "L"): return .follow
            case UInt8(ascii: "O"): return .stored
            default: return .status
            }
        case (7, UInt8(ascii: "W")): return .welcome
        case (7, UInt8(ascii: "C")): return .command
        case (7, _): return unsafe frame[2] == UInt8(ascii: "C") ? .receipt : .refused
        case (9, _): return .truncated
        default: return nil
        }
    }
}
