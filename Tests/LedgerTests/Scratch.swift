import Dossiers
import Foundation
import Ledger
import Streams

/// A directory of a test's own, removed with it.
final class Scratch {
    let path: String

    init() throws {
        path = "/tmp/ledger-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { assertionFailure("\(error)") }
    }

    private var copies = 0

    /// A copy of what is on disk at this instant, as `kill -9` leaves it: what is not committed is not in it.
    func copy(of directory: DataDirectory) throws -> String {
        copies += 1
        let copy = "copy\(copies)"
        try FileManager.default.copyItem(atPath: directory.path, toPath: path + "/" + copy)
        return copy
    }

    /// A directory in it, owned as an intake's or a node's.
    func directory(_ name: String = "data", role: String = "a test") throws -> DataDirectory {
        try DataDirectory(owning: path + "/" + name, role: role)
    }
}

/// Values that the ledger's tests share.
enum Given {
    static let time = UnixTime(milliseconds: 1_800_000_000_000)

    static func later(_ seconds: Int64) -> UnixTime { UnixTime(milliseconds: time.milliseconds + seconds * 1_000) }

    static func id(_ number: UInt64) -> DossierID { DossierID(milliseconds: 1_800_000_000_000, random: (number >> 32, number)) }

    static func hash(_ number: UInt64) -> ContentHash { ContentHash(number, 2, 3, 4) }

    static func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
        var state = seed &* 2 &+ 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
    }
}

extension ContentHash {
    static func of(_ bytes: [UInt8]) -> ContentHash { unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) } }
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

extension PostalCode: ExpressibleByStringLiteral {
    /// The text must be one.
    public init(stringLiteral text: String) {
        guard let code = PostalCode(text) else { preconditionFailure("\(text) is no postal code") }
        self = code
    }
}
