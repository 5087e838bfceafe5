import Dossiers

extension Topology {
    /// What a file comes to: a topology unless there is an error, and every fault, sorted by place.
    package struct Loaded: Sendable {
        package let topology: Topology?
        package let faults: [TopologyFault]
    }

    /// The topology in a file.
    ///
    /// - Throws: every fault of a file that is refused. Warnings of one that is accepted are told by `check`.
    package static func load(path: String) throws(TopologyFaults) -> Topology {
        let loaded = check(path: path)
        guard let topology = loaded.topology else { throw TopologyFaults(faults: loaded.faults) }
        return topology
    }

    /// Reads and checks a file. One that cannot be read has one fault.
    package static func check(path: String) -> Loaded {
        do throws(Refusal) {
            return check(bytes: try SettingsFile.bytes(at: path, sizeMax: TopologyLimits.sizeMax), file: path)
        } catch {
            return refused(path, JSONPlaces.Place(line: 1, column: 1), error.message)
        }
    }

    /// Checks a file's bytes; `file` is its name in the faults.
    package static func check(bytes: [UInt8], file: String) -> Loaded {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue.parse(bytes, sizeMax: TopologyLimits.sizeMax)
        } catch {
            return refused(file, JSONPlaces(of: bytes).place(ofOffset: error.offset), error.refusal.message)
        }
        var reader = TopologyReader()
        let draft = reader.draft(of: value)
        let checker = TopologyChecker(draft, isWhole: reader.findings.isEmpty)
        let places = JSONPlaces(of: bytes)
        let faults = (reader.findings + checker.findings).map { finding in
            TopologyFault(
                severity: finding.severity, file: file, place: places[finding.path], path: finding.path,
                message: finding.message)
        }
        let topology = faults.contains { $0.severity == .error } ? nil : draft.topology
        precondition(topology != nil || !faults.isEmpty, "what cannot be read is a fault")
        return Loaded(topology: topology, faults: faults.sorted(by: comesBefore))
    }

    private static func refused(_ file: String, _ place: JSONPlaces.Place, _ message: String) -> Loaded {
        Loaded(topology: nil, faults: [TopologyFault(severity: .error, file: file, place: place, path: "", message: message)])
    }

    private static func comesBefore(_ a: TopologyFault, _ b: TopologyFault) -> Bool {
        (a.place, a.path, a.message) < (b.place, b.path, b.message)
    }
}
