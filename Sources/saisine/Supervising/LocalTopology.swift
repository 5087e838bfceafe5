import Dossiers
import Federation
import Glibc

/// A topology file made from another one: some of its tenants only, or on ports that are free now. Its children and whoever looks at
/// the federation later read the same file.
struct LocalTopology {
    private var root: JSONObject

    init(path: String) throws {
        // What is wrong with the file is told with every fault and its place.
        _ = try Topology.load(path: path)
        guard case .object(let object) = try JSONValue.parse(SettingsFile.bytes(at: path)) else {
            throw Failure(.badData, "\(path) is no topology")
        }
        root = object
        root["$schema"] = nil
    }

    /// Keeps these tenants and the shared codes that are theirs.
    mutating func restrict(to codes: Set<TenantCode>) {
        func isKept(_ code: JSONValue?) -> Bool { codes.contains { code == .string("\($0)") } }
        if case .array(let tenants) = root["tenants"] { root["tenants"] = .array(tenants.filter { isKept($0["code"]) }) }
        if case .array(let shared) = root["sharedCodes"] {
            root["sharedCodes"] = .array(shared.filter { isKept($0["default"]) })
        }
        root["complete"] = nil
    }

    /// Gives the intake and every stream a free port of the loopback interface.
    mutating func chooseFreePorts() throws(Failure) {
        guard case .array(let tenants) = root["tenants"] else { return }
        let needed = tenants.reduce(2) { $0 + Self.streamCount(of: $1) }
        var ports = try FreePorts.choose(needed)
        func endpoint() -> JSONValue { .string("tcp://127.0.0.1:\(ports.removeLast())") }
        root["intake"] = .object(["submissions": endpoint(), "replies": endpoint()])
        root["tenants"] = .array(tenants.map { Self.published($0, at: endpoint) })
    }

    private static func streamCount(of tenant: JSONValue) -> Int {
        guard case .array(let streams) = tenant["streams"] else { return 1 }
        return streams.count + (tenant["prefixes"] == nil ? 0 : 1)
    }

    private static func published(_ tenant: JSONValue, at endpoint: () -> JSONValue) -> JSONValue {
        guard case .object(var object) = tenant else { return tenant }
        if object["prefixes"] != nil { object["endpoint"] = endpoint() }
        if case .array(let streams) = object["streams"] {
            object["streams"] = .array(
                streams.map { stream in
                    guard case .object(var named) = stream else { return stream }
                    named["endpoint"] = endpoint()
                    return .object(named)
                })
        }
        return .object(object)
    }

    /// Writes the file whole, or not at all.
    func write(to path: String) throws {
        let bytes = JSONValue.object(root).serialized + [UInt8(ascii: "\n")]
        let checked = Topology.check(bytes: bytes, file: path)
        guard checked.topology != nil else {
            throw Failure(.badData, checked.faults.map(\.description).joined(separator: "\n"))
        }
        let draft = path + ".new"
        let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure(.cannotCreate, "cannot write \(path): \(unsafe String(cString: strerror(errno)))")
        }
        let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        guard count == bytes.count, unsafe rename(draft, path) == 0 else {
            throw Failure(.cannotCreate, "cannot write \(path): \(unsafe String(cString: strerror(errno)))")
        }
    }
}
