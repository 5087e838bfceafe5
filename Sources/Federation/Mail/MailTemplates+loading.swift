package import Dossiers
import FoundationEssentials
internal import Glibc
package import Mail

/// Where templates are: `DIRECTORY/KIND.txt`, and `DIRECTORY/CODE/KIND.txt` for the letters of one préfecture that are others. Of several
/// directories the first that has a file counts, so that what a préfecture writes stands apart from what is installed.
extension MailTemplates {
    private static let sizeMax = 64 << 10

    /// The letters of a préfecture.
    ///
    /// - Throws: every fault of the templates that are there, when one that is needed is refused.
    package static func load(directories: [String], tenant: TenantCode) throws(TopologyFaults) -> MailTemplates {
        do {
            return try MailTemplates { name in try text(of: path(name, tenant, in: directories)) }
        } catch let faults as TopologyFaults {
            throw faults
        } catch {
            throw TopologyFaults(faults: check(directories: directories, tenants: [tenant]))
        }
    }

    /// Every fault of the general templates, and of those of these préfectures.
    package static func check(directories: [String], tenants: [TenantCode]) -> [TopologyFault] {
        let folders = directories.flatMap { directory in [directory] + tenants.map { "\(directory)/\($0)" } }
        let missing = names.filter { name in !directories.contains { exists("\($0)/\(name).txt") } }.map { name in
            refused("\(directories.first ?? "mail")/\(name).txt", line: 1, "there is no such letter")
        }
        return missing + folders.flatMap(faults)
    }

    private static func faults(in folder: String) -> [TopologyFault] {
        let strangers = files(in: folder).filter { !names.contains(String($0.dropLast(".txt".count))) }.map { file in
            refused("\(folder)/\(file)", line: 1, "no letter has that name; there are \(names.joined(separator: ", "))")
        }
        return strangers
            + names.map { (name: $0, path: "\(folder)/\($0).txt") }.filter { exists($0.path) }.flatMap {
                fault($0.name, $0.path)
            }
    }

    private static func files(in folder: String) -> [String] {
        guard exists(folder) else { return [] }
        do { return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted() } catch
        {
            return []
        }
    }

    private static func path(_ name: String, _ tenant: TenantCode, in directories: [String]) -> String {
        let candidates = directories.flatMap { ["\($0)/\(tenant)/\(name).txt", "\($0)/\(name).txt"] }
        return candidates.first(where: exists) ?? candidates.last ?? "mail/\(name).txt"
    }

    private static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    private static func fault(_ name: String, _ path: String) -> [TopologyFault] {
        do {
            _ = try template(name, text(of: path))
            return []
        } catch let faults as TopologyFaults {
            return faults.faults
        } catch let fault as MailTemplateFault {
            return [refused(path, line: fault.line, fault.message)]
        } catch {
            return [refused(path, line: 1, "\(error)")]
        }
    }

    private static func text(of path: String) throws(TopologyFaults) -> String {
        let bytes: [UInt8]
        do throws(Refusal) { bytes = try SettingsFile.bytes(at: path, sizeMax: sizeMax) } catch {
            throw TopologyFaults(faults: [refused(path, line: 1, error.message)])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw TopologyFaults(faults: [refused(path, line: 1, "it is not UTF-8")])
        }
        return text
    }

    private static func refused(_ path: String, line: Int, _ message: String) -> TopologyFault {
        TopologyFault(
            severity: .error, file: path, place: JSONPlaces.Place(line: line, column: 1), path: "", message: message)
    }
}
