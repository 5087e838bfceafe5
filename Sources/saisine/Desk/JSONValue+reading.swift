import Dossiers

/// Members of what a desk answers.
extension JSONValue {
    var words: String? { if case .string(let text) = self { text } else { nil } }
    var whole: Int? { if case .number(let text) = self { Int(text) } else { nil } }
    var isTrue: Bool { self == .bool(true) }
    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
    var time: UnixTime? { words.flatMap { UnixTime($0) } }
    var day: CivilDate? { words.flatMap { CivilDate($0) } }
}
