/// What a mail server says of a message that it could not deliver (RFC 3464, within RFC 6522's multipart/report).
package struct DeliveryReport: Equatable, Sendable {
    /// Longer ones are cut: what matters stands at the beginning.
    package static let sizeMax = 1 << 20

    /// Of the message that it is about; nil when it quotes none of ours.
    package let message: MessageID?
    /// Of the address that it came to; see ``ReturnPath``.
    package let returnPath: ReturnPath?
    /// Given up, and not only late or passed on.
    package let isFailure: Bool
    /// `5.1.1`.
    package let status: String
    /// In the words of the server, one line.
    package let diagnostic: String

    /// Nil for anything but a delivery report: answers of people and of their holidays arrive at the same address.
    package init?(_ bytes: [UInt8]) {
        let whole = MIMEPart(String(decoding: bytes.prefix(Self.sizeMax), as: UTF8.self))
        guard whole.type == "multipart/report", let boundary = whole.parameter("boundary", of: "content-type") else {
            return nil
        }
        let parts = whole.parts(boundary)
        guard
            let report = parts.first(where: { ["message/delivery-status", "message/global-delivery-status"].contains($0.type) })
        else { return nil }
        // The first group is about the message, the others each about one recipient; ours have one.
        let about = report.groups.first { $0["action"] != nil }
        isFailure = about?["action"]?.lowercased() == "failed"
        status = about?["status"].map { String($0.prefix { $0 != " " }) } ?? ""
        let said = about?["diagnostic-code"].map { $0.split(separator: ";", maxSplits: 1).last.map(String.init) ?? $0 }
        diagnostic = String(HeaderText.line(said ?? about?["action"] ?? "").prefix(300))
        message = Self.message(parts)
        returnPath =
            ["x-original-to", "delivered-to", "to"].lazy.compactMap { whole[$0].flatMap(ReturnPath.init(header:)) }.first
    }

    private static func message(_ parts: [MIMEPart]) -> MessageID? {
        let returned = ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"]
        return parts.lazy.filter { returned.contains($0.type) }.compactMap { part in
            MIMEPart(part.body)["message-id"].flatMap { MessageID($0) }
        }.first
    }
}
