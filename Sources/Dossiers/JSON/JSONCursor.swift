/// A place in a JSON text and the steps over it: the grammar of RFC 8259, checked to the letter, without an allocation.
///
/// Beyond the grammar it refuses a byte order mark, an escaped surrogate without its other half (no text can hold one) and
/// nesting deeper than `depthMax`. The bytes are lent by the caller for the cursor's life; every load here is checked against
/// their count, which makes the type safe to use.
@safe
struct JSONCursor {
    static let depthMax = 64
    /// Places are kept in 32 bits.
    static let sizeMax = 1 << 30

    private let bytes: UnsafeRawBufferPointer
    let count: Int
    var position = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = unsafe bytes
        count = bytes.count
    }

    /// The byte at the position; 0, which no grammar rule begins with, at the end.
    var current: UInt8 { self[position] }

    subscript(offset: Int) -> UInt8 { offset < count ? unsafe bytes[offset] : 0 }

    /// Eight bytes from the position, the first one lowest; `nil` within eight bytes of the end.
    var word: UInt64? {
        guard position &+ 8 <= count else { return nil }
        return unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// The bytes of a range, lent to `body`.
    func lend<Result>(_ range: Range<Int>, to body: (JSONBytes) -> Result) -> Result {
        body(unsafe JSONBytes(UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<count)])))
    }

    /// The characters of a range that is known to be UTF-8.
    func characters(in range: Range<Int>) -> String {
        lend(range) { String(decoding: $0, as: UTF8.self) }
    }

    mutating func skipWhitespace() {
        while true {
            let byte = current
            guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return }
            position &+= 1
        }
    }

    /// Steps over one byte and the white space behind it, if it is the one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte, position < count else { return false }
        position &+= 1
        skipWhitespace()
        return true
    }

    func unexpected(_ expectation: String) -> JSONError {
        guard position < count else { return JSONError(.badJSON, at: count, "it ends where \(expectation) is expected") }
        return JSONError(.badJSON, at: position, "expected \(expectation), found \(Self.name(of: current))")
    }

    private static func name(of byte: UInt8) -> String {
        (0x21...0x7e).contains(byte) ? "'\(Character(Unicode.Scalar(byte)))'" : "byte 0x\(hexadecimal(byte))"
    }
}

// MARK: whole values

extension JSONCursor {
    /// White space before the first value. A byte order mark is told apart, for it cannot be seen in an editor.
    mutating func begin() throws(JSONError) {
        if self[0] == 0xef, self[1] == 0xbb, self[2] == 0xbf {
            throw JSONError(.badJSON, at: 0, "it begins with a byte order mark; send UTF-8 without one")
        }
        skipWhitespace()
    }

    /// Nothing but white space may follow the value.
    mutating func end() throws(JSONError) {
        skipWhitespace()
        guard position == count else { throw unexpected("the end") }
    }

    /// Steps over any value. `depth` counts the arrays and objects around it.
    mutating func skipValue(depth: Int) throws(JSONError) {
        switch current {
        case UInt8(ascii: "\""): _ = try text()
        case UInt8(ascii: "{"): try skipObject(depth: depth + 1)
        case UInt8(ascii: "["): try skipArray(depth: depth + 1)
        default: try skipScalar()
        }
    }

    /// Steps over a number, `true`, `false` or `null`.
    mutating func skipScalar() throws(JSONError) {
        switch current {
        case UInt8(ascii: "t"): try literal("true")
        case UInt8(ascii: "f"): try literal("false")
        case UInt8(ascii: "n"): try literal("null")
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try number()
        default: throw unexpected("a value")
        }
    }

    private mutating func skipObject(depth: Int) throws(JSONError) {
        guard try openObject(depth: depth) else { return }
        repeat {
            _ = try memberName()
            try skipValue(depth: depth)
        } while try nextMember()
    }

    private mutating func skipArray(depth: Int) throws(JSONError) {
        guard try openArray(depth: depth) else { return }
        repeat { try skipValue(depth: depth) } while try nextElement()
    }

    private mutating func literal(_ word: StaticString) throws(JSONError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard unsafe current == word.utf8Start[index] else { throw unexpected("'\(word)'") }
            position &+= 1
        }
    }
}

// MARK: objects and arrays, step by step

extension JSONCursor {
    /// From `{`: whether a member follows; if not, the object has been stepped over.
    mutating func openObject(depth: Int) throws(JSONError) -> Bool {
        guard depth <= Self.depthMax else { throw tooDeep }
        guard take(UInt8(ascii: "{")) else { throw unexpected("'{'") }
        guard current == UInt8(ascii: "}") else { return true }
        position &+= 1
        return false
    }

    /// A member's name, its colon and the white space up to its value.
    mutating func memberName() throws(JSONError) -> JSONText {
        guard current == UInt8(ascii: "\"") else { throw unexpected("a member's name in double quotes") }
        let name = try text()
        skipWhitespace()
        guard take(UInt8(ascii: ":")) else { throw unexpected("':'") }
        return name
    }

    /// Behind a member's value: whether another member follows; if not, the object has been stepped over.
    mutating func nextMember() throws(JSONError) -> Bool {
        skipWhitespace()
        if take(UInt8(ascii: ",")) { return true }
        guard current == UInt8(ascii: "}") else { throw unexpected("',' or '}'") }
        position &+= 1
        return false
    }

    /// From `[`: whether an element follows; if not, the array has been stepped over.
    mutating func openArray(depth: Int) throws(JSONError) -> Bool {
        guard depth <= Self.depthMax else { throw tooDeep }
        guard take(UInt8(ascii: "[")) else { throw unexpected("'['") }
        guard current == UInt8(ascii: "]") else { return true }
        position &+= 1
        return false
    }

    /// Behind an element: whether another follows; if not, the array has been stepped over.
    mutating func nextElement() throws(JSONError) -> Bool {
        skipWhitespace()
        if take(UInt8(ascii: ",")) { return true }
        guard current == UInt8(ascii: "]") else { throw unexpected("',' or ']'") }
        position &+= 1
        return false
    }

    private var tooDeep: JSONError {
        JSONError(.badJSON, at: position, "arrays and objects are nested more than \(Self.depthMax) deep")
    }
}

// MARK: numbers

extension JSONCursor {
    /// Steps over a number; where it stands.
    mutating func number() throws(JSONError) -> Range<Int> {
        let start = position
        if current == UInt8(ascii: "-") { position &+= 1 }
        if current == UInt8(ascii: "0") {
            position &+= 1
            if isDigit(current) { throw JSONError(.badJSON, at: start, "a number does not begin with a zero") }
        } else {
            try digits()
        }
        if current == UInt8(ascii: ".") {
            position &+= 1
            try digits()
        }
        if current | 0x20 == UInt8(ascii: "e") {
            position &+= 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position &+= 1 }
            try digits()
        }
        return start..<position
    }

    private mutating func digits() throws(JSONError) {
        guard isDigit(current) else { throw unexpected("a digit") }
        repeat { position &+= 1 } while isDigit(current)
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
