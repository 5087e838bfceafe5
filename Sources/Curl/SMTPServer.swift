/// Where messages are submitted, and how.
package struct SMTPServer: Equatable, Sendable {
    /// What protects the connection. A certificate is always verified.
    package enum Security: String, CaseIterable, Sendable {
        /// STARTTLS, and nothing without it.
        case startTLS = "starttls"
        /// TLS from the first byte.
        case tls
        /// Nothing: for this machine's own server.
        case none
    }

    /// A name or an address.
    package var host: String
    /// As 25, 465, 587.
    package var port: UInt16
    /// What protects the connection.
    package var security: Security
    /// The name that this client gives itself, in EHLO.
    package var helo: String
    /// Who logs in; nil: nobody.
    package var user: String?
    /// The user's.
    package var password: String?
    /// A file of certificates to trust instead of the system's.
    package var authorities: String?
    /// For a whole submission.
    package var timeout: Duration = .seconds(60)

    package init(host: String, port: UInt16, security: Security, helo: String) {
        self.host = host
        self.port = port
        self.security = security
        self.helo = helo
    }

    /// `smtps` is TLS from the first byte; the path is the name in EHLO.
    var url: String {
        let host = host.contains(":") ? "[\(host)]" : host
        return "\(security == .tls ? "smtps" : "smtp")://\(host):\(port)/\(helo)"
    }
}
