import Dossiers
import Federation

extension Command {
    static let validity = Command(
        "validity", summary: "tell whether a measure extends a document's validity, until when, and by which text",
        details: """
            Answers in French, from the measures in Topology/measures. The announcement of 2020 says six months, the texts say 180 days: both \
            are told. --json prints one object: kind, expires, extended, until (by the announcement), untilByLaw, basis, rights, reason (why \
            not), on, valid (on that day) and validBy (document, law or announcement).
            """,
        options: [ValidityVerb.kind, ValidityVerb.expires, ValidityVerb.on, MeasureFiles.option, .topology, .json],
        examples: [
            Example("saisine validity --kind recepisse --expires 2020-03-31", "until 30 September 2020"),
            Example(
                "saisine validity --kind titre-sejour --expires 2020-05-15 --on 2020-11-12", "whether it is valid on that day"),
        ],
        run: ValidityVerb.run)
}

private enum ValidityVerb {
    static let kind = Option(
        "kind", "K", "titre-sejour, recepisse, autorisation-provisoire-sejour, visa-long-sejour …, or its holder's words for it"
    )
    static let expires = Option("expires", "DATE", "the last day that stands on the document, YYYY-MM-DD")
    static let on = Option("on", "DATE", "the day on which it is to be valid, YYYY-MM-DD")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let measures = try MeasureFiles.measures(arguments, beside: ResourceFiles.topologyPath(arguments))
        let kind = try documentKind(arguments.required(kind), in: measures)
        _ = try arguments.required(expires)
        let form = "a day that exists, as 2020-03-31"
        guard let expires = try arguments.parsed(expires, form, { CivilDate($0) }) else { return .usage }
        let answer = ValidityAnswer(
            kind: kind, expires: expires, on: try arguments.parsed(on, form) { CivilDate($0) },
            validity: measures.validity(of: kind, expiring: expires))
        if arguments.has(.json) {
            try console.output.line(answer.json)
        } else {
            for line in answer.lines { try console.output.line(line) }
        }
        return .success
    }

    private static func documentKind(_ text: String, in measures: Measures) throws(Failure) -> DocumentKind {
        if let kind = measures.kind(text) ?? measures.kind(named: text) { return kind }
        let ids = measures.kinds.map(\.id)
        let advice =
            nearestMatch(to: text, among: ids).map { "did you mean \($0)?" } ?? "there are \(ids.joined(separator: ", "))"
        throw Failure(.usage, "--kind “\(text)” is no kind of document that a measure speaks of; \(advice)")
    }
}

/// What is said of one document.
struct ValidityAnswer {
    let kind: DocumentKind
    let expires: CivilDate
    let on: CivilDate?
    let validity: Validity

    private var found: Extension? { if case .extended(let found) = validity { found } else { nil } }
    private var reason: String? { if case .notExtended(let reason) = validity { reason } else { nil } }

    /// Why it is valid on the day that was asked for.
    private var ground: Extension.Ground? {
        guard let on else { return nil }
        return found.map { $0.ground(on: on) } ?? (on <= expires ? .document : nil)
    }

    var json: JSONValue {
        func day(_ day: CivilDate?) -> JSONValue { day.map { .string("\($0)") } ?? .null }
        func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        return .object([
            "kind": .string(kind.id), "label": .string(kind.label), "expires": day(expires), "extended": .bool(found != nil),
            "until": day(found?.until), "untilByLaw": day(found?.untilByLaw), "basis": text(found?.basis),
            "measure": text(found?.measure), "rights": .array((found?.rights ?? []).map { .string($0) }),
            "reason": text(reason),
            "on": day(on), "valid": on == nil ? .null : .bool(ground != nil), "validBy": text(ground?.rawValue),
        ])
    }

    /// In French.
    var lines: [String] {
        let subject =
            "\(kind.label.prefix(1).uppercased())\(kind.label.dropFirst()), dernier jour de validité le \(expires.french)"
        return (found.map { extended(subject, $0) } ?? ["\(subject) : la validité n’est pas prolongée.", reason ?? ""])
            + (on.map { [standing(on: $0)] } ?? [])
    }

    private func extended(_ subject: String, _ found: Extension) -> [String] {
        let length = found.announcedFrench
        let isAnnounced = found.until != found.untilByLaw
        var lines = [
            "\(subject) : la validité est prolongée jusqu’au \(found.until.french) (\(length)\(isAnnounced ? ", selon l’annonce" : ""))."
        ]
        if isAnnounced {
            lines.append("Selon les textes : \(found.period.legal.french), soit jusqu’au \(found.untilByLaw.french).")
        }
        let rights = found.rights.isEmpty ? "" : "Droits maintenus : \(found.rights.joined(separator: ", ")). "
        return lines + [
            "\(rights)La prolongation est automatique : il n’y a rien à demander.", "Base légale : \(found.basis).",
        ]
    }

    private func standing(on day: CivilDate) -> String {
        let day = "Le \(day.french)"
        switch ground {
        case .document: return "\(day), le document est valable : son dernier jour de validité n’est pas passé."
        case .law:
            let isSame = found.map { $0.until == $0.untilByLaw } ?? true
            return "\(day), le document est valable selon les textes\(isSame ? "" : " comme selon l’annonce")."
        case .announcement:
            return
                "\(day), le document est valable selon l’annonce (\(found?.announcedFrench ?? "")), mais ne l’est plus selon les textes "
                + "(\(found?.period.legal.french ?? ""))."
        case nil:
            let end = found.map { " : la prolongation s’est achevée le \($0.until.french)" } ?? ""
            return "\(day), le document n’est plus valable\(end)."
        }
    }
}
