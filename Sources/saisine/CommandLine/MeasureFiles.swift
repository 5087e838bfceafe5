import Dossiers
import Federation

/// The measures that belong to a topology.
enum MeasureFiles {
    static let option = Option(
        "measures", "DIR", "what lengthens the validity of documents (default: measures beside the topology)")

    /// The directory: beside the topology, else in `Topology` here, else installed with the program; nil if there is none.
    static func path(_ arguments: Arguments, beside topology: String) -> String? {
        arguments.value(option) ?? ResourceFiles.optionalPath("measures", beside: topology)
    }

    static func measures(_ arguments: Arguments, beside topology: String) throws -> Measures {
        try measures(at: path(arguments, beside: topology))
    }

    static func measures(at path: String?) throws(TopologyFaults) -> Measures {
        guard let path else { return Measures() }
        return try Measures.load(directory: path)
    }
}
