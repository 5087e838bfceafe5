internal import Glibc

/// A TCP connection of this process that somebody else made, as the kernel sees it.
///
/// libzmq does not tell who sends how much; the descriptors of its connections are this process's, and asking about them disturbs nobody.
struct TCPConnection: Hashable {
    /// The socket's descriptor and the peer's address: another connection on the same descriptor is another one.
    struct ID: Hashable {
        let descriptor: CInt
        let peer: String
    }

    let id: ID
    /// The port of this side, which tells the listener.
    let localPort: UInt16
    /// Bytes that have come in since it was made (`tcpi_bytes_received`).
    let received: UInt64

    var peer: String { id.peer }

    /// Every one that is open now. Costs about a microsecond a descriptor.
    static func all() -> [TCPConnection] {
        guard let directory = unsafe opendir("/proc/self/fd") else { return [] }
        defer { unsafe closedir(directory) }
        var connections: [TCPConnection] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if let connection = CInt(name).flatMap(Self.init(descriptor:)) { connections.append(connection) }
        }
        return connections
    }

    /// `tcpi_bytes_received` of `struct tcp_info`, which glibc's header ends before.
    private static let bytesReceivedOffset = 128
    private static let established: UInt8 = 1
    private static let closeWait: UInt8 = 8

    init?(descriptor: CInt) {
        var info = [UInt8](repeating: 0, count: 256)
        var size = socklen_t(info.count)
        guard unsafe getsockopt(descriptor, CInt(IPPROTO_TCP), TCP_INFO, &info, &size) == 0,
            Int(size) >= Self.bytesReceivedOffset + 8, [Self.established, Self.closeWait].contains(info[0]),
            let local = unsafe Self.address(descriptor, getsockname), let peer = unsafe Self.address(descriptor, getpeername)
        else { return nil }
        received = unsafe info.withUnsafeBytes {
            unsafe $0.loadUnaligned(fromByteOffset: Self.bytesReceivedOffset, as: UInt64.self)
        }
        localPort = local.port
        id = ID(descriptor: descriptor, peer: "\(peer.host):\(peer.port)")
    }

    private static func address(
        _ descriptor: CInt, _ ask: (CInt, UnsafeMutablePointer<sockaddr>?, UnsafeMutablePointer<socklen_t>?) -> CInt
    ) -> (host: String, port: UInt16)? {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return unsafe withUnsafeMutableBytes(of: &storage) { bytes in
            guard unsafe ask(descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &size) == 0 else {
                return nil
            }
            let port = UInt16(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
            switch CInt(unsafe bytes.loadUnaligned(as: sa_family_t.self)) {
            case AF_INET: return (unsafe text(AF_INET, bytes.baseAddress?.advanced(by: 4)), port)
            case AF_INET6: return ("[\(unsafe text(AF_INET6, bytes.baseAddress?.advanced(by: 8)))]", port)
            default: return nil
            }
        }
    }

    @unsafe private static func text(_ family: CInt, _ address: UnsafeRawPointer?) -> String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard unsafe inet_ntop(family, address, &text, socklen_t(text.count)) != nil else { return "?" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
