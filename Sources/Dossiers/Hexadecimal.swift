/// The value of an ASCII hexadecimal digit, in either case.
package func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

/// Two lower-case digits.
package func hexadecimal(_ byte: UInt8) -> String {
    String(decoding: [hexadecimalCharacter(byte >> 4), hexadecimalCharacter(byte & 15)], as: UTF8.self)
}

/// Sixteen lower-case digits, appended.
func appendHexadecimal(_ word: UInt64, to output: inout [UInt8]) {
    for position in 0..<16 {
        output.append(hexadecimalCharacter(UInt8(truncatingIfNeeded: word >> (60 - 4 * UInt64(position))) & 15))
    }
}

private func hexadecimalCharacter(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
}
