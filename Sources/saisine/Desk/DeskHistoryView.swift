import Dossiers
import Federation

/// What happened to a dossier, and who did it: a line for each step.
struct DeskHistoryView {
    private let events: [JSONValue]
    private let time: FrenchTime

    init(_ dossier: JSONValue, _ time: FrenchTime) {
        events = dossier["history"]?.elements ?? []
        self.time = time
    }

    var lines: [String] { events.filter { !($0["restated"]?.isTrue ?? false) }.map(line) }

    private func line(_ event: JSONValue) -> String {
        let at = event["at"]?.time.map { "\(FrenchTime.short(time.day($0))) \(time.hour($0))" } ?? ""
        let state = event["state"]?.words.flatMap { DossierState(rawValue: $0)?.french } ?? ""
        let isNote = event["kind"]?.words == "note"
        let what = isNote ? "Note" : state
        let padding = String(repeating: " ", count: max(0, 17 - what.count))
        let words = Self.words(event["reason"]).map { " : \($0)" } ?? ""
        return "\(at)  \(what)\(padding) \(actor(event["reason"]))\(words)"
    }

    private func actor(_ reason: JSONValue?) -> String {
        switch reason?["actor"]?.words {
        case "agent": reason?["by"]?.words ?? "un agent"
        case "applicant": "le demandeur"
        case "operator": "l’administrateur"
        default: "le nœud"
        }
    }

    private static func words(_ reason: JSONValue?) -> String? {
        guard let reason else { return nil }
        if let text = reason["text"]?.words { return text }
        let count = reason["shortcomings"]?.elements.count ?? 0
        return count > 0 ? "\(count) pièce\(count > 1 ? "s" : "") ou information\(count > 1 ? "s" : "") à fournir" : nil
    }
}

/// The mails of a dossier and what became of them.
struct DeskMailView {
    private let mails: [JSONValue]
    private let now: UnixTime
    private let time: FrenchTime

    init(_ dossier: JSONValue, _ time: FrenchTime) {
        mails = dossier["mails"]?.elements ?? []
        now = dossier["now"]?.time ?? UnixTime(milliseconds: 0)
        self.time = time
    }

    var lines: [String] {
        mails.map { mail in "« \(DeskWords.mail(mail["kind"]?.words ?? "")) » \(fate(of: mail))" }
    }

    private func fate(of mail: JSONValue) -> String {
        if let at = mail["bouncedAt"]?.time {
            return
                "RENVOYÉ par la messagerie du demandeur \(time.moment(at, now: now)) : appelez-le ou écrivez-lui\(words(mail))"
        }
        let ended = mail["endedAt"]?.time.map { " \(time.moment($0, now: now))" } ?? ""
        switch mail["ended"]?.words {
        case "sent": return "parti\(ended)"
        case "cancelled": return "annulé avant de partir"
        case nil: break
        default: return "NON ENVOYÉ\(words(mail))"
        }
        guard let at = mail["notBefore"]?.time, at > now else { return "en attente d’envoi\(words(mail))" }
        return "partira à \(time.soon(at, now: now))"
    }

    private func words(_ mail: JSONValue) -> String { mail["error"]?.words.map { " (\($0))" } ?? "" }
}
