import Glibc

/// Lines of a file of any size, without their line feeds (and the carriage return before one).
///
/// A line longer than `lengthMax` comes back as `tooLong` and is read past; the memory in use is bounded by it.
final class LineReader {
    enum Line {
        case bytes([UInt8])
        case tooLong
    }

    private let descriptor: CInt
    private let ownsDescriptor: Bool
    private let lengthMax: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    /// Bytes read so far.
    private(set) var count = 0

    /// - Parameter path: `-` is standard input.
    init(path: String, lengthMax: Int) throws(Failure) {
        self.lengthMax = lengthMax
        ownsDescriptor = path != "-"
        descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Failure(.noInput, "cannot read \(path): \(unsafe String(cString: strerror(errno)))")
        }
    }

    deinit { if ownsDescriptor { close(descriptor) } }

    /// The next line; `nil` at the end. A last line without a line feed counts.
    func next() throws(Failure) -> Line? {
        var searched = position
        while true {
            if let end = lineFeed(from: searched) { return line(to: end) }
            searched = buffer.count
            if searched - position > lengthMax { return try skipLine() }
            if isAtEnd { return position < buffer.count ? rest() : nil }
            searched -= compact()
            try fill()
        }
    }

    private func lineFeed(from start: Int) -> Int? {
        guard start < buffer.count else { return nil }
        return unsafe buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = unsafe memchr(base + start, 0x0a, bytes.count - start) else {
                return nil
            }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    private func line(to end: Int) -> Line {
        var last = end
        if last > position, buffer[last - 1] == 0x0d { last -= 1 }
        defer { position = end + 1 }
        return last - position > lengthMax ? .tooLong : .bytes(Array(buffer[position..<last]))
    }

    private func rest() -> Line {
        defer { position = buffer.count }
        return .bytes(Array(buffer[position...]))
    }

    private func skipLine() throws(Failure) -> Line {
        while true {
            if let end = lineFeed(from: position) {
                position = end + 1
                return .tooLong
            }
            position = buffer.count
            if isAtEnd { return .tooLong }
            _ = compact()
            try fill()
        }
    }

    /// Drops what has been handed out, and says how much that was.
    private func compact() -> Int {
        let dropped = position
        buffer.removeFirst(dropped)
        position = 0
        return dropped
    }

    private func fill() throws(Failure) {
        let size = max(1 << 18, min(buffer.count, 1 << 24))
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: size))
        while true {
            let got = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress?.advanced(by: old), size) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else {
                throw Failure(.ioError, "cannot read the input: \(unsafe String(cString: strerror(errno)))")
            }
            buffer.removeLast(size - got)
            count += got
            isAtEnd = got == 0
            return
        }
    }
}
