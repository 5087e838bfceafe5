import Dossiers

extension TopologyFault {
    /// What reading a file comes to: a value unless something is wrong with it, and every fault, sorted by place.
    ///
    /// - Parameter read: answers nil only with a finding that is an error.
    static func check<Value>(
        path: String, sizeMax: Int = TopologyLimits.sizeMax, read: (JSONField) -> (Value?, [TopologyReader.Finding])
    ) -> (value: Value?, faults: [TopologyFault]) {
        do throws(Refusal) {
            return check(bytes: try SettingsFile.bytes(at: path, sizeMax: sizeMax), file: path, read: read)
        } catch {
            return (nil, [whole(path, JSONPlaces.Place(line: 1, column: 1), error.message)])
        }
    }

    /// The same of a file's bytes; `file` is its name in the faults.
    static func check<Value>(
        bytes: [UInt8], file: String, read: (JSONField) -> (Value?, [TopologyReader.Finding])
    ) -> (value: Value?, faults: [TopologyFault]) {
        let json: JSONValue
        do throws(JSONError) { json = try JSONValue.parse(bytes, sizeMax: TopologyLimits.sizeMax) } catch {
            return (nil, [whole(file, JSONPlaces(of: bytes).place(ofOffset: error.offset), error.refusal.message)])
        }
        let (value, findings) = read(JSONField(json))
        let places = JSONPlaces(of: bytes)
        let faults = findings.map { finding in
            TopologyFault(
                severity: finding.severity, file: file, place: places[finding.path], path: finding.path,
                message: finding.message)
        }
        let isGood = !faults.contains { $0.severity == .error }
        precondition(!isGood || value != nil, "what cannot be read is a fault")
        return (isGood ? value : nil, faults.sorted { ($0.place, $0.path, $0.message) < ($1.place, $1.path, $1.message) })
    }

    private static func whole(_ file: String, _ place: JSONPlaces.Place, _ message: String) -> TopologyFault {
        TopologyFault(severity: .error, file: file, place: place, path: "", message: message)
    }
}
