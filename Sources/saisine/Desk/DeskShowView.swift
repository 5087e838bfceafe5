import Dossiers
import Federation

/// One dossier as an agent reads it: labels on the left, at most 100 characters where the dossier's own words allow.
struct DeskShowView {
    private let dossier: JSONValue
    private let time: FrenchTime

    init(_ dossier: JSONValue) {
        self.dossier = dossier
        time = FrenchTime(named: dossier["timeZone"]?.words ?? "")
    }

    func show(on console: Console) throws {
        let demarche = text("demarche").flatMap { Demarche(rawValue: $0)?.french } ?? "démarche inconnue"
        try console.output.line(console.bold("Dossier \(text("id") ?? "") · \(demarche) · \(DeskWords.state(dossier))"))
        for (label, value) in summary { try line(label, value, console) }
        try section("Pièces", pieces, console)
        try section("Manques", shortcomings, console)
        try section("Historique", DeskHistoryView(dossier, time).lines, console)
        try section("Courriels", DeskMailView(dossier, time).lines, console)
        try section("Doublons possibles", duplicates, console)
    }

    private var summary: [(String, String?)] {
        [
            ("Demandeur", applicant), ("Enfant", minor), ("Contact", contact), ("Adresse", address), ("Titre", permit),
            ("Perte ou vol", loss), ("Ancienne adresse", previousAddress), ("Message", text("message")), ("Reçu", received),
            ("Silence", silence), ("Réponse avant", answerBy), ("Prolongation", text("extension")), ("En main", holder),
            ("Version", text("version")), ("Attention", warning),
        ]
    }

    private func line(_ label: String, _ value: String?, _ console: Console) throws {
        guard let value, !value.isEmpty else { return }
        let padding = String(repeating: " ", count: max(1, 18 - label.count))
        try console.output.line("\(label)\(padding)\(OneLine.of(value))")
    }

    private func section(_ title: String, _ lines: [String], _ console: Console) throws {
        guard !lines.isEmpty else { return }
        try console.output.line(console.bold(title))
        for line in lines { try console.output.line("  \(OneLine.of(line))") }
    }

    private func text(_ name: String) -> String? { dossier[name]?.words }

    private func body(_ part: String, _ name: String) -> String? {
        guard let text = dossier["body"]?[part]?[name]?.words, !text.isEmpty else { return nil }
        return text
    }

    // MARK: Who and what

    private var applicant: String? {
        let word = ["F": "née", "M": "né"][body("applicant", "sex") ?? ""] ?? "né(e)"
        let born = body("applicant", "birthDate").map { "\(word) le \(Self.date($0))" }
        let place = body("applicant", "birthPlace").map { "à \($0)" }
        let usual = body("applicant", "usualName").map { "nom d’usage \($0.uppercased())" }
        let number = body("applicant", "foreignerNumber").map { "n° étranger \($0)" }
        let birth = [born, place].compactMap(\.self).joined(separator: " ")
        return joined([text("name"), usual, birth, body("applicant", "nationality"), number])
    }

    private var minor: String? {
        let name = joined([body("minor", "birthName")?.uppercased(), body("minor", "givenNames")], " ")
        return joined([
            name, body("minor", "birthDate").map { "né(e) le \(Self.date($0))" }, body("minor", "nationality"),
            body("minor", "category").map { "cas \($0)° de l’article L. 414-4" },
        ])
    }

    private var contact: String? { joined([body("applicant", "email"), body("applicant", "phone")]) }

    private var address: String? {
        joined([
            body("address", "line"), body("address", "complement"),
            joined([text("postalCode"), body("address", "city")], " "), text("commune").map { "commune \($0)" },
        ])
    }

    private var previousAddress: String? {
        joined([
            body("previousAddress", "line"),
            joined([body("previousAddress", "postalCode"), body("previousAddress", "city")], " "),
            dossier["body"]?["movedOn"]?.words.map { "déménagement le \(Self.date($0))" },
        ])
    }

    private var permit: String? {
        joined([
            body("permit", "kind"), body("permit", "mention"), body("permit", "number").map { "n° \($0)" },
            joined(
                [
                    body("permit", "validFrom").map { "du \(Self.date($0))" },
                    body("permit", "validUntil").map { "au \(Self.date($0))" },
                ], " "),
        ])
    }

    private var loss: String? {
        joined([body("loss", "circumstance"), body("loss", "date").map { "le \(Self.date($0))" }])
    }

    // MARK: Time

    private var received: String? { dossier["openedAt"]?.time.map { "\(FrenchTime.short(time.day($0))) à \(time.hour($0))" } }

    private var silence: String? {
        let words = DeskWords.legal(dossier)
        if words == "–" { return nil }
        return dossier["suspended"]?.isTrue ?? false
            ? "délai suspendu pendant l’attente du complément" : "vaut refus : \(words)"
    }

    private var answerBy: String? {
        guard dossier["state"]?.words == DossierState.incomplete.rawValue else { return nil }
        return dossier["until"]?.day.map(FrenchTime.short)
    }

    private var holder: String? {
        guard let claim = dossier["claim"], let by = claim["by"]?.words, let until = claim["until"]?.time else { return nil }
        return "\(claim["mine"]?.isTrue ?? false ? "vous" : by), jusqu’à \(time.hour(until))"
    }

    private var warning: String? {
        if dossier["erased"]?.isTrue ?? false { return "les documents de ce dossier ont été effacés (durée de conservation)" }
        return text("unreadable").map { "ce dossier ne se lit pas : \($0)" }
    }

    // MARK: Parts

    private var pieces: [String] {
        (dossier["pieces"]?.elements ?? []).map { piece in
            let declared = piece["mediaType"]?.words
            let found = piece["detected"]?.words
            let type = (found ?? declared).flatMap { MediaType(rawValue: $0)?.familiarName } ?? declared ?? "type inconnu"
            let isOther = found != nil && declared != nil && declared != found ? " (annoncé \(declared ?? ""))" : ""
            let came = piece["receivedAt"]?.time.map { "reçue le \(FrenchTime.short(time.day($0)))" }
            let state = piece["present"]?.isTrue ?? false ? came : "FICHIER ABSENT"
            return joined([
                DeskWords.cut(piece["kind"]?.words ?? "", 28), piece["name"]?.words.map { "« \(DeskWords.cut($0, 30)) »" },
                type + isOther, DeskWords.size(piece["size"]?.whole ?? 0), state,
                piece["issuedOn"]?.day.map { "daté du \(FrenchTime.short($0))" },
            ]) ?? ""
        }
    }

    private var shortcomings: [String] {
        guard dossier["state"]?.words == DossierState.incomplete.rawValue else { return [] }
        return (dossier["reason"]?["shortcomings"]?.elements ?? []).map { "- \($0["message"]?.words ?? "")" }
    }

    private var duplicates: [String] {
        (dossier["duplicates"]?.elements ?? []).map { other in
            let came = other["openedAt"]?.time.map { "reçu le \(FrenchTime.short(time.day($0)))" } ?? ""
            return "\(other["short"]?.words ?? "")  \(DeskWords.state(other)), \(came)"
        }
    }

    private func joined(_ parts: [String?], _ separator: String = ", ") -> String? {
        let parts = parts.compactMap(\.self).filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: separator)
    }

    /// A day as people write it; what is not a whole day as it stands.
    private static func date(_ text: String) -> String { CivilDate(text).map(FrenchTime.short) ?? text }
}
