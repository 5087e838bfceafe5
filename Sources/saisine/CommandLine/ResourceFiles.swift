import Dossiers
import Federation
import Glibc

/// The files that belong to the program: topologies, démarche rules, sample places.
enum ResourceFiles {
    /// The topology that a command works with: `--topology`, else `Topology/local.json` here, else the one installed with the program.
    static func topologyPath(_ arguments: Arguments) throws(Failure) -> String {
        if let path = arguments.value(.topology) {
            guard exists(path) else {
                throw Failure(.noInput, "\(path): there is no such file; name a topology with --topology FILE")
            }
            return path
        }
        return try find("local.json", in: ["Topology"], say: "--topology FILE")
    }

    /// The same where a command can do without.
    static func optionalTopologyPath(_ arguments: Arguments) throws(Failure) -> String? {
        arguments.has(.topology) ? try topologyPath(arguments) : candidates("local.json", in: ["Topology"]).first(where: exists)
    }

    static func topology(_ arguments: Arguments) throws -> Topology { try Topology.load(path: topologyPath(arguments)) }

    /// A file that goes with a topology: beside it, else in `Topology` here, else installed with the program.
    static func path(_ name: String, beside topology: String, say option: String) throws(Failure) -> String {
        let beside = directory(of: topology)
        return try find(name, in: beside == "Topology" ? [beside] : [beside, "Topology"], say: option)
    }

    /// The same of a file that need not be there.
    static func optionalPath(_ name: String, beside topology: String) -> String? {
        candidates(name, in: [directory(of: topology), "Topology"]).first(where: exists)
    }

    /// Where files of a folder that goes with a topology are looked for, those that are there; the first counts.
    static func folders(_ name: String, beside topology: String) -> [String] {
        candidates(name, in: [directory(of: topology), "Topology"]).filter(exists)
    }

    private static func candidates(_ name: String, in directories: [String]) -> [String] {
        (directories + [installed].compactMap(\.self)).map { "\($0)/\(name)" }
    }

    private static func find(_ name: String, in directories: [String], say option: String) throws(Failure) -> String {
        let candidates = candidates(name, in: directories)
        if let found = candidates.first(where: exists) { return found }
        throw Failure(.noInput, "there is no \(candidates.joined(separator: ", nor ")): say \(option)")
    }

    /// `/usr/local/share/saisine/Topology` of a program in `/usr/local/bin`.
    private static var installed: String? {
        ownPath.map { "\(directory(of: directory(of: $0)))/share/saisine/Topology" }
    }

    /// The program's own file.
    static var ownPath: String? {
        guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
