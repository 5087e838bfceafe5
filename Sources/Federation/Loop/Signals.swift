internal import CLinux
internal import Glibc

/// SIGINT and SIGTERM as something to poll. Made before any thread starts, so that every thread inherits the block.
package final class Signals {
    package let descriptor: CInt

    /// Blocks both signals in this thread and those it will start (`pthread_sigmask`), and opens a `signalfd` for them.
    package init() throws(SystemError) {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        unsafe sigaddset(&set, SIGINT)
        unsafe sigaddset(&set, SIGTERM)
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
        // A peer that goes away while we write to it must not end the process.
        signal(SIGPIPE, SIG_IGN)
        descriptor = unsafe signalfd(-1, &set, CInt(SFD_CLOEXEC | SFD_NONBLOCK))
        guard descriptor >= 0 else { throw SystemError(errno, "signalfd") }
    }

    deinit { close(descriptor) }

    /// The signal that came, if one has.
    package func take() -> CInt? {
        var info = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        return unsafe read(descriptor, &info, size) == size ? CInt(info.ssi_signo) : nil
    }
}
