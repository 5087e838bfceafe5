import Dossiers

/// Why a dossier stands where it does, for an operator. What was said to the applicant stays in French.
extension Reason {
    /// `found incomplete, by the node`; `asked for more, by agent Anne Martin`. Empty for a reason that says nothing of it.
    var headline: String {
        switch event {
        case "mailed":
            return "the mail “\(mail?.rawValue ?? "")” was handed over\(messageID.map { ", \(OneLine.of($0))" } ?? "")"
        case "bounced": return "the mail “\(mail?.rawValue ?? "")” did not reach the applicant"
        case "note": return "\(author) notes"
        case "": return ""
        default: return "\(Self.words[event] ?? OneLine.of(event).replacing("-", with: " ")), by \(author)"
        }
    }

    /// A line each.
    var details: [String] {
        var lines = shortcomings.map { "- \($0.subject), \($0.problem.rawValue): \(OneLine.of($0.message))" }
        if !codes.isEmpty { lines.append("reasons: \(OneLine.of(codes.joined(separator: ", ")))") }
        if let text { lines.append("“\(OneLine.of(text))”") }
        if let into { lines.append("merged into \(into)") }
        if let `extension` { lines.append("the applicant is told: “\(OneLine.of(`extension`))”") }
        return lines + [days].compactMap(\.self)
    }

    /// The days it is bound to, those of the préfecture's own calendar.
    private var days: String? {
        var words: [String] = []
        if let until { words.append("the applicant can answer until \(until)") }
        if let legal { words.append("legal date \(legal)\(isSuspended ? ", the period rests until he does" : "")") }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }

    private var author: String {
        switch actor {
        case .node: "the node"
        case .agent: "agent \(OneLine.of(by ?? "of no name"))"
        case .applicant: "the applicant"
        case .operator: "the operator\(by.map { " \(OneLine.of($0))" } ?? "")"
        }
    }

    /// Events whose name alone would not be a sentence.
    private static let words = [
        "lapsed": "closed, for nobody answered in time", "asked": "asked for more", "undone": "taken back",
        "merged": "merged into another", "came-too-late": "an answer that came too late", "completed": "completed",
    ]
}
