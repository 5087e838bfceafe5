import Dossiers
import Federation

/// The offices and the measures, as `saisine topology check` checks them with the topologies that they stand beside.
struct FoldersCheck {
    private(set) var isGood = true
    private var checked: Set<String> = []

    /// Checks what stands beside a topology, once for each folder.
    mutating func check(beside file: String, _ topology: Topology?, asJSON: Bool, _ console: Console) throws(Failure) {
        let folder = ResourceFiles.directory(of: file)
        guard let topology, checked.insert(folder).inserted else { return }
        for companion in TopologyFolder.check(folder, topology: topology) {
            if !companion.isGood { isGood = false }
            for fault in companion.faults {
                if asJSON { try console.output.line(fault.json) } else { try console.output.line("\(fault)") }
            }
            if asJSON {
                try console.output.line(Self.summary(companion))
            } else {
                try console.output.line(Self.sentence(companion))
            }
        }
    }

    private static func summary(_ file: TopologyFolder.CheckedFile) -> JSONValue {
        .object([
            "file": .string(file.path), "valid": .bool(file.isGood), "errors": .number(errors(file)),
            "warnings": .number(file.faults.count - errors(file)),
        ])
    }

    private static func sentence(_ file: TopologyFolder.CheckedFile) -> String {
        "\(file.path): \(file.isGood ? "good" : "refused, \(errors(file)) errors"), \(file.faults.count - errors(file)) warnings"
    }

    private static func errors(_ file: TopologyFolder.CheckedFile) -> Int { file.faults.count { $0.severity == .error } }
}
