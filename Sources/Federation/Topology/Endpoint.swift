/// Where a socket is bound or dialled: `tcp://host:port` or `ipc://path`. The port `*` is chosen by the system at bind.
package struct Endpoint: Hashable, Sendable {
    package enum Address: Hashable, Sendable {
        /// `nil`: any free port.
        case tcp(host: String, port: UInt16?)
        case ipc(path: String)
    }

    /// A Unix socket's path fits 108 bytes with its final zero (`sockaddr_un`).
    package static let pathLengthMax = 107
    private static let hostLengthMax = 253

    package let address: Address

    package init(_ address: Address) { self.address = address }

    /// `tcp://` with a name, an IPv4 address or an IPv6 one in brackets, and a port of 1 … 65535 or `*`; or `ipc://` with a path.
    /// Anything else is `nil`.
    package init?(_ text: String) {
        if let path = text.after("ipc://") {
            guard (1...Self.pathLengthMax).contains(path.utf8.count), !path.utf8.contains(0) else { return nil }
            address = .ipc(path: String(path))
            return
        }
        guard let rest = text.after("tcp://"), let colon = rest.lastIndex(of: ":") else { return nil }
        let host = String(rest[..<colon])
        let port = rest[rest.index(after: colon)...]
        guard Self.isHost(host) else { return nil }
        if port == "*" {
            address = .tcp(host: host, port: nil)
        } else {
            guard let number = Self.port(port) else { return nil }
            address = .tcp(host: host, port: number)
        }
    }

    /// Any free port of the loopback interface.
    package static let automatic = Endpoint(.tcp(host: "127.0.0.1", port: nil))

    /// Whether what is sent there stays on this computer.
    package var isLoopback: Bool {
        switch address {
        case .ipc: true
        case .tcp(let host, _): Self.isLoopback(host: host)
        }
    }

    /// Whether the actual endpoint is known only once it is bound.
    package var isAutomatic: Bool {
        switch address {
        case .ipc: false
        case .tcp(_, let port): port == nil
        }
    }

    /// The same port of another address of this computer: what is bound where a name stands for it to others.
    package func bound(to host: String) -> Endpoint {
        switch address {
        case .ipc: self
        case .tcp(_, let port): Endpoint(.tcp(host: host, port: port))
        }
    }

    static func isLoopback(host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// A name, an interface, an IPv4 address, or an IPv6 one in brackets.
    static func isHost(_ text: String) -> Bool {
        guard (1...hostLengthMax).contains(text.utf8.count) else { return false }
        if text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count > 2 {
            return text.dropFirst().dropLast().allSatisfy { $0.isHexDigit && $0.isASCII || $0 == ":" || $0 == "." }
        }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_") }
    }

    private static func port(_ text: Substring) -> UInt16? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return UInt16(text).flatMap { $0 == 0 ? nil : $0 }
    }
}

extension Endpoint: CustomStringConvertible {
    package var description: String {
        switch address {
        case .tcp(let host, let port): "tcp://\(host):\(port.map(String.init) ?? "*")"
        case .ipc(let path): "ipc://\(path)"
        }
    }
}

extension String {
    fileprivate func after(_ prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}
