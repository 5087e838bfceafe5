/// The wal-index of a database: memory of the process, which no power cut leaves.
@safe struct SharedMemory {
    let file: Int
    var attached = 0
    private var regions: [UnsafeMutableRawPointer] = unsafe []

    init(file: Int) { self.file = file }

    /// The address of a region; nil when it is not there and not to be made.
    mutating func address(ofRegion index: Int, bytes: Int, extending: Bool) -> UInt? {
        guard unsafe index < regions.count || extending else { return nil }
        while unsafe regions.count <= index {
            let region = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
            unsafe region.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
            unsafe regions.append(region)
        }
        return unsafe UInt(bitPattern: regions[index])
    }

    func free() { unsafe regions.forEach { unsafe $0.deallocate() } }
}
