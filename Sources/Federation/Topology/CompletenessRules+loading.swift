package import Dossiers
import FoundationEssentials

extension CompletenessRules {
    /// What a directory of rule files comes to: the rules unless there is a fault, and every fault, sorted by file and place.
    package struct Loaded: Sendable {
        package let rules: CompletenessRules?
        package let faults: [TopologyFault]
    }

    /// The rules in a directory, one file `NAME.json` for each démarche.
    ///
    /// - Throws: every fault of files that are refused.
    package init(directory: String) throws(TopologyFaults) {
        let loaded = Self.check(directory: directory)
        guard let rules = loaded.rules else { throw TopologyFaults(faults: loaded.faults) }
        self = rules
    }

    /// Reads and checks a directory. Other files than `*.json` in it are passed over.
    package static func check(directory: String) -> Loaded {
        let (files, unread) = read(directory)
        guard unread.isEmpty else { return Loaded(rules: nil, faults: unread) }
        let checked = check(files) { NationalNumbering.tenants.contains($0) }
        let faults = checked.faults.map { fault in
            TopologyFault(
                severity: .error, file: "\(directory)/\(fault.file)\(suffix)", place: fault.place, path: fault.path,
                message: fault.message)
        }
        return Loaded(rules: checked.rules, faults: faults)
    }

    private static let suffix = ".json"

    private static func read(_ directory: String) -> (files: [RuleFile], faults: [TopologyFault]) {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: directory) } catch {
            return ([], [fault(directory, "is no directory that can be read; the rules are one file for each démarche in it")])
        }
        var files: [RuleFile] = []
        var faults: [TopologyFault] = []
        for name in names.sorted() where name.hasSuffix(suffix) && !name.hasPrefix(".") {
            do throws(Refusal) {
                let bytes = try SettingsFile.bytes(at: "\(directory)/\(name)")
                files.append(RuleFile(name: String(name.dropLast(suffix.count)), bytes: bytes))
            } catch {
                faults.append(fault("\(directory)/\(name)", error.message))
            }
        }
        return (files, faults)
    }

    private static func fault(_ file: String, _ message: String) -> TopologyFault {
        TopologyFault(
            severity: .error, file: file, place: JSONPlaces.Place(line: 1, column: 1), path: "", message: message)
    }
}
