/// A text from elsewhere, for a terminal: what would move its cursor or change its colours becomes a space.
enum OneLine {
    static func of(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
