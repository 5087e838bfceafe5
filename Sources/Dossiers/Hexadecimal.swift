/// The value of an ASCII hexadecimal digit, in either case.
package func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    let digit = byte &- UInt8(ascii: "0")
    if digit < 10 { return digit }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : nil
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
