import Dossiers
import Federation
import Foundation
import Glibc

/// The end of the demo: the life of one dossier of the Cher, by the program's own verbs, as those who use them see it. Each step is
/// checked, not only shown.
struct DemoLife {
    static let tenant = "18"
    private static let patience = Duration.seconds(60)
    private static let address = "amina.traore@example.org"

    let plan: FederationPlan
    let console: Console
    /// Lets the federation go on for a moment.
    let step: () throws -> Void
    private let mailbox: DemoMailbox

    init(_ plan: FederationPlan, _ console: Console, step: @escaping () throws -> Void) throws {
        self.plan = plan
        self.console = console
        self.step = step
        mailbox = try DemoMailbox(in: plan.directory)
    }

    /// The préfecture's office for the demo: its decisions are told at once, without the time to take them back.
    static func office(_ path: String?, in directory: String) throws -> String? {
        guard let path else { return nil }
        guard case .object(var office) = try JSONValue.parse(try SettingsFile.bytes(at: path)) else { return path }
        office["undoMinutes"] = .number(0)
        let copy = "\(directory)/office-\(tenant).json"
        try Data(JSONValue.object(office).serialized).write(to: URL(filePath: copy))
        return copy
    }

    func run() throws {
        let endpoint = plan.topology.intake?.submissions.description ?? ""
        let node = "\(plan.directory)/\(Self.tenant)"
        try title("Amina Traoré, of Bourges, asks for a new récépissé and forgets her proof of residence.")
        let file = "\(plan.directory)/amina.ndjson"
        try Data(Self.dossier.utf8).write(to: URL(filePath: file))
        let receipt = try JSONValue.parse(Array(try say(["submit", file, "--connect", endpoint, "--json"]).utf8))
        guard case .string(let id)? = receipt["id"], case .string(let code)? = receipt["code"] else {
            throw Failure(.software, "the receipt has no number or no code: \(receipt)")
        }
        let applicant = ["--code", code, "--connect", endpoint, "--topology", plan.topologyPath]
        try reach(.incomplete, id, applicant)
        try letters(["received", "complement"], node)
        try title("She looks where it stands, and sends what is missing.")
        try say(["follow", id] + applicant)
        let bill = "\(plan.directory)/facture.pdf"
        try Data("%PDF-1.4 facture d’électricité".utf8).write(to: URL(filePath: bill))
        let kind = "justificatif-domicile"
        try say(["complete", id] + applicant + ["--piece", "\(kind)=\(bill)", "--issued", "\(kind)=\(Self.day(-20))"])
        try reach(.complete, id, applicant)
        try letters(["completed"], node)
        try title("An agent of the préfecture takes the dossier, and decides.")
        let desk = ["--data", node]
        try say(["agent", "add", "--uid", "\(getuid())", "--name", "Mme Claire Diallo", "--role", "instructor"] + desk)
        try say(["desk", "list", "--text", "Traoré"] + desk)
        try say(["desk", "take", id] + desk)
        try say(["desk", "show", id] + desk)
        try say(["desk", "validate", id] + desk)
        try reach(.validated, id, applicant)
        try letters(["under-instruction", "validated"], node)
        try title("The document is there: she is called, and collects it.")
        try say(["desk", "ready", id] + desk)
        try reach(.ready, id, applicant)
        try letters(["ready"], node)
        try say(["desk", "collected", id] + desk)
        try reach(.collected, id, applicant)
        try title("What the national operator sees of it, without asking the préfecture.")
        try say(["dossier", id, "--data", plan.intakeDirectory])
        try check(["received", "complement", "completed", "under-instruction", "validated", "ready"], id)
    }

    // MARK: Steps

    private func title(_ sentence: String) throws(Failure) {
        try console.output.line("\n== \(sentence)\n")
        try console.output.flush()
    }

    /// Runs a verb and shows both.
    @discardableResult
    private func say(_ words: [String]) throws -> String {
        let output = try run(words)
        try console.output.line("$ saisine \(words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " "))")
        try console.output.line(output.trimmingCharacters(in: .newlines) + "\n")
        try console.output.flush()
        return output
    }

