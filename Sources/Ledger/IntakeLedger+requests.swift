package import Dossiers
package import Streams

extension IntakeLedger {
    /// The dossier that an applicant asks something of; nil when there is none of this id.
    package func requested(_ id: DossierID) throws -> RequestedDossier? { try requests.subject(id) }

    /// The request that the same bytes made before.
    package func repeated(_ id: DossierID, _ kind: EntryKind, revision: UInt32, _ hash: ContentHash) throws -> AcceptedRequest?
    {
        try requests.repeated(id, kind, revision: revision, hash)
    }

    /// Every request on a dossier, by its number.
    package func requests(on id: DossierID) throws -> [AcceptedRequest] { try requests.requests(of: id) }

    /// Accepts a complement: the chunks of its pieces, then itself, which is the next revision of its dossier, too.
    ///
    /// - Parameters: as of ``accept(_:header:body:pieces:to:at:)``.
    package func acceptComplement(
        _ dossier: NewDossier, header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer, pieces: [StagedPiece],
        to log: OutgoingLog, at time: UnixTime
    ) throws -> UInt64 {
        let decoded = try unsafe Header(decoding: UnsafeRawBufferPointer(header))
        let sequence = try unsafe accept(dossier, header: header, body: body, pieces: pieces, to: log, at: time)
        try requests.insert(decoded, stream: log.stream, sequence: sequence, at: time)
        return sequence
    }

    /// Accepts a withdrawal.
    ///
    /// - Parameter header: in wire form, complete but for its place and chain, which this writes.
    package func acceptWithdrawal(
        header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer, to log: OutgoingLog, at time: UnixTime
    ) throws -> UInt64 {
        let decoded = try unsafe Header(decoding: UnsafeRawBufferPointer(header))
        let sequence = try unsafe append(header, body: body, to: log)
        try requests.insert(decoded, stream: log.stream, sequence: sequence, at: time)
        return sequence
    }
}
