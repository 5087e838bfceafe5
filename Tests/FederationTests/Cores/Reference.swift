import Dossiers
import Federation
import FoundationEssentials
import Streams

/// The reference data, read once.
enum Reference {
    private static let france = Result { try Topology.load(path: PackageFiles.path("Topology/france.json")) }
    private static let places = Result { try SamplePlaces.load(path: PackageFiles.path("Topology/sample-places.json")) }
    private static let checks = Result { try CompletenessRules(directory: PackageFiles.path("Topology/demarches")) }

    static func rules() throws -> CompletenessRules { try checks.get() }

    /// The neutral one of a préfecture.
    static func office(_ code: TenantCode) throws -> Office {
        guard let tenant = try france.get()[code] else { preconditionFailure("\(code) is no préfecture") }
        return Office(tenant)
    }

    static func topology(_ codes: [String]) throws -> Topology {
        try france.get().restricted(to: Set(codes.compactMap { TenantCode($0) })).withAutomaticPorts()
    }

    static func samples(_ topology: Topology, seed: UInt64) throws -> SampleDossiers {
        SampleDossiers(seed: seed, places: try places.get().places(in: topology))
    }
}

/// A directory of a test's own, removed with it.
final class Scratch {
    let path: String

    init() throws {
        path = "/tmp/cores-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { assertionFailure("\(error)") }
    }

    /// A copy of what is on disk at this instant, as `kill -9` leaves it; its path.
    func copied(_ name: String, to copy: String) throws -> String {
        try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(copy)")
        return "\(path)/\(copy)"
    }
}

/// The same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }

    /// A source for a core, forked from this one.
    mutating func entropy() -> Entropy {
        var forked = Seeded(next())
        return Entropy { forked.next() }
    }
}

extension Scratch {
    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    /// What is on disk at this instant, as `kill -9` leaves it.
    func copy(_ directory: String, to other: String) throws {
        try FileManager.default.copyItem(atPath: directory, toPath: other)
    }
}

extension StreamName: ExpressibleByStringLiteral {
    /// The text must be one.
    public init(stringLiteral text: String) {
        guard let name = StreamName(text) else { preconditionFailure("\(text) is no stream's name") }
        self = name
    }
}

extension TenantCode: ExpressibleByStringLiteral {
    /// The text must be one.
    public init(stringLiteral text: String) {
        guard let code = TenantCode(text) else { preconditionFailure("\(text) is no tenant's code") }
        self = code
    }
}
