import Dossiers

/// Reads the fixed-layout frames of the protocol: big-endian numbers and padded text at the offsets of its tables. The length is
/// checked once, when it is made; the offsets are constants below it.
@safe
struct FieldReader {
    private let bytes: UnsafeRawBufferPointer

    /// Refuses another version, and a frame shorter than its layout or longer than `byteCountMax`.
    init(_ bytes: UnsafeRawBufferPointer, byteCount: Int, byteCountMax: Int = .max) throws(Refusal) {
        guard let version = unsafe bytes.first else {
            throw Refusal(.malformed, "an empty frame where \(byteCount) bytes are due")
        }
        guard version == protocolVersion else {
            throw Refusal(.unsupportedVersion, "version \(version): this side speaks version \(protocolVersion)")
        }
        guard bytes.count >= byteCount, bytes.count <= byteCountMax else {
            let due = bytes.count < byteCount ? "\(byteCount)" : "at most \(byteCountMax)"
            throw Refusal(.malformed, "a frame of \(bytes.count) bytes where \(due) are due")
        }
        unsafe self.bytes = unsafe bytes
    }

    @inline(__always)
    func number<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: T.Type = T.self) -> T {
        T(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: type))
    }

    /// Five bytes as the low 40 bits.
    @inline(__always)
    func five(at offset: Int) -> UInt64 {
        UInt64(number(at: offset, as: UInt32.self)) << 8 | UInt64(number(at: offset + 4, as: UInt8.self))
    }

    @inline(__always)
    func hash(at offset: Int) -> ContentHash {
        ContentHash(number(at: offset), number(at: offset + 8), number(at: offset + 16), number(at: offset + 24))
    }

    func epoch(at offset: Int) -> Epoch { Epoch(counter: number(at: offset), random: number(at: offset + 8)) }

    func dossier(at offset: Int) -> DossierID { DossierID(high: number(at: offset), low: number(at: offset + 8)) }

    /// Ten bytes; all zero: `nil`.
    func code(at offset: Int) -> FollowUpCode? {
        let code = FollowUpCode(high: number(at: offset), low: number(at: offset + 8))
        return code.high == 0 && code.low == 0 ? nil : code
    }

    func channel(at offset: Int) throws(Refusal) -> Channel {
        let number = number(at: offset, as: UInt8.self)
        guard let channel = Channel(rawValue: number) else { throw Refusal(.malformed, "channel \(number): 1 or 2 is due") }
        return channel
    }

    /// 24 bytes; all zero: `nil`.
    func optionalStream(at offset: Int) throws(Refusal) -> StreamName? {
        let words: (UInt64, UInt64, UInt64) = (number(at: offset), number(at: offset + 8), number(at: offset + 16))
        if words == (0, 0, 0) { return nil }
        guard let name = StreamName(words: words) else {
            throw Refusal(.malformed, "the stream's name is not 2 to 24 of 0-9A-Za-z-")
        }
        return name
    }

    func stream(at offset: Int) throws(Refusal) -> StreamName {
        guard let name = try optionalStream(at: offset) else { throw Refusal(.malformed, "the stream's name is missing") }
        return name
    }
}

/// The version of the protocol that this module speaks.
package let protocolVersion: UInt8 = 1
