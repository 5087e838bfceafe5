import Dossiers
import Federation

/// How a desk's answers read in French, on one line.
enum DeskWords {
    /// The state, with a + where the applicant has added something.
    static func state(_ dossier: JSONValue) -> String {
        let name = dossier["state"]?.words ?? ""
        return (DossierState(rawValue: name)?.french ?? name) + (dossier["complemented"]?.isTrue ?? false ? " +" : "")
    }

    /// The legal date, and how far it is: at most 26 characters.
    static func legal(_ dossier: JSONValue) -> String {
        if dossier["suspended"]?.isTrue ?? false {
            return dossier["until"]?.day.map { "suspendu, rép. \(dayAndMonth($0))" } ?? "suspendu"
        }
        guard let legal = dossier["legal"]?.day, let days = dossier["daysLeft"]?.whole, isAwaited(dossier) else { return "–" }
        if days < 0 { return "refus implicite depuis \(-days) j" }
        return
            "\(FrenchTime.short(legal)), \(days == 0 ? "aujourd’hui" : "dans \(days) j")\(dossier["isUrgent"]?.isTrue ?? false ? " !" : "")"
    }

    /// Silence means something as long as nobody has decided.
    private static func isAwaited(_ dossier: JSONValue) -> Bool {
        dossier["state"]?.words.flatMap { DossierState(rawValue: $0) }.map { $0.isOpen && !$0.isDecided } ?? false
    }

    static func dayAndMonth(_ day: CivilDate) -> String { String(FrenchTime.short(day).prefix(5)) }

    /// At most so many characters.
    static func cut(_ text: String, _ width: Int) -> String {
        let text = OneLine.of(text)
        return text.count <= width ? text : text.prefix(width - 1) + "…"
    }

    static func size(_ bytes: Int) -> String {
        if bytes < 1 << 10 { return "\(bytes) o" }
        if bytes < 1 << 20 { return "\((bytes + 512) >> 10) Kio" }
        let tenths = (bytes * 10 + (1 << 19)) >> 20
        return "\(tenths / 10),\(tenths % 10) Mio"
    }

    /// What a mail is about, as agents call it.
    static func mail(_ kind: String) -> String {
        switch kind {
        case "received": "accusé de réception"
        case "completed": "complément reçu"
        case "complement": "pièces à fournir"
        case "reminder": "rappel"
        case "closed": "clôture"
        case "under-instruction": "en instruction"
        case "validated": "demande validée"
        case "refused": "refus"
        case "ready": "document à retirer"
        case "withdrawn": "retrait"
        default: kind
        }
    }
}
