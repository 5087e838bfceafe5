extension CommuneCode {
    /// From the five ASCII characters in the low 40 bits, as `packed` has them; what is no INSEE code is `nil`.
    package init?(packed: UInt64) {
        guard packed >> 40 == 0 else { return nil }
        for position in 0..<5 {
            let byte = UInt8(truncatingIfNeeded: packed >> (32 - 8 * UInt64(position)))
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            let isCorsica =
                position == 1 && (byte == UInt8(ascii: "A") || byte == UInt8(ascii: "B"))
                && UInt8(truncatingIfNeeded: packed >> 32) == UInt8(ascii: "2")
            guard isDigit || isCorsica else { return nil }
        }
        self.packed = packed
    }
}
