import Dossiers
import Federation
import Glibc
import Ledger

extension Command {
    static let agentAdd = Command(
        "agent add", summary: "let a person work on dossiers at a node's desk, or give them another role",
        details: """
            A reader reads; an instructor also acts; a supervisor also takes dossiers over from others. The person needs an account on this machine that \
            belongs to the group saisine-agents. The name is the one that the préfecture's own history shows. It is recorded with who did it.
            """,
        options: [AgentVerbs.user, AgentVerbs.uid, AgentVerbs.name, AgentVerbs.role, .reason, .data, .json],
        examples: [
            Example("saisine agent add --user adiallo --name 'Mme Amina Diallo' --role instructor --data DIR/18", "by login"),
            Example("saisine agent add --uid 1004 --name 'M. Jean Morel' --role reader --data DIR/18", "by number"),
        ],
        run: { arguments, console in try AgentVerbs.addition(arguments).tell(arguments, console) })

    static let agentRemove = Command(
        "agent remove", summary: "end a person's work at a node's desk",
        details: "What they hold is free at once; what they did stays theirs. It is recorded with who did it.",
        options: [AgentVerbs.user, AgentVerbs.uid, .reason, .data, .json],
        examples: [Example("saisine agent remove --user adiallo --data DIR/18", "running or not")],
        run: { arguments, console in
            try OperatorCommand.removeAgent(uid: AgentVerbs.account(arguments)).tell(arguments, console)
        })

    static let agentList = Command(
        "agent list", summary: "show who works, or has worked, at a node's desk",
        options: [.data, .json],
        examples: [Example("saisine agent list --data DIR/18", "a table")],
        run: AgentVerbs.list)
}

private enum AgentVerbs {
    static let user = Option("user", "LOGIN", "the person's account on this machine")
    static let uid = Option("uid", "N", "its number instead")
    static let name = Option("name", "NAME", "as letters name them, “Mme Amina Diallo”")
    static let role = Option("role", "ROLE", Agent.Role.allCases.map(\.rawValue).joined(separator: ", "))

    static func addition(_ arguments: Arguments) throws -> OperatorCommand {
        let role = try arguments.parsed(role, "one of reader, instructor, supervisor") { Agent.Role(rawValue: $0) }
        guard let role else { throw Failure(.usage, "say \(self.role.form): \(self.role.help)") }
        return .addAgent(uid: try account(arguments), name: try arguments.required(name), role: role)
    }

    static func account(_ arguments: Arguments) throws(Failure) -> UInt32 {
        switch (arguments.value(user), try arguments.parsed(uid, "the number of an account", { UInt32($0) })) {
        case (let login?, nil):
            guard let number = Asker(login: login)?.uid else {
                throw Failure(.badData, "there is no account “\(login)” on this machine: `getent passwd` lists them")
            }
            return number
        case (nil, let number?): return number
        default: throw Failure(.usage, "say whose account it is, --user LOGIN or --uid N")
        }
    }

    static func list(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let agents = try LedgerReader(dataDirectory: arguments.required(.data)).agents()
        if arguments.has(.json) {
            for agent in agents { try console.output.line(agent.json) }
            return .success
        }
        var table = Table([
            ("UID", .right), ("LOGIN", .left), ("NAME", .left), ("ROLE", .left), ("SINCE", .left), ("UNTIL", .left),
        ])
        for agent in agents {
            table.add([
                "\(agent.uid)", Asker(uid: agent.uid).user, OneLine.of(agent.name), agent.role.rawValue,
                "\(agent.since.date())", agent.until.map { "\($0.date())" } ?? "",
            ])
        }
        try table.show(on: console)
        return .success
    }
}

extension Agent {
    fileprivate var json: JSONValue {
        .object([
            "uid": .number(uid), "user": .string(Asker(uid: uid).user), "name": .string(name), "role": .string(role.rawValue),
            "since": .string("\(since)"), "until": until.map { .string("\($0)") } ?? .null,
        ])
    }
}
