package import Dossiers

/// REFUSED. The code and a sentence follow, each in a frame of its own.
package struct RefusedFields: Hashable {
    package static let byteCount = 64

    /// Of the stream message refused; `nil`: a portal's message.
    package var channel: Channel?
    /// The same message will get the same answer.
    package var isFinal: Bool
    /// When to try again, in whole milliseconds; zero: unknown.
    package var retry: Duration
    /// The HELLO's; 0 otherwise.
    package var r: UInt64
    /// Of the message refused, else zero.
    package var dossier: DossierID
    /// Of the message refused, else zero.
    package var revision: UInt32
    /// `nil` for a portal.
    package var stream: StreamName?

    package init(
        channel: Channel?, isFinal: Bool, retry: Duration, r: UInt64, dossier: DossierID, revision: UInt32, stream: StreamName?
    ) {
        self.channel = channel
        self.isFinal = isFinal
        self.retry = retry
        self.r = r
        self.dossier = dossier
        self.revision = revision
        self.stream = stream
    }
}

extension RefusedFields: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        channel = fields.number(at: 1, as: UInt8.self) == 0 ? nil : try fields.channel(at: 1)
        isFinal = fields.number(at: 2, as: UInt8.self) != 0
        retry = fields.milliseconds(at: 4)
        r = fields.number(at: 8)
        dossier = fields.dossier(at: 16)
        revision = fields.number(at: 32)
        stream = try fields.optionalStream(at: 40)
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(channel?.rawValue ?? 0, at: 1)
        fields.number(isFinal ? 1 as UInt8 : 0, at: 2)
        fields.milliseconds(retry, at: 4)
        fields.number(r, at: 8)
        fields.dossier(dossier, at: 16)
        fields.number(revision, at: 32)
        if let stream { fields.stream(stream, at: 40) }
    }
}
