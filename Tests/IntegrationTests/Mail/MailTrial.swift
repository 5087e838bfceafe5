import Dossiers
import Foundation

/// A federation of the Cher with some dossiers, whose addresses a test chooses, and `saisine mail run` beside it.
final class MailTrial {
    let federation: CommandLineFederation
    private(set) var ids: [String] = []

    init(addresses: [String]) throws {
        federation = try CommandLineFederation(tenants: "18")
        let sample = try Saisine.run(["sample", "--count", "\(addresses.count)", "--seed", "18", "--tenants", "18"]).output
        var lines = ""
        for (line, address) in zip(sample.split(separator: "\n"), addresses) {
            var value = try JSONValue.parse(Array(line.utf8))
            if case .string(let id) = value["id"] { ids.append(id) }
            value = Self.setting(address, in: value)
            lines += "\(value)\n"
        }
        _ = try federation.submit(["-"], input: lines)
        guard try federation.awaitReports(count: addresses.count) else { throw FederationFailure() }
    }

    struct FederationFailure: Error {}

    private static func setting(_ address: String, in dossier: JSONValue) -> JSONValue {
        guard case .object(var object) = dossier, case .object(var applicant) = object["applicant"] else { return dossier }
        applicant["email"] = .string(address)
        object["applicant"] = .object(applicant)
        return .object(object)
    }

    var node: String { federation.node("18") }

    @discardableResult
    func run(_ options: [String]) throws -> Saisine.Result {
        try Saisine.run(["mail", "run", "--data", node, "--once"] + options)
    }

    /// The rows of `mail list`, with these options.
    func list(_ options: [String] = []) throws -> [JSONValue] {
        try CommandLineFederation.values(Saisine.run(["mail", "list", "--json", "--data", node] + options).output)
    }

    func states() throws -> [JSONValue?] { try list().map { $0["state"] } }

    /// A program in the place of sendmail(1).
    func sendmail(_ script: String) throws -> String {
        let path = federation.scratch.path("sendmail")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    func server(_ options: [String] = []) throws -> (process: PythonProcess, address: String) {
        try FileManager.default.createDirectory(atPath: federation.scratch.path("python"), withIntermediateDirectories: true)
        let process = try PythonProcess("saisine_smtp", options, directory: federation.scratch.path("python"))
        let port = try process.line { $0.event == "ready" }.port ?? 0
        return (process, "127.0.0.1:\(port)")
    }
}
