/// The answer to input that cannot be accepted: a code for programs and a sentence for people, which says what to do.
package struct Refusal: Error, Hashable, Sendable {
    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Stable names; the raw value is what the wire and `--json` carry. The protocol document lists them with their meaning.
    package enum Code: String, CaseIterable, Sendable {
        // The message itself.
        case malformed, tooLarge = "too-large", unsupportedVersion = "unsupported-version", notAllowed = "not-allowed"
        // The dossier's bytes: final, and the same for the same bytes.
        case badJSON = "bad-json", duplicateMember = "duplicate-member", missingField = "missing-field"
        case badField = "bad-field", unknownDemarche = "unknown-demarche", badHash = "bad-hash"
        // The topology and its rules: final under this topology.
        case badPostalCode = "bad-postal-code", notServed = "not-served", contradiction
        // The submission's place among others.
        case conflict, idTaken = "id-taken", missingPiece = "missing-piece", unknownDossier = "unknown-dossier"
        // Not final.
        case tryAgainLater = "try-again-later"
        // A stream's: until a person decides.
        case unknownStream = "unknown-stream", cloned, diverged, stopped
    }
}

extension Refusal: CustomStringConvertible {
    package var description: String { "\(code.rawValue): \(message)" }
}
