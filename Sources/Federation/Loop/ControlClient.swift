package import Dossiers
internal import Glibc
internal import Ledger
internal import ZeroMQ

/// Asks the process that owns a data directory how it stands.
package enum ControlClient {
    /// The answer to STATUS; nil when no process serves that directory.
    package static func status(of dataDirectory: String, within timeout: Duration = .seconds(2)) throws -> JSONValue? {
        let endpoint = DataDirectory.controlEndpoint(in: dataDirectory)
        guard endpoint.utf8.count - "ipc://".utf8.count <= DataDirectory.socketPathMax,
            unsafe access(String(endpoint.dropFirst(6)), F_OK) == 0
        else {
            return nil
        }
        let context = try Context()
        let socket = try context.socket(.dealer)
        defer { socket.close() }
        try socket.connect(endpoint)
        _ = try socket.send("STATUS")
        let answer = Multipart(capacity: 4)
        guard try socket.receive(into: answer, within: timeout), answer.isComplete, answer.count == 2 else { return nil }
        return try JSONValue.parse(unsafe Array(answer.frame(1)))
    }
}
