import Foundation

/// A worked example of Protocol.md: the fields it lists and the frames it shows.
struct ProtocolExample: Sendable, CustomStringConvertible {
    let title: String
    let layout: String
    let fields: [String: String]
    let frames: [[UInt8]]

    var description: String { title }

    /// Every example of the document.
    static let all: [ProtocolExample] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Federation/Federation.docc/Protocol.md").standardizedFileURL
        do { return parse(try String(contentsOf: path, encoding: .utf8)) } catch {
            preconditionFailure("\(path.path): \(error)")
        }
    }()

    private static func parse(_ text: String) -> [ProtocolExample] {
        var examples: [ProtocolExample] = []
        var title = ""
        var block: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("### ") { title = String(line.dropFirst(4)) }
            if line.hasPrefix("```example ") {
                block = [line.dropFirst(11)]
            } else if line == "```", let lines = block {
                examples.append(ProtocolExample(title: title, lines: lines))
                block = nil
            } else {
                block?.append(line)
            }
        }
        return examples
    }

    private init(title: String, lines: [Substring]) {
        self.title = title
        layout = String(lines[0])
        var fields: [String: String] = [:]
        var frames: [[UInt8]] = []
        for line in lines.dropFirst() {
            let words = line.split(separator: " ")
            if words.first == "frame" {
                frames.append([])
            } else if !frames.isEmpty {
                if line != "(empty)" { frames[frames.count - 1] += words.dropFirst().compactMap { UInt8($0, radix: 16) } }
            } else if words.count == 2 {
                fields[String(words[0])] = String(words[1])
            }
        }
        (self.fields, self.frames) = (fields, frames)
    }

    /// A number, decimal or with `0x`; not listed: zero.
    func number<T: FixedWidthInteger>(_ name: String) -> T {
        guard let text = fields[name] else { return 0 }
        return (text.hasPrefix("0x") ? T(text.dropFirst(2), radix: 16) : T(text)) ?? 0
    }

    /// Two halves of 16 bytes in hexadecimal.
    func halves(_ name: String) -> (UInt64, UInt64) {
        let text = fields[name] ?? ""
        return (UInt64(text.prefix(16), radix: 16) ?? 0, UInt64(text.dropFirst(16).prefix(16), radix: 16) ?? 0)
    }
}
