/// An option of a command: `--name VALUE`, `--name=VALUE`, or a flag.
struct Option: Equatable, Sendable {
    /// Without its hyphens.
    let name: String
    /// What stands for its value in a help text; `nil` for a flag.
    let value: String?
    let help: String
    /// The value when it is given without one; what follows is then taken for its value only if it is a path.
    let standard: String?
    /// Not listed: for the program's own use.
    let isHidden: Bool

    init(_ name: String, _ value: String? = nil, _ help: String, standard: String? = nil, isHidden: Bool = false) {
        self.standard = standard
        self.name = name
        self.value = value
        self.help = help
        self.isHidden = isHidden
    }

    /// `--data DIR`.
    var form: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}

extension Option {
    static let help = Option("help", nil, "show this text (-h)")
    static let version = Option("version", nil, "show the version")
    static let json = Option("json", nil, "print one JSON object per line")
    static let topology = Option("topology", "FILE", "the federation's description (default: Topology/local.json)")
    static let data = Option("data", "DIR", "the data directory of an intake or a node")
}
