import Dossiers
import Streams

/// What a stoppage means, and what to type.
struct StoppageAdvice {
    let word: String
    let meaning: String
    /// One for each choice.
    let commands: [String]

    init(_ stoppage: StreamSender.Stoppage, of stream: StreamName, data directory: String) {
        let rest = "--data \(directory) --reason '…'"
        switch stoppage {
        case .cloned(let a, let b):
            word = "cloned"
            meaning =
                "Two processes on the other side run on copies of one ledger. Have one of them stopped for good, then release the other:"
            commands = [a, b].map { "saisine stream release \(stream) \($0) \(rest)" }
        case .diverged:
            word = "diverged"
            meaning =
                "The two sides have different histories, as after a restore. A new epoch sends again what this ledger holds; nothing is done twice:"
            commands = ["saisine stream new-epoch \(stream) \(rest)"]
        case .stopped:
            word = "stopped"
            meaning =
                "The other side has seen a later state of this ledger than this one. Make sure that no other copy of it runs, then:"
            commands = ["saisine stream new-epoch \(stream) \(rest)"]
        }
    }
}
