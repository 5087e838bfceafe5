import Federation

extension Command {
    static let nodePause = Command(
        "node pause", summary: "let a node take no dossiers for a while",
        details: """
            For maintenance of what stands behind it. The node stays connected, and its reports go on; the dossiers wait at the intake, whose \
            `status` shows that the node is paused, since when and why. It stays paused when it is started again, until `node resume`.
            """,
        options: OperatorCommand.options,
        examples: [
            Example("saisine node pause --data DIR/18 --reason 'database maintenance until noon'", "running or not")
        ],
        run: { arguments, console in try OperatorCommand.pause.tell(arguments, console) })

    static let nodeResume = Command(
        "node resume", summary: "let a paused node take dossiers again",
        details: "It goes on where it stood, within a second: nothing is lost, nothing comes twice.",
        options: OperatorCommand.options,
        examples: [Example("saisine node resume --data DIR/18", "running or not")],
        run: { arguments, console in try OperatorCommand.resume.tell(arguments, console) })
}
