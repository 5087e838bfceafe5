/// Where the values of a JSON text begin, by path: for files that people write, whose faults are shown by line and column.
package struct JSONPlaces: Sendable {
    /// A place in a text as editors count: both from 1; a column is a character of UTF-8, not a byte.
    package struct Place: Hashable, Comparable, Sendable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }

        package static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
    }

    private let text: [UInt8]
    /// Offsets of the first byte of every line.
    private let lines: [Int]
    private let offsets: [String: Int]

    /// Walks a text that `JSONValue.parse` has accepted; of any other it knows the places up to the first error.
    package init(of text: [UInt8]) {
        self.text = text
        lines = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
        offsets = unsafe text.withUnsafeBytes { bytes in
            var walk = PlacesWalk(cursor: unsafe JSONCursor(bytes))
            return walk.offsets()
        }
    }

    /// The place of the value at a path as `JSONField` spells it (`tenants[4].prefixes[1]`); of an absent one, that of the
    /// nearest value around it.
    package subscript(path: String) -> Place {
        var path = path[...]
        while offsets[String(path)] == nil, let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) { path = path[..<end] }
        return place(ofOffset: offsets[String(path)] ?? offsets[""] ?? 0)
    }

    /// The place of a byte, which an error of the parser gives.
    package func place(ofOffset offset: Int) -> Place {
        let offset = min(offset, text.count)
        let line = lines.partitioningIndex { $0 > offset }
        return Place(line: line, column: 1 + text[lines[line - 1]..<offset].count { $0 & 0xc0 != 0x80 })
    }
}

extension [Int] {
    /// The first index whose element is `isPast`; all behind it are.
    fileprivate func partitioningIndex(_ isPast: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

private struct PlacesWalk {
    private var cursor: JSONCursor
    private var found: [String: Int] = [:]

    init(cursor: JSONCursor) { self.cursor = cursor }

    mutating func offsets() -> [String: Int] {
        do throws(JSONError) {
            try cursor.begin()
            try value(path: "", depth: 0)
        } catch {
            // The parser has told of it; what was found before it still has its place.
        }
        return found
    }

    private mutating func value(path: String, depth: Int) throws(JSONError) {
        found[path] = cursor.position
        switch cursor.current {
        case UInt8(ascii: "{"): try object(path: path, depth: depth + 1)
        case UInt8(ascii: "["): try array(path: path, depth: depth + 1)
        default: try cursor.skipValue(depth: depth)
        }
    }

    private mutating func object(path: String, depth: Int) throws(JSONError) {
        guard try cursor.openObject(depth: depth) else { return }
        repeat {
            let name = try cursor.memberName()
            try value(path: jsonPath(path, member: cursor.string(name)), depth: depth)
        } while try cursor.nextMember()
    }

    private mutating func array(path: String, depth: Int) throws(JSONError) {
        guard try cursor.openArray(depth: depth) else { return }
        var index = 0
        repeat {
            try value(path: "\(path)[\(index)]", depth: depth)
            index += 1
        } while try cursor.nextElement()
    }
}
