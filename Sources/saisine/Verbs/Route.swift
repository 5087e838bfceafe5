import Dossiers
import Federation

extension Command {
    static let route = Command(
        "route", operands: "CODE|-", count: 1...1,
        summary: "tell which préfecture a postal code goes to, and why",
        details: """
            The INSEE commune code decides; without one, the longest postal-code prefix. With - instead of CODE, lines of standard \
            input, `code[,commune]`, are answered one by one with `code,commune,tenant,refused,reason`. Exit 65 if any was refused.
            """,
        options: [RouteVerb.commune, .topology, .json],
        examples: [
            Example("saisine route 18000", "Cher"),
            Example("saisine route 42620 --commune 03250", "Allier: the commune decides"),
            Example("saisine route - --json < codes.csv", "an answer for every line"),
        ],
        run: RouteVerb.run)
}

private enum RouteVerb {
    static let commune = Option("commune", "INSEE", "the commune's INSEE code, which decides")
    private static let lineMax = 4096

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let topology = try ResourceFiles.topology(arguments)
        let operand = arguments.operands[0]
        if operand == "-" {
            guard !arguments.has(commune) else {
                throw Failure(.usage, "with - the commune stands in each line, `code,commune`")
            }
            return try answerLines(topology, asJSON: arguments.has(.json), console)
        }
        let answer = RouteAnswer(operand, commune: arguments.value(commune) ?? "", in: topology)
        if arguments.has(.json) {
            try console.output.line(answer.json)
            return answer.isRefused ? .badData : .success
        }
        switch answer.outcome {
        case .failure(let refusal): throw Failure(refusal)
        case .success: try console.output.line(answer.sentence)
        }
        return .success
    }

    private static func answerLines(_ topology: Topology, asJSON: Bool, _ console: Console) throws -> ExitCode {
        let reader = try LineReader(path: "-", lengthMax: lineMax)
        var code = ExitCode.success
        while let line = try reader.next() {
            let answer =
                switch line {
                case .bytes(let bytes): RouteAnswer(line: String(decoding: bytes, as: UTF8.self), in: topology)
                case .tooLong: RouteAnswer("", commune: "", Refusal(.tooLarge, "a line has at most \(lineMax) bytes"))
                }
            if answer.isRefused { code = .badData }
            if asJSON { try console.output.line(answer.json) } else { try console.output.line(answer.csv) }
        }
        return code
    }
}

/// Where one postal code goes, or why nowhere.
struct RouteAnswer {
    /// As they were asked.
    let postalCode: String
    let commune: String
    let outcome: Result<Route, Refusal>
    private var tenantName = ""

    init(_ postalCode: String, commune: String, _ refusal: Refusal) {
        self.postalCode = postalCode
        self.commune = commune
        outcome = .failure(refusal)
    }

    init(_ postalCode: String, commune: String, in topology: Topology) {
        self.postalCode = postalCode
        self.commune = commune
        outcome = Result { () throws(Refusal) in
            try topology.routing.route(.parse(postalCode), commune: .parse(commune))
        }
        if case .success(let route) = outcome { tenantName = topology[route.tenant]?.name ?? "" }
    }

    /// `code[,commune]`, each in quotes or not.
    init(line: String, in topology: Topology) {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { field -> String in
            field.count > 1 && field.hasPrefix("\"") && field.hasSuffix("\"")
                ? String(field.dropFirst().dropLast()) : String(field)
        }
        guard fields.count <= 2 else {
            self.init(
                fields[0], commune: fields[1],
                Refusal(.badField, "a line is code[,commune]; this one has \(fields.count) fields"))
            return
        }
        self.init(fields[0], commune: fields.count > 1 ? fields[1] : "", in: topology)
    }

    var isRefused: Bool { if case .failure = outcome { true } else { false } }

    var json: JSONValue {
        let asked: KeyValuePairs<String, JSONValue> = [
            "postalCode": .string(postalCode), "commune": commune.isEmpty ? .null : .string(commune),
        ]
        var object = JSONObject(asked.map { JSONObject.Member(name: $0.key, value: $0.value) })
        switch outcome {
        case .success(let route):
            object["tenant"] = .string(route.tenant.description)
            object["name"] = .string(tenantName)
            object["stream"] = .string(route.stream.description)
            object["reason"] = .string(route.reason.description)
            object["assumed"] = .bool(route.isAssumed)
        case .failure(let refusal):
            object["refused"] = .string(refusal.code.rawValue)
            object["message"] = .string(refusal.message)
        }
        return .object(object)
    }

    /// `code,commune,tenant,refused,reason`.
    var csv: String {
        let asked = "\(quoted(postalCode)),\(quoted(commune))"
        return switch outcome {
        case .success(let route): "\(asked),\(route.tenant),,\(quoted(route.reason.description))"
        case .failure(let refusal): "\(asked),,\(refusal.code.rawValue),\(quoted(refusal.message))"
        }
    }

    var sentence: String {
        switch outcome {
        case .success(let route):
            "\(postalCode) goes to the préfecture of \(tenantName) (\(route.tenant)), stream \(route.stream): \(route.reason)"
        case .failure(let refusal): refusal.message
        }
    }

    private func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2c || $0 == 0x0d }) else { return field }
        return "\"\(field.replacing("\"", with: "\"\""))\""
    }
}
