internal import Dossiers
internal import Glibc

/// The file descriptors that this process may have, and has.
enum Descriptors {
    private static let wanted: rlim_t = 65_536
    /// For the ledger, pieces, the operator's socket, libzmq's own, and peers that come and go.
    private static let spare = 192
    /// A stream's publishing socket, its node's connections there and to `replies`, and one of them being replaced.
    private static let perStream = 5

    /// How many it may have (`RLIMIT_NOFILE`); nil when the system does not say.
    static var limit: Int? {
        var limits = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &limits) == 0 else { return nil }
        return Int(clamping: limits.rlim_cur)
    }

    /// Raises the limit as far as it may be, up to 65,536: a shell's own is often 1,024.
    static func raise() {
        var limits = rlimit()
        let resource = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
        guard unsafe getrlimit(resource, &limits) == 0, limits.rlim_cur < min(limits.rlim_max, wanted) else { return }
        limits.rlim_cur = min(limits.rlim_max, wanted)
        // Under systemd the call may be forbidden; its unit has set the limit already.
        _ = unsafe setrlimit(resource, &limits)
    }

    /// Refuses to start with fewer than the topology needs, for they would lack in the midst of the work.
    static func check(streams: Int, limit: Int? = limit) throws(BindingError) {
        let needed = spare + streams * perStream
        if let limit, limit < needed { throw .tooFewDescriptors(limit: limit, needed: needed) }
    }

    /// About how many it has: the system gives out the lowest number that is free. Nil when there is none left.
    static func used() -> Int? {
        let lowest = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
        guard lowest >= 0 else { return errno == EMFILE ? .max : nil }
        close(lowest)
        return Int(lowest)
    }

    /// Whether so many more can be had just now.
    static func hasRoom(for count: Int) -> Bool {
        var taken: [CInt] = []
        defer { for descriptor in taken { close(descriptor) } }
        for _ in 0..<count {
            let descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
            guard descriptor >= 0 else { return errno != EMFILE }
            taken.append(descriptor)
        }
        return true
    }
}
