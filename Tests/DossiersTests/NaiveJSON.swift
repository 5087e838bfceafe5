/// The grammar of RFC 8259 in the plainest way there is, as the judge of the fast one: it shares no code with it.
struct NaiveJSON {
    private let bytes: [UInt8]
    private var position = 0

    static func accepts(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var judge = NaiveJSON(bytes: bytes)
        judge.space()
        guard judge.value(depth: 0) else { return false }
        judge.space()
        return judge.position == bytes.count
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var head: Character? { position < bytes.count ? Character(Unicode.Scalar(bytes[position])) : nil }

    private mutating func take(_ wanted: String) -> Bool {
        guard bytes[position...].starts(with: wanted.utf8) else { return false }
        position += wanted.utf8.count
        return true
    }

    private mutating func space() { while take(" ") || take("\n") || take("\r") || take("\t") {} }

    private mutating func value(depth: Int) -> Bool {
        if take("true") || take("false") || take("null") { return true }
        if take("\"") { return text() }
        if take("{") { return depth < 64 && object(depth: depth + 1) }
        if take("[") { return depth < 64 && array(depth: depth + 1) }
        return number()
    }

    private mutating func object(depth: Int) -> Bool {
        space()
        if take("}") { return true }
        while true {
            space()
            guard take("\""), text() else { return false }
            space()
            guard take(":") else { return false }
            space()
            guard value(depth: depth) else { return false }
            space()
            if take("}") { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func array(depth: Int) -> Bool {
        space()
        if take("]") { return true }
        while true {
            space()
            guard value(depth: depth) else { return false }
            space()
            if take("]") { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func text() -> Bool {
        while let head {
            if take("\"") { return true }
            if take("\\u") {
                guard let unit = unit() else { return false }
                if (0xdc00..<0xe000).contains(unit) { return false }
                if (0xd800..<0xdc00).contains(unit) {
                    guard take("\\u"), let low = self.unit(), (0xdc00..<0xe000).contains(low) else { return false }
                }
            } else if take("\\") {
                guard let escaped = self.head, "\"\\/bfnrt".contains(escaped) else { return false }
                position += 1
            } else {
                guard let value = head.unicodeScalars.first?.value, value >= 0x20 else { return false }
                position += 1
            }
        }
        return false
    }

    private mutating func unit() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        position += 4
        return UInt32(digits, radix: 16)
    }

    private mutating func digits() -> Bool {
        let start = position
        while let head, head.isASCII, head.isNumber { position += 1 }
        return position > start
    }

    private mutating func number() -> Bool {
        _ = take("-")
        if !take("0") { guard let head, head != "0", digits() else { return false } }
        if take(".") { guard digits() else { return false } }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            return digits()
        }
        return true
    }
}
