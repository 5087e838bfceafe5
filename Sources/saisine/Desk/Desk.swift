import Dossiers
import Federation
import Foundation
import Glibc
import Ledger

/// The desk that a command speaks to: where its socket is, and what it answers.
final class Desk {
    static let path = Option("desk", "PATH", "the desk's socket (default: SAISINE_DESK, else the only one below /run/saisine)")
    static let options: [Option] = [path, .data]
    /// Desks of nodes that systemd runs stand here, each in a directory of its node's name.
    private static let runtime = "/run/saisine"

    private let client: DeskClient

    init(_ arguments: Arguments) throws {
        let path = try Self.socket(arguments)
        do { client = try DeskClient(path: path) } catch let error as DeskUnreachable {
            throw Failure(.unavailable, error.description)
        }
    }

    /// The answer to a request.
    ///
    /// - Throws: 65 with the desk's sentence for what it refuses, 75 when it may succeed later or whether it was done is not known.
    func ask(_ request: DeskRequest) throws -> (json: JSONValue, bytes: [UInt8]?) {
        switch try client.ask(request) {
        case .done(let json, let bytes): return (json, bytes)
        case .refused(let refusal):
            throw Failure(refusal.code == .tryAgainLater ? .tryAgain : .badData, refusal.message)
        case nil:
            let isSafe = !request.verb.isAct
            throw Failure(
                .tryAgain,
                isSafe
                    ? "Réessayez : le guichet n’a pas répondu en dix secondes."
                    : "Regardez le dossier (saisine desk show) avant de recommencer : le guichet n’a pas répondu en dix secondes, et l’acte est peut-être fait."
            )
        }
    }

    private static func socket(_ arguments: Arguments) throws(Failure) -> String {
        if let path = arguments.value(path) { return path }
        if let data = arguments.value(.data) { return DataDirectory.deskPath(in: data) }
        if let path = ProcessInfo.processInfo.environment["SAISINE_DESK"], !path.isEmpty { return path }
        let found = found()
        guard found.count == 1 else {
            let why =
                found.isEmpty
                ? "il n’y a pas de guichet dans \(runtime)" : "il y a plusieurs guichets : \(found.joined(separator: ", "))"
            throw Failure(.unavailable, "Dites à quel guichet parler (--desk CHEMIN, ou la variable SAISINE_DESK) : \(why).")
        }
        return found[0]
    }

    /// `/run/saisine/desk`, and `/run/saisine/18/desk` of each node.
    private static func found() -> [String] {
        var paths = ["\(runtime)/desk"]
        do {
            paths += try FileManager.default.contentsOfDirectory(atPath: runtime).sorted().map { "\(runtime)/\($0)/desk" }
        } catch { return [] }
        return paths.filter { unsafe access($0, F_OK) == 0 }
    }
}

extension Arguments {
    /// The operand that names a dossier.
    func dossier(_ word: String) throws(Failure) -> DossierReference {
        guard let reference = DossierReference(word) else {
            throw Failure(
                .usage,
                "Vérifiez le numéro « \(OneLine.of(word)) » : donnez le numéro du dossier, ou au moins six chiffres de son début ou de sa fin."
            )
        }
        return reference
    }

    /// The operands that name dossiers; `-` reads them from standard input, one a line, up to the first space.
    func dossiers() throws -> [DossierReference] {
        guard operands.contains("-") else { return try operands.map { word throws(Failure) in try dossier(word) } }
        guard operands.count == 1 else { throw Failure(.usage, "Donnez des numéros, ou « - » pour les lire, pas les deux.") }
        let reader = try LineReader(path: "-", lengthMax: 4_096)
        var references: [DossierReference] = []
        while let line = try reader.next() {
            guard case .bytes(let bytes) = line else {
                throw Failure(.badData, "Raccourcissez la liste : une ligne est trop longue.")
            }
            guard let word = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).first else {
                continue
            }
            references.append(try dossier(String(word)))
        }
        guard !references.isEmpty else { throw Failure(.badData, "Donnez au moins un numéro : l’entrée est vide.") }
        return references
    }
}
