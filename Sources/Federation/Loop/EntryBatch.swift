internal import Streams

/// The entries appended in one turn, with their bytes: published from memory once they are durable, instead of being read again.
///
/// One buffer that is kept from turn to turn; a copy of a kilobyte costs less than keeping the transport's message alive.
@safe final class EntryBatch {
    /// Where one entry stands in the buffer: header and body, one after the other.
    struct Entry {
        /// Its place, once it has one.
        var sequence: UInt64 = 0
        let offset: Int
        let bodyBytes: Int

        init(offset: Int, bodyBytes: Int) {
            self.offset = offset
            self.bodyBytes = bodyBytes
        }
    }

    private var buffer: UnsafeMutableRawBufferPointer
    private(set) var byteCount = 0

    init(capacity: Int = 1 << 20) { unsafe buffer = .allocate(byteCount: capacity, alignment: 16) }

    var capacity: Int { unsafe buffer.count }

    deinit { unsafe buffer.deallocate() }

    func removeAll() { byteCount = 0 }

    /// Makes room for a header, which is the caller's to write, and copies a body behind it.
    func add(body: UnsafeRawBufferPointer) -> Entry {
        let entry = Entry(offset: byteCount, bodyBytes: body.count)
        reserve(Header.byteCount + entry.bodyBytes)
        byteCount += Header.byteCount
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[byteCount..<byteCount + entry.bodyBytes]).copyMemory(from: body)
        byteCount += entry.bodyBytes
        return entry
    }

    /// Takes back the entry that was added last.
    func removeLast(_ entry: Entry) { byteCount = entry.offset }

    /// Takes back what was added since the buffer had so many bytes.
    func removeLast(to byteCount: Int) { self.byteCount = byteCount }

    /// Lent until the next `add` or `removeAll`.
    @unsafe func header(_ entry: Entry) -> UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[entry.offset..<entry.offset + Header.byteCount])
    }

    @unsafe func body(_ entry: Entry) -> UnsafeRawBufferPointer {
        let start = entry.offset + Header.byteCount
        return unsafe UnsafeRawBufferPointer(rebasing: buffer[start..<start + entry.bodyBytes])
    }

    private func reserve(_ count: Int) {
        guard unsafe byteCount + count > buffer.count else { return }
        let larger = unsafe UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(buffer.count * 2, byteCount + count), alignment: 16)
        unsafe larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<byteCount]))
        unsafe buffer.deallocate()
        unsafe buffer = unsafe larger
    }
}
