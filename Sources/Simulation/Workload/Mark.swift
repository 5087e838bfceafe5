internal import Dossiers
internal import Federation
internal import Glibc

/// What every body and piece says of itself: whose it is. Found anywhere, it tells whether those bytes may be there.
struct Mark: Equatable, CustomStringConvertible {
    let stream: StreamName
    /// The number of the portal that submitted it; nil for a piece that several dossiers share.
    let portal: Int?
    let number: Int

    var description: String { "~mark:\(stream):\(portal.map(String.init) ?? "*"):\(number);" }

    private static let start = Array("~mark:".utf8)

    /// Lends the stream and the portal of each mark in some bytes, as text: a mark that cannot be read is one too.
    static func forEach(in bytes: [UInt8], _ body: (_ stream: Substring, _ portal: Substring) throws -> Void) throws {
        for offset in offsets(in: bytes) {
            let text = String(decoding: bytes[offset...].prefix(48), as: UTF8.self)
            let fields = text.split(separator: ":", omittingEmptySubsequences: false)
            guard fields.count > 2 else { throw Violation(text: "a mark that is cut: \(text)") }
            try body(fields[1], fields[2])
        }
    }

    /// Where marks begin. They begin with a character that is rare elsewhere, which `memchr` finds fast.
    private static func offsets(in bytes: [UInt8]) -> [Int] {
        var offsets: [Int] = []
        unsafe bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var from = 0
            while from < bytes.count, let found = unsafe memchr(base + from, CInt(start[0]), bytes.count - from) {
                let offset = unsafe UnsafeRawPointer(found) - base
                if unsafe bytes[offset...].starts(with: start) { offsets.append(offset) }
                from = offset + 1
            }
        }
        return offsets
    }
}
