/// A rule file's name without `.json`, which is the démarche's, and its bytes.
package struct RuleFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// What is wrong with a rule file, and where.
package struct RuleFault: Hashable, Sendable {
    /// The démarche's name, as the file bears it.
    package let file: String
    package let place: JSONPlaces.Place
    /// `versions[1].pieces[0].label`; empty for the whole.
    package let path: String
    package let message: String
}

/// `dcem.json:12:9 versions[0].pieces[1].label: missing; …`
extension RuleFault: CustomStringConvertible {
    package var description: String {
        "\(file).json:\(place.line):\(place.column)\(path.isEmpty ? "" : " \(path)"): \(message)"
    }
}
