/// A value and the path that leads to it, for reading what others wrote: every step keeps the path, every mismatch is a
/// refusal that names it, what is expected and what was found: `pieces[2].size: expected a whole number of bytes, found "abc"`.
///
/// The refusals quote what was found (shortened), which may be personal: they go back to who sent it, not into a log.
package struct JSONField: Sendable {
    /// `nil` where a member is absent.
    package let value: JSONValue?
    /// The path is put together when a message needs it; most fields are read without one.
    private let parent: String
    private let name: String

    /// Empty for the whole text.
    package var path: String { parent.isEmpty ? name : jsonPath(parent, member: name) }

    package init(_ value: JSONValue?, path: String = "") {
        self.init(value, parent: "", name: path)
    }

    private init(_ value: JSONValue?, parent: String, name: String) {
        self.value = value
        self.parent = parent
        self.name = name
    }

    /// The member of that name; absent as well if this is no object.
    package subscript(name: String) -> JSONField { JSONField(value?[name], parent: path, name: name) }

    /// The field at a dotted path, `loss.circumstance`.
    package func at(_ dotted: String) -> JSONField { dotted.split(separator: ".").reduce(self) { $0[String($1)] } }

    /// The field, unless it is absent or `null`: `try field["commune"].present?.string()`.
    package var present: JSONField? {
        guard let value, !value.isNull else { return nil }
        return self
    }

    /// `missing-field`, or `bad-field` with what was found.
    package func refusal(expected: String) -> Refusal {
        let name = path.isEmpty ? "the whole" : path
        guard let present, let value = present.value else {
            return Refusal(.missingField, "\(name): missing; expected \(expected)")
        }
        return Refusal(.badField, "\(name): expected \(expected), found \(value.quoted)")
    }
}

// MARK: types

extension JSONField {
    package func string(_ expected: String = "a string") throws(Refusal) -> String {
        guard case .string(let text) = value else { throw refusal(expected: expected) }
        return text
    }

    /// A string in the form that `parse` reads.
    package func parsed<Value>(_ expected: String, _ parse: (String) -> Value?) throws(Refusal) -> Value {
        guard case .string(let text) = value, let parsed = parse(text) else { throw refusal(expected: expected) }
        return parsed
    }

    /// A whole number, written without fraction or exponent.
    package func wholeNumber(
        _ expected: String = "a whole number", in range: ClosedRange<Int> = 0...Int.max
    ) throws(Refusal) -> Int {
        guard case .number(let text) = value, let number = Int(text), range.contains(number) else {
            throw refusal(expected: expected)
        }
        return number
    }

    package func bool() throws(Refusal) -> Bool {
        guard case .bool(let value) = value else { throw refusal(expected: "true or false") }
        return value
    }

    /// The elements of an array, each with its path.
    package func elements(_ expected: String = "an array") throws(Refusal) -> [JSONField] {
        guard case .array(let elements) = value else { throw refusal(expected: expected) }
        let path = path
        return elements.enumerated().map { JSONField($1, path: "\(path)[\($0)]") }
    }

    /// The members of an object in their order, each with its path.
    package func members(_ expected: String = "an object") throws(Refusal) -> [(name: String, field: JSONField)] {
        guard case .object(let object) = value else { throw refusal(expected: expected) }
        let path = path
        return object.members.map { ($0.name, JSONField($0.value, parent: path, name: $0.name)) }
    }

    /// The field again, if it is an object.
    package func object() throws(Refusal) -> JSONField {
        guard case .object = value else { throw refusal(expected: "an object") }
        return self
    }

    /// For files that people write: an object with no other members than these, so that a slip of the pen is not passed over.
    package func strictObject(_ known: [String]) throws(Refusal) -> JSONField {
        for (name, field) in try members() where !known.contains(name) {
            throw Refusal(.badField, "\(field.path): unknown member; known here: \(known.joined(separator: ", "))")
        }
        return self
    }
}

extension JSONValue {
    /// The value as a message quotes it: short, and an array or object by its kind only.
    fileprivate var quoted: String {
        switch self {
        case .array: "an array"
        case .object: "an object"
        case .null, .bool, .number, .string: shortened(description)
        }
    }
}

/// At most 40 characters of what others wrote, for a message.
func shortened(_ text: String) -> String { text.unicodeScalars.count <= 40 ? text : "\(text.unicodeScalars.prefix(39))…" }
