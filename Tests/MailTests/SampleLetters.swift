import Dossiers
import Testing

@testable import Mail

/// A message of each kind in each form that matters, of one préfecture.
enum SampleLetters {
    static let number = "01a2b3c4-d5e6-7f01-8a2b-3c4d5e6f7a8b"

    static func head() throws -> Letterhead {
        Letterhead(
            name: "Préfecture du Cher", service: "Bureau des étrangers",
            address: ["Place Marcel Plaisant", "CS 60022", "18020 Bourges Cedex"], phone: "02 48 67 18 18",
            hours: ["Du lundi au vendredi, de 8 h 45 à 11 h 45"],
            replyTo: MailAddress("pref-etrangers@cher.example", name: "Préfecture du Cher"),
            sender: try #require(MailAddress("ne-pas-repondre@cher.example", name: "Préfecture du Cher")),
            domain: "cher.example",
            website: "https://www.cher.example",
            appointment: "Prenez rendez-vous sur https://www.cher.example/rendez-vous ou au 02 48 67 18 18.",
            court: "d’Orléans", secondsEast: { $0 < UnixTime(milliseconds: 1_792_890_000_000) ? 7_200 : 3_600 })
    }

    static func facts(
        _ kind: MailKind, _ demarche: Demarche, key: String = "0-1", _ change: (inout MailFacts) -> Void = { _ in }
    )
        throws -> MailFacts
    {
        var facts = MailFacts(
            try #require(DossierID(number)), kind, key: key, demarche: demarche,
            acceptedAt: try #require(UnixTime("2026-09-11T22:30:00Z")))
        facts.code = "7K3M-Q9ZD-0RTX-4HWB"
        facts.name = "Amina BENALI"
        facts.legal = CivilDate("2027-01-12")
        change(&facts)
        return facts
    }

    private static let missing = [
        "Il manque la copie de votre passeport.",
        "Le document « facture.pdf » est trop ancien, il date du 2 janvier 2026 : envoyez un justificatif de domicile, daté de moins de 6 mois, au format PDF, JPEG ou PNG, 10 Mio au plus.",
    ]

    static func all() throws -> [(name: String, facts: MailFacts)] {
        try received() + open() + decided()
    }

    private static func received() throws -> [(name: String, facts: MailFacts)] {
        [
            ("received", try facts(.received, .duplicataTitreSejour)),
            (
                "received-incomplete",
                try facts(.received, .dcem) { facts in
                    (facts.state, facts.isMinor, facts.isSuspended) = (.incomplete, true, true)
                }
            ),
            ("received-without-silence", try facts(.received, .changementAdresse) { $0.legal = nil }),
            (
                "received-extended",
                try facts(.received, .renouvellementRecepisse) { facts in
                    facts.legal = nil
                    facts.extension =
                        "Votre récépissé, qui expirait le 31 mars 2020, est valable jusqu’au 30 septembre 2020, avec les mêmes droits (ordonnance n° 2020-460 du 22 avril 2020, article 24)."
                }
            ),
        ]
    }

    private static func open() throws -> [(name: String, facts: MailFacts)] {
        let incomplete = { (facts: inout MailFacts) in
            (facts.state, facts.isSuspended, facts.until) = (.incomplete, true, CivilDate("2026-10-12"))
            facts.shortcomings = missing
        }
        return [
            ("complement", try facts(.complement, .duplicataTitreSejour, incomplete)),
            (
                "complement-asked",
                try facts(.complement, .dcem, key: "0-3") { facts in
                    incomplete(&facts)
                    facts.shortcomings = []
                    facts.text =
                        "La traduction du jugement de divorce n’est pas signée par un traducteur agréé.\n\nEnvoyez-en une nouvelle."
                    (facts.isAsked, facts.agent) = (true, "Claire Martin")
                }
            ),
            ("reminder", try facts(.reminder, .duplicataTitreSejour, key: "0-1-1", incomplete)),
            (
                "reminder-last",
                try facts(.reminder, .duplicataTitreSejour, key: "0-1-2") { facts in
                    incomplete(&facts)
                    facts.isLastReminder = true
                }
            ),
            (
                "closed",
                try facts(.closed, .duplicataTitreSejour, key: "0-4") { facts in
                    incomplete(&facts)
                    facts.state = nil
                }
            ),
            (
                "closed-merged",
                try facts(.closed, .duplicataTitreSejour, key: "0-4") { $0.into = "01a2b3c4-0000-7000-8000-000000000001" }
            ),
            ("completed", try facts(.completed, .duplicataTitreSejour, key: "0-2")),
            ("under-instruction", try facts(.underInstruction, .duplicataTitreSejour, key: "0-3")),
            ("withdrawn", try facts(.withdrawn, .changementAdresse, key: "0-5")),
        ]
    }

    private static func decided() throws -> [(name: String, facts: MailFacts)] {
        let ready = try [
            ("recepisse", Demarche.renouvellementRecepisse), ("duplicata", .duplicataTitreSejour),
            ("adresse", .changementAdresse),
        ]
        .map { ("ready-\($0.0)", try facts(.ready, $0.1, key: "0-6")) }
        return [
            ("validated", try facts(.validated, .duplicataTitreSejour, key: "0-5")),
            ("validated-dcem", try facts(.validated, .dcem, key: "0-5") { $0.isMinor = true }),
            (
                "refused",
                try facts(.refused, .dcem, key: "0-5") { facts in
                    facts.isMinor = true
                    facts.text =
                        "L’enfant ne réside pas en France de façon habituelle : il est scolarisé à l’étranger depuis septembre 2025, selon le certificat que vous avez fourni. Il n’entre donc dans aucun des cas prévus à l’article L. 414-4 du code de l’entrée et du séjour des étrangers et du droit d’asile."
                    (facts.isAsked, facts.agent) = (true, "Claire Martin, adjointe au chef du bureau")
                }
            ),
        ] + ready + [("ready-dcem", try facts(.ready, .dcem, key: "0-6") { $0.isMinor = true })]
    }
}
