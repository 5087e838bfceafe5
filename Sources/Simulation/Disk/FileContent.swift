/// The bytes of a file, in blocks that a copy shares until one of the two is written.
struct FileContent {
    static let blockBytes = 16_384

    private var blocks: [[UInt8]] = []
    private(set) var size = 0

    /// At most `count` bytes; fewer only at the end of the file.
    func read(at offset: Int, count: Int) -> [UInt8] {
        let end = min(size, offset + count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(0, end - offset))
        var position = offset
        while position < end {
            let start = position % Self.blockBytes
            let length = min(Self.blockBytes - start, end - position)
            bytes += blocks[position / Self.blockBytes][start..<start + length]
            position += length
        }
        return bytes
    }

    /// A gap between the old end and `offset` is zeros.
    mutating func write(_ bytes: ArraySlice<UInt8>, at offset: Int) {
        if offset + bytes.count > size { resize(to: offset + bytes.count) }
        var (rest, position) = (bytes, offset)
        while !rest.isEmpty {
            let start = position % Self.blockBytes
            let part = rest.prefix(Self.blockBytes - start)
            blocks[position / Self.blockBytes].replaceSubrange(start..<start + part.count, with: part)
            position += part.count
            rest = rest.dropFirst(part.count)
        }
    }

    mutating func resize(to newSize: Int) {
        let count = (newSize + Self.blockBytes - 1) / Self.blockBytes
        if newSize < size {
            blocks.removeSubrange(count...)
            let used = newSize % Self.blockBytes
            if used > 0 { blocks[count - 1].replaceSubrange(used..., with: repeatElement(0, count: Self.blockBytes - used)) }
        }
        while blocks.count < count { blocks.append([UInt8](repeating: 0, count: Self.blockBytes)) }
        size = newSize
    }
}
