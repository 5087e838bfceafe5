import Dossiers
import FoundationEssentials

/// What stands beside a topology and belongs to it: the préfectures' offices and the measures.
package enum TopologyFolder {
    /// One file that was checked.
    package struct CheckedFile: Sendable {
        package let path: String
        package let faults: [TopologyFault]
        package var isGood: Bool { !faults.contains { $0.severity == .error } }
    }

    /// Checks `offices/*.json` and `measures/*.json` in a topology's folder; a folder that is not there has no files.
    package static func check(_ folder: String, topology: Topology) -> [CheckedFile] {
        let offices = files(in: "\(folder)/offices").map { path in
            CheckedFile(path: path, faults: checkOffice(path, topology))
        }
        let measures = files(in: "\(folder)/measures").map { path in
            CheckedFile(path: path, faults: Measures.check(path: path).faults)
        }
        return offices + measures
    }

    private static func checkOffice(_ path: String, _ topology: Topology) -> [TopologyFault] {
        let name = path.split(separator: "/").last.map { $0.dropLast(".json".count) } ?? ""
        guard let code = TenantCode(String(name)), NationalNumbering.tenants.contains(code) else {
            let place = JSONPlaces.Place(line: 1, column: 1)
            let message = "an office's file is named by its tenant's code, as 18.json"
            return [TopologyFault(severity: .error, file: path, place: place, path: "", message: message)]
        }
        return Office.check(path: path, tenant: topology[code] ?? standIn(code, topology)).faults
    }

    /// For a file of a préfecture that this topology does not serve, but another beside it may: nothing of the tenant shows in faults.
    private static func standIn(_ code: TenantCode, _ topology: Topology) -> Topology.Tenant {
        let tenant = topology.tenants[0]
        return Topology.Tenant(
            code: code, name: tenant.name, region: tenant.region, chefLieu: tenant.chefLieu, timeZone: tenant.timeZone,
            streams: [], exceptions: [])
    }

    /// In the order of their names. What cannot be listed is not there for whoever serves the topology either.
    private static func files(in directory: String) -> [String] {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: directory)
            return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(directory)/\($0)" }
        } catch { return [] }
    }
}
