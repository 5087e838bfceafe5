import Dossiers
import Federation
import Mail

/// A node as its mailer sees it, without a socket: each question is a turn.
final class NodeMailSource: MailSource {
    private let node: NodeHost
    /// The node answers nobody; what is asked is not done.
    var isAway = false
    /// What came of a mail cannot be noted, as on a full disk; mails are given out all the same.
    var cannotNote = false

    init(_ node: NodeHost) { self.node = node }

    func ask(_ request: MailRequest) throws -> JSONValue? {
        if case .lease = request {} else if cannotNote { return nil }
        guard !isAway else { return nil }
        node.core.now = node.now
        // As over the socket.
        try node.core.receive(mail: MailRequest(JSONValue.parse(request.json.serialized)), token: 9)
        try node.turn()
        guard let outcome = node.core.takeOutcomes().first(where: { $0.token == 9 })?.outcome else { return nil }
        switch outcome {
        case .done(let object): return try JSONValue.parse(JSONValue.object(object).serialized)
        case .refused(let refusal) where refusal.code == .tryAgainLater: return nil
        case .refused(let refusal): throw refusal
        }
    }
}

/// Takes messages, and answers as it is told.
final class FakeCarrier: MailCarrier {
    struct Handed: Equatable {
        let id: String
        let to: String
        let sender: String
        let kind: MailKind
    }

    private(set) var handed: [Handed] = []
    private(set) var texts: [String] = []
    /// By the recipient's address; accepted without one.
    var answers: [String: HandOver] = [:]
    /// Called before the answer.
    var meanwhile: () throws -> Void = {}

    func handOver(_ message: MailMessage, from sender: MailAddress, date: String) throws -> HandOver {
        handed.append(Handed(id: "\(message.id)", to: message.to.spec, sender: sender.spec, kind: message.id.kind))
        texts.append(message.text)
        try meanwhile()
        return answers[message.to.spec] ?? .accepted
    }
}

enum MailFixture {
    static func settings(isOnce: Bool = true) throws -> Mailer.Settings {
        let folder = PackageFiles.path("Topology/mail")
        var settings = Mailer.Settings(
            templates: try MailTemplates.load(directories: [folder], tenant: "18"), head: try Letterhead(Reference.office("18"))
        )
        settings.isOnce = isOnce
        return settings
    }
}
