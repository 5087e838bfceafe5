import FoundationEssentials

/// Files by their path from the package's root.
enum PackageFiles {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func path(_ relative: String) -> String { root.appending(path: relative).path }

    static func bytes(_ relative: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(relative)))) }

    static func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

    /// The rows of a CSV file without quoted fields, by the names in its first line.
    static func rows(_ relative: String) throws -> [[String: String]] {
        let lines = String(decoding: try bytes(relative), as: UTF8.self).split(whereSeparator: \.isNewline)
        let names = lines.first?.split(separator: ",").map(String.init) ?? []
        return lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(zip(names, fields)) { first, _ in first }
        }
    }
}
