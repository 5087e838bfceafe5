import Dossiers
import Foundation

/// The rule files of `Topology/demarches`, read once, and changed as a test wants them.
enum RuleFiles {
    private static let place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Topology/demarches")

    private static let files = Result {
        try Demarche.allCases.map { demarche in
            let data = try Data(contentsOf: place.appending(path: "\(demarche.rawValue).json"))
            return RuleFile(name: demarche.rawValue, bytes: Array(data))
        }
    }

    private static let loaded = Result { try CompletenessRules(files.get()) }

    static func rules() throws -> CompletenessRules { try loaded.get() }

    static func all() throws -> [RuleFile] { try files.get() }

    static func schema() throws -> JSONValue {
        try JSONValue.parse(Array(Data(contentsOf: place.appending(path: "../demarche.schema.json"))))
    }

    /// All files, one with another text.
    static func replacing(_ demarche: Demarche, with text: String) throws -> [RuleFile] {
        try all().map { $0.name == demarche.rawValue ? RuleFile(name: $0.name, bytes: Array(text.utf8)) : $0 }
    }

    static func text(_ demarche: Demarche) throws -> String {
        let file = try all().first { $0.name == demarche.rawValue }
        return String(decoding: file?.bytes ?? [], as: UTF8.self)
    }
}
