import Dossiers
import Federation
import Ledger
import Mail

/// In whose name mails go, and in which words: of the préfecture whose node a data directory is, or of one that is named.
struct MailSettings {
    static let templates = Option(
        "templates", "DIR",
        "the letters, as DIR/KIND.txt or DIR/CODE/KIND.txt (default: mail beside the topology, else as installed)")
    static let options: [Option] = [.topology, OfficeFile.option, templates]

    let templates: MailTemplates
    let head: Letterhead
    /// Nobody would take mails from its sender for genuine.
    let isExample: Bool

    init(_ arguments: Arguments, of code: TenantCode) throws {
        let path = try ResourceFiles.topologyPath(arguments)
        guard let tenant = try Topology.load(path: path)[code] else {
            throw Failure(.usage, "\(path) has no tenant \(code): name the node's topology with --topology FILE")
        }
        let office = try OfficeFile.office(arguments, of: tenant, beside: path)
        isExample = office.isExample
        do throws(Refusal) { head = try Letterhead(office) } catch {
            throw Failure(.badData, "the office of \(code): \(error.message)")
        }
        templates = try MailTemplates.load(directories: Self.folders(arguments, beside: path), tenant: code)
    }

    /// Of the data directory of a node.
    init(_ arguments: Arguments) throws {
        let reader = try Self.node(arguments)
        guard let code = try reader.standings().first?.tenant else { throw LedgerError.corrupt("a node without a stream") }
        try self.init(arguments, of: code)
    }

    static func folders(_ arguments: Arguments, beside topology: String) -> [String] {
        let standard = ResourceFiles.folders("mail", beside: topology)
        return arguments.value(templates).map { [$0] + standard } ?? standard
    }

    /// The ledger of a node.
    static func node(_ arguments: Arguments) throws -> LedgerReader {
        let reader = try LedgerReader(dataDirectory: arguments.required(.data))
        guard reader.role == .node else {
            throw Failure(.usage, "\(reader.dataDirectory) is an intake's, which writes to nobody: name a node's")
        }
        return reader
    }

    /// The operand that names a mail.
    static func row(_ arguments: Arguments) throws(Failure) -> Int64 {
        guard let row = Int64(arguments.operands[0]), row > 0 else {
            throw Failure(.usage, "“\(arguments.operands[0])” is no mail: a number that `saisine mail list` shows")
        }
        return row
    }

    /// What the running node of the data directory answers.
    static func ask(_ request: MailRequest, _ arguments: Arguments) throws -> JSONValue {
        let directory = try node(arguments).dataDirectory
        guard try ControlClient.status(of: directory) != nil, let answer = try ControlClient.mail(request, at: directory) else {
            throw Failure(.tryAgain, "the node of \(directory) does not answer: start it, and say it again")
        }
        return answer
    }
}
