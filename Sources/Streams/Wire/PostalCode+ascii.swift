package import Dossiers

extension PostalCode {
    /// Five ASCII digits in the low 40 bits, the first in the highest; anything else is `nil`.
    init?(ascii: UInt64) {
        var number: UInt32 = 0
        for position in 0..<5 {
            let byte = UInt8(truncatingIfNeeded: ascii >> (32 - 8 * UInt64(position)))
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
        }
        self.init(number: number)
    }

    /// The five ASCII digits in the low 40 bits.
    package var ascii: UInt64 {
        var rest = number
        var packed: UInt64 = 0
        for position in 0..<5 {
            packed |= UInt64(UInt8(ascii: "0") + UInt8(rest % 10)) << (8 * UInt64(position))
            rest /= 10
        }
        return packed
    }

    /// Writes the five digits of a publication's first frame. The buffer must hold at least five bytes.
    package func encodeTopic(into bytes: UnsafeMutableRawBufferPointer) {
        unsafe FieldWriter(patching: bytes, byteCount: 5).five(ascii, at: 0)
    }
}
