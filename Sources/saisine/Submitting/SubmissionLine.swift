import Dossiers
import Federation
import Streams

/// A line of the input that has been read and checked: what is submitted once it has an id and its pieces have been found.
enum SubmissionLine {
    /// A dossier that needs nothing: its body is the line, byte for byte.
    case whole([UInt8], Dossier)
    /// One without an id, or whose pieces are still to be uploaded.
    case raw(DossierLine)

    /// Enough for pieces that are written into the line.
    static let lengthMax = JSONValue.sizeMax

    init(_ bytes: [UInt8]) throws(Refusal) {
        let json: JSONValue
        do throws(JSONError) { json = try JSONValue.parse(bytes) } catch { throw error.refusal }
        if json["id"]?.isNull == false, !Self.carriesPieces(json) {
            self = .whole(bytes, try Dossier(json: json))
        } else {
            self = .raw(try DossierLine(json: json))
        }
    }

    /// Whether a piece has no hash yet, or says beside it where its bytes are, which `DossierLine` refuses.
    private static func carriesPieces(_ json: JSONValue) -> Bool {
        guard case .array(let pieces) = json["pieces"] else { return false }
        return pieces.contains { $0["file"] != nil || $0["content"] != nil || $0["hash"] == nil }
    }

    /// As the line has it.
    var id: DossierID? {
        switch self {
        case .whole(_, let dossier): dossier.id
        case .raw(let line): line.id
        }
    }

    var revision: UInt32 {
        switch self {
        case .whole(_, let dossier): dossier.revision
        case .raw(let line): line.revision
        }
    }
}
