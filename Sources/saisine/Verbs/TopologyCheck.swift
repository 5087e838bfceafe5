import Dossiers
import Federation
import Mail

extension Command {
    static let topologyCheck = Command(
        "topology check", operands: "[FILE]…", count: 0...64,
        summary: "check topology files and what stands beside them, and list every fault with its place",
        details: """
            With each topology, what is beside it and its nodes would read is checked, too: the démarches' rules, the préfectures' offices, \
            the measures and the mails' templates. Exit 65 if a file has an error; a warning is told and is none.
            """,
        options: [.topology, ServiceOptions.rules, .json],
        examples: [
            Example("saisine topology check", "the one that --topology names"),
            Example("saisine topology check Topology/local.json Topology/france.json", "several"),
        ],
        run: TopologyCheckVerb.run)
}

private enum TopologyCheckVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let files = arguments.operands.isEmpty ? [try ResourceFiles.topologyPath(arguments)] : arguments.operands
        var code = ExitCode.success
        var rules = RulesCheck()
        var folders = FoldersCheck()
        var reasons = ReasonsCheck()
        for file in files {
            let loaded = Topology.check(path: file)
            let letters = MailTemplates.check(
                directories: MailSettings.folders(arguments, beside: file), tenants: loaded.topology?.tenants.map(\.code) ?? [])
            if loaded.topology == nil || !letters.isEmpty { code = .badData }
            for fault in loaded.faults + letters {
                if arguments.has(.json) { try console.output.line(fault.json) } else { try console.output.line("\(fault)") }
            }
            if arguments.has(.json) {
                try console.output.line(summary(loaded, file))
            } else {
                try console.output.line("\(file): \(sentence(loaded))")
            }
            try rules.check(beside: file, arguments, console)
            try folders.check(beside: file, loaded.topology, asJSON: arguments.has(.json), console)
            try reasons.check(beside: file, arguments, console)
        }
        return rules.isGood && folders.isGood && reasons.isGood ? code : .badData
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
