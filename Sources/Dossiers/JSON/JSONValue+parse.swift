extension JSONValue {
    /// Enough for a submission line whose pieces are written into it.
    package static let sizeMax = 64 << 20

    /// One JSON value, whole: the grammar and limits of `JSONScanner`, and no member twice anywhere (`duplicate-member`, naming
    /// its path). `sizeMax` in bytes.
    package static func parse(_ text: [UInt8], sizeMax: Int = sizeMax) throws(JSONError) -> JSONValue {
        try unsafe text.span.withUnsafeBytes { (bytes) throws(JSONError) in try unsafe parse(bytes, sizeMax: sizeMax) }
    }

    /// The same of bytes that are lent for the call.
    package static func parse(_ bytes: UnsafeRawBufferPointer, sizeMax: Int = sizeMax) throws(JSONError) -> JSONValue {
        let sizeMax = min(sizeMax, JSONCursor.sizeMax)
        guard bytes.count <= sizeMax else {
            throw JSONError(.tooLarge, at: sizeMax, "\(bytes.count) bytes, \(sizeMax) allowed")
        }
        var parser = JSONParser(cursor: unsafe JSONCursor(bytes))
        return try parser.whole()
    }
}

/// Builds values over a cursor. It keeps where it is, so that an error can name the member.
private struct JSONParser {
    private enum Step {
        case member(JSONText)
        case element(Int)
    }

    private var cursor: JSONCursor
    private var path: [Step] = []

    init(cursor: JSONCursor) { self.cursor = cursor }

    mutating func whole() throws(JSONError) -> JSONValue {
        try cursor.begin()
        let value = try value()
        try cursor.end()
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        let start = cursor.position
        switch cursor.current {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "\""): return .string(cursor.string(try cursor.text()))
        default: try cursor.skipScalar()
        }
        switch cursor[start] {
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "t"): return .bool(true)
        case UInt8(ascii: "f"): return .bool(false)
        default: return .number(cursor.characters(in: start..<cursor.position))
        }
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        var members: [JSONObject.Member] = []
        var seen = SeenNames()
        guard try cursor.openObject(depth: path.count + 1) else { return JSONObject() }
        repeat {
            let start = cursor.position
            let text = try cursor.memberName()
            let name = cursor.string(text)
            path.append(.member(text))
            guard seen.isNew(name, among: members) else {
                throw JSONError(.duplicateMember, at: start, "\(spelledPath): the member is there twice; send it once")
            }
            members.append(JSONObject.Member(name: name, value: try value()))
            path.removeLast()
        } while try cursor.nextMember()
        return JSONObject(members)
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        guard try cursor.openArray(depth: path.count + 1) else { return elements }
        repeat {
            path.append(.element(elements.count))
            elements.append(try value())
            path.removeLast()
        } while try cursor.nextElement()
        return elements
    }

    private var spelledPath: String {
        path.reduce("") { path, step in
            switch step {
            case .member(let text): jsonPath(path, member: cursor.string(text))
            case .element(let index): "\(path)[\(index)]"
            }
        }
    }
}

/// Tells a name's first time from its second. A few names are compared one by one; many are hashed, so that an object of a
/// hundred thousand members costs no more than its length. Bytes, not `String`, because `String` equates spellings.
private struct SeenNames {
    private static let comparedMax = 16
    private var hashed: Set<[UInt8]> = []

    mutating func isNew(_ name: String, among members: [JSONObject.Member]) -> Bool {
        guard members.count >= Self.comparedMax else { return !members.contains { areSameBytes($0.name, name) } }
        if hashed.isEmpty { hashed = Set(members.map { Array($0.name.utf8) }) }
        return hashed.insert(Array(name.utf8)).inserted
    }
}

/// The path of an object's member: `applicant.birthDate`, `pieces[2].size`.
func jsonPath(_ path: String, member name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
