/// A peer that asks to be let in: a request of ZAP 1.0 (ZeroMQ RFC 27), lent for the time of the decision.
package struct ZAPRequest {
    /// `ZMQ_ZAP_DOMAIN` of the socket it knocks at.
    package let domain: String
    /// The peer's IP address, without port; empty for ipc.
    package let address: String
    package let mechanism: Mechanism
    /// The request, whose frames from `credentialsStart` on are the credentials and whose frame 4 is the routing id.
    private let frames: Multipart

    /// What the peer proves itself by.
    package enum Mechanism: Hashable, Sendable {
        /// No credentials at all.
        case null
        /// A name and a password, as the peer says them.
        case plain(user: String, password: String)
        /// The Z85 of the peer's long-term public key, whose secret half it has proved to hold.
        case curve(publicKey: String)
    }

    static let credentialsStart = 6

    /// Version, request id, domain, address, routing id, mechanism, then the credentials that the mechanism has; `nil` for
    /// anything else.
    init?(_ frames: Multipart) {
        guard frames.isComplete, frames.count >= ZAPRequest.credentialsStart, frames.text(0) == ZAPHandler.version else {
            return nil
        }
        domain = frames.text(2)
        address = frames.text(3)
        self.frames = frames
        switch (frames.text(5), frames.count - ZAPRequest.credentialsStart) {
        case ("NULL", 0): mechanism = .null
        case ("PLAIN", 2): mechanism = .plain(user: frames.text(6), password: frames.text(7))
        case ("CURVE", 1):
            guard let key = unsafe Curve.key(frames.frame(6)) else { return nil }
            mechanism = .curve(publicKey: key)
        default: return nil
        }
    }

    /// `ZMQ_ROUTING_ID` as the peer chose it: a claim, and usually empty.
    package func withRoutingID<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe frames.withFrame(4, body)
    }
}

/// The decision about a peer.
package enum ZAPReply: Hashable, Sendable {
    /// In, and known by this name: the `User-Id` of each of its messages, 1 to 255 bytes.
    case allow(userID: String)
    /// Out: 300 for "try again later", 400 for "no", 500 for a fault of ours; the text is for logs, the peer learns the code only.
    case deny(code: Int, text: String)

    static let fault = ZAPReply.deny(code: 500, text: "Bad request")

    /// Status code, status text and user id, as frames.
    var fields: (code: String, text: String, userID: String) {
        switch self {
        case .allow(let userID) where (1...255).contains(userID.utf8.count): ("200", "OK", userID)
        // Nobody is let in without a name.
        case .allow: ("500", "No user id", "")
        case .deny(let code, let text): ([300, 400, 500].contains(code) ? "\(code)" : "500", String(text.prefix(200)), "")
        }
    }
}

extension Multipart {
    /// A frame as text; bytes that are no UTF-8 become U+FFFD.
    fileprivate func text(_ index: Int) -> String {
        unsafe String(decoding: frame(index), as: UTF8.self)
    }
}
