import Dossiers
import Federation
import Foundation
import Streams

/// What an applicant adds, as the command line has it: files by the kind of piece that they are, particulars, a word.
struct ComplementDraft {
    static let piece = Option("piece", "KIND=FILE", "a piece; may stand several times, also for one kind")
    static let issued = Option("issued", "KIND=DATE", "the date that the document of this kind bears, YYYY-MM-DD")
    static let field = Option("field", "PATH=VALUE", "a particular, as applicant.phone=…; without a value it is taken out")
    static let message = Option("message", "TEXT", "a word for the préfecture")

    /// An intake says its own limit; this only keeps memory bounded.
    private static let sizeMax = 64 << 20
    private static let unknownType = "application/octet-stream"

    private(set) var kinds: [PieceKind] = []
    private(set) var fields: [String] = []
    let body: [UInt8]
    let pieces: [Submission.Piece]

    var hash: ContentHash { unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) } }

    init(_ arguments: Arguments) throws {
        let dates = try Self.dates(arguments.values(Self.issued))
        var (entries, uploads): ([JSONValue], [Submission.Piece]) = ([], [])
        for text in arguments.values(Self.piece) {
            let (name, path) = try Self.pair(text, Self.piece)
            guard let kind = PieceKind(name) else {
                throw Failure(
                    .usage,
                    "« \(name) » n’est pas une nature de pièce, comme justificatif-domicile : voir saisine demarche show")
            }
            let bytes = try Self.read(path)
            let upload = Submission.Piece(bytes)
            kinds.append(kind)
            uploads.append(upload)
            entries.append(Self.entry(kind, path, bytes, upload.hash, dates[kind]))
        }
        for kind in dates.keys.sorted(by: { "\($0)" < "\($1)" }) where !kinds.contains(kind) {
            throw Failure(.usage, "--issued \(kind)=… : joignez aussi la pièce, avec --piece \(kind)=FICHIER")
        }
        var whole = JSONObject()
        whole["pieces"] = entries.isEmpty ? nil : .array(entries)
        var particulars = JSONObject()
        for text in arguments.values(Self.field) {
            let (path, value) = try Self.pair(text, Self.field)
            particulars[path] = value.isEmpty ? .null : .string(value)
            fields.append(path)
        }
        whole["fields"] = fields.isEmpty ? nil : .object(particulars)
        whole["message"] = arguments.value(Self.message).map(JSONValue.string)
        guard !kinds.isEmpty || !fields.isEmpty else {
            throw Failure(
                .usage, "joignez au moins une pièce, avec \(Self.piece.form), ou un renseignement, avec \(Self.field.form)")
        }
        body = JSONValue.object(whole).serialized
        pieces = uploads
        do throws(Refusal) { _ = try Complement(body: body) } catch { throw Failure(.badData, error.message) }
    }

    private static func pair(_ text: String, _ option: Option) throws(Failure) -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw Failure(.usage, "\(option.form) : « \(text) » n’a pas cette forme")
        }
        return (parts[0], parts[1])
    }

    private static func dates(_ texts: [String]) throws(Failure) -> [PieceKind: CivilDate] {
        var dates: [PieceKind: CivilDate] = [:]
        for text in texts {
            let (name, day) = try pair(text, issued)
            guard let kind = PieceKind(name), let date = CivilDate(day) else {
                throw Failure(.usage, "\(issued.form) : « \(text) » n’a pas cette forme, par exemple photo=2026-11-03")
            }
            dates[kind] = date
        }
        return dates
    }

    private static func read(_ path: String) throws(Failure) -> [UInt8] {
        let data: Data
        do { data = try Data(contentsOf: URL(filePath: path)) } catch {
            throw Failure(.noInput, "le fichier \(path) ne peut pas être lu : vérifiez son nom")
        }
        guard !data.isEmpty else { throw Failure(.badData, "le fichier \(path) est vide") }
        guard data.count <= sizeMax else { throw Failure(.badData, "le fichier \(path) est trop volumineux : 10 Mio au plus") }
        return Array(data)
    }

    private static func entry(
        _ kind: PieceKind, _ path: String, _ bytes: [UInt8], _ hash: ContentHash, _ issuedOn: CivilDate?
    ) -> JSONValue {
        var entry = JSONObject()
        entry["kind"] = .string("\(kind)")
        entry["name"] = .string(URL(filePath: path).lastPathComponent)
        entry["mediaType"] = .string(MediaType(detectedIn: bytes.prefix(MediaType.reach))?.rawValue ?? unknownType)
        entry["size"] = .number(bytes.count)
        entry["hash"] = .string("\(hash)")
        entry["issuedOn"] = issuedOn.map { .string("\($0)") }
        return .object(entry)
    }
}
