package import Dossiers
internal import FoundationEssentials

/// The reasons that a préfecture's agents give by a code: `Topology/desk/reasons.json`, and what `reasons.CODE.json` beside it changes
/// for one préfecture.
package struct CannedReasons: Equatable, Sendable {
    /// In the order of the file.
    package private(set) var all: [CannedReason]
    /// What applicants call the pieces, by their kinds.
    private var names: [String: String] = [:]

    package init() { all = [] }

    /// Reads the file's text; every fault is refused by its place.
    package init(text: [UInt8]) throws(Refusal) {
        all = []
        try apply(text, mayRemove: false)
    }

    /// Reads the reasons of everybody, and what one préfecture changes of them; each file may be absent.
    ///
    /// - Throws: a refusal that names the file.
    package static func load(general: String?, own: String?) throws(Refusal) -> CannedReasons {
        var reasons = CannedReasons()
        if let general { try reasons.apply(file: general, mayRemove: false) }
        if let own { try reasons.apply(file: own, mayRemove: true) }
        return reasons
    }

    /// Checks `reasons.json` in a topology's folder `desk`, and what each `reasons.CODE.json` beside it changes.
    ///
    /// - Returns: each file, with its fault if it has one.
    package static func check(_ folder: String) -> [(path: String, fault: String?)] {
        let general = "\(folder)/reasons.json"
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } catch { return [] }
        let hasGeneral = names.contains("reasons.json")
        return names.filter { $0.hasSuffix(".json") }.map { name in
            let path = "\(folder)/\(name)"
            let parts = name.split(separator: ".")
            let isOwn = parts.count == 3 && TenantCode(String(parts[1])).map(NationalNumbering.tenants.contains) ?? false
            guard name == "reasons.json" || parts.first == "reasons" && isOwn else {
                return (path, "\(path): the reasons of a préfecture are named by its code, as reasons.18.json")
            }
            do throws(Refusal) {
                _ = try load(general: hasGeneral ? general : nil, own: isOwn ? path : nil)
                return (path, nil)
            } catch { return (path, error.message) }
        }
    }

    /// What applicants call a piece; its kind where no file says.
    package func name(of piece: PieceKind) -> String { names["\(piece)"] ?? "\(piece)" }

    package subscript(code: String) -> CannedReason? { all.first { $0.code == code } }

    /// Those that can be said in a démarche.
    package func reasons(for act: CannedReason.Act, in demarche: Demarche?) -> [CannedReason] {
        all.filter { $0.act == act && $0.applies(to: nil, in: demarche) }
    }

    private mutating func apply(file path: String, mayRemove: Bool) throws(Refusal) {
        let text = try SettingsFile.bytes(at: path)
        do throws(Refusal) { try apply(text, mayRemove: mayRemove) } catch {
            throw Refusal(error.code, "\(path): \(error.message)")
        }
    }

    private mutating func apply(_ text: [UInt8], mayRemove: Bool) throws(Refusal) {
        let json: JSONValue
        do { json = try JSONValue.parse(text) } catch { throw error.refusal(in: text) }
        let whole = try JSONField(json).strictObject(["comment", "version", "names", "reasons"])
        _ = try whole["version"].wholeNumber("version 1", in: 1...1)
        for (kind, field) in try whole["names"].present?.members() ?? [] {
            guard PieceKind(kind) != nil else {
                throw Refusal(.badField, "\(field.path): no kind of piece such as “passeport”")
            }
            names[kind] = try field.string()
        }
        var seen: Set<String> = []
        for field in try whole["reasons"].elements("an array of reasons") {
            let code = try field["code"].string()
            guard seen.insert(code).inserted else { throw Refusal(.badField, "\(field.path).code: “\(code)” is there twice") }
            if mayRemove, field["removed"].present != nil {
                try remove(code, field)
            } else {
                put(try CannedReason(field))
            }
        }
    }

    private mutating func remove(_ code: String, _ field: JSONField) throws(Refusal) {
        _ = try field.strictObject(["code", "removed"])
        guard try field["removed"].bool(), let index = all.firstIndex(where: { $0.code == code }) else {
            throw Refusal(.badField, "\(field.path): there is no reason “\(code)” to remove")
        }
        all.remove(at: index)
    }

    private mutating func put(_ reason: CannedReason) {
        if let index = all.firstIndex(where: { $0.code == reason.code }) { all[index] = reason } else { all.append(reason) }
    }
}
