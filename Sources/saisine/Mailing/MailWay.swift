import Curl
import Dossiers
import Federation
import Glibc
import Mail

/// What takes mails: sendmail(1), or a server.
enum MailWay {
    static let sendmail = Option(
        "sendmail", "[PATH]", "hand mails to this machine's own sendmail(1) (/usr/sbin/sendmail)",
        standard: "/usr/sbin/sendmail")
    static let smtp = Option(
        "smtp", "HOST[:PORT]", "submit mails to this server (port 25 of this machine, else 587, or 465 with --tls tls)")
    static let user = Option("smtp-user", "USER", "log in as USER")
    static let passwordFile = Option("smtp-password-file", "FILE", "the password, the first line of FILE")
    static let tls = Option(
        "tls", "HOW", "starttls, tls or none (default: starttls; none for this machine, where nothing is overheard)")
    static let authorities = Option("ca-file", "FILE", "trust these certificates instead of the system's")
    static let timeout = Option("mail-timeout", "SECONDS", "give one hand-over up after so long (default: 60)")
    static let options = [sendmail, smtp, user, passwordFile, tls, authorities, ServiceOptions.plaintext, timeout]

    static func carrier(_ arguments: Arguments) throws -> any MailCarrier {
        let time = Duration.seconds(try arguments.number(timeout, in: 1...600, default: 60))
        switch (arguments.value(sendmail), arguments.value(smtp)) {
        case (let path?, nil):
            guard unsafe access(path, X_OK) == 0 else {
                throw Failure(.noInput, "\(path): there is no such program; install postfix or msmtp-mta, or say --smtp HOST")
            }
            return SendmailCarrier(path: path, timeout: time)
        case (nil, let server?): return try SMTPCarrier(self.server(server, arguments, time))
        default: throw Failure(.usage, "say what takes the mails: --sendmail, or --smtp HOST (see saisine mail run --help)")
        }
    }

    private static func server(_ text: String, _ arguments: Arguments, _ time: Duration) throws -> SMTPServer {
        let (host, port) = try address(text)
        let isLocal = ["localhost", "127.0.0.1", "::1"].contains(host)
        let security =
            try arguments.parsed(tls, "starttls, tls or none") { SMTPServer.Security(rawValue: $0) }
            ?? (isLocal ? .none : .startTLS)
        guard security != .none || isLocal || arguments.has(ServiceOptions.plaintext) else {
            throw Failure(
                .usage,
                "letters to applicants would go to \(host) for all to read: leave --tls none out, or say --plaintext too")
        }
        var server = SMTPServer(
            host: host, port: port ?? (security == .tls ? 465 : isLocal ? 25 : 587), security: security, helo: hostName)
        server.timeout = time
        server.user = arguments.value(user)
        server.authorities = arguments.value(authorities)
        if let path = arguments.value(passwordFile) { server.password = try password(path) }
        guard (server.user == nil) == (server.password == nil) else {
            throw Failure(.usage, "--smtp-user and --smtp-password-file belong together")
        }
        return server
    }

    /// `mx.example.org`, `mx.example.org:587`, `[::1]:25`.
    private static func address(_ text: String) throws(Failure) -> (host: String, port: UInt16?) {
        let wrong = Failure(.usage, "--smtp is a host, as mx.example.org or mx.example.org:587, not “\(text)”")
        var host = text[...]
        var port: UInt16?
        if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
            guard let number = UInt16(text[text.index(after: colon)...]), number > 0 else { throw wrong }
            (host, port) = (text[..<colon], number)
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty,
            host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "@") })
        else { throw wrong }
        return (String(host), port)
    }

    private static func password(_ path: String) throws -> String {
        let bytes = try SettingsFile.bytes(at: path, sizeMax: 4_096)
        let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        guard !line.isEmpty else { throw Failure(.badData, "\(path): there is no password in its first line") }
        return line
    }

    /// As this machine names itself in EHLO.
    private static var hostName: String {
        let name = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let start = buffer.baseAddress, unsafe gethostname(start, 256) == 0 else { return "" }
            return unsafe String(cString: start)
        }
        return MailAddress.isDomain(name) ? name : "localhost"
    }
}
