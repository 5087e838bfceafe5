internal import CZeroMQ

/// A version of libzmq.
package struct Version: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let major: Int
    package let minor: Int
    package let patch: Int

    /// The library this process runs with (`zmq_version`).
    package static var linked: Version {
        var (major, minor, patch): (CInt, CInt, CInt) = (0, 0, 0)
        unsafe zmq_version(&major, &minor, &patch)
        return Version(major: Int(major), minor: Int(minor), patch: Int(patch))
    }

    package var description: String { "\(major).\(minor).\(patch)" }

    package static func < (a: Version, b: Version) -> Bool { (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch) }
}
