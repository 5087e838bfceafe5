package import Dossiers
package import Streams

/// Both directions of one stream, as a ledger has them.
package struct StreamStanding: Sendable {
    package var tenant: TenantCode
    package var stream: StreamName
    /// What this ledger sends: dossiers at an intake, reports at a node.
    package var sent: StreamSender.Durable
    /// What it receives.
    package var received: StreamReceiver.Durable
}
