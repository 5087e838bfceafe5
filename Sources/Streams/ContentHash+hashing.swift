package import Dossiers
import Sodium

extension ContentHash {
    /// BLAKE2b-256 of the bytes.
    package init(of bytes: UnsafeRawBufferPointer) {
        let words = unsafe BLAKE2b.hash(bytes)
        self.init(words.0, words.1, words.2, words.3)
    }
}
