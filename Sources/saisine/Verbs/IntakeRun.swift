import Federation

extension Command {
    static let intakeRun = Command(
        "intake run", summary: "serve the national intake in the foreground",
        details: """
            Until SIGINT or SIGTERM. It accepts dossiers from portals, keeps them, publishes each to its préfecture's node and records the \
            reports. Before the reserve of its disk is touched it tells portals to try again later, and it goes on by itself when there is room. \
            Under systemd it says when it is ready.
            """,
        options: [
            .topology, .data, ServiceOptions.plaintext, ServiceOptions.reserve, ServiceOptions.memoryLimit,
            ServiceOptions.checkDays,
            ServiceOptions.logLevel,
            ServiceOptions.dieWith,
        ],
        examples: [Example("saisine intake run --data /var/lib/saisine/intake", "by Topology/local.json")],
        run: IntakeRunVerb.run)
}

private enum IntakeRunVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        try ServiceOptions.dieWithParent(arguments)
        let signals = try Signals()
        let log = Log(role: "intake", level: try ServiceOptions.level(arguments))
        var options = IntakeService.Options(
            topology: try ResourceFiles.topology(arguments), dataDirectory: try arguments.required(.data), log: log)
        options.allowsPlaintext = arguments.has(ServiceOptions.plaintext)
        options.check = try ServiceOptions.check(arguments)
        options.limits.reserve = try ServiceOptions.reserve(arguments)
        options.manager = ServiceOptions.manager
        options.limits.memoryMax = try ServiceOptions.memoryMax(arguments)
        try IntakeService.run(options, stop: signals.descriptor) { _ in }
        return .success
    }
}
