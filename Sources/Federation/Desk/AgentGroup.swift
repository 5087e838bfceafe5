internal import Glibc

/// The group of the accounts that may open a desk.
struct AgentGroup {
    static let name = "saisine-agents"

    let name: String
    let id: gid_t

    /// When it exists and this process belongs to it, so that it may hand files over to it.
    static func mine(_ name: String = AgentGroup.name) -> AgentGroup? {
        guard let id = find(name), getegid() == id || supplementary.contains(id) else { return nil }
        return AgentGroup(name: name, id: id)
    }

    /// Hands a socket's file over: its group may then read and write it, which is what connecting takes.
    func admit(to path: String) throws(SystemError) {
        guard unsafe chown(path, uid_t.max, id) == 0 else { throw SystemError(errno, "chown \(path)") }
        guard unsafe chmod(path, 0o660) == 0 else { throw SystemError(errno, "chmod \(path)") }
    }

    private static func find(_ name: String) -> gid_t? {
        var (entry, found) = (unsafe group(), unsafe UnsafeMutablePointer<group>?.none)
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65_536) { buffer in
            guard let start = buffer.baseAddress,
                unsafe getgrnam_r(name, &entry, start, buffer.count, &found) == 0, unsafe found != nil
            else { return nil }
            return unsafe entry.gr_gid
        }
    }

    private static var supplementary: [gid_t] {
        let count = getgroups(0, nil)
        guard count > 0 else { return [] }
        return unsafe Array(unsafeUninitializedCapacity: Int(count)) { buffer, used in
            used = unsafe Int(max(0, getgroups(count, buffer.baseAddress)))
        }
    }
}
