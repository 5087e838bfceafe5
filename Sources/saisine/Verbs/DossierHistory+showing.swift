import Dossiers
import Ledger

extension DossierHistory {
    /// The latest revision, all that happened, and the body as it was submitted.
    var json: JSONValue {
        var object = latest.members
        object["portal"] = portal.map { .string($0) } ?? .null
        object["history"] = .array(events.map(\.json))
        object["discardedAt"] = latest.discardedAt.map { .string("\($0)") } ?? .null
        object["body"] = Self.parsed(latest.body) ?? .null
        return .object(object)
    }

    /// JSON that others wrote, as a value; `nil` for none, or for what is sealed.
    static func parsed(_ bytes: [UInt8]) -> JSONValue? {
        guard !bytes.isEmpty else { return nil }
        do { return try JSONValue.parse(bytes) } catch { return nil }
    }

    /// Why it is parked, behind that state.
    private var parkedReason: String {
        guard latest.state == .parked, let event = events.last(where: { $0.kind == .unreadable || $0.kind == .parked }),
            let reason = event.lines.dropFirst().first
        else { return "" }
        return ": \(reason.drop { $0 == " " })"
    }

    func show(on console: Console) throws {
        let dossier = latest
        let output = console.output
        try output.line(
            console.bold("dossier \(dossier.id), revision \(dossier.revision): \(dossier.state.rawValue)\(parkedReason)"))
        let assumed = dossier.assumed ? " (assumed: several départements share the code)" : ""
        try output.line(
            "\(dossier.demarche?.rawValue ?? "sealed"), postal code \(dossier.postalCode?.description ?? "-"), "
                + "commune \(dossier.commune?.description ?? "-"): préfecture \(dossier.tenant), stream \(dossier.stream)\(assumed)"
        )
        try output.line("submitted \(dossier.submittedAt)" + (portal.map { " through portal \($0)" } ?? ""))
        if let time = dossier.discardedAt { try output.line("its body and its pieces were discarded here on \(time)") }
        for (piece, _) in try pieces() { try output.line("piece \(piece.kind), \(piece.size) bytes, \(piece.hash)") }
        try output.line()
        for event in events { for line in event.lines { try output.line(line) } }
    }
}

extension DossierEvent {
    fileprivate var json: JSONValue {
        var object = JSONObject([
            JSONObject.Member(name: "at", value: .string("\(at)")),
            JSONObject.Member(name: "recordedAt", value: .string("\(recordedAt)")),
            JSONObject.Member(name: "event", value: .string(kind.rawValue)),
            JSONObject.Member(name: "revision", value: .number(revision)),
            JSONObject.Member(name: "state", value: state.map { .string($0.rawValue) } ?? .null),
        ])
        if step > 0 {
            object["term"] = .number(term)
            object["step"] = .number(step)
            object["restated"] = .bool(restated)
        }
        if request > 0 { object["request"] = .number(request) }
        if let reason = DossierHistory.parsed(reason) {
            if let shortcomings = reason["shortcomings"] {
                object["shortcomings"] = shortcomings
            } else {
                object["reason"] = reason
            }
        }
        return .object(object)
    }

    /// One line, and one for each shortcoming.
    fileprivate var lines: [String] {
        let decided = step > 0 ? " \(state?.rawValue ?? "")\(restated ? " (restated)" : "")" : ""
        return ["\(recordedAt)  \(kind.rawValue)\(decided)\(about)"]
            + reasons.map { "\(String(repeating: " ", count: 26))\($0)" }
    }

    /// Which request it is, or is about.
    private var about: String {
        guard request > 0 else { return "" }
        switch kind {
        case .complement: return ", request \(request): revision \(revision)"
        case .withdrawal: return ", request \(request)"
        case .delivered, .received: return " (request \(request))"
        default: return ", answers request \(request)"
        }
    }

    private var reasons: [String] {
        guard let reason = DossierHistory.parsed(reason) else { return [] }
        guard case .array(let shortcomings) = reason["shortcomings"] else { return [sentence(of: reason) ?? "\(reason)"] }
        return shortcomings.map { "- \(text($0["subject"])), \(text($0["problem"])): \(text($0["message"]))" }
    }

    /// Of an entry that is parked, and of what became of it.
    private func sentence(of reason: JSONValue) -> String? {
        guard case .object(let object) = reason else { return nil }
        if case .string(let discarded) = object["discarded"] { return "discarded: \(OneLine.of(discarded))" }
        if case .string(let parked) = object["parked"] { return "tried again, still parked: \(OneLine.of(parked))" }
        guard object.members.count == 1, case .string(let text) = object["reason"] ?? object["message"] else { return nil }
        return OneLine.of(text)
    }

    private func text(_ value: JSONValue?) -> String {
        if case .string(let text) = value { return text }
        return value.map { "\($0)" } ?? ""
    }
}
