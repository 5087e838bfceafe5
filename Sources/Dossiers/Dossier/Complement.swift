/// What an applicant adds to a dossier that is lodged: pieces, particulars, and a word about them. It joins the revision that stands.
package struct Complement: Equatable, Sendable {
    /// The paths that a complement may fill: what decides the route and the date of receipt stays.
    package static let fieldPaths = Dossier.fieldPaths.filter { !["submittedAt", "commune"].contains($0) }

    package let pieces: [Piece]
    private let pieceValues: [JSONValue]
    /// By path; `null` removes.
    package let fields: [(path: String, value: JSONValue)]
    package let message: String?

    /// Reads a body's bytes: `{"pieces": […], "fields": {path: text or null}, "message": text}`, with at least a piece or a field.
    package init(body: [UInt8]) throws(Refusal) {
        let json: JSONValue
        do { json = try JSONValue.parse(body, sizeMax: Dossier.sizeMax) } catch { throw error.refusal }
        let whole = try JSONField(json).strictObject(["pieces", "fields", "message"])
        let elements = try whole["pieces"].present?.elements(Expectation.pieces) ?? []
        guard elements.count <= Dossier.pieceCountMax else {
            throw Refusal(.badField, "pieces: expected \(Expectation.pieces), found \(elements.count)")
        }
        pieces = try elements.map { (element) throws(Refusal) in try Piece(element) }
        pieceValues = elements.compactMap(\.value)
        fields =
            try whole["fields"].present?.members().map { (name, field) throws(Refusal) in
                guard Self.fieldPaths.contains(name) else {
                    throw Refusal(
                        .badField,
                        "fields: “\(shortened(name))” cannot be changed; known: \(Self.fieldPaths.joined(separator: ", "))")
                }
                return (name, field.value?.isNull ?? true ? .null : .string(try field.string()))
            } ?? []
        message = try whole["message"].present?.string()
        guard !pieces.isEmpty || !fields.isEmpty else {
            throw Refusal(.missingField, "a complement has at least one piece or field")
        }
        try checkFields()
    }

    /// Each value has its field's form: in a dossier of nothing else, so that the applicant is told at once.
    private func checkFields() throws(Refusal) {
        for (path, value) in fields {
            var least = JSONObject([
                JSONObject.Member(name: "id", value: .string("\(DossierID(milliseconds: 0, random: (0, 0)))")),
                JSONObject.Member(name: "demarche", value: .string(Demarche.dcem.rawValue)),
                JSONObject.Member(name: "postalCode", value: .string("18000")),
            ])
            Self.set(value, at: path.split(separator: ".").map(String.init), in: &least)
            _ = try Dossier(json: .object(least))
        }
    }

    package static func == (a: Self, b: Self) -> Bool {
        a.pieces == b.pieces && a.message == b.message
            && a.fields.elementsEqual(b.fields) { $0.path == $1.path && $0.value == $1.value }
    }

    /// The dossier as this complement makes it: pieces of a kind replace all of that kind, the others stay; everything else as it was.
    ///
    /// - Parameter revision: of the body that it makes.
    /// - Returns: the dossier, and its body.
    /// - Throws: what is wrong with it, or `too-large`.
    package func joined(to dossier: Dossier, as revision: UInt32) throws(Refusal) -> (dossier: Dossier, body: [UInt8]) {
        guard case .object(var whole) = dossier.json else { throw Refusal(.badField, "the whole: expected an object") }
        whole["revision"] = .number(revision)
        for (path, value) in fields { Self.set(value, at: path.split(separator: ".").map(String.init), in: &whole) }
        if !pieces.isEmpty {
            let replaced = Set(pieces.map(\.kind))
            let values: [JSONValue] = if case .array(let list) = whole["pieces"] { list } else { [] }
            let kept = zip(dossier.pieces, values).filter { !replaced.contains($0.0.kind) }.map(\.1)
            whole["pieces"] = .array(kept + pieceValues)
        }
        let body = JSONValue.object(whole).serialized
        return (try Dossier(body: body), body)
    }

    private static func set(_ value: JSONValue, at path: [String], in object: inout JSONObject) {
        guard path.count > 1 else {
            object[path[0]] = value.isNull ? nil : value
            return
        }
        var inner: JSONObject = if case .object(let found) = object[path[0]] { found } else { JSONObject() }
        set(value, at: Array(path.dropFirst()), in: &inner)
        object[path[0]] = .object(inner)
    }
}
