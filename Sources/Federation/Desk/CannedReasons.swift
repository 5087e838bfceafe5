package import Dossiers
internal import Glibc

/// The reasons that a préfecture's agents give by a code: `Topology/desk/reasons.json`, and what `reasons.CODE.json` beside it changes
/// for one préfecture.
package struct CannedReasons: Equatable, Sendable {
    /// In the order of the file.
    package private(set) var all: [CannedReason]

    package init() { all = [] }

    /// Reads the file's text; every fault is refused by its place.
    package init(text: [UInt8]) throws(Refusal) {
        all = []
        try apply(text, mayRemove: false)
    }

    /// Reads a directory: the reasons of everybody, and what this préfecture changes of them.
    ///
    /// - Throws: a refusal that names the file.
    package static func load(directory: String, tenant: TenantCode?) throws(Refusal) -> CannedReasons {
        let path = "\(directory)/reasons.json"
        var reasons = CannedReasons()
        try reasons.apply(file: path, mayRemove: false)
        guard let tenant else { return reasons }
        let own = "\(directory)/reasons.\(tenant).json"
        guard unsafe access(own, F_OK) == 0 else { return reasons }
        try reasons.apply(file: own, mayRemove: true)
        return reasons
    }

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
        let whole = try JSONField(json).strictObject(["comment", "version", "reasons"])
        _ = try whole["version"].wholeNumber("version 1", in: 1...1)
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
