import CLinux
import Federation
import Glibc

/// SIGINT, SIGTERM and SIGCHLD as something to wait for. Made before any thread starts, so that every thread inherits the block.
final class ProcessSignals {
    private let descriptor: CInt

    init() throws(SystemError) {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGCHLD] { unsafe sigaddset(&set, number) }
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
        descriptor = unsafe signalfd(-1, &set, CInt(SFD_CLOEXEC | SFD_NONBLOCK))
        guard descriptor >= 0 else { throw SystemError(errno, "signalfd") }
    }

    deinit { close(descriptor) }

    /// Waits for a signal, at most `timeout`.
    ///
    /// - Returns: whether it was SIGINT or SIGTERM.
    func wait(within timeout: Duration) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let milliseconds = timeout.components.seconds * 1_000 + timeout.components.attoseconds / 1_000_000_000_000_000
        guard unsafe poll(&polled, 1, CInt(clamping: max(0, milliseconds))) > 0 else { return false }
        var isStop = false
        var info = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        while unsafe read(descriptor, &info, size) == size {
            if CInt(info.ssi_signo) != SIGCHLD { isStop = true }
        }
        return isStop
    }
}
