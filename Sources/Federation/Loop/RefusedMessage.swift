package import Dossiers
package import Streams

extension Refusal.Code {
    /// Whether the same message will get the same answer (the protocol's table of codes).
    package var isFinal: Bool {
        switch self {
        case .malformed, .tooLarge, .unsupportedVersion, .notAllowed, .badJSON, .duplicateMember, .missingField, .badField,
            .unknownDemarche, .badHash, .badPostalCode, .notServed, .contradiction, .conflict, .idTaken:
            true
        case .missingPiece, .unknownDossier, .tryAgainLater, .unknownStream, .cloned, .diverged, .stopped:
            false
        }
    }

    /// Whether the refusal rests on the topology, so that it is stored and repeated (streams, rule 19).
    package var restsOnTopology: Bool {
        switch self {
        case .badPostalCode, .notServed, .contradiction: true
        default: false
        }
    }
}

/// A REFUSED to be sent: its fields, code and sentence.
package struct RefusedMessage: Sendable {
    package var fields: RefusedFields
    package var refusal: Refusal

    /// Of a portal's message about a dossier.
    package init(
        _ refusal: Refusal, dossier: DossierID = DossierID(high: 0, low: 0), revision: UInt32 = 0, retry: Duration = .zero
    ) {
        self.refusal = refusal
        fields = RefusedFields(
            channel: nil, isFinal: refusal.code.isFinal, retry: retry, r: 0, dossier: dossier, revision: revision, stream: nil)
    }

    /// Of a message about a stream.
    package init(_ refusal: Refusal, channel: Channel, r: UInt64, stream: StreamName?) {
        self.refusal = refusal
        fields = RefusedFields(
            channel: channel, isFinal: refusal.code.isFinal, retry: .zero, r: r, dossier: DossierID(high: 0, low: 0),
            revision: 0,
            stream: stream)
    }
}
