internal import CZeroMQ
internal import Glibc

/// The keys of CURVE: 32 bytes, written as 40 characters of Z85.
package enum Curve {
    /// The two halves of an identity. Printing it shows the public one only.
    package struct KeyPair: Sendable, CustomStringConvertible, CustomReflectable {
        package let publicKey: String
        package let secretKey: String

        package var description: String { "Curve.KeyPair(\(publicKey))" }
        package var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey]) }
    }

    static let keyCharacters = 40

    /// A new pair (`zmq_curve_keypair`); ENOTSUP from a libzmq built without CURVE.
    package static func makeKeyPair() throws(ZMQError) -> KeyPair {
        var publicKey = [CChar](repeating: 0, count: keyCharacters + 1)
        var secretKey = [CChar](repeating: 0, count: keyCharacters + 1)
        try checked("zmq_curve_keypair") { unsafe zmq_curve_keypair(&publicKey, &secretKey) }
        return KeyPair(publicKey: text(publicKey), secretKey: text(secretKey))
    }

    /// The public key that belongs to a secret one (`zmq_curve_public`); EINVAL for what is no key.
    package static func publicKey(ofSecret secretKey: String) throws(ZMQError) -> String {
        guard isKey(secretKey) else { throw ZMQError(code: EINVAL, operation: "zmq_curve_public") }
        var publicKey = [CChar](repeating: 0, count: keyCharacters + 1)
        try checked("zmq_curve_public") { unsafe zmq_curve_public(&publicKey, secretKey) }
        return text(publicKey)
    }

    /// Whether a text is 40 characters of Z85 that stand for 32 bytes (`zmq_z85_decode`).
    package static func isKey(_ text: String) -> Bool {
        guard text.utf8.count == keyCharacters, !text.utf8.contains(0) else { return false }
        var bytes = [UInt8](repeating: 0, count: 32)
        return unsafe zmq_z85_decode(&bytes, text) != nil
    }

    /// The Z85 of the 32 bytes that a ZAP request carries (`zmq_z85_encode`); `nil` for another number of bytes.
    package static func key(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.count == 32 else { return nil }
        var key = [CChar](repeating: 0, count: keyCharacters + 1)
        let source = unsafe Array(bytes)
        return unsafe zmq_z85_encode(&key, source, source.count) == nil ? nil : text(key)
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.lazy.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
