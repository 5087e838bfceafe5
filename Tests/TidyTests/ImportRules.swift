import Foundation

/// Which module may import which: the table that Package.swift is.
struct ImportTable {
    /// What each target names as its dependencies, in the order of the manifest.
    let targets: [(name: String, dependencies: [String])]

    private static let system: Set = ["Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization"]
    /// Pure: no I/O and no clock to be had (style of the house).
    private static let pure: [String: Set<String>] = ["Dossiers": ["FoundationEssentials"], "Mail": [], "Streams": []]

    init(manifest: String) throws {
        let pattern =
            /(?:module|tests)\(\s*"(?<name>\w+)",\s*\[(?<list>[^\]]*)\]|name: "(?<named>\w+)",\s*dependencies: \[(?<others>[^\]]*)\]/
        targets = manifest.matches(of: pattern).map { match in
            let name = match.name ?? match.named ?? ""
            let list = match.list ?? match.others ?? ""
            return (String(name), list.matches(of: /"(\w+)"/).map { String($0.1) })
        }
    }

    func strayImports(_ file: SwiftFile) -> [Finding] {
        guard let target = targets.first(where: { $0.name == file.module }) else {
            return [Finding(path: file.path, line: 1, message: "Package.swift has no target \(file.module)")]
        }
        var allowed = Set(target.dependencies).union(Self.pure[target.name] ?? Self.system)
        if file.isTest { allowed.insert("Testing") }
        return imports(of: file).filter { !allowed.contains($0.module) }.map {
            Finding(path: file.path, line: $0.line, message: "\(target.name) may not import \($0.module)")
        }
    }

    /// A target may depend only on what stands above it: no cycle, and one direction to read in.
    func upwardDependencies() -> [String] {
        var above: Set<String> = []
        var findings: [String] = []
        for target in targets {
            let modules = target.dependencies.filter { dependency in targets.contains { $0.name == dependency } }
            findings += modules.filter { !above.contains($0) }.map { "\(target.name) stands above \($0), on which it depends" }
            above.insert(target.name)
        }
        return findings
    }

    private func imports(of file: SwiftFile) -> [(module: String, line: Int)] {
        file.codeLines.enumerated().filter { $0.element.contains("import ") }.compactMap { index, line in
            let pattern =
                /^\s*(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|internal|fileprivate|private) )?import (?:(?:struct|class|enum|func|var|let|typealias|protocol) )?(\w+)/
            return line.firstMatch(of: pattern).map { (String($0.1), index + 1) }
        }
    }
}
