internal import Dossiers
internal import SQLite
internal import Streams

/// Ids and hashes as blobs, in network order, so that they sort in the file as they do in memory.
extension Statement {
    func bind(_ id: DossierID, at index: Int) throws(SQLiteError) { try bind(words: id.high, id.low, at: index) }

    func bind(_ hash: ContentHash, at index: Int) throws(SQLiteError) {
        let words = hash.words
        let bytes = (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
        try unsafe withUnsafeBytes(of: bytes) { (raw) throws(SQLiteError) in try unsafe bind(raw, at: index) }
    }

    func bind(words high: UInt64, _ low: UInt64, at index: Int) throws(SQLiteError) {
        try unsafe withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { (raw) throws(SQLiteError) in
            try unsafe bind(raw, at: index)
        }
    }

    /// Sixteen bytes; nil for a blob of another length.
    func words2(_ column: Int) -> (UInt64, UInt64)? {
        unsafe withBlob(column) { bytes in
            guard bytes.count == 16 else { return nil }
            return unsafe (bigEndian(bytes, 0), bigEndian(bytes, 8))
        }
    }

    func dossierID(_ column: Int) -> DossierID {
        let words = words2(column) ?? (0, 0)
        return DossierID(high: words.0, low: words.1)
    }

    func contentHash(_ column: Int) -> ContentHash {
        unsafe withBlob(column) { bytes in
            guard bytes.count == 32 else { return .zero }
            return unsafe ContentHash(bigEndian(bytes, 0), bigEndian(bytes, 8), bigEndian(bytes, 16), bigEndian(bytes, 24))
        }
    }

    /// Two columns: counter and random, each as the signed number of the same bits.
    func bind(_ epoch: Epoch, at index: Int) throws(SQLiteError) {
        try bind(Int64(bitPattern: epoch.counter), at: index)
        try bind(Int64(bitPattern: epoch.random), at: index + 1)
    }

    func epoch(_ column: Int) -> Epoch {
        Epoch(counter: UInt64(bitPattern: int64(column)), random: UInt64(bitPattern: int64(column + 1)))
    }

    func bind(optional value: Int64?, at index: Int) throws(SQLiteError) {
        if let value { try bind(value, at: index) } else { try bindNull(at: index) }
    }

    func bind(optional instance: InstanceID?, at index: Int) throws(SQLiteError) {
        if let instance { try bind(words: instance.high, instance.low, at: index) } else { try bindNull(at: index) }
    }

    func instance(_ column: Int) -> InstanceID? { words2(column).map { InstanceID(high: $0.0, low: $0.1) } }

    /// Hashes one after another in one blob.
    func bind(_ hashes: [ContentHash], at index: Int) throws {
        let words = hashes.flatMap { [$0.words.0.bigEndian, $0.words.1.bigEndian, $0.words.2.bigEndian, $0.words.3.bigEndian] }
        try unsafe words.withUnsafeBytes { raw in try unsafe bind(raw, at: index) }
    }

    func contentHashes(_ column: Int) -> [ContentHash] {
        unsafe withBlob(column) { bytes in
            stride(from: 0, to: bytes.count / 32 * 32, by: 32).map { offset in
                unsafe ContentHash(
                    bigEndian(bytes, offset), bigEndian(bytes, offset + 8), bigEndian(bytes, offset + 16),
                    bigEndian(bytes, offset + 24))
            }
        }
    }

    func bytes(_ column: Int) -> [UInt8] { unsafe withBlob(column) { unsafe Array($0) } }
}

private func bigEndian(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
}

extension Placement {
    /// The chain of an encoded header.
    static func chain(in header: UnsafeRawBufferPointer) throws -> ContentHash { try unsafe Placement(decoding: header).chain }
}
