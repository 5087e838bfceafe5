import Glibc
import Testing

@testable import Federation

/// Log lines to a reader that stands still.
struct StandardErrorTests {
    @Test(.timeLimit(.minutes(5)), arguments: [false, true])
    func `a line that nobody takes is dropped at once, counted, and told before the next that passes`(isSocket: Bool) throws {
        var ends: [CInt] = [0, 0]
        #expect(unsafe (isSocket ? socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &ends) : pipe(&ends)) == 0)
        defer { for end in ends { close(end) } }
        let log = StandardError(ends[1])
        let line = String(repeating: "x", count: 999) + "\n"
        // More than a pipe or a socket takes.
        for _ in 0..<1_000 { log.write(line) }
        let first = read(ends[0])
        #expect(first.count > 10_000 && first.count < 900_000 && first.count % 1_000 == 0)
        log.write("last\n")
        let rest = String(decoding: read(ends[0]), as: UTF8.self).split(separator: "\n")
        #expect(rest.last == "last")
        #expect(rest.first?.hasSuffix("event=lines-dropped count=\(1_000 - first.count / 1_000)") == true, "\(rest)")
        // Whoever shares the descriptor still waits when it writes.
        #expect(fcntl(ends[1], F_GETFL) & O_NONBLOCK == 0)
    }

    @Test func `a line longer than a pipe takes whole is cut, and stays a line`() {
        var ends: [CInt] = [0, 0]
        #expect(unsafe pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        StandardError(ends[1]).write(String(repeating: "y", count: 10_000) + "\n")
        let bytes = read(ends[0])
        #expect(bytes.count == StandardError.lineBytesMax && bytes.last == UInt8(ascii: "\n"))
    }

    /// All that is there now.
    private func read(_ descriptor: CInt) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while unsafe poll(&item, 1, 0) > 0 {
            let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            all += buffer.prefix(count)
        }
        return all
    }
}
