import Dossiers
import Foundation

/// What the people of a day did to each dossier, and hence where it must stand and what its applicant must have been told.
struct DayBook {
    /// A row of a node's outbox.
    struct Mail {
        let dossier, kind, state, name: String

        init?(_ json: JSONValue) {
            guard let dossier = json["dossier"]?.plain, let kind = json["kind"]?.plain, let key = json["key"]?.plain,
                let state = json["state"]?.plain
            else { return nil }
            (self.dossier, self.kind, self.state) = (dossier, kind, state)
            name = "\(dossier).\(kind).\(key)"
        }

        /// `ID.KIND.KEY` of a message id.
        static func name(_ messageID: String) -> String { String(messageID.drop { $0 == "<" }.prefix { $0 != "@" }) }
    }

    private struct Page {
        var state = "accepted"
        var mails: [String] = []
    }

    private var pages: [String: Page] = [:]
    private(set) var all: [String] = []
    /// One of each kind, from a dossier of the sample.
    private var pieces: [String: [UInt8]] = [:]

    mutating func open(_ sample: String) throws {
        for dossier in try CommandLineFederation.values(sample) {
            guard let id = dossier["id"]?.plain, case .array(let list)? = dossier["pieces"] else { continue }
            all.append(id)
            pages[id] = Page()
            for piece in list {
                guard let kind = piece["kind"]?.plain else { continue }
                pieces[kind] = piece["content"]?.plain.flatMap { Base64.decode($0) } ?? pieces[kind]
            }
        }
    }

    /// The first report.
    mutating func check(_ dossier: JSONValue) {
        guard let id = dossier["id"]?.plain, let state = dossier["state"]?.plain else { return }
        did(id, state, mails: ["received"] + (state == "incomplete" ? ["complement"] : []))
    }

    mutating func did(_ id: String, _ state: String, mails: [String]) {
        pages[id]?.state = state
        pages[id]?.mails += mails
    }

    func ids(in state: String) -> [String] { all.filter { pages[$0]?.state == state } }
    func state(of id: String) -> String? { pages[id]?.state }

    /// The options that bring what a shortcoming asks for.
    func answer(to shortcoming: JSONValue, in scratch: Scratch) throws -> [String] {
        guard let subject = shortcoming["subject"]?.plain, let bytes = pieces[subject] else {
            throw DayTrial.Failure.failed(["complete"], "no sample for \(shortcoming)")
        }
        let file = scratch.path(subject)
        try Data(bytes).write(to: URL(filePath: file))
        let today = Date.now.formatted(.iso8601.year().month().day())
        return ["--piece", "\(subject)=\(file)", "--issued", "\(subject)=\(today)"]
    }

    // MARK: Judging

    func wrongStates(_ dossiers: [JSONValue]) -> [String] {
        var states: [String: String] = [:]
        for dossier in dossiers { if let id = dossier["id"]?.plain { states[id] = dossier["state"]?.plain } }
        return all.filter { states[$0] != pages[$0]?.state }
    }

    /// What was to be written and is not in the outbox.
    func missing(in outbox: [Mail]) -> [String] { Self.difference(expected, Self.titles(outbox)) }

    /// What nobody's act explains.
    func unexplained(_ outbox: [Mail]) -> [String] { Self.difference(Self.titles(outbox), expected) }

    private var expected: [String] { all.flatMap { id in (pages[id]?.mails ?? []).map { "\(id) \($0)" } } }
    private static func titles(_ outbox: [Mail]) -> [String] { outbox.map { "\($0.dossier) \($0.kind)" } }

    private static func difference(_ a: [String], _ b: [String]) -> [String] {
        var rest = b
        return a.filter { element in
            guard let index = rest.firstIndex(of: element) else { return true }
            rest.remove(at: index)
            return false
        }
    }
}

extension JSONValue {
    /// The text of a string or a number.
    var plain: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }
}
