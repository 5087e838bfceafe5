import Glibc

/// The few calls that need a socket's address.
enum TCPSocket {
    /// Listens on a port of 127.0.0.2 that 127.0.0.1 has free too, below those that the kernel gives to who dials: nobody meets himself.
    static func listening() throws -> (descriptor: CInt, port: UInt16) {
        for _ in 0..<1_000 {
            let port = UInt16.random(in: 10_000..<32_000)
            guard let twin = bound(1, port: port) else { continue }
            close(twin)
            guard let descriptor = bound(2, port: port) else { continue }
            if listen(descriptor, 64) == 0 { return (descriptor, port) }
            close(descriptor)
        }
        throw TrialError.noPort
    }

    /// Under way when it returns; a refusal shows at the first read.
    static func dialling(_ port: UInt16) -> CInt {
        let descriptor = make()
        var place = address(1, port: port)
        unsafe withUnsafeMutablePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                _ = unsafe connect(descriptor, name, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        return descriptor
    }

    private static func bound(_ last: UInt32, port: UInt16) -> CInt? {
        let descriptor = make()
        var place = address(last, port: port)
        let code = unsafe withUnsafePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                unsafe bind(descriptor, name, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if code == 0 { return descriptor }
        close(descriptor)
        return nil
    }

    private static func make() -> CInt {
        socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
    }

    private static func address(_ last: UInt32, port: UInt16) -> sockaddr_in {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr = in_addr(s_addr: (0x7F00_0000 | last).bigEndian)
        return place
    }
}
