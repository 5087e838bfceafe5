package import Dossiers
package import Ledger

/// What an agent asks of a desk: the JSON object of DESK, which the protocol document describes.
package enum DeskRequest: Hashable, Sendable {
    /// One request is one transaction.
    package static let dossiersMax = 500
    package static let pageMax = 200
    package static let wordsMax = 2_000

    case whoami
    case reasons(Demarche?)
    case list(DeskFilter, after: DeskPlace?, atMost: Int)
    case counts
    case show(DossierReference)
    /// As ``show(_:)``, for who then reads the pieces.
    case open(DossierReference)
    /// A part of a piece's bytes.
    case piece(DossierID, ContentHash, offset: Int)
    /// - Parameter version: what the asker has last seen, for programs that keep no claim.
    case act(DeskAct, on: [DossierReference], version: DossierVersion?)

    package var verb: DeskVerb {
        switch self {
        case .whoami: .whoami
        case .reasons: .reasons
        case .list: .list
        case .counts: .counts
        case .show: .show
        case .open: .open
        case .piece: .piece
        case .act(let act, _, _): act.verb
        }
    }

    package var needsRole: Agent.Role {
        if case .act(let act, _, _) = self { act.needsRole } else { verb.needsRole }
    }
}

// MARK: reading

extension DeskRequest {
    /// Reads the JSON of a DESK; `malformed` for what is none of this version.
    package init(_ json: JSONValue) throws(Refusal) {
        do throws(Refusal) { self = try Self.read(JSONField(json)) } catch {
            throw Refusal(.malformed, "Vérifiez la demande : \(error.message)")
        }
    }

    private static func read(_ field: JSONField) throws(Refusal) -> DeskRequest {
        let verb = try field["do"].parsed("an act of the desk, such as \"list\"") { DeskVerb(rawValue: $0) }
        switch verb {
        case .whoami: return .whoami
        case .reasons: return .reasons(try field["demarche"].present?.demarche())
        case .counts: return .counts
        case .list:
            return .list(
                try DeskFilter(field),
                after: try field["after"].present?.parsed("the place that the last page told") { DeskPlace($0) },
                atMost: try field["atMost"].present?.wholeNumber("a number of dossiers", in: 1...pageMax) ?? 50)
        case .show: return .show(try reference(field["id"]))
        case .open: return .open(try reference(field["id"]))
        case .piece:
            return .piece(
                try field["id"].parsed("a dossier's whole id") { DossierID($0) },
                try field["hash"].parsed("a piece's hash") { ContentHash($0) },
                offset: try field["offset"].present?.wholeNumber("a number of bytes", in: 0...(1 << 40)) ?? 0)
        case .take, .release, .ask, .validate, .refuse, .ready, .collected, .note, .undo, .merge:
            return .act(try DeskAct(verb, field), on: try references(field["ids"]), version: try version(field["if"]))
        }
    }

    private static func references(_ field: JSONField) throws(Refusal) -> [DossierReference] {
        let elements = try field.elements("an array of dossiers' ids")
        guard (1...dossiersMax).contains(elements.count) else {
            throw field.refusal(expected: "1 to \(dossiersMax) dossiers' ids")
        }
        return try elements.map { (element) throws(Refusal) in try reference(element) }
    }

    static func reference(_ field: JSONField) throws(Refusal) -> DossierReference {
        try field.parsed("a dossier's id, or at least six hexadecimal digits of its beginning or end") { DossierReference($0) }
    }

    private static func version(_ field: JSONField) throws(Refusal) -> DossierVersion? {
        try field.present?.parsed("REVISION.STEP, such as \"2.5\"") { DossierVersion($0) }
    }
}

extension DeskFilter {
    init(_ field: JSONField) throws(Refusal) {
        self.init()
        states =
            try field["states"].present?.elements().map { (field) throws(Refusal) in
                try field.parsed("a state, such as \"complete\"") { DossierState(rawValue: $0) }
            } ?? []
        demarche = try field["demarche"].present?.demarche()
        mine = try field["mine"].present?.bool() ?? false
        free = try field["free"].present?.bool() ?? false
        overdue = try field["overdue"].present?.bool() ?? false
        complemented = try field["complemented"].present?.bool() ?? false
        dueBefore = try field["dueBefore"].present?.day()
        text = try field["text"].present?.parsed("two to 100 characters") {
            (2...100).contains($0.count) ? $0.lowercased() : nil
        }
    }
}

