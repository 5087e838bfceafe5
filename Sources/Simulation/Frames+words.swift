internal import Dossiers
internal import Streams

/// A message in the words of the protocol document, for the trace of a run.
extension Array where Element == [UInt8] {
    var words: String {
        do {
            switch verb {
            case .hello:
                let hello = try Hello(decoding: self[1])
                return "HELLO of instance \(hello.instance.description.prefix(8)) on \(hello.channel)"
            case .resume:
                let resume = try Resume(decoding: self[1])
                return "RESUME \(resume.n) from \(resume.next) on \(resume.channel), grant \(Self.short(resume.g))"
            case .acknowledgement:
                let fields = try Acknowledgement(decoding: self[1])
                return "ACK through \(fields.acknowledged) on \(fields.channel), grant \(Self.short(fields.g))"
            case .refused:
                let fields = try RefusedFields(decoding: self[1])
                return "REFUSED \(String(decoding: self[2], as: UTF8.self))" + Self.about(fields.dossier, fields.revision)
            case .receipt:
                let fields = try ReceiptFields(decoding: self[1])
                return "RECEIPT" + Self.about(fields.dossier, fields.revision)
            case .submit:
                let header = try Header(decoding: self[1])
                return "SUBMIT" + Self.about(header.dossier, header.revision)
            case .piece, .have, .stored, .chunk:
                let fields = try PieceFields(decoding: self[1])
                return "\(name) \(fields.offset) of \(fields.total)" + Self.about(fields.dossier, fields.revision)
            case .data, nil: return try entry
            default: return name
            }
        } catch {
            return "\(byteCount) unreadable bytes"
        }
    }

    var name: String { verb?.rawValue ?? "entry" }

    private var entry: String {
        get throws {
            guard count == 3 else { return "\(byteCount) unreadable bytes" }
            let place = try unsafe self[1].withUnsafeBytes { try unsafe Placement(decoding: $0) }
            let grant = "grant \(Self.short(place.g)), RESUME \(place.n)"
            guard place.kind != .heartbeat else { return "a heartbeat, published \(place.sequence), \(grant)" }
            return "entry \(place.sequence), \(place.kind.name ?? "kind \(place.kind.rawValue)"), \(grant)"
                + Self.about(place.dossier, place.revision)
        }
    }

    private static func short(_ number: UInt64) -> String {
        number == 0 ? "none" : String(number, radix: 16).prefix(6).description
    }

    private static func about(_ id: DossierID, _ revision: UInt32) -> String {
        revision == 0 ? "" : " of \(id.description.suffix(12)) revision \(revision)"
    }
}
