import Dossiers

/// A démarche's rule as applicants and agents read it.
struct RuleSheet {
    let demarche: Demarche
    let asked: AskedRules
    let rule: DemarcheRule

    init(_ demarche: Demarche, _ asked: AskedRules) {
        self.demarche = demarche
        self.asked = asked
        rule = asked.rule(for: demarche)
    }

    func show(on console: Console) throws(Failure) {
        try console.output.line(console.bold(rule.title))
        try console.output.line(WrappedText.lines("\(demarche.rawValue) : \(version)"))
        try section("Qui peut faire la demande", [paragraph(rule.applicants)], on: console)
        try section("Renseignements à donner", rule.fields.map { item($0.label, $0.conditions) }, on: console)
        try section(
            "Dates vérifiées, et ce qui est alors répondu", rule.dates.map { item($0.message, $0.conditions) }, on: console)
        try section("Pièces à joindre", pieces, on: console)
        try section("Bon à savoir", rule.notes.map { item($0.text, $0.conditions) }, on: console)
        try section("Ce que cela coûte", rule.fees.map(fee), on: console)
        try section("Délais", deadlines, on: console)
        try section("Sources", (rule.sources + rule.handling.sources).map { item($0) }, on: console)
    }

    /// Nothing without a line.
    private func section(_ title: String, _ lines: [String], on console: Console) throws(Failure) {
        guard !lines.isEmpty else { return }
        try console.output.line("\n" + console.bold(title))
        for line in lines { try console.output.line(line) }
    }

    private func paragraph(_ text: String) -> String { WrappedText.lines(text, first: "  ") }

    private func item(_ text: String, _ conditions: [RuleCondition] = []) -> String {
        WrappedText.lines(text + Self.words(conditions), first: "  – ")
    }

    private static func words(_ conditions: [RuleCondition]) -> String {
        conditions.isEmpty ? "" : " [\(conditions.map(\.label).joined(separator: ", et "))]"
    }
}

// MARK: the version in force

extension RuleSheet {
    private var version: String {
        let whose = rule.tenants.isEmpty ? "règle générale" : "règle propre à la préfecture \(tenant)"
        let since =
            asked.date < rule.from
            ? "la plus ancienne connue, du \(rule.from.french)" : "en vigueur depuis le \(rule.from.french)"
        let day = asked.tenant != nil && rule.tenants.isEmpty ? " (la préfecture \(tenant) n’en a pas d’autre)" : ""
        return "\(whose)\(day), \(since) ; vue au \(asked.date.french). \(next)"
    }

    private var tenant: String {
        let code = asked.tenant.map(\.description) ?? ""
        return asked.tenantName.isEmpty ? code : "\(code) (\(asked.tenantName))"
    }

    private var next: String {
        guard let day = asked.nextChange(of: demarche) else { return "Aucune autre version n’est annoncée." }
        return "La version suivante prend effet le \(day.french)."
    }
}

// MARK: pieces

extension RuleSheet {
    private var usualForm: String { PieceRule.form(MediaType.allCases, sizeMax: PieceRule.usualSizeMax) }

    private var pieces: [String] {
        [paragraph("Sauf indication contraire, chaque fichier est \(usualForm) ; c’est son contenu qui compte, non son nom.")]
            + rule.pieces.enumerated().map { piece($1, $0 + 1) }
    }

    private func piece(_ piece: PieceRule, _ number: Int) -> String {
        let title = piece.wanted + (piece.isOptional ? " (facultatif)" : "") + Self.words(piece.conditions)
        let first = number < 10 ? "   \(number). " : "  \(number). "
        var lines = [WrappedText.lines(title, first: first)]
        if let help = piece.help { lines.append(detail(help)) }
        if piece.mustBeValid { lines.append(detail("Document en cours de validité.")) }
        if piece.form != usualForm { lines.append(detail("Fichier \(piece.form).")) }
        let kinds = piece.kinds.map(\.description).joined(separator: ", ")
        lines.append(detail(piece.kinds.count > 1 ? "Un document de l’un de ces types : \(kinds)." : "Type : \(kinds)."))
        return lines.joined(separator: "\n")
    }

    private func detail(_ text: String) -> String { WrappedText.lines(text, first: "      ") }
}

// MARK: money and time

extension RuleSheet {
    private func fee(_ fee: Fee) -> String {
        item("\(fee.label) : \(fee.euros == 0 ? "gratuit" : "\(fee.euros) €"). Source : \(fee.source)")
    }

    private var deadlines: [String] {
        let handling = rule.handling
        let reminders = handling.reminderDays.map(\.description)
        let told =
            reminders.isEmpty
            ? "" : " Un rappel est envoyé \(Self.list(reminders)) jours avant la fin."
        return [
            item(silence),
            item(
                "Si une pièce manque ou ne convient pas, vous avez \(handling.complementDays) jours pour compléter.\(told) Passé ce délai, le dossier est clos."
            ),
            item("Les agents sont avertis \(handling.warnDays) jours avant la date où le silence vaudrait refus.", []),
        ].filter { handling.silence != nil || !$0.contains("vaudrait refus") }
    }

    private var silence: String {
        guard let silence = rule.handling.silence else {
            return "Le silence de la préfecture ne vaut pas décision dans cette démarche (voir les sources)."
        }
        return """
            Si la préfecture ne répond pas dans les \(silence.months) mois qui suivent la première réception de la demande, son silence \
            vaut refus. Ce délai est suspendu tant qu’un complément est attendu. Source : \(silence.source)
            """
    }

    private static func list(_ words: [String]) -> String {
        words.count > 1 ? words.dropLast().joined(separator: ", ") + " et " + words[words.count - 1] : words.joined()
    }
}
