import Foundation

/// The files of the project as the rules see them: by their path from the root, in order.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

    /// Files below the folders, or the files themselves, whose name ends so; nothing hidden, nothing built.
    static func files(in folders: [String], endingWith ending: String = "") throws -> [String] {
        var found: [String] = []
        for folder in folders {
            var isFolder: ObjCBool = false
            let url = root.appending(path: folder)
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { continue }
            guard isFolder.boolValue else {
                found.append(folder)
                continue
            }
            for name in try FileManager.default.subpathsOfDirectory(atPath: url.path) where !name.hasPrefix(".") {
                let path = "\(folder)/\(name)"
                var isSubfolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isSubfolder)
                if !isSubfolder.boolValue { found.append(path) }
            }
        }
        return found.filter { $0.hasSuffix(ending) }.sorted()
    }

    /// Every Swift file of the package.
    static func swiftFiles() throws -> [SwiftFile] {
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
            "Sources", "Tests", "Topology", "deploy", "Package.swift", "Makefile", "README.md", "CHANGELOG.md", "CONTRIBUTING.md",
            ".ci/run", ".ci/packages",
        ])
    }
}
