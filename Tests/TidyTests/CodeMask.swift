/// Blanks comments and string literals, interpolations included, and keeps every line where it is.
struct CodeMask {
    private let source: [UInt8]
    private var at = 0
    private var masked: [UInt8] = []

    static func code(of text: String) -> String {
        var mask = CodeMask(source: Array(text.utf8))
        while mask.at < mask.source.count { mask.step() }
        return String(decoding: mask.masked, as: UTF8.self)
    }

    private init(source: [UInt8]) { self.source = source }

    private mutating func step() {
        if starts("//") {
            while at < source.count, source[at] != UInt8(ascii: "\n") { blank() }
        } else if starts("/*") {
            blockComment()
        } else if let hashes = openingHashes() {
            string(hashes: hashes)
        } else {
            masked.append(source[at])
            at += 1
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && at < source.count
    }

    /// The count of `#` before the quote that opens a literal here; `nil` where none opens.
    private func openingHashes() -> Int? {
        guard source[at] == UInt8(ascii: "\"") || source[at] == UInt8(ascii: "#") else { return nil }
        var end = at
        while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
        return end < source.count && source[end] == UInt8(ascii: "\"") ? end - at : nil
    }

    private mutating func string(hashes: Int) {
        let hash = String(repeating: "#", count: hashes)
        let quote = starts(hash + "\"\"\"") ? "\"\"\"" : "\""
        blank(hashes + quote.utf8.count)
        while at < source.count, !starts(quote + hash) {
            if starts("\\" + hash + "(") {
                interpolation(opening: hashes + 2)
            } else if starts("\\" + hash) {
                blank(hashes + 2)
            } else {
                blank()
            }
        }
        blank(quote.utf8.count + hashes)
    }

    private mutating func interpolation(opening: Int) {
        blank(opening)
        var depth = 1
        while depth > 0, at < source.count {
            if let hashes = openingHashes() {
                string(hashes: hashes)
                continue
            }
            if starts("(") { depth += 1 }
            if starts(")") { depth -= 1 }
            blank()
        }
    }

    private mutating func blank(_ count: Int = 1) {
        for byte in source[at..<min(at + count, source.count)] {
            masked.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
        }
        at = min(at + count, source.count)
    }

    private func starts(_ text: String) -> Bool {
        guard at < source.count, source[at] == text.utf8.first else { return false }
        return source[at...].starts(with: text.utf8)
    }
}
