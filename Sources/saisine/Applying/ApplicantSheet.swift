import Dossiers
import Federation

/// A dossier as its applicant reads it, in French.
struct ApplicantSheet {
    let view: ApplicantView
    let code: FollowUpCode
    let time: FrenchTime

    /// - Parameter topology: tells the préfecture's time zone; Paris's where it cannot be read.
    init(_ view: ApplicantView, code: FollowUpCode, _ arguments: Arguments) {
        self.view = view
        self.code = code
        var zone = "Europe/Paris"
        do { zone = try ResourceFiles.topology(arguments)[view.tenant]?.timeZone ?? zone } catch {
            // A portal of its own may have no topology at all.
        }
        time = FrenchTime(named: zone)
    }

    /// Why it stands as it does; nil when the préfecture has said nothing.
    var reason: Reason? {
        guard let json = view.reason else { return nil }
        do throws(Refusal) { return try Reason(decoding: json.serialized) } catch { return nil }
    }

    var text: String {
        var lines = ["Dossier \(view.id)" + (view.demarche.map { " : \($0.french)" } ?? "")]
        lines.append("Préfecture : \(view.prefecture ?? "\(view.tenant)")")
        lines.append("Déposé le \(day(view.submittedAt))")
        lines.append("")
        lines.append(WrappedText.lines("\(state), depuis le \(day(view.since)) à \(time.hour(view.since))."))
        lines += expected
        lines += pending
        lines += silence
        lines += history
        return lines.joined(separator: "\n")
    }

    private func day(_ time: UnixTime) -> String { self.time.day(time).french }

    /// Where it is, for who asked for it.
    private var state: String {
        switch view.state {
        case .accepted: "Votre demande est enregistrée ; elle est en route vers la préfecture"
        case .delivered: "Votre demande est arrivée à la préfecture, qui vérifie si elle est complète"
        case .complete: "Votre demande est complète ; elle attend d’être examinée"
        case .incomplete: "Il manque des éléments à votre demande"
        case .underInstruction: "Votre demande est en cours d’instruction"
        case .validated: "Votre demande est acceptée ; la préfecture vous écrira quand le document pourra être retiré"
        case .ready: "Votre document peut être retiré à la préfecture"
        case .collected: "Votre document vous a été remis ; le dossier est terminé"
        case .refused: "Votre demande est refusée"
        case .transferred: "Votre demande est transmise à la préfecture compétente"
        case .withdrawn: "Vous avez retiré votre demande ; le dossier est terminé"
        case .parked: "Votre demande demande une vérification à la préfecture ; vous n’avez rien à faire"
        case .closed: "Le dossier est clos"
        }
    }

    /// What is expected of whom, by when.
    private var expected: [String] {
        var lines: [String] = []
        if let text = reason?.text { lines += ["", WrappedText.lines(text)] }
        if let extended = reason?.extension { lines += ["", WrappedText.lines(extended)] }
        if let into = reason?.into { lines += ["", "Votre demande continue sous le numéro \(into)."] }
        switch view.state {
        case .incomplete:
            lines.append("")
            lines.append(
                reason?.until.map { "Ce que vous avez à faire, jusqu’au \($0.french) inclus :" } ?? "Ce que vous avez à faire :"
            )
            lines += (reason?.shortcomings ?? []).map { WrappedText.lines($0.message, first: "  - ") }
            lines.append("Pour répondre : saisine complete \(view.id) --code \(code) --piece NATURE=FICHIER")
            lines.append("Sans réponse à cette date, le dossier sera clos ; une nouvelle demande restera possible.")
        case .ready: lines += ["", "Apportez votre passeport, l’ancien document et, s’il est dû, le timbre fiscal."]
        case .accepted, .delivered, .complete, .underInstruction, .validated:
            lines += ["", "Vous n’avez rien à faire."]
        case .collected, .refused, .transferred, .withdrawn, .parked, .closed: break
        }
        if view.state.isOpen, !view.state.isDecided {
            lines.append("Pour renoncer à votre demande : saisine withdraw \(view.id) --code \(code)")
        }
        return lines
    }

    /// What has been sent and not been looked at yet.
    private var pending: [String] {
        view.requests.filter { !$0.isAnswered }.map { request in
            let what = request.kind == "withdrawal" ? "Votre retrait" : "Votre complément"
            return "\(what) du \(day(request.at)) est enregistré ; il est en route vers la préfecture."
        }
    }

    /// What silence means, and when.
    private var silence: [String] {
        guard view.state.isOpen, !view.state.isDecided, let legal = reason?.legal else { return [] }
        let text =
            reason?.isSuspended ?? false
            ? "Le délai au terme duquel le silence de la préfecture vaut refus est suspendu jusqu’à votre réponse."
            : "Si la préfecture n’a pas répondu le \(legal.french), son silence vaudra refus ; vous pourrez alors le contester."
        return ["", WrappedText.lines(text)]
    }

    private var history: [String] {
        guard !view.history.isEmpty else { return [] }
        return ["", "Ce qui s’est passé :"] + view.history.map { "  \(FrenchTime.short(time.day($0.at)))  \($0.state.french)" }
    }

    /// The answer's members, times in UTC.
    var json: JSONValue {
        .object([
            "id": .string("\(view.id)"), "revision": .number(view.revision),
            "demarche": view.demarche.map { .string($0.rawValue) } ?? .null, "tenant": .string("\(view.tenant)"),
            "prefecture": view.prefecture.map(JSONValue.string) ?? .null, "state": .string(view.state.rawValue),
            "since": .string("\(view.since)"), "submittedAt": .string("\(view.submittedAt)"), "reason": view.reason ?? .null,
            "requests": .array(
                view.requests.map { request in
                    .object([
                        "number": .number(request.number), "kind": .string(request.kind), "revision": .number(request.revision),
                        "at": .string("\(request.at)"), "answered": .bool(request.isAnswered),
                    ])
                }),
            "history": .array(
                view.history.map { .object(["state": .string($0.state.rawValue), "at": .string("\($0.at)")]) }),
        ])
    }
}
