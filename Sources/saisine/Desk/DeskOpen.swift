import Dossiers
import Federation
import Foundation
import Glibc
import Streams

extension Command {
    static let deskOpen = Command(
        "desk open", operands: "ID", count: 1...1,
        summary: "write a dossier's pieces into a folder, to look at them (speaks French)",
        details: """
            A file for each piece, its bytes checked against the hash that came with the dossier. The folder is yours alone; remove it when you \
            have seen them. Whoever holds the dossier has then seen it as it is now.
            """,
        options: Desk.options + [DeskOpenVerb.folder],
        examples: [
            Example("saisine desk open 904eceac", "into the folder dossier-904eceac"),
            Example("saisine desk open 904eceac --to /tmp/a", "into that folder"),
        ],
        run: DeskOpenVerb.run)
}

private enum DeskOpenVerb {
    static let folder = Option("to", "DIR", "the folder, made if it is not there (default: dossier-ID)")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        // What is written here is personal data: nobody else on this machine reads it.
        umask(0o077)
        let desk = try Desk(arguments)
        let dossier = try desk.ask(.open(arguments.dossier(arguments.operands[0]))).json
        guard let id = dossier["id"]?.words.flatMap({ DossierID($0) }) else {
            throw Failure(.software, "Prévenez l’administrateur du nœud : le guichet ne répond pas comme il devrait.")
        }
        let pieces = dossier["pieces"]?.elements ?? []
        guard !pieces.isEmpty else {
            throw Failure(.badData, "Regardez le dossier (saisine desk show \(id.short)) : il n’a pas de pièce.")
        }
        let directory = arguments.value(folder) ?? "dossier-\(id.short)"
        try make(directory)
        var code = ExitCode.success
        for (index, piece) in pieces.enumerated() {
            let name = fileName(piece, number: index + 1)
            do throws(Failure) {
                try write(piece, of: id, to: "\(directory)/\(name)", desk)
                try console.output.line("\(directory)/\(name)")
            } catch {
                guard error.code == .badData else { throw error }
                code = .badData
                console.note("\(name) : \(error.message)")
            }
        }
        return code
    }

    private static func make(_ directory: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(.cannotCreate, "Choisissez un autre dossier (--to) : \(directory) ne peut pas être créé.")
        }
    }

    /// `02-passeport.pdf`: of what others wrote only the kind, and what the bytes are.
    private static func fileName(_ piece: JSONValue, number: Int) -> String {
        let kind = piece["kind"]?.words ?? "piece"
        let type = piece["detected"]?.words.flatMap { MediaType(rawValue: $0) }
        let digits = number < 10 ? "0\(number)" : "\(number)"
        return "\(digits)-\(kind)" + (type.map { ".\($0.familiarName.lowercased())" } ?? "")
    }

    /// In parts, so that a big piece never holds the node; the file has its name once it is whole.
    private static func write(_ piece: JSONValue, of id: DossierID, to path: String, _ desk: Desk) throws(Failure) {
        guard let hash = piece["hash"]?.words.flatMap({ ContentHash($0) }), let size = piece["size"]?.whole else {
            throw Failure(.badData, "Prévenez l’administrateur du nœud : la pièce n’a pas d’empreinte.")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count < size {
            let part: [UInt8]
            do { part = try desk.ask(.piece(id, hash, offset: bytes.count)).bytes ?? [] } catch { throw Failure(error) }
            guard !part.isEmpty else {
                throw Failure(.badData, "Prévenez l’administrateur du nœud : le fichier est incomplet.")
            }
            bytes += part
        }
        guard unsafe bytes.withUnsafeBytes({ unsafe ContentHash(of: $0) }) == hash else {
            throw Failure(.badData, "Prévenez l’administrateur du nœud : le fichier n’est plus celui qui a été déposé.")
        }
        do { try Data(bytes).write(to: URL(filePath: path), options: .atomic) } catch {
            throw Failure(
                .cannotCreate, "Libérez de la place ou choisissez un autre dossier (--to) : \(path) ne peut pas être écrit.")
        }
    }
}
