internal import Dossiers

/// What a démarche asks for where dossiers are simulated: a telephone number and a piece, so that a dossier can be completed by halves, and
/// days instead of weeks.
enum LifeRules {
    static let complementDays = 2

    static let rules: CompletenessRules = {
        let files = Demarche.allCases.map { RuleFile(name: $0.rawValue, bytes: Array(file($0).utf8)) }
        do throws(Refusal) { return try CompletenessRules(files) } catch { preconditionFailure("\(error)") }
    }()

    private static func file(_ demarche: Demarche) -> String {
        """
        {"format":1,"demarche":"\(demarche.rawValue)","versions":[{"from":"2020-01-01","to":null,"title":"Démarche simulée",
        "applicants":"Vous êtes simulé.","fields":[{"path":"applicant.phone","label":"votre téléphone"}],
        "pieces":[{"anyOf":["justificatif-domicile"],"label":"un justificatif de domicile"}],
        "handling":{"silence":{"months":4,"meaning":"refusal","source":"simulée"},"complementDays":\(complementDays),
        "reminderDays":[1],"warnDays":15,"sources":["simulées"]},"sources":["simulées"]}]}
        """
    }
}
