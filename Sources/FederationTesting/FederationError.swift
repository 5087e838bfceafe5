/// What went wrong with a federation of a test. Each says which.
public enum FederationError: Error, Equatable, CustomStringConvertible {
    case unknownTenant(String)
    case notRunning(String)
    case notServed([String])
    case refused(line: Int, code: String, message: String)
    case noAnswer(Int)
    case noReport(Int)
    case notAnID(String)
    case failed(String)

    /// A sentence.
    public var description: String {
        switch self {
        case .unknownTenant(let code): "\(code) is no tenant of this federation: give codes such as 18, 2A or 974"
        case .notRunning(let code): "the node of \(code) does not run"
        case .notServed(let streams): "not served in time: \(streams.joined(separator: ", "))"
        case .refused(let line, let code, let message): "line \(line) is refused (\(code)): \(message)"
        case .noAnswer(let count): "\(count) dossiers were not answered in time"
        case .noReport(let count): "\(count) dossiers were not reported on in time"
        case .notAnID(let text): "\(text) is not a dossier's id, a UUID of version 7"
        case .failed(let reason): reason
        }
    }
}
