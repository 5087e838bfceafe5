import Dossiers
import Glibc

/// A file descriptor to write to, through a buffer; a terminal is written to line by line.
final class OutputFile {
    private static let bufferMax = 1 << 16

    private let descriptor: CInt
    let isTerminal: Bool
    private var buffer: [UInt8] = []

    init(_ descriptor: CInt) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        buffer.reserveCapacity(Self.bufferMax)
    }

    func write(_ text: String) throws(Failure) {
        buffer.append(contentsOf: text.utf8)
        try flushIfFull()
    }

    func write(_ bytes: some Collection<UInt8>) throws(Failure) {
        buffer.append(contentsOf: bytes)
        try flushIfFull()
    }

    /// A line of text, with its line feed.
    func line(_ text: String = "") throws(Failure) {
        buffer.append(contentsOf: text.utf8)
        try endLine()
    }

    /// A line of compact JSON.
    func line(_ value: JSONValue) throws(Failure) {
        value.append(to: &buffer)
        try endLine()
    }

    /// Bytes as a line.
    func line(_ bytes: [UInt8]) throws(Failure) {
        buffer.append(contentsOf: bytes)
        try endLine()
    }

    private func endLine() throws(Failure) {
        buffer.append(UInt8(ascii: "\n"))
        if isTerminal { try flush() } else { try flushIfFull() }
    }

    private func flushIfFull() throws(Failure) { if buffer.count >= Self.bufferMax { try flush() } }

    /// - Throws: `brokenPipe` when the reader has gone, `ioError` otherwise.
    func flush() throws(Failure) {
        defer { buffer.removeAll(keepingCapacity: true) }
        var start = 0
        while start < buffer.count {
            let count = unsafe buffer.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                if errno == EPIPE { throw .brokenPipe }
                throw Failure(.ioError, "cannot write the output: \(unsafe String(cString: strerror(errno)))")
            }
            start += count
        }
    }
}
