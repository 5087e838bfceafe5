/// Reads a rule file's JSON and goes on after a fault, so that all are told at once.
struct RuleReader {
    /// A fault whose place is not looked up yet.
    struct Finding: Hashable {
        let path: String
        let message: String
    }

    static let textMax = 1000

    let isTenant: (TenantCode) -> Bool
    private(set) var findings: [Finding] = []

    init(isTenant: @escaping (TenantCode) -> Bool) { self.isTenant = isTenant }
}

// MARK: values

extension RuleReader {
    mutating func day(_ field: JSONField) -> CivilDate? { attempt { () throws(Refusal) in try field.day() } }

    mutating func flag(_ field: JSONField) -> Bool? { attempt { () throws(Refusal) in try field.bool() } }

    mutating func fieldPath(_ field: JSONField) -> String? { attempt { () throws(Refusal) in try field.fieldPath() } }

    mutating func number(_ field: JSONField, _ what: String, _ range: ClosedRange<Int>) -> Int? {
        attempt { () throws(Refusal) in
            try field.wholeNumber("\(what), \(range.lowerBound) to \(range.upperBound)", in: range)
        }
    }

    mutating func text(_ field: JSONField) -> String? {
        parsed(field, "a text of 1 to \(Self.textMax) characters on one line") { text in
            let isLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }
            return isLine && (1...Self.textMax).contains(text.unicodeScalars.count) ? text : nil
        }
    }

    mutating func parsed<Value>(_ field: JSONField, _ expected: String, _ parse: (String) -> Value?) -> Value? {
        attempt { () throws(Refusal) in try field.parsed(expected, parse) }
    }
}

// MARK: going on after a fault

extension RuleReader {
    mutating func report(_ path: String, _ message: String) { findings.append(Finding(path: path, message: message)) }

    mutating func attempt<Value>(_ body: () throws(Refusal) -> Value) -> Value? {
        do throws(Refusal) { return try body() } catch {
            // A field's refusal begins with the field's path.
            let parts = error.message.split(separator: ": ", maxSplits: 1)
            let isWhole = parts.count < 2 || parts[0] == "the whole"
            report(isWhole ? "" : String(parts[0]), String(parts.last ?? ""))
            return nil
        }
    }

    /// Whether it is an object; every member it should not have is reported, and every one that it lacks.
    mutating func object(_ field: JSONField, known: [String], required: [String] = []) -> Bool {
        guard let members = attempt({ () throws(Refusal) in try field.members() }) else { return false }
        for (name, member) in members where !known.contains(name) {
            report(member.path, "unknown member; known here: \(known.joined(separator: ", "))")
        }
        for name in required where field[name].value == nil { report(field[name].path, "missing") }
        return true
    }

    /// What is there and not null.
    mutating func optional<Value>(_ field: JSONField, _ read: (inout Self, JSONField) -> Value?) -> Value? {
        field.present.flatMap { read(&self, $0) }
    }

    /// The elements that could be read. An absent or empty array is a fault only where `min` says so.
    mutating func list<Value>(_ field: JSONField, min: Int = 0, _ read: (inout Self, JSONField) -> Value?) -> [Value] {
        guard let elements = attempt({ () throws(Refusal) in try field.elements() }) else { return [] }
        if elements.count < min { report(field.path, "at least \(min) is asked for") }
        return elements.compactMap { read(&self, $0) }
    }
}
