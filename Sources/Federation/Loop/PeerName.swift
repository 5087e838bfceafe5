package import Dossiers

/// Who a peer is, as the ZAP handler let it in: `portal:NAME` or `node:STREAM`.
package enum PeerName: Hashable, Sendable {
    case portalNamed(String)
    case nodeOf(StreamName)

    package static let portalNameMax = 64

    /// Nil for any other text.
    package init?(_ user: String) {
        if user.hasPrefix("portal:") {
            let name = user.dropFirst("portal:".count)
            guard Self.isPortalName(name) else { return nil }
            self = .portalNamed(String(name))
        } else if user.hasPrefix("node:"), let stream = StreamName(user.dropFirst("node:".count)) {
            self = .nodeOf(stream)
        } else {
            return nil
        }
    }

    init?(_ user: UnsafeRawBufferPointer) { self.init(unsafe String(decoding: user, as: UTF8.self)) }

    package var user: String {
        switch self {
        case .portalNamed(let name): "portal:\(name)"
        case .nodeOf(let stream): "node:\(stream)"
        }
    }

    var portal: String? { if case .portalNamed(let name) = self { name } else { nil } }
    var node: StreamName? { if case .nodeOf(let stream) = self { stream } else { nil } }

    /// 1 to 64 characters of `0-9A-Za-z._-`.
    package static func isPortalName(_ name: some StringProtocol) -> Bool {
        (1...portalNameMax).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
