internal import CLinux
internal import Glibc
package import Mail

/// sendmail(1), as Postfix, Exim, OpenSMTPD and msmtp have it: `sendmail -i -f SENDER -- RECIPIENT`, the message on its standard input.
package final class SendmailCarrier: MailCarrier {
    private let path: String
    private let timeout: Duration

    package init(path: String, timeout: Duration = .seconds(60)) {
        self.path = path
        self.timeout = timeout
    }

    package func handOver(_ message: MailMessage, from sender: MailAddress, date: String) throws -> HandOver {
        let arguments = [path, "-i", "-f", sender.spec, "--", message.to.spec]
        let input = try MemoryFile(message.bytes(date: date, lineEnd: .unix))
        let errors = try MemoryFile([])
        let pid: pid_t
        do throws(SystemError) { pid = try spawn(arguments, input, errors) } catch { return .stuck("\(path): \(error)") }
        let status = try wait(for: pid)
        return Self.judgement(of: status, said: try errors.text(atMost: 2_000))
    }

    /// - Parameter status: as wait(2) tells it; nil when it was killed for its time.
    static func judgement(of status: CInt?, said: String) -> HandOver {
        // Postfix's postdrop belongs to a group of its own (setgid), and waits for ever where it may not enter it.
        if said.contains("maildrop") && said.contains("Permission denied") {
            return .stuck("\(said): under NoNewPrivileges Postfix's sendmail cannot work; say --smtp localhost")
        }
        guard let status else { return .later("sendmail took too long" + (said.isEmpty ? "" : ": \(said)")) }
        let signal = status & 0x7f
        guard signal == 0 else { return .later("sendmail ended by signal \(signal)") }
        let code = status >> 8 & 0xff
        let text = "sendmail ended with \(code)" + (said.isEmpty ? "" : ": \(said)")
        return switch code {
        case 0: .accepted
        // msmtp has one code for every no of its server, and quotes what that said: one by policy is not the address's fault.
        case 65 where said.contains(" 5.7."): .later(text)
        // Of sysexits(3): bad data, no such user, no such host.
        case 65, 67, 68: .refused(text)
        // Unavailable, a fault of the system, try again.
        case 69, 71, 73, 74, 75, 76: .later(text)
        // Usage, no program, no permission, bad settings: the next one would fare no better.
        default: .stuck(text)
        }
    }

    private func spawn(_ arguments: [String], _ input: MemoryFile, _ errors: MemoryFile) throws(SystemError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, errors.descriptor, STDERR_FILENO)

        // Signals as any program expects them: this process blocks and ignores some.
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var words = unsafe arguments.map { unsafe strdup($0) }
        defer { unsafe words.forEach { unsafe free($0) } }
        unsafe words.append(nil)
        var pid = pid_t()
        let code = unsafe posix_spawn(&pid, path, &actions, &attributes, words, environ)
        guard code == 0 else { throw SystemError(code, "posix_spawn") }
        return pid
    }

    /// - Returns: how it ended; nil when it had to be killed.
    private func wait(for pid: pid_t) throws(SystemError) -> CInt? {
        var status: CInt = 0
        let descriptor = saisine_process_descriptor(pid)
        guard descriptor >= 0 else { throw SystemError(errno, "pidfd_open") }
        defer { close(descriptor) }
        var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let end = ContinuousClock.now + timeout
        while true {
            let left = max(.zero, end - .now).components
            let ready = unsafe poll(&item, 1, CInt(clamping: left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000))
            if ready < 0, errno == EINTR { continue }
            if ready <= 0 { kill(pid, SIGKILL) }
            // It has ended, or does at once.
            while unsafe waitpid(pid, &status, 0) < 0 { guard errno == EINTR else { throw SystemError(errno, "waitpid") } }
            return ready > 0 ? status : nil
        }
    }
}

/// Bytes as a file that a child reads or writes, so that neither process waits for the other.
private final class MemoryFile {
    let descriptor: CInt

    init(_ bytes: [UInt8]) throws(SystemError) {
        descriptor = saisine_memory_file()
        guard descriptor >= 0 else { throw SystemError(errno, "memfd_create") }
        guard unsafe write(descriptor, bytes, bytes.count) == bytes.count, lseek(descriptor, 0, SEEK_SET) == 0 else {
            throw SystemError(errno, "write to a file in memory")
        }
    }

    deinit { close(descriptor) }

    /// What stands in it, on one line.
    func text(atMost count: Int) throws(SystemError) -> String {
        var bytes = [UInt8](repeating: 0, count: count)
        let read = unsafe pread(descriptor, &bytes, count, 0)
        guard read >= 0 else { throw SystemError(errno, "read a file in memory") }
        let lines = String(decoding: bytes.prefix(read), as: UTF8.self).split(whereSeparator: \.isNewline)
        return lines.joined(separator: " ")
    }
}
