import Dossiers
import Federation
import Streams

/// What the verbs of applicants have in common: a dossier's number and code, and a portal to ask and submit through. Speaks French.
final class ApplicantLine {
    static let code = Option("code", "SECRET", "the follow-up code, which came with the receipt and the acknowledgement")
    static let timeout = Option("timeout", "SECONDS", "how long to wait for the intake (default: 60)")
    static let plaintext = Option("plaintext", nil, "allow an intake that is not on this machine, unencrypted")
    static let options = [
        code, IntakeAddress.connect, IntakeAddress.data, Option.topology, timeout, plaintext, Option.json,
    ]

    let id: DossierID
    let code: FollowUpCode
    private let client: PortalClient
    private let patience: Duration

    init(_ arguments: Arguments) throws {
        let number = arguments.operands.first ?? ""
        guard let id = DossierID(number) else {
            throw Failure(.usage, "« \(number) » n’est pas un numéro de dossier : recopiez celui de l’accusé de réception")
        }
        guard let text = arguments.value(Self.code) else {
            throw Failure(.usage, "indiquez votre code de suivi avec \(Self.code.form) : il figure sur l’accusé de réception")
        }
        guard let code = FollowUpCode(text) else {
            throw Failure(
                .usage, "« \(text) » n’est pas un code de suivi : il a seize caractères, par exemple 7Q3M-0ZKD-94TB-XHC2")
        }
        self.id = id
        self.code = code
        patience = .seconds(try arguments.number(Self.timeout, in: 1...3_600, default: 60))
        client = try PortalClient(
            endpoint: try IntakeAddress.find(arguments), name: "saisine", allowsPlaintext: arguments.has(Self.plaintext))
    }

    /// Where the dossier stands.
    func view() throws -> ApplicantView {
        client.follow(id, code: code)
        let deadline = Moment.now.monotonic + patience
        while Moment.now.monotonic < deadline {
            _ = try client.step(.milliseconds(100))
            guard let answer = client.takeFollowed().first(where: { $0.id == id }) else { continue }
            switch answer.outcome {
            case .found(let view): return view
            case .refused(let refusal): throw Self.failure(refusal)
            }
        }
        throw Self.silence
    }

    /// Submits what the applicant adds, or that he withdraws; the receipt.
    func submit(_ submission: Submission) throws -> ReceiptFields {
        client.submit(submission)
        let deadline = Moment.now.monotonic + patience
        while Moment.now.monotonic < deadline {
            guard let ended = try client.step(.milliseconds(100)).first else { continue }
            switch ended.outcome {
            case .accepted(let receipt): return receipt
            case .refused(let refusal): throw Self.failure(refusal)
            }
        }
        if let refusal = client.deferral {
            throw Failure(
                .tryAgain, "le service ne peut rien recevoir en ce moment (\(refusal.message)) : recommencez plus tard")
        }
        throw Self.silence
    }

    private static let silence = Failure(
        .unavailable,
        "le service ne répond pas : recommencez la même commande plus tard, rien ne sera enregistré deux fois")

    /// What a refusal is to an applicant.
    private static func failure(_ refusal: Refusal) -> Failure {
        switch refusal.code {
        case .unknownDossier:
            Failure(.badData, "ce numéro et ce code ne correspondent à aucun dossier : vérifiez-les")
        case .notAllowed:
            Failure(
                .badData,
                "ce dossier est terminé : rien ne peut plus y être ajouté. `saisine follow` dit ce qu’il est devenu")
        case .conflict:
            Failure(
                .tryAgain, "le dossier vient d’être modifié : consultez-le avec `saisine follow`, puis recommencez")
        case .tooLarge: Failure(.badData, "un fichier est trop volumineux (10 Mio au plus) : réduisez-le et recommencez")
        case .tryAgainLater:
            Failure(.tryAgain, "le service ne peut rien recevoir en ce moment : recommencez plus tard")
        default: Failure(.badData, "la demande n’a pas été acceptée (\(refusal.code.rawValue)) : \(refusal.message)")
        }
    }
}
