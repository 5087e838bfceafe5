/// A JSON value that comes out as it went in: members in their order, numbers as they were written, nothing unknown lost.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// The number's own text, so that neither digits nor form are lost (`1.50`, `12345678901234567890`).
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    package static func number(_ value: some FixedWidthInteger) -> Self { .number(String(value)) }

    /// An object of these members, for building: `.object(["a": .number(1)])`.
    package static func object(_ members: KeyValuePairs<String, JSONValue>) -> Self {
        .object(JSONObject(members.map { JSONObject.Member(name: $0.key, value: $0.value) }))
    }

    /// The member of that name of an object; `nil` for any other value.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    package var isNull: Bool { if case .null = self { true } else { false } }
}

/// Text is compared byte by byte: two spellings of the same letter are two texts here, as they are for a content hash.
extension JSONValue: Equatable {
    package static func == (a: Self, b: Self) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.string(let a), .string(let b)): areSameBytes(a, b)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
        }
    }
}

/// The members of a JSON object in their order. Objects are small: a name is looked up by walking them.
package struct JSONObject: Equatable, Sendable {
    package struct Member: Equatable, Sendable {
        package let name: String
        package var value: JSONValue

        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }

        package static func == (a: Self, b: Self) -> Bool { areSameBytes(a.name, b.name) && a.value == b.value }
    }

    package private(set) var members: [Member]

    package init(_ members: [Member] = []) { self.members = members }

    /// The value of that name. Setting keeps the place of a member that is there, and appends one that is not; `nil` removes.
    package subscript(name: String) -> JSONValue? {
        get { index(of: name).map { members[$0].value } }
        set {
            switch (index(of: name), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    private func index(of name: String) -> Int? { members.firstIndex { areSameBytes($0.name, name) } }
}

/// Whether two texts are the same bytes; `==` would equate spellings of a letter.
func areSameBytes(_ a: String, _ b: String) -> Bool { a.utf8.count == b.utf8.count && a.utf8.elementsEqual(b.utf8) }
