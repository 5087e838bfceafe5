import Foundation

/// The files of the project as the rules see them: by their path from the root, in order.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

    /// Files below the folders, or the files themselves, whose name ends so; nothing hidden, nothing built.
    static func files(in folders: [String], endingWith ending: String = "") throws -> [String] {
        var found: [String] = []
        for folder in folders where exists(folder) {
            guard try isFolder(folder) else {
                found.append(folder)
                continue
            }
            let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            found += try names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }.filter { try !isFolder($0) }
        }
        return found.filter { $0.hasSuffix(ending) }.sorted()
    }

    private static func isFolder(_ path: String) throws -> Bool {
        try root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
    }

    /// Every Swift file of the package, read once.
    static func swiftFiles() throws -> [SwiftFile] { try loaded.get() }

    private static let loaded = Result {
        try files(in: ["Sources", "Tests"], endingWith: ".swift").map { SwiftFile(path: $0, text: try text($0)) }
    }

    /// What is written for readers outside the project.
    static func publicDocuments() throws -> [String] {
        let documents = try files(in: ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "deploy"])
        return documents + (try files(in: ["Sources"], endingWith: ".md"))
    }

    /// Every text file that a rule about words applies to.
    static func textFiles() throws -> [String] {
        try files(in: [
            "Sources", "Tests", "Topology", "deploy", "Package.swift", "Makefile", "README.md", "CHANGELOG.md",
            "CONTRIBUTING.md",
            ".ci/run", ".ci/packages",
        ])
    }
}
