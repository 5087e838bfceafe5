/// The names of an object's members, kept as places in the text, to find one that comes twice without an allocation.
struct JSONNames<let capacity: Int> {
    private var names = InlineArray<capacity, JSONText>(repeating: JSONText(range: 0..<0, isEscaped: false))
    private var count = 0

    mutating func add(_ name: JSONText, in cursor: JSONCursor, path: @autoclosure () -> String) throws(JSONError) {
        for index in 0..<count where cursor.areSame(names[index], name) {
            let spelled = jsonPath(path(), member: shortened(cursor.string(name)))
            throw JSONError(
                .duplicateMember, at: name.range.lowerBound - 1, "\(spelled): the member is there twice; send it once")
        }
        guard count < capacity else {
            let place = path().isEmpty ? "the dossier" : path()
            throw JSONError(
                .badField, at: name.range.lowerBound - 1,
                "\(place): more than \(capacity) members in one object")
        }
        names[count] = name
        count += 1
    }
}
