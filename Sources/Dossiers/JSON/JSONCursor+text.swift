/// Where a string stands in a JSON text, without its quotes, and whether it has escapes, which its reader must decode.
struct JSONText: Sendable {
    private let start: UInt32
    private let end: UInt32
    let isEscaped: Bool

    /// Within `JSONCursor.sizeMax`.
    init(range: Range<Int>, isEscaped: Bool) {
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
        self.isEscaped = isEscaped
    }

    var range: Range<Int> { Int(start)..<Int(end) }
}

extension JSONCursor {
    /// Steps over a string from its opening quote: valid UTF-8, no bare control character, every escape whole.
    mutating func text() throws(JSONError) -> JSONText {
        let start = position + 1
        position &+= 1
        var isEscaped = false
        while true {
            skipPlain()
            let byte = current
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                _ = try escape()
            } else if byte >= 0x80 {
                try wideCharacter()
            } else if byte >= 0x20 {
                position &+= 1
            } else {
                throw endOrControl(start: start)
            }
        }
        position &+= 1
        return JSONText(range: start..<position - 1, isEscaped: isEscaped)
    }

    /// Eight bytes a step, up to the first that is a quote, a backslash, a control character or not ASCII. The lowest flag of
    /// each zero-byte test is exact; those above it may be carries, so only the lowest one is used.
    private mutating func skipPlain() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        while let word {
            let quote = word ^ 0x2222_2222_2222_2222
            let backslash = word ^ 0x5c5c_5c5c_5c5c_5c5c
            let control = (word &- 0x2020_2020_2020_2020) & ~word
            let flags = (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | control | word) & highs
            guard flags == 0 else {
                position &+= flags.trailingZeroBitCount >> 3
                return
            }
            position &+= 8
        }
    }

    private func endOrControl(start: Int) -> JSONError {
        if position >= count {
            return JSONError(.badJSON, at: count, "it ends inside the string that begins at byte \(start - 1)")
        }
        return JSONError(
            .badJSON, at: position, "control character 0x\(hexadecimal(current)) in a string; write it as an escape")
    }

    /// A character of two to four bytes (Unicode, table 3-7: no overlong form, no surrogate, nothing above U+10FFFF).
    private mutating func wideCharacter() throws(JSONError) {
        let first = current
        let second = self[position + 1]
        let length: Int
        switch first {
        case 0xc2...0xdf: length = isContinuation(second) ? 2 : 0
        case 0xe0: length = second >= 0xa0 && second <= 0xbf ? 3 : 0
        case 0xed: length = second >= 0x80 && second <= 0x9f ? 3 : 0
        case 0xe1...0xef: length = isContinuation(second) ? 3 : 0
        case 0xf0: length = second >= 0x90 && second <= 0xbf ? 4 : 0
        case 0xf1...0xf3: length = isContinuation(second) ? 4 : 0
        case 0xf4: length = second >= 0x80 && second <= 0x8f ? 4 : 0
        default: length = 0
        }
        let isWhole =
            length > 0 && (length < 3 || isContinuation(self[position + 2]))
            && (length < 4 || isContinuation(self[position + 3]))
        guard isWhole else {
            throw JSONError(.badJSON, at: position, "byte 0x\(hexadecimal(first)) does not begin valid UTF-8")
        }
        position &+= length
    }

    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }

    /// Steps over an escape from its backslash, a surrogate pair as one, and says which character it stands for.
    mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        position &+= 2
        switch self[start + 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(start: start)
        default: throw JSONError(.badJSON, at: start, "a backslash is followed by none of \" \\ / b f n r t u")
        }
    }

    private mutating func unicodeEscape(start: Int) throws(JSONError) -> Unicode.Scalar {
        let unit = try fourDigits(start: start)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        if unit < 0xdc00, current == UInt8(ascii: "\\"), self[position + 1] == UInt8(ascii: "u") {
            position &+= 2
            let low = try fourDigits(start: start)
            if low >= 0xdc00, low < 0xe000, let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)) {
                return scalar
            }
        }
        throw JSONError(.badJSON, at: start, "half of a surrogate pair stands alone")
    }

    private mutating func fourDigits(start: Int) throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = hexadecimalDigit(current) else {
                throw JSONError(.badJSON, at: start, "\\u is not followed by four hexadecimal digits")
            }
            unit = unit << 4 | UInt32(digit)
            position &+= 1
        }
        return unit
    }
}

// MARK: what a string says

extension JSONCursor {
    /// The characters of a string that has been stepped over.
    func string(_ text: JSONText) -> String {
        guard text.isEscaped else { return characters(in: text.range) }
        var result = ""
        var inside = self
        inside.position = text.range.lowerBound
        while let piece = inside.nextRun(before: text.range.upperBound) { result.append(piece) }
        return result
    }

    /// The next run of plain bytes, or the next escape's character.
    private mutating func nextRun(before end: Int) -> String? {
        guard position < end else { return nil }
        if current == UInt8(ascii: "\\") {
            do { return String(try escape()) } catch {
                preconditionFailure("the escapes of a text were checked when it was scanned")
            }
        }
        let start = position
        while position < end, current != UInt8(ascii: "\\") { position &+= 1 }
        return characters(in: start..<position)
    }

    /// Whether a string has these characters, as bytes. Allocates for a string with escapes only.
    func isText(_ text: JSONText, _ word: StaticString) -> Bool {
        guard !text.isEscaped else { return areSameBytes(string(text), "\(word)") }
        guard text.range.count == word.utf8CodeUnitCount else { return false }
        for index in 0..<text.range.count {
            guard unsafe self[text.range.lowerBound + index] == word.utf8Start[index] else { return false }
        }
        return true
    }

    /// Whether two strings have the same characters, as bytes.
    func areSame(_ a: JSONText, _ b: JSONText) -> Bool {
        guard !a.isEscaped, !b.isEscaped else { return areSameBytes(string(a), string(b)) }
        guard a.range.count == b.range.count else { return false }
        for index in 0..<a.range.count where self[a.range.lowerBound + index] != self[b.range.lowerBound + index] {
            return false
        }
        return true
    }
}
