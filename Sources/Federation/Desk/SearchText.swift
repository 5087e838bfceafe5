internal import Foundation

/// Text compared as people search it: without case or accents.
enum SearchText {
    static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }

    /// Whether every word of a search is somewhere in what is searched, which is folded already.
    static func matches(_ words: [Substring], _ searched: String) -> Bool { words.allSatisfy { searched.contains($0) } }
}
