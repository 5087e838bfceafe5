/// Base64 (RFC 4648, section 4), for the pieces that a submission line carries inside.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xff, count: 256)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        return values
    }()

    /// With padding, on one line.
    package static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        let alphabet = alphabet
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let second = start + 1 < bytes.count ? bytes[start + 1] : 0
            let third = start + 2 < bytes.count ? bytes[start + 2] : 0
            let group = Int(bytes[start]) << 16 | Int(second) << 8 | Int(third)
            output.append(alphabet[group >> 18])
            output.append(alphabet[group >> 12 & 63])
            output.append(start + 1 < bytes.count ? alphabet[group >> 6 & 63] : padding)
            output.append(start + 2 < bytes.count ? alphabet[group & 63] : padding)
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes; `nil` for anything that `encode` would not have written.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let input = Array(text.utf8)
        guard input.count % 4 == 0 else { return nil }
        let paddingCount = input.suffix(2).count { $0 == padding }
        var output: [UInt8] = []
        output.reserveCapacity(input.count / 4 * 3)
        let values = values
        var group: UInt32 = 0
        for (index, byte) in input.dropLast(paddingCount).enumerated() {
            let value = values[Int(byte)]
            guard value < 64 else { return nil }
            group = group << 6 | UInt32(value)
            if index % 4 == 3 { output.append(contentsOf: bytes(of: group, 3)) }
        }
        guard paddingCount > 0 else { return output }
        group <<= 6 * UInt32(paddingCount)
        guard group & (paddingCount == 1 ? 0xff : 0xffff) == 0 else { return nil }
        output.append(contentsOf: bytes(of: group, 3 - paddingCount))
        return output
    }

    private static func bytes(of group: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: group >> (16 - 8 * UInt32($0))) }
    }
}
