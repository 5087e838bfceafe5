import Dossiers
import Federation

/// The rules of the démarches, as `saisine topology check` checks them with the topologies that go with them.
struct RulesCheck {
    private(set) var isGood = true
    private var checked: Set<String> = []

    /// Checks the rules that a node of a topology would read: once each, however many topologies go with them.
    mutating func check(beside topology: String, _ arguments: Arguments, _ console: Console) throws {
        let directory: String
        do { directory = try ServiceOptions.rulesPath(arguments, beside: topology) } catch let failure as Failure {
            return try console.output.line(
                arguments.has(.json) ? Self.unchecked(failure).description : "no rules: \(failure.message)")
        }
        guard checked.insert(directory).inserted else { return }
        let loaded = CompletenessRules.check(directory: directory)
        if loaded.rules == nil { isGood = false }
        for fault in loaded.faults {
            if arguments.has(.json) { try console.output.line(fault.json) } else { try console.output.line("\(fault)") }
        }
        if arguments.has(.json) {
            try console.output.line(Self.summary(loaded, directory))
        } else {
            try console.output.line("\(directory): \(Self.sentence(loaded))")
        }
    }

    private static func unchecked(_ failure: Failure) -> JSONValue {
        .object(["rules": .null, "message": .string(failure.message)])
    }

    private static func summary(_ loaded: CompletenessRules.Loaded, _ directory: String) -> JSONValue {
        .object([
            "rules": .string(directory), "valid": .bool(loaded.rules != nil), "errors": .number(loaded.faults.count),
            "demarches": .number(loaded.rules == nil ? 0 : Demarche.allCases.count),
            "versions": .number(loaded.rules?.versionCount ?? 0),
        ])
    }

    private static func sentence(_ loaded: CompletenessRules.Loaded) -> String {
        guard let rules = loaded.rules else { return "refused, \(loaded.faults.count) errors" }
        return "good, rules of \(Demarche.allCases.count) démarches in \(rules.versionCount) dated versions"
    }
}

extension TopologyFault {
    var json: JSONValue {
        .object([
            "severity": .string(severity.rawValue), "file": .string(file), "line": .number(place.line),
            "column": .number(place.column), "path": .string(path), "message": .string(message),
        ])
    }
}
