import Foundation
import Glibc

/// The mailbox of the demo's applicants: a program in place of sendmail(1), which keeps every message as a file.
struct DemoMailbox {
    /// A message as its reader sees it.
    struct Message {
        let id: String
        let recipient: String
        let subject: String
        /// The text version.
        let text: String
    }

    let sendmail: String
    private let directory: String

    init(in directory: String) throws {
        sendmail = "\(directory)/sendmail"
        self.directory = "\(directory)/mailbox"
        try FileManager.default.createDirectory(atPath: self.directory, withIntermediateDirectories: true)
        let script = """
            #!/bin/sh
            # Keeps a message instead of sending it. The name is complete only when the message is.
            name="\(self.directory)/$(date +%s%N)-$$"
            cat > "$name.part" && mv "$name.part" "$name.eml"

            """
        try script.write(toFile: sendmail, atomically: true, encoding: .utf8)
        guard unsafe chmod(sendmail, 0o700) == 0 else { throw Failure(.cannotCreate, "cannot make \(sendmail) a program") }
    }

    /// The messages to one address, in the order in which they came.
    func messages(to recipient: String) throws -> [Message] {
        try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".eml") }.sorted()
            .map { Message(try String(contentsOfFile: "\(directory)/\($0)", encoding: .utf8)) }
            .filter { $0.recipient.contains(recipient) }
    }
}

extension DemoMailbox.Message {
    /// Reads what the program's own letters are made of: folded headers, encoded words, quoted-printable text first.
    init(_ message: String) {
        let parts = message.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        let head = parts[0].replacing("\n ", with: " ").split(separator: "\n")
        func header(_ name: String) -> String {
            head.first { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) } ?? ""
        }
        id = header("Message-ID")
        recipient = header("To")
        subject = Self.decoded(words: header("Subject"))
        let body = parts.count > 1 ? parts[1] : ""
        let first = body.split(separator: "\n--=_").dropFirst().first ?? ""
        let quoted = first.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        text = Self.decoded(quoted.replacing("=\n", with: ""))
    }

    /// RFC 2047: `=?UTF-8?Q?…?=`, several of which may stand in a row.
    private static func decoded(words text: String) -> String {
        text.replacing(/\?=\s+=\?UTF-8\?Q\?/, with: "").replacing(/=\?UTF-8\?Q\?(.*?)\?=/) { match in
            decoded(match.1.replacing("_", with: " "))
        }
    }

    /// RFC 2045, without soft line breaks.
    private static func decoded(_ quoted: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = Array(quoted.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "="), rest.count > 1,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            rest = rest.dropFirst(2)
            bytes.append(code)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
