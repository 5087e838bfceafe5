import Federation

extension Command {
    static let streamNewEpoch = Command(
        "stream new-epoch", operands: "STREAM", count: 1...1,
        summary: "open a new epoch of a stream that this ledger sends",
        details: """
            The way out of diverged and stopped. What the ledger still holds is sent again; the other side knows what it has, and nothing is \
            done twice. It works whether the process of the data directory \
            runs or not, and who asked and why is recorded.
            """,
        options: OperatorCommand.options,
        examples: [
            Example("saisine stream new-epoch 18 --data DIR/intake --reason 'restored yesterday'", "it begins within seconds")
        ],
        run: { arguments, console in
            try OperatorCommand.newEpoch(stream: arguments.stream()).tell(arguments, console)
        })
}
