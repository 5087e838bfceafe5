import Dossiers
import Federation
import Ledger

extension Option {
    static let reason = Option("reason", "TEXT", "why, in one line: it is recorded with who did it and when")
}

extension OperatorCommand {
    /// The options of a verb that tells an intake or a node what to do.
    static let options: [Option] = [.data, .reason, ServiceOptions.rules, OfficeFile.option, .topology, .json]

    /// Has the process that serves the data directory do this, or does it here when none does, and shows what came of it.
    ///
    /// - Throws: 64 without a reason that is needed, 69 when a process has the directory and does not answer, 75 when whether it was done
    ///   is not known.
    func tell(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let directory = try arguments.required(.data)
        let request = try request(reason: needsReason ? arguments.required(.reason) : arguments.value(.reason) ?? "")
        // First: a directory without a ledger is none to create.
        _ = try LedgerReader(dataDirectory: directory)
        let outcome =
            if try ControlClient.status(of: directory) != nil {
                try ControlClient.perform(request, at: directory)
            } else {
                try perform(request, onStopped: directory, arguments)
            }
        switch outcome {
        case .done(let object):
            if arguments.has(.json) {
                try console.output.line(.object(object))
            } else if case .string(let sentence) = object["outcome"] {
                try console.output.line(sentence)
            }
            return .success
        case .refused(let refusal):
            throw Failure(refusal.code == .tryAgainLater ? .tryAgain : .badData, refusal.message)
        case nil:
            throw Failure(
                .tryAgain, "no answer within ten seconds: `saisine acts --data \(directory)` says whether it was done")
        }
    }

    private func perform(
        _ request: OperatorRequest, onStopped path: String, _ arguments: Arguments
    ) throws -> OperatorOutcome {
        let directory: DataDirectory
        do throws(DataDirectoryError) { directory = try DataDirectory(owning: path, role: "saisine \(name)") } catch {
            guard case .inUse(_, let holder) = error else { throw error }
            throw Failure(
                .unavailable,
                "nothing was done: \(path) is in use by \(holder), which does not answer: try again, or stop it and say it again"
            )
        }
        let rules: () throws -> CompletenessRules = {
            guard judges else { return .none }
            return try ServiceOptions.rules(arguments, beside: arguments.value(.topology) ?? "Topology/local.json")
        }
        return try StoppedService.perform(
            request, in: directory, rules: rules,
            office: { try judges ? OfficeFile.office(arguments, of: $0) : Office(silent: $0) },
            log: Log(role: "saisine \(name)", level: .error))
    }

    private func request(reason: String) throws(Failure) -> OperatorRequest {
        do { return try OperatorRequest(self, reason: reason, asker: .ofThisProcess) } catch {
            throw Failure(.usage, error.message)
        }
    }
}

extension Arguments {
    /// The operand that names a stream.
    func stream() throws(Failure) -> StreamName {
        guard let stream = StreamName(operands[0]) else {
            throw Failure(.usage, "“\(operands[0])” is no stream: `saisine stream list` shows them")
        }
        return stream
    }
}
