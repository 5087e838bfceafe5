package import Dossiers

/// A stream's prefixes at most; a receiver keeps one bit for each.
package let prefixCountMax = 64

/// The second frame of WELCOME: five bytes for each prefix, padded.
package enum Prefixes {
    private static let byteCount = 5

    /// Allocates: once per grant.
    package static func encode(_ prefixes: [PostalPrefix]) -> [UInt8] {
        prefixes.flatMap { prefix in
            let digits = Array(prefix.description.utf8)
            return digits + [UInt8](repeating: 0, count: byteCount - digits.count)
        }
    }

    /// Throws `malformed` for other than `count` prefixes of one to five digits, each padded with zero bytes, none twice.
    package static func decode(_ frame: UnsafeRawBufferPointer, count: UInt16) throws(Refusal) -> [PostalPrefix] {
        guard frame.count == Int(count) * byteCount, (1...prefixCountMax).contains(Int(count)) else {
            throw Refusal(.malformed, "WELCOME: a frame of \(frame.count) bytes for \(count) prefixes of \(byteCount)")
        }
        var prefixes: [PostalPrefix] = []
        for index in 0..<Int(count) {
            let field = unsafe frame[index * byteCount..<(index + 1) * byteCount]
            let digits = unsafe field.prefix { $0 != 0 }
            guard let prefix = unsafe PostalPrefix(String(decoding: digits, as: UTF8.self)),
                unsafe field.dropFirst(digits.count).allSatisfy({ $0 == 0 }), !prefixes.contains(prefix)
            else { throw Refusal(.malformed, "WELCOME: prefix \(index + 1) is not one to five digits, or stands twice") }
            prefixes.append(prefix)
        }
        return prefixes
    }
}
