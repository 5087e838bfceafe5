package import Streams

/// What an intake sends through: ZeroMQ in production, a simulated network in the simulator. No call ever waits; what cannot be sent
/// is dropped, as the network drops it, and the streams repair it.
package protocol IntakeNetwork: AnyObject {
    /// Publishes on a stream's socket. `topic` has five bytes.
    func publish(_ stream: Int, topic: UnsafeRawBufferPointer, header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer)
        throws

    /// Sends a verb and up to three more frames to a portal or a node.
    func send(
        to peers: IntakePeers, _ connection: Connection, _ verb: Verb, _ second: UnsafeRawBufferPointer,
        _ third: UnsafeRawBufferPointer?,
        _ fourth: UnsafeRawBufferPointer?) throws

    /// The address nodes of a stream subscribe at.
    func endpoint(of stream: Int) -> String
}

/// The two sides that an intake answers to.
package enum IntakePeers: Sendable { case portals, nodes }
