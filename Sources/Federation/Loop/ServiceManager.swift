internal import Glibc

/// What systemd wants to hear of a `Type=notify` unit (sd_notify(3)): ready, still alive, stopping. Silent without `NOTIFY_SOCKET`.
package struct ServiceManager: Sendable {
    private let path: [UInt8]?
    /// How often to say that the loop turns: half of `WATCHDOG_USEC`; nil when nobody watches.
    package let watchdogInterval: Duration?

    package init(environment: [String: String]) {
        path = environment["NOTIFY_SOCKET"].map { Array($0.utf8) }
        watchdogInterval = environment["WATCHDOG_USEC"].flatMap(Int64.init).map { .microseconds($0 / 2) }
    }

    package func ready(_ status: String) { send("READY=1\nSTATUS=\(status)") }
    package func alive() { send("WATCHDOG=1") }
    package func stopping() { send("STOPPING=1") }

    private func send(_ text: String) {
        guard let path, path.count < 108, path.first == UInt8(ascii: "/") || path.first == UInt8(ascii: "@") else { return }
        let descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
        // `@` stands for the zero byte of an abstract socket.
        if path[0] == UInt8(ascii: "@") { address.sun_path.0 = 0 }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        _ = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                // A notice that systemd has no room for now is lost: the next one says the same.
                unsafe sendto(descriptor, text, text.utf8.count, CInt(MSG_DONTWAIT), $0, length)
            }
        }
    }
}
