package import Dossiers

/// What is wrong with a topology's file or a rule file beside it, and where.
package struct TopologyFault: Error, Hashable, Sendable {
    package enum Severity: String, Sendable {
        /// The file is refused.
        case error
        /// The file is accepted; whoever runs it should know.
        case warning
    }

    package let severity: Severity
    /// The file's name as it was given.
    package let file: String
    package let place: JSONPlaces.Place
    /// `tenants[4].prefixes[1]`; empty for the whole.
    package let path: String
    package let message: String
}

/// `france.json:123:17 tenants[4].prefixes[1]: …`
extension TopologyFault: CustomStringConvertible {
    package var description: String {
        let subject = path.isEmpty ? "" : " \(path)"
        return "\(file):\(place.line):\(place.column)\(subject): \(severity == .warning ? "warning: " : "")\(message)"
    }
}

/// A file that is refused, with every fault it has.
package struct TopologyFaults: Error, Sendable {
    package let faults: [TopologyFault]
}

extension TopologyFaults: CustomStringConvertible {
    package var description: String { faults.map(\.description).joined(separator: "\n") }
}
