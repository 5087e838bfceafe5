import Dossiers
import Federation
import Glibc
import Ledger

/// Makes the plan of a local federation from what a command was given.
enum FederationSetup {
    static let data = Option(
        "data", "DIR", "keeps DIR/intake and DIR/STREAM (default: a new directory below TMPDIR or /tmp, which stays)")
    static let ports = Option("ports", "auto", "ports that are free now, written to DIR/topology.json")
    static let tenants = Option("tenants", "CODES", "these tenants only, as 18,36, written to DIR/topology.json")

    /// Tells what is wrong with the options before a directory is made for them.
    static func check(_ arguments: Arguments) throws {
        let topology = try ResourceFiles.topology(arguments)
        _ = try TenantList.parse(arguments, tenants, in: topology)
        _ = try arguments.parsed(ports, "auto") { $0 == "auto" ? true : nil }
        _ = try ServiceOptions.level(arguments)
    }

    static func plan(_ arguments: Arguments, in directory: String) throws -> FederationPlan {
        let given = try ResourceFiles.topologyPath(arguments)
        var path = try absolute(given)
        let beside = path
        let rules = try ServiceOptions.rulesPath(arguments, beside: path)
        let wantsPorts = try arguments.parsed(ports, "auto") { $0 == "auto" ? true : nil } ?? false
        let codes = try TenantList.parse(arguments, tenants, in: Topology.load(path: path))
        if wantsPorts || codes != nil {
            var local = try LocalTopology(path: path)
            if let codes { local.restrict(to: codes) }
            if wantsPorts { try local.chooseFreePorts() }
            path = "\(directory)/topology.json"
            try local.write(to: path)
        }
        let topology = try Topology.load(path: path)
        guard topology.intake != nil else {
            throw Failure(.badData, "\(given) has no `intake`: say --ports auto, or name another with --topology FILE")
        }
        var offices: [TenantCode: String] = [:]
        for tenant in topology.tenants {
            offices[tenant.code] = try OfficeFile.path(of: tenant.code, beside: beside).map(absolute)
        }
        return FederationPlan(
            topologyPath: path, topology: topology, directory: directory, rulesPath: try absolute(rules), offices: offices,
            measuresPath: try ResourceFiles.optionalPath("measures", beside: beside).map(absolute),
            allowsPlaintext: arguments.has(ServiceOptions.plaintext), logLevel: try ServiceOptions.level(arguments),
            memoryLimit: try ServiceOptions.memoryMax(arguments).map { "\($0 >> 20)" })
    }

    /// The directory that `--data` names, or a new one with a short name; owned from here on.
    static func directory(_ arguments: Arguments) throws -> DataDirectory {
        let path = try arguments.value(data) ?? newDirectory()
        _ = try DataDirectory(owning: path, role: "saisine topology up")
        return try DataDirectory(owning: absolute(path), role: "saisine topology up")
    }

    static func newDirectory() throws(Failure) -> String {
        let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var name = Array("\(parent)/saisine-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&name) != nil else {
            throw Failure(
                .cannotCreate,
                "cannot create a directory in \(parent): \(unsafe String(cString: strerror(errno))); say --data DIR")
        }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func absolute(_ path: String) throws(Failure) -> String {
        guard let found = unsafe realpath(path, nil) else { throw Failure(.noInput, "there is no \(path)") }
        defer { unsafe free(found) }
        return unsafe String(cString: found)
    }
}
