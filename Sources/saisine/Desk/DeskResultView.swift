import Dossiers
import Federation

/// One line after each act: what was done, and what leaves when.
struct DeskResultView {
    private let verb: DeskVerb
    private let time: FrenchTime
    private let now: UnixTime

    init(_ verb: DeskVerb, _ answer: JSONValue) {
        self.verb = verb
        time = FrenchTime(named: answer["timeZone"]?.words ?? "")
        now = answer["now"]?.time ?? UnixTime(milliseconds: 0)
    }

    /// What was refused goes to standard error.
    func show(_ result: JSONValue, _ console: Console) throws {
        let id = OneLine.of(result["id"]?.words ?? "")
        if result["refused"] != nil {
            try console.output.flush()
            return console.note("\(id) : \(result["message"]?.words ?? "")")
        }
        try console.output.line("\(result["short"]?.words ?? id) : \(sentence(result))")
    }

    private func sentence(_ result: JSONValue) -> String {
        [done(result), mail(result)].compactMap(\.self).joined(separator: " ")
    }

    private func done(_ result: JSONValue) -> String {
        let until = result["claimUntil"]?.time.map { time.hour($0) } ?? ""
        let state = result["state"]?.words.flatMap { DossierState(rawValue: $0)?.french } ?? ""
        switch verb {
        case .take: return "à vous jusqu’à \(until) (\(state.lowercased()))."
        case .release: return "rendu."
        case .ask:
            return
                "renvoyé au demandeur\(result["until"]?.day.map { ", qui a jusqu’au \(FrenchTime.short($0)) pour répondre" } ?? "")."
        case .validate: return "validé."
        case .refuse: return "refusé."
        case .ready: return "document prêt."
        case .collected: return "document remis."
        case .note: return "note écrite."
        case .undo: return "décision annulée, de nouveau « \(state) » ; le courriel ne partira pas."
        case .merge: return "clos, réuni à \(result["into"]?.words ?? "")."
        case .whoami, .reasons, .list, .counts, .show, .open, .piece: return ""
        }
    }

    private func mail(_ result: JSONValue) -> String? {
        guard let mail = result["mail"], let kind = mail["kind"]?.words else { return nil }
        let name = "Courriel « \(DeskWords.mail(kind)) »"
        guard let at = mail["notBefore"]?.time, at > now else { return "\(name) dès maintenant." }
        let undo =
            result["isUndoable"]?.isTrue ?? false
            ? ", annulable jusque-là : saisine desk undo \(result["short"]?.words ?? "")" : ""
        return "\(name) à \(time.soon(at, now: now))\(undo)."
    }
}
