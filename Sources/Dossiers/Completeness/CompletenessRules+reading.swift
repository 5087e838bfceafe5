extension CompletenessRules {
    /// Reads the files of all démarches and goes on after a fault.
    ///
    /// - Parameter isTenant: whether a code is a préfecture's.
    /// - Returns: the rules unless there is a fault, and every fault by file and place.
    package static func check(
        _ files: [RuleFile], isTenant: @escaping (TenantCode) -> Bool = { _ in true }
    ) -> (rules: CompletenessRules?, faults: [RuleFault]) {
        var faults: [RuleFault] = []
        var rules: [Demarche: DemarcheRules] = [:]
        for file in files {
            guard let demarche = Demarche(rawValue: file.name) else {
                faults.append(whole(file.name, "a rule file is named for \(Expectation.demarche)"))
                continue
            }
            let read = read(file, demarche, isTenant)
            faults += read.faults
            rules[demarche] = read.rules
        }
        for demarche in Demarche.allCases where !files.contains(where: { $0.name == demarche.rawValue }) {
            faults.append(whole(demarche.rawValue, "there is no such file; each démarche has one"))
        }
        let all = Demarche.allCases.compactMap { rules[$0] }
        return (faults.isEmpty && all.count == Demarche.allCases.count ? CompletenessRules(all) : nil, faults)
    }

    private static func read(
        _ file: RuleFile, _ demarche: Demarche, _ isTenant: @escaping (TenantCode) -> Bool
    ) -> (rules: DemarcheRules?, faults: [RuleFault]) {
        let json: JSONValue
        do { json = try JSONValue.parse(file.bytes) } catch {
            let place = JSONPlaces(of: file.bytes).place(ofOffset: error.offset)
            return (nil, [RuleFault(file: file.name, place: place, path: "", message: error.refusal.message)])
        }
        var reader = RuleReader(isTenant: isTenant)
        let versions = reader.versions(of: json, demarche)
        guard !reader.findings.isEmpty else { return (DemarcheRules(versions), []) }
        let places = JSONPlaces(of: file.bytes)
        let faults = reader.findings.map {
            RuleFault(file: file.name, place: places[$0.path], path: $0.path, message: $0.message)
        }
        return (nil, faults.sorted { ($0.place, $0.path) < ($1.place, $1.path) })
    }

    private static func whole(_ file: String, _ message: String) -> RuleFault {
        RuleFault(file: file, place: JSONPlaces.Place(line: 1, column: 1), path: "", message: message)
    }
}
