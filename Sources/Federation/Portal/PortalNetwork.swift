package import Streams

/// What a portal sends through: a DEALER to the intake's submissions in production.
package protocol PortalNetwork: AnyObject {
    /// Sends a verb and one or two more frames to the intake.
    ///
    /// - Returns: false when no intake is connected or it does not read: nothing was sent.
    func send(_ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?) throws -> Bool
}
