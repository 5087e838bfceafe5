import Dossiers

/// Reads the members of a file that people write, and goes on after a fault, so that all are told at once.
struct SettingsReader {
    private(set) var findings: [TopologyReader.Finding] = []
    /// Of a text, in characters.
    static let textMax = 300

    mutating func report(_ field: JSONField, _ message: String, severity: TopologyFault.Severity = .error) {
        findings.append(TopologyReader.Finding(severity: severity, path: field.path, message: message))
    }

    mutating func attempt<Value>(_ body: () throws(Refusal) -> Value) -> Value? {
        do throws(Refusal) { return try body() } catch {
            findings.append(TopologyReader.Finding(refusal: error))
            return nil
        }
    }

    /// Whether it is an object; every member it should not have is reported.
    mutating func object(_ field: JSONField, known: [String]) -> Bool {
        guard let members = attempt({ () throws(Refusal) in try field.members() }) else { return false }
        for (name, member) in members where !known.contains(name) {
            report(member, "unknown member; known here: \(known.joined(separator: ", "))")
        }
        return true
    }

    /// One line that is not empty.
    mutating func text(_ field: JSONField, _ expected: String = "a line of 1 … \(Self.textMax) characters") -> String? {
        attempt { () throws(Refusal) in try field.parsed(expected) { Self.isLine($0) ? $0 : nil } }
    }

    /// Lines that are not empty; none where there is no such member.
    mutating func lines(_ field: JSONField, max: Int) -> [String] {
        guard field.present != nil else { return [] }
        let elements = attempt { () throws(Refusal) in try field.elements("an array of lines") } ?? []
        if elements.count > max { report(field, "\(elements.count) lines, \(max) allowed") }
        return elements.prefix(max).compactMap { text($0) }
    }

    /// What an absent member may be without.
    mutating func optional<Value>(_ field: JSONField, _ read: (inout Self, JSONField) -> Value?) -> Value? {
        field.present == nil ? nil : read(&self, field)
    }

    private static func isLine(_ text: String) -> Bool {
        (1...textMax).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            && !text.allSatisfy(\.isWhitespace)
    }
}
