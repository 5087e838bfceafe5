internal import Glibc
internal import Synchronization

/// A descriptor for log lines that never makes its process wait: a line that nobody takes is dropped and counted, and the next one that
/// passes is preceded by the count.
///
/// Who reads a log may stand still (a journal whose disk is full, a stopped terminal), and a pipe to it holds 64 KiB.
package final class StandardError: Sendable {
    /// `PIPE_BUF`: a pipe takes so much whole or not at all.
    static let lineBytesMax = 4_096

    package static let shared = StandardError(STDERR_FILENO)

    private enum Way { case write, writeAlone, send }

    private let descriptor: CInt
    private let way: Way
    private let dropped = Atomic<Int>(0)

    /// - Parameter descriptor: stays its owner's.
    init(_ descriptor: CInt) {
        var status = stat()
        _ = unsafe fstat(descriptor, &status)
        switch status.st_mode & S_IFMT {
        case S_IFSOCK: (self.descriptor, way) = (descriptor, .send)
        case S_IFIFO:
            // Opened once more: `O_NONBLOCK` on the descriptor itself would be set for every process that shares it.
            let own = unsafe open("/proc/self/fd/\(descriptor)", O_WRONLY | O_NONBLOCK | O_CLOEXEC)
            (self.descriptor, way) = own >= 0 ? (own, .writeAlone) : (descriptor, .write)
        default: (self.descriptor, way) = (descriptor, .write)
        }
    }

    deinit { if way == .writeAlone { close(descriptor) } }

    /// Writes a line with one call, so that lines of several processes on one terminal do not mix; cuts it at 4,096 bytes.
    package func write(_ line: String) {
        let lost = dropped.load(ordering: .relaxed)
        let notice = lost == 0 ? "" : "time=\(Log.wallClock()) level=warning role=log event=lines-dropped count=\(lost)\n"
        // Both or none, or the notice of a line that is dropped would be dropped lines' own flood.
        if put(notice + line) { dropped.subtract(lost, ordering: .relaxed) } else { dropped.add(1, ordering: .relaxed) }
    }

    private func put(_ line: String) -> Bool {
        var bytes = Array(line.utf8.prefix(Self.lineBytesMax))
        if bytes.count < line.utf8.count { bytes[bytes.count - 1] = UInt8(ascii: "\n") }
        switch way {
        case .send: return unsafe send(descriptor, bytes, bytes.count, CInt(MSG_DONTWAIT | MSG_NOSIGNAL)) > 0
        case .writeAlone: return unsafe Glibc.write(descriptor, bytes, bytes.count) > 0
        case .write:
            var item = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard unsafe poll(&item, 1, 0) > 0 else { return false }
            return unsafe Glibc.write(descriptor, bytes, bytes.count) > 0
        }
    }
}
