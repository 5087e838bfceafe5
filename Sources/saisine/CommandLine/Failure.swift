import Dossiers
import Federation
import Ledger

/// Why a command ends without having done its work: an exit code, and one sentence on standard error that says what to do.
struct Failure: Error, Equatable {
    let code: ExitCode
    /// Empty: nothing is said.
    let message: String

    init(_ code: ExitCode, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Whoever read the output has gone; nobody is left to be told.
    static let brokenPipe = Failure(.brokenPipe, "")

    /// What any error of the modules below comes to.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let refusal as Refusal: self.init(.badData, refusal.message)
        case let faults as TopologyFaults: self.init(.badData, faults.description)
        case let error as DataDirectoryError: self.init(Self.code(of: error), error.description)
        case let error as BindingError: self.init(Self.code(of: error), error.description)
        case let error as LedgerError: self.init(Self.code(of: error), error.description)
        case let error as LedgerReadingError: self.init(Self.code(of: error), error.description)
        case let error as PieceReadingError: self.init(.ioError, error.description)
        case let error as BackupError: self.init(Self.code(of: error), error.description)
        case let error as MailerError: self.init(.tryAgain, error.description)
        case let error as FileError: self.init(.ioError, error.description)
        case let error as SystemError: self.init(.system, error.description)
        default:
            let reading = LedgerReadingError(error)
            self.init(reading.map(Self.code) ?? .software, reading?.description ?? "\(error)")
        }
    }

    /// What the settings forbid stays forbidden however often the process is started again.
    private static func code(of error: BindingError) -> ExitCode {
        switch error {
        case .notLoopback: .usage
        case .noEndpoint, .noIntake: .badData
        case .tooFewDescriptors: .configuration
        case .refused: .tryAgain
        }
    }

    private static func code(of error: DataDirectoryError) -> ExitCode {
        switch error {
        case .tooDeep, .notWritable: .cannotCreate
        case .inUse: .tryAgain
        }
    }

    private static func code(of error: LedgerError) -> ExitCode {
        if case .needsDoctor = error { .configuration } else { .badData }
    }

    private static func code(of error: BackupError) -> ExitCode {
        switch error {
        case .notABackup: .noInput
        case .damaged: .badData
        case .exists, .occupied: .cannotCreate
        }
    }

    private static func code(of error: LedgerReadingError) -> ExitCode {
        switch error {
        case .noLedger: .noInput
        case .busy: .tryAgain
        case .unreadable: .ioError
        }
    }
}
