internal import ZeroMQ

/// What every socket that faces a peer is set to, before it binds or connects.
extension Socket {
    /// Bounds on what one peer can send or leave unread, and notice when it is gone.
    func setForPeers(sendHighWaterMark: Int, receiveHighWaterMark: Int) throws {
        try set(524_288, for: .frameSizeMax)
        try set(sendHighWaterMark, for: .sendHighWaterMark)
        try set(receiveHighWaterMark, for: .receiveHighWaterMark)
        try set(.milliseconds(500), for: .linger)
        try set(.seconds(2), for: .heartbeatInterval)
        try set(.seconds(10), for: .heartbeatTimeout)
        try set(.seconds(5), for: .handshakeInterval)
    }

    /// The server's side of authentication: who connects is asked of the ZAP handler, in this domain. A domain is enforced, so that
    /// nobody is let in when no handler answers.
    func setServer(domain: String) throws {
        try set(true, for: .zapEnforceDomain)
        try set(domain, for: .zapDomain)
        try set(true, for: .plainServer)
    }

    /// The client's side: PLAIN under this name, without a password, until keys exist.
    func setClient(user: String) throws {
        try set(user, for: .plainUsername)
        try set(.milliseconds(50), for: .reconnectInterval)
        try set(.seconds(1), for: .reconnectIntervalMax)
    }
}