    private func run(_ words: [String]) throws -> String {
        let ended = try ChildProcess.run(words, in: plan.directory)
        guard ended.how == .exited(0) else {
            throw Failure(.software, "saisine \(words.joined(separator: " ")) ended \(ended.how): \(ended.errors)")
        }
        return ended.output
    }

    /// Until the applicant would see this state.
    private func reach(_ state: DossierState, _ id: String, _ applicant: [String]) throws {
        let deadline = ContinuousClock.now + Self.patience
        var seen: JSONValue?
        while ContinuousClock.now < deadline {
            seen = try JSONValue.parse(Array(try run(["follow", id] + applicant + ["--json"]).utf8))["state"]
            if seen == .string(state.rawValue) { return }
            try step()
        }
        throw Failure(
            .software, "dossier \(id) is \(seen?.description ?? "nowhere") after \(Self.patience), not \(state.rawValue)")
    }

    /// Has the mails sent, and shows those that have come since.
    private func letters(_ kinds: [String], _ node: String) throws {
        let before = try mailbox.messages(to: Self.address).count
        _ = try run(
            ["mail", "run", "--once", "--data", node, "--sendmail=\(mailbox.sendmail)", "--topology", plan.topologyPath]
                + office)
        let new = try mailbox.messages(to: Self.address).dropFirst(before)
        guard new.map(Self.kind).sorted() == kinds.sorted() else {
            throw Failure(.software, "letters came: \(new.map(Self.kind)); due were \(kinds)")
        }
        for letter in new {
            try console.output.line("   ┌ To: \(letter.recipient)\n   │ \(letter.subject)\n   │")
            for line in letter.text.trimmingCharacters(in: .newlines).split(separator: "\n", omittingEmptySubsequences: false) {
                try console.output.line("   │ \(line)")
            }
            try console.output.line("   └\n")
        }
        try console.output.flush()
    }

    private var office: [String] {
        TenantCode(Self.tenant).flatMap { plan.offices[$0] }.map { ["--office", $0] } ?? []
    }

    /// `<ID.KIND.KEY@DOMAIN>`.
    private static func kind(of letter: DemoMailbox.Message) -> String {
        letter.id.split(separator: ".").dropFirst().first.map(String.init) ?? ""
    }

    /// Each letter came once, and the operator's history names every one.
    private func check(_ kinds: [String], _ id: String) throws {
        let letters = try mailbox.messages(to: Self.address)
        guard letters.map(Self.kind).sorted() == kinds.sorted(), Set(letters.map(\.id)).count == letters.count else {
            throw Failure(.software, "letters came: \(letters.map(\.id))")
        }
        let history = try run(["dossier", id, "--data", plan.intakeDirectory])
        for letter in letters where !history.contains(letter.id) {
            throw Failure(.software, "the intake's history of \(id) does not tell of the letter \(letter.id)")
        }
        try console.output.line("\(letters.count) letters, each once; every step is in the intake's history.")
    }
}

extension DemoLife {
    private static func day(_ days: Int) -> CivilDate { Moment.now.wall.date().adding(days: days) }

    /// A renewal without its proof of residence.
    private static var dossier: String {
        let pieces = ["recepisse", "passeport", "photo"].map { kind in
            let content = Data("%PDF-1.4 \(kind)".utf8).base64EncodedString()
            return #"{"kind":"\#(kind)","name":"\#(kind).pdf","content":"\#(content)","issuedOn":"\#(day(-60))"}"#
        }
        return #"""
            {"demarche":"renouvellement-recepisse","postalCode":"18000","commune":"18033","applicant":{"foreignerNumber":\#
            "0012345678","birthName":"TRAORÉ","givenNames":"Amina","sex":"F","birthDate":"1991-04-03","nationality":"MLI",\#
            "email":"\#(address)","phone":"06 39 98 01 02"},"address":{"line":"3 rue Moyenne","city":"Bourges"},"permit":\#
            {"kind":"récépissé","number":"TST000001","validUntil":"\#(day(16))"},"pieces":[\#(pieces.joined(separator: ","))]}

            """#
    }
}
