import Dossiers
import Ledger

extension Command {
    static let parkedShow = Command(
        "parked show", operands: "ROW", count: 1...1, summary: "show one parked entry, with its body",
        details: "A body that is no text is told by its size only.",
        options: [.data, .json],
        examples: [Example("saisine parked show 3 --data DIR/18", "what `parked list` has in row 3, and the body")],
        run: ParkedShowVerb.run)
}

private enum ParkedShowVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        guard let row = Int64(arguments.operands[0]) else {
            throw Failure(.usage, "“\(arguments.operands[0])” is no row: a number that `saisine parked list` shows")
        }
        let reader = try LedgerReader(dataDirectory: arguments.required(.data))
        guard let entry = try reader.parked(row: row).first else {
            throw Failure(.badData, "there is no parked entry \(row) in \(reader.dataDirectory)")
        }
        let text = String(validating: entry.body, as: UTF8.self)
        var object = entry.object
        if arguments.has(.json) {
            object["body"] = text.map { .string($0) } ?? .null
            try console.output.line(.object(object))
            return .success
        }
        for member in object.members {
            let value = if case .string(let text) = member.value { text } else { member.value.text }
            try console.output.line("\(member.name): \(value)")
        }
        if let text, !text.isEmpty { try console.output.line("\n\(text)") }
        return .success
    }
}

extension JSONValue {
    fileprivate var text: String { String(decoding: serialized, as: UTF8.self) }
}
