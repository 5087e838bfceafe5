/// A message to one applicant, with all that stands in its headers, and its bytes (RFC 5322): both parts say the same.
package struct MailMessage: Sendable {
    package let id: MessageID
    package let from: MailAddress
    package let to: MailAddress
    package let replyTo: MailAddress?
    package let subject: String
    package let text: String
    package let html: String

    package init(
        id: MessageID, from: MailAddress, to: MailAddress, replyTo: MailAddress?, subject: String, text: String, html: String
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.text = text
        self.html = html
    }

    /// How lines end: as SMTP has it, or as sendmail(1) reads it.
    package enum LineEnd: String, Sendable {
        case smtp = "\r\n"
        case unix = "\n"
    }

    /// - Parameter date: as ``MailDate`` writes it.
    package func bytes(date: String, lineEnd: LineEnd) -> [UInt8] {
        let lines =
            headers(date) + ["", "Ce message est en deux versions, texte et HTML."] + part("plain", text)
            + part("html", html) + ["--\(boundary)--"]
        return Array(lines.map { $0 + lineEnd.rawValue }.joined().utf8)
    }

    private func headers(_ date: String) -> [String] {
        var lines = ["Date: \(date)"]
        lines += HeaderText.address("From", from)
        lines += HeaderText.address("To", to)
        if let replyTo { lines += HeaderText.address("Reply-To", replyTo) }
        lines += HeaderText.unstructured("Subject", subject)
        // Longer than a line may be when folded, and shorter than one must be; it cannot be broken.
        lines += ["Message-ID: \(id)", "References: \(id.thread)"]
        // RFC 3834, and its counterpart at Exchange: no answer of a machine comes back. There is no `Precedence`, for this is one
        // letter to one person, and what calls itself bulk is filed as such.
        lines += ["Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All"]
        return lines + [
            "MIME-Version: 1.0", "Content-Language: fr", "Content-Type: multipart/alternative;", " boundary=\"\(boundary)\"",
        ]
    }

    private func part(_ subtype: String, _ body: String) -> [String] {
        [
            "", "--\(boundary)", "Content-Type: text/\(subtype); charset=utf-8", "Content-Language: fr",
            "Content-Transfer-Encoding: quoted-printable", "",
        ] + QuotedPrintable.lines(body.hasSuffix("\n") ? String(body.dropLast()) : body)
    }

    /// `=_` stands in no line that is quoted-printable.
    private var boundary: String { "=_\(id.dossier)" }
}
