import Dossiers
import Federation
import Ledger

extension Option {
    static let reason = Option("reason", "TEXT", "why, in one line: it is recorded with who did it and when")
}

extension OperatorCommand {
    /// Has the process that serves the data directory do this, and shows what came of it.
    ///
    /// - Throws: 64 without a reason, 69 when no process serves the directory, 75 when whether it was done is not known.
    func tell(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let directory = try arguments.required(.data)
        let request = try request(reason: arguments.required(.reason))
        _ = try LedgerReader(dataDirectory: directory)
        guard try ControlClient.status(of: directory) != nil else {
            throw Failure(
                .unavailable, "nothing was done: no process serves \(directory); start its intake or node and say it again")
        }
        switch try ControlClient.perform(request, at: directory) {
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
