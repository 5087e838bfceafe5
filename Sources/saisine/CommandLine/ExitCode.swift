/// How a command ends, in the numbers of sysexits(3).
struct ExitCode: Error, Equatable, Sendable {
    let number: Int32

    static let success = ExitCode(number: 0)
    /// The command was given wrongly.
    static let usage = ExitCode(number: 64)
    /// Some of the input was refused.
    static let badData = ExitCode(number: 65)
    /// A file that was named is not there.
    static let noInput = ExitCode(number: 66)
    /// Nobody answers.
    static let unavailable = ExitCode(number: 69)
    /// A fault of this program.
    static let software = ExitCode(number: 70)
    /// The system refused something that it should do.
    static let system = ExitCode(number: 71)
    /// Something could not be created.
    static let cannotCreate = ExitCode(number: 73)
    /// Reading or writing failed.
    static let ioError = ExitCode(number: 74)
    /// The same command may succeed later.
    static let tryAgain = ExitCode(number: 75)
    /// Nothing starts here until a person has done something.
    static let configuration = ExitCode(number: 78)
    /// Whoever read the output has gone: as if SIGPIPE had ended the process.
    static let brokenPipe = ExitCode(number: 141)
}
