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

    /// Keeps these tenants and the shared codes that are theirs. Where a kept and a left out tenant divide an area (Corsica), the
    /// codes of the one left out are refused, so that the area has no hole.
    mutating func restrict(to codes: Set<TenantCode>) {
        func isKept(_ code: JSONValue?) -> Bool { codes.contains { code == .string("\($0)") } }
        let tenants = Self.elements(root["tenants"])
        let kept = tenants.filter { isKept($0["code"]) }
        root["tenants"] = .array(kept)
        root["sharedCodes"] = .array(Self.elements(root["sharedCodes"]).filter { isKept($0["default"]) })
        root["complete"] = nil
        let areas = Set(kept.flatMap(Self.prefixes).map { $0.prefix(2) })
        let refused = tenants.filter { !isKept($0["code"]) }.flatMap { tenant in
            Self.prefixes(of: tenant).filter { areas.contains($0.prefix(2)) }.map { prefix -> JSONValue in
                .object([
                    "prefix": .string(prefix),
                    "reason": .string("tenant \(Self.text(tenant["code"])) is left out of this federation"),
                ])
            }
        }
        root["refused"] = .array(Self.elements(root["refused"]) + refused)
    }

    private static func elements(_ value: JSONValue?) -> [JSONValue] {
        if case .array(let elements) = value { return elements }
        return []
    }

    private static func text(_ value: JSONValue?) -> String {
        if case .string(let text) = value { return text }
        return ""
    }

    /// Of all its streams.
    private static func prefixes(of tenant: JSONValue) -> [String] {
        (elements(tenant["prefixes"]) + elements(tenant["streams"]).flatMap { elements($0["prefixes"]) }).map { text($0) }
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