extension DeskAct {
    init(_ verb: DeskVerb, _ field: JSONField) throws(Refusal) {
        let force = try field["force"].present?.bool() ?? false
        switch verb {
        case .take: self = .take(force: force, incomplete: try field["incomplete"].present?.bool() ?? false)
        case .release: self = .release(force: force)
        case .ask: self = .ask(try DeskComplement(field))
        case .validate: self = .validate
        case .refuse:
            self = .refuse(
                DeskGrounds(
                    codes: try field["codes"].present?.elements().map { (code) throws(Refusal) in try code.string() } ?? [],
                    words: try field["words"].words(), law: try field["law"].words()))
        case .ready: self = .ready(collect: try field["words"].words())
        case .collected: self = .collected
        case .note:
            guard let words = try field["words"].words() else { throw field["words"].refusal(expected: "the note, a text") }
            self = .note(words)
        case .undo: self = .undo
        case .merge: self = .merge(into: try DeskRequest.reference(field["into"]), force: force)
        case .whoami, .reasons, .list, .counts, .show, .open, .piece: preconditionFailure("\(verb) is no act")
        }
    }
}

extension DeskComplement {
    init(_ field: JSONField) throws(Refusal) {
        let elements = try field["pieces"].present?.elements("an array of pieces") ?? []
        guard elements.count <= Self.piecesMax else {
            throw field["pieces"].refusal(expected: "at most \(Self.piecesMax) pieces")
        }
        self.init(
            pieces: try elements.map { (element) throws(Refusal) in
                Asked(
                    piece: try element["piece"].parsed("a kind of piece such as \"passeport\"") { PieceKind($0) },
                    code: try element["code"].present?.string(), words: try element["words"].words())
            }, words: try field["words"].words(), deadline: try Self.deadline(field))
    }

    private static func deadline(_ field: JSONField) throws(Refusal) -> Deadline {
        if let day = try field["until"].present?.day() { return .day(day) }
        return try field["days"].present.map { (field) throws(Refusal) in
            .days(try field.wholeNumber("a number of days", in: 1...365))
        } ?? .usual
    }
}

extension JSONField {
    /// Text of an agent: nil when it is absent or blank. Lines are kept, other control characters are not.
    func words() throws(Refusal) -> String? {
        guard let field = present else { return nil }
        let text = try field.parsed("a text of at most \(DeskRequest.wordsMax) bytes") {
            $0.utf8.count <= DeskRequest.wordsMax ? $0 : nil
        }
        let kept = String(text.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control })
        return kept.allSatisfy(\.isWhitespace) ? nil : kept
    }
}

// MARK: writing

extension DeskRequest {
    /// The JSON of a DESK. Who asks is not in it: the socket tells.
    package var json: JSONValue {
        var object = JSONObject([JSONObject.Member(name: "do", value: .string(verb.rawValue))])
        switch self {
        case .whoami, .counts: break
        case .reasons(let demarche): object["demarche"] = demarche.map { .string($0.rawValue) }
        case .list(let filter, let place, let count):
            filter.write(to: &object)
            object["after"] = place.map { .string("\($0)") }
            object["atMost"] = .number(count)
        case .show(let reference), .open(let reference): object["id"] = .string("\(reference)")
        case .piece(let id, let hash, let offset):
            object["id"] = .string("\(id)")
            object["hash"] = .string("\(hash)")
            object["offset"] = .number(offset)
        case .act(let act, let references, let version):
            object["ids"] = .array(references.map { .string("\($0)") })
            object["if"] = version.map { .string("\($0)") }
            act.write(to: &object)
        }
        return .object(object)
    }
}

extension DeskFilter {
    fileprivate func write(to object: inout JSONObject) {
        if !states.isEmpty { object["states"] = .array(states.map { .string($0.rawValue) }) }
        object["demarche"] = demarche.map { .string($0.rawValue) }
        for (name, isSet) in [("mine", mine), ("free", free), ("overdue", overdue), ("complemented", complemented)] where isSet
        {
            object[name] = .bool(true)
        }
        object["dueBefore"] = dueBefore.map { .string("\($0)") }
        object["text"] = text.map { .string($0) }
    }
}

extension DeskAct {
    fileprivate func write(to object: inout JSONObject) {
        switch self {
        case .take(let force, let incomplete):
            if force { object["force"] = .bool(true) }
            if incomplete { object["incomplete"] = .bool(true) }
        case .release(let force): if force { object["force"] = .bool(true) }
        case .ask(let complement):
            object["pieces"] = .array(
                complement.pieces.map { asked in
                    var piece = JSONObject([JSONObject.Member(name: "piece", value: .string("\(asked.piece)"))])
                    piece["code"] = asked.code.map { .string($0) }
                    piece["words"] = asked.words.map { .string($0) }
                    return .object(piece)
                })
            object["words"] = complement.words.map { .string($0) }
            switch complement.deadline {
            case .usual: break
            case .day(let day): object["until"] = .string("\(day)")
            case .days(let days): object["days"] = .number(days)
            }
        case .refuse(let grounds):
            object["codes"] = .array(grounds.codes.map { .string($0) })
            object["words"] = grounds.words.map { .string($0) }
            object["law"] = grounds.law.map { .string($0) }
        case .ready(let words): object["words"] = words.map { .string($0) }
        case .note(let words): object["words"] = .string(words)
        case .merge(let other, let force):
            object["into"] = .string("\(other)")
            if force { object["force"] = .bool(true) }
        case .validate, .collected, .undo: break
        }
    }
}
