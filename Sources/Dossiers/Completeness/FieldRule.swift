/// A field that the dossier must fill.
package struct FieldRule: Equatable, Sendable {
    package let path: String
    /// What it is, in French, with its article: `votre nom de naissance`.
    package let label: String
    package let conditions: [RuleCondition]

    func shortcoming(in dossier: Dossier, _ whole: JSONField, on date: CivilDate) -> Shortcoming? {
        guard conditions.hold(of: dossier, whole, on: date), isBlank(whole.at(path).present?.value) else { return nil }
        return Shortcoming(subject: path, problem: .missing, message: "Indiquez \(label).")
    }

    private func isBlank(_ value: JSONValue?) -> Bool {
        switch value {
        case nil: true
        case .string(let text): text.allSatisfy(\.isWhitespace)
        default: false
        }
    }
}
