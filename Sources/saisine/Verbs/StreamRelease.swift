import Federation
import Streams

extension Command {
    static let streamRelease = Command(
        "stream release", operands: "STREAM INSTANCE", count: 2...2,
        summary: "let one of two clones go on with a stream, and bar the other",
        details: """
            For a stream that is cloned: two processes ran on copies of one ledger. Stop the one that must not go on first. It \
            works whether the process of the data directory runs or not, and who asked and why is recorded.
            """,
        options: OperatorCommand.options,
        examples: [
            Example(
                "saisine stream release 18 0123456789abcdef0123456789abcdef --data DIR/intake --reason 'old machine is off'",
                "the other instance is refused from now on")
        ],
        run: { arguments, console in
            guard let instance = InstanceID(arguments.operands[1]) else {
                throw Failure(
                    .usage, "“\(arguments.operands[1])” is no instance: 32 hexadecimal digits, as `saisine stream list` shows")
            }
            return try OperatorCommand.release(stream: arguments.stream(), instance).tell(arguments, console)
        })
}
