/// The transfer encoding of both parts (RFC 2045, section 6.7): French stays readable in it, and no line is longer than 76 characters.
enum QuotedPrintable {
    private static let lineMax = 76

    /// - Parameter text: lines that end with a line feed.
    /// - Returns: the encoded lines, without their ends.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { encode(Array($0.utf8)) }
    }

    private static func encode(_ line: [UInt8]) -> [String] {
        var lines = [""]
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let token = token(byte, isLast: isLast)
            // A soft line break takes one character, which the last token of a line does not need.
            if lines[lines.count - 1].utf8.count + token.utf8.count > lineMax - (isLast ? 0 : 1) {
                lines[lines.count - 1] += "="
                lines.append("")
            }
            lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? first(token, line[index...]) : token
        }
        return lines
    }

    private static func token(_ byte: UInt8, isLast: Bool) -> String {
        switch byte {
        // Trailing space is lost on the way.
        case UInt8(ascii: " "), UInt8(ascii: "\t"): isLast ? "=" + upperHexadecimal(byte) : String(Unicode.Scalar(byte))
        case UInt8(ascii: "="): "=3D"
        case 0x21...0x7e: String(Unicode.Scalar(byte))
        default: "=" + upperHexadecimal(byte)
        }
    }

    /// A line of one dot ends a message; one that begins with `From ` begins another in a mailbox.
    private static func first(_ token: String, _ rest: ArraySlice<UInt8>) -> String {
        token == "." ? "=2E" : rest.starts(with: "From ".utf8) ? "=46" : token
    }
}
