import Dossiers
import Federation

extension Command {
    static let topologyCheck = Command(
        "topology check", operands: "[FILE]…", count: 0...64,
        summary: "check topology files and list every fault with its place",
        details: """
            With each, the préfectures' offices and the measures beside it (offices/*.json, measures/*.json). Exit 65 if a file has an error; \
            a warning is told and is none.
            """,
        options: [.topology, .json],
        examples: [
            Example("saisine topology check", "the one that --topology names"),
            Example("saisine topology check Topology/*.json", "several"),
        ],
        run: TopologyCheckVerb.run)
}

private enum TopologyCheckVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let files = arguments.operands.isEmpty ? [try ResourceFiles.topologyPath(arguments)] : arguments.operands
        var code = ExitCode.success
        var folders: [String] = []
        for file in files {
            let loaded = Topology.check(path: file)
            if loaded.topology == nil { code = .badData }
            for fault in loaded.faults {
                if arguments.has(.json) { try console.output.line(json(fault)) } else { try console.output.line("\(fault)") }
            }
            if arguments.has(.json) {
                try console.output.line(summary(loaded, file))
            } else {
                try console.output.line("\(file): \(sentence(loaded))")
            }
            let folder = ResourceFiles.directory(of: file)
            guard let topology = loaded.topology, !folders.contains(folder) else { continue }
            folders.append(folder)
            for companion in TopologyFolder.check(folder, topology: topology) {
                if !companion.isGood { code = .badData }
                try show(companion, asJSON: arguments.has(.json), console)
            }
        }
        return code
    }

    /// A file beside the topology.
    private static func show(_ file: TopologyFolder.CheckedFile, asJSON: Bool, _ console: Console) throws(Failure) {
        let errors = file.faults.count { $0.severity == .error }
        let warnings = file.faults.count - errors
        for fault in file.faults {
            if asJSON { try console.output.line(json(fault)) } else { try console.output.line("\(fault)") }
        }
        if asJSON {
            try console.output.line(
                .object([
                    "file": .string(file.path), "valid": .bool(file.isGood), "errors": .number(errors),
                    "warnings": .number(warnings),
                ]))
        } else {
            try console.output.line("\(file.path): \(file.isGood ? "good" : "refused, \(errors) errors"), \(warnings) warnings")
        }
    }

    private static func json(_ fault: TopologyFault) -> JSONValue {
        .object([
            "severity": .string(fault.severity.rawValue), "file": .string(fault.file), "line": .number(fault.place.line),
            "column": .number(fault.place.column), "path": .string(fault.path), "message": .string(fault.message),
        ])
    }

    private static func summary(_ loaded: Topology.Loaded, _ file: String) -> JSONValue {
        .object([
            "file": .string(file), "valid": .bool(loaded.topology != nil), "errors": .number(count(loaded, .error)),
            "warnings": .number(count(loaded, .warning)), "tenants": .number(loaded.topology?.tenants.count ?? 0),
            "streams": .number(loaded.topology?.streams.count ?? 0),
        ])
    }

    private static func sentence(_ loaded: Topology.Loaded) -> String {
        let warnings = count(loaded, .warning)
        guard let topology = loaded.topology else { return "refused, \(count(loaded, .error)) errors, \(warnings) warnings" }
        return "good, \(topology.tenants.count) tenants, \(topology.streams.count) streams, \(warnings) warnings"
    }

    private static func count(_ loaded: Topology.Loaded, _ severity: TopologyFault.Severity) -> Int {
        loaded.faults.count { $0.severity == severity }
    }
}
