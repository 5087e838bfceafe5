/// Headers and a body, as far as a delivery report needs them. What is not well-formed is passed over.
struct MIMEPart {
    /// Names in lower case; folded lines joined.
    private let headers: [(name: String, value: String)]
    let body: String

    init(_ text: String) {
        let text = text.replacing("\r\n", with: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let head = lines.prefix { !$0.isEmpty }
        headers = Self.headers(head)
        body = lines.dropFirst(head.count + 1).joined(separator: "\n")
    }

    private init(headersOnly lines: ArraySlice<Substring>) {
        headers = Self.headers(lines)
        body = ""
    }

    subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

    /// `text/plain`, in lower case.
    var type: String {
        (self["content-type"] ?? "text/plain").prefix { $0 != ";" && $0 != " " }.lowercased()
    }

    /// `boundary` of `multipart/report; boundary="x"`.
    func parameter(_ parameter: String, of header: String) -> String? {
        guard let value = self[header] else { return nil }
        for part in value.split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].filter({ $0 != " " }).lowercased() == parameter else { continue }
            let text = sides[1].drop { $0 == " " || $0 == "\t" }
            return text.first == "\"" ? String(text.dropFirst().prefix { $0 != "\"" }) : String(text.prefix { $0 != " " })
        }
        return nil
    }

    /// The parts of a multipart body.
    func parts(_ boundary: String) -> [MIMEPart] {
        var parts: [[Substring]] = []
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("--" + boundary) {
                guard !line.hasPrefix("--\(boundary)--") else { break }
                parts.append([])
            } else if !parts.isEmpty {
                parts[parts.count - 1].append(line)
            }
        }
        return parts.map { MIMEPart($0.joined(separator: "\n")) }
    }

    /// The body's lines in groups, blank lines between.
    var groups: [MIMEPart] {
        body.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
            .map { MIMEPart(headersOnly: $0) }
    }

    private static func headers(_ lines: ArraySlice<Substring>) -> [(name: String, value: String)] {
        var headers: [(name: String, value: String)] = []
        for line in lines {
            if line.first == " " || line.first == "\t" {
                guard !headers.isEmpty else { continue }
                headers[headers.count - 1].value += " " + line.drop { $0 == " " || $0 == "\t" }
            } else if let colon = line.firstIndex(of: ":") {
                let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
                headers.append((line[..<colon].lowercased(), String(value)))
            }
        }
        return headers
    }
}
