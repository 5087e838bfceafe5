import Dossiers
import Federation
import Glibc
import Ledger

/// Where a portal finds the intake: by `--connect`, else by `--data` (its control socket says), else by the topology.
enum IntakeAddress {
    static let connect = Option("connect", "ENDPOINT", "the intake's submissions, as tcp://127.0.0.1:47000")
    static let data = Option("data", "DIR", "the intake's data directory, whose process says its endpoint")

    /// How long a data directory may be without its process: one that was killed is started again.
    private static let patience = Duration.seconds(10)

    static func find(_ arguments: Arguments) throws -> String {
        if let text = arguments.value(connect) {
            guard let endpoint = Endpoint(text), !endpoint.isAutomatic else {
                throw Failure(.usage, "--connect is an endpoint, as tcp://127.0.0.1:47000, not “\(text)”")
            }
            return endpoint.description
        }
        if let directory = arguments.value(data) { return try ask(directory) }
        let topology = try ResourceFiles.topology(arguments)
        guard let intake = topology.intake, !intake.submissions.isAutomatic else {
            throw Failure(.usage, "topology \(topology.name) does not say where the intake is: say --connect ENDPOINT")
        }
        return intake.submissions.description
    }

    private static func ask(_ directory: String) throws -> String {
        guard ResourceFiles.exists(directory) else {
            throw Failure(.noInput, "there is no \(directory): say --data with an intake's directory")
        }
        try refuseNode(directory)
        let deadline = ContinuousClock.now + patience
        repeat {
            if let status = try ControlClient.status(of: directory) {
                guard case .string(let endpoint) = status["submissions"] else { throw isNode(directory) }
                return endpoint
            }
            poll(nil, 0, 100)
        } while ContinuousClock.now < deadline
        throw Failure(.unavailable, "no intake runs in \(directory): start it with saisine intake run --data \(directory)")
    }

    /// A node's ledger is there whether its process runs or not: nobody waits for what can never come.
    private static func refuseNode(_ directory: String) throws {
        do {
            if try LedgerReader(dataDirectory: directory).role == .node { throw isNode(directory) }
        } catch is LedgerReadingError {
            // There is none yet, or it cannot be read now: the process tells.
        }
    }

    private static func isNode(_ directory: String) -> Failure {
        Failure(
            .usage, "\(directory) is a node's data directory: dossiers are submitted to the intake, say --data with its own")
    }
}
