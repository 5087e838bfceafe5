package import Dossiers
import FoundationEssentials

extension Measures {
    /// The measures of a directory's files, in the order of their names.
    ///
    /// - Throws: every fault of every file.
    package static func load(directory: String) throws(TopologyFaults) -> Measures {
        let checked = try files(in: directory).map { check(path: "\(directory)/\($0)") }
        let faults = checked.flatMap(\.faults)
        guard !faults.contains(where: { $0.severity == .error }) else { throw TopologyFaults(faults: faults) }
        return Measures(checked.compactMap(\.measure))
    }

    /// Reads and checks one file, whose name is the measure's.
    package static func check(path: String) -> (measure: Measure?, faults: [TopologyFault]) {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let (measure, faults) = TopologyFault.check(path: path) { read($0, file: file) }
        return (measure, faults)
    }

    private static func read(_ field: JSONField, file: String) -> (Measure?, [TopologyReader.Finding]) {
        var reader = SettingsReader()
        let measure = reader.attempt { () throws(Refusal) in try Measure(json: field.value ?? .null) }
        if let measure, "\(measure.name).json" != file {
            reader.report(field["name"], "the file of measure \(measure.name) is named \(measure.name).json")
        }
        return (measure, reader.findings)
    }

    private static func files(in directory: String) throws(TopologyFaults) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".json") }.sorted()
        } catch {
            let place = JSONPlaces.Place(line: 1, column: 1)
            let fault = TopologyFault(
                severity: .error, file: directory, place: place, path: "", message: "cannot be listed: \(error)")
            throw TopologyFaults(faults: [fault])
        }
    }
}
