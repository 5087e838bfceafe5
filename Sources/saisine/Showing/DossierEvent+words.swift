import Dossiers
import Ledger

extension DossierEvent {
    var json: JSONValue {
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
            object["shortcomings"] = reason["shortcomings"]
            object["reason"] = reason
        }
        return .object(object)
    }

    /// What it says of itself; nil of one whose reason has another form.
    var cause: Reason? {
        guard !reason.isEmpty, kind == .reported || kind == .decided || kind == .note else { return nil }
        do throws(Refusal) { return try Reason(decoding: reason) } catch { return nil }
    }

    /// One line, and one for each thing more that is to be said.
    var lines: [String] {
        let decided = state.flatMap { step > 0 ? " \($0.rawValue)\(restated ? " (restated)" : "")" : nil } ?? ""
        let headline = cause.map(\.headline) ?? mailHeadline ?? ""
        return ["\(recordedAt)  \(kind.rawValue)\(decided)\(about)\(headline.isEmpty ? "" : ": \(headline)")"]
            + details.map { "\(String(repeating: " ", count: 26))\($0)" }
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

    private var details: [String] {
        guard let reason = DossierHistory.parsed(reason) else { return [] }
        if kind == .mail || kind == .bounced {
            return text(reason["error"]).isEmpty ? [] : ["“\(OneLine.of(text(reason["error"])))”"]
        }
        if let cause {
            let details = cause.details
            return details.isEmpty && cause.headline.isEmpty ? [OneLine.of("\(reason)")] : details
        }
        return [sentence(of: reason) ?? OneLine.of("\(reason)")]
    }

    /// Of a mail, as its node has it.
    private var mailHeadline: String? {
        guard kind == .mail || kind == .bounced, let mail = DossierHistory.parsed(reason) else { return nil }
        let name = text(mail["mail"])
        if kind == .bounced { return "the mail “\(name)” came back" }
        switch text(mail["standing"]) {
        case "sent": return "“\(name)” was handed over"
        case "failed": return "“\(name)” could not be handed over: a person must see to it"
        case "cancelled": return "“\(name)” was taken back before it left"
        default: return "“\(name)” waits until \(text(mail["dueAt"])), \(text(mail["attempts"])) attempts so far"
        }
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
        return value.map { $0.isNull ? "" : "\($0)" } ?? ""
    }
}
