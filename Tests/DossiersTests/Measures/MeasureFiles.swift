import Foundation

@testable import Dossiers

/// The measures of `Topology/measures`, as they are shipped.
enum MeasureFiles {
    static func json(_ name: String = "measures/covid-2020.json") throws -> JSONValue {
        let topology = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Topology")
        return try JSONValue.parse(Array(try Data(contentsOf: topology.appending(path: name))))
    }

    static func shipped() throws -> Measures { Measures([try Measure(json: try json())]) }
}
