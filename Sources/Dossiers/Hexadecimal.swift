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
    let digits: StaticString = "0123456789abcdef"
    let table = Array(digits.description.utf8)
    return String(decoding: [table[Int(byte >> 4)], table[Int(byte & 15)]], as: UTF8.self)
}
