package import Dossiers

/// Someone who works on dossiers at a node's desk, known by the number of their account on its machine.
package struct Agent: Hashable, Sendable {
    /// What they may do; each role may do what the one before it may.
    package enum Role: String, CaseIterable, Sendable, Comparable {
        case reader, instructor, supervisor

        package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .reader: 0
            case .instructor: 1
            case .supervisor: 2
            }
        }
    }

    package static let nameMax = 100

    package var uid: UInt32
    /// As letters name them: `Mme Amina Diallo`.
    package var name: String
    package var role: Role
    package var since: UnixTime
    /// When they were removed; nil while they work.
    package var until: UnixTime?

    package init(uid: UInt32, name: String, role: Role, since: UnixTime, until: UnixTime? = nil) {
        self.uid = uid
        self.name = name
        self.role = role
        self.since = since
        self.until = until
    }
}
