import Federation
import Glibc

/// Ports of the loopback interface that nobody uses, outside the range from which the kernel gives ports to those who connect: in it, a
/// client that dials a port where nobody listens yet can be given that very port, and then talks to itself and keeps it.
enum FreePorts {
    /// So many different ones, in no order.
    static func choose(_ count: Int) throws(Failure) -> [UInt16] {
        let candidates = Array(range(besides: ephemeralRange))
        let start = Int.random(in: 0..<candidates.count)
        var sockets: [CInt] = []
        var ports: [UInt16] = []
        // All stay bound until the last is found.
        defer { for socket in sockets { close(socket) } }
        for index in candidates.indices where ports.count < count {
            let port = candidates[(start + index) % candidates.count]
            guard let bound = bind(port) else { continue }
            sockets.append(bound)
            ports.append(port)
        }
        guard ports.count == count else { throw Failure(.unavailable, "there are no \(count) free ports on 127.0.0.1") }
        return ports
    }

    /// Below what the kernel gives, if there is room, otherwise above.
    private static func range(besides ephemeral: ClosedRange<Int>) -> ClosedRange<UInt16> {
        if ephemeral.lowerBound > 12_000 { return 10_000...UInt16(min(ephemeral.lowerBound, 65_536) - 1) }
        return UInt16(min(ephemeral.upperBound + 1, 65_000))...65_535
    }

    private static var ephemeralRange: ClosedRange<Int> {
        let standard = 32_768...60_999
        do throws(SystemError) {
            let text = String(decoding: try bytes(of: "/proc/sys/net/ipv4/ip_local_port_range"), as: UTF8.self)
            let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
            guard numbers.count == 2, numbers[0] <= numbers[1] else { return standard }
            return numbers[0]...numbers[1]
        } catch { return standard }
    }

    private static func bytes(of path: String) throws(SystemError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(errno, "open") }
        defer { close(descriptor) }
        return unsafe [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
            count = unsafe max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
    }

    /// A socket bound to the port; `nil` when somebody has it.
    private static func bind(_ port: UInt16) -> CInt? {
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if result == 0 { return descriptor }
        close(descriptor)
        return nil
    }
}
