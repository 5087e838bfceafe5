import Dossiers
import Federation

/// What agents say most often, as `saisine topology check` checks it with the topologies that go with it.
struct ReasonsCheck {
    private(set) var isGood = true
    private var checked: Set<String> = []

    /// Checks the files in `desk` beside a topology, once each; without that folder there are none to check.
    mutating func check(beside topology: String, _ arguments: Arguments, _ console: Console) throws(Failure) {
        let folder = ResourceFiles.directory(of: topology) + "/desk"
        guard checked.insert(folder).inserted else { return }
        for (path, fault) in CannedReasons.check(folder) {
            if fault != nil { isGood = false }
            if arguments.has(.json) {
                try console.output.line(
                    .object([
                        "file": .string(path), "valid": .bool(fault == nil), "message": fault.map { .string($0) } ?? .null,
                    ]))
            } else {
                try console.output.line(fault ?? "\(path): good")
            }
        }
    }
}
