internal import CSodium

/// BLAKE2b-256 of bytes that come piece by piece. It allocates once and can be used again and again.
@safe package struct BLAKE2bHasher: ~Copyable {
    /// A `crypto_generichash_state`, on the heap: it must begin at a multiple of 64, so Swift imports no type for it.
    private let memory: UnsafeMutableRawPointer
    private var state: OpaquePointer { unsafe OpaquePointer(memory) }
    private static let alignment = 64

    /// `crypto_generichash_init`.
    package init() {
        requireSodium()
        let size = crypto_generichash_statebytes()
        unsafe memory = .allocate(byteCount: size, alignment: BLAKE2bHasher.alignment)
        start()
    }

    deinit { unsafe memory.deallocate() }

    /// Adds bytes (`crypto_generichash_update`).
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        let source = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let result = unsafe crypto_generichash_update(state, source, UInt64(bytes.count))
        precondition(result == 0, "crypto_generichash_update")
    }

    /// The hash of what was added (`crypto_generichash_final`); then it begins anew.
    package mutating func finish() -> BLAKE2b.Words {
        var words: BLAKE2b.Words = (0, 0, 0, 0)
        let result = unsafe withUnsafeMutableBytes(of: &words) { output in
            unsafe output.withMemoryRebound(to: UInt8.self) { output in
                unsafe output.baseAddress.map { unsafe crypto_generichash_final(state, $0, BLAKE2b.byteCount) }
            }
        }
        precondition(result == 0, "crypto_generichash_final")
        start()
        return BLAKE2b.bigEndian(words)
    }

    private func start() {
        let result = unsafe crypto_generichash_init(state, nil, 0, BLAKE2b.byteCount)
        precondition(result == 0, "crypto_generichash_init")
    }
}
