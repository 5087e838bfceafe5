package import Dossiers
package import Streams

/// What a node sends through: a DEALER to the intake and a SUB to its stream's socket in production. No call ever waits.
package protocol NodeNetwork: AnyObject {
    /// Sends a verb and up to three more frames to the intake.
    ///
    /// - Returns: false when no intake is connected or it does not read: nothing was sent.
    func send(
        _ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) throws
        -> Bool

    /// Subscribes at an address under these prefixes, and nowhere else any more.
    func subscribe(at endpoint: String, prefixes: [PostalPrefix]) throws
}
