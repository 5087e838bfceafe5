internal import Dossiers
internal import Streams

/// An intake without sockets: nobody is reached.
final class SilentIntakeNetwork: IntakeNetwork {
    func publish(_ stream: Int, topic: UnsafeRawBufferPointer, header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer) {}

    func send(
        to peers: IntakePeers, _ connection: Connection, _ verb: Verb, _ second: UnsafeRawBufferPointer,
        _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) {}

    func endpoint(of stream: Int) -> String { "" }
}

/// A node without sockets: its intake is never reached.
final class SilentNodeNetwork: NodeNetwork {
    func send(
        _ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) -> Bool { false }

    func subscribe(at endpoint: String, prefixes: [PostalPrefix]) {}
}

/// Beside no loop: what a stopped directory's core does it does at once.
final class IdleWorkbench: Workbench {
    func start(_ job: @escaping @Sendable () -> PieceResult) { preconditionFailure("a stopped core starts no work") }
    func finished() -> [PieceResult] { [] }
}
