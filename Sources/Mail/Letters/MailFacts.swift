package import Dossiers

/// What one message tells, as the node that owns the dossier says it.
package struct MailFacts: Equatable, Sendable {
    package var dossier: DossierID
    package var kind: MailKind
    package var key: String
    package var demarche: Demarche
    package var acceptedAt: UnixTime
    package var code: String?
    package var name: String?
    package var state: DossierState?
    /// The day on which silence is a refusal; nil: silence means nothing.
    package var legal: CivilDate?
    package var isSuspended = false
    /// The last day to complete.
    package var until: CivilDate?
    package var isMinor = false
    /// What the applicant is told of it, in words of a person or of the program.
    package var text: String?
    package var shortcomings: [String] = []
    package var agent: String?
    /// A person did it.
    package var isAsked = false
    package var into: String?
    /// Says that a measure extends the document.
    package var `extension`: String?
    package var isLastReminder = false

    package init(_ dossier: DossierID, _ kind: MailKind, key: String, demarche: Demarche, acceptedAt: UnixTime) {
        self.dossier = dossier
        self.kind = kind
        self.key = key
        self.demarche = demarche
        self.acceptedAt = acceptedAt
    }

    package func id(in domain: String) -> MessageID? { MessageID(dossier, kind, key: key, domain: domain) }
}

extension MailFacts {
    /// As templates put it in.
    func values(_ head: Letterhead) -> MailValues {
        var values = MailValues()
        values.names = [
            .number: "\(dossier)", .code: code ?? "", .demarche: demarche.letterTitle,
            .name: name.flatMap(OutsideText.name) ?? "",
            .received: acceptedAt.date(secondsEast: head.secondsEast(acceptedAt)).letter,
            .text: text ?? "", .until: until?.letter ?? "", .untilShort: until?.short ?? "", .legal: legal?.letter ?? "",
            .into: into ?? "", .extension: `extension` ?? "", .agent: agent.map(HeaderText.line) ?? "",
            .office: head.name, .service: head.service, .phone: head.phone, .email: head.replyTo?.spec ?? "",
            .website: head.website, .appointment: head.appointment, .court: head.court,
        ]
        values.lists = [
            .shortcomings: shortcomings.map(OutsideText.line), .address: head.address, .hours: head.hours,
        ]
        values.flags = flags
        return values
    }

    private var flags: Set<MailFlag> {
        var flags: Set<MailFlag> = []
        if isSuspended { flags.insert(.suspended) }
        if state == .incomplete { flags.insert(.incomplete) }
        if isMinor { flags.insert(.minor) }
        if isLastReminder { flags.insert(.last) }
        if isAsked { flags.insert(.asked) }
        switch demarche {
        case .renouvellementRecepisse: flags.insert(.recepisse)
        case .duplicataTitreSejour: flags.insert(.duplicata)
        case .changementAdresse: flags.insert(.adresse)
        case .dcem: flags.insert(.dcem)
        }
        return flags
    }
}

extension Demarche {
    /// As a letter names it, after « une demande de ».
    package var letterTitle: String {
        switch self {
        case .renouvellementRecepisse: "renouvellement de récépissé"
        case .duplicataTitreSejour: "duplicata de titre de séjour"
        case .changementAdresse: "changement d’adresse"
        case .dcem: "document de circulation pour étranger mineur (DCEM)"
        }
    }
}

extension CivilDate {
    /// `12 octobre 2026`, on one line.
    var letter: String { french.replacing(" ", with: French.noBreak) }

    /// `12/10/2026`.
    var short: String { "\(MailDate.twoDigits(day))/\(MailDate.twoDigits(month))/\(year)" }
}
