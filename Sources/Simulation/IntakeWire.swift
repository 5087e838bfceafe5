internal import Dossiers
internal import Federation
internal import Streams

/// What an intake sends through.
final class IntakeWire: IntakeNetwork {
    unowned let world: World
    init(_ world: World) { self.world = world }

    func publish(_ stream: Int, topic: UnsafeRawBufferPointer, header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer)
        throws
    {
        try world.publish(stream, unsafe copied(topic, header, body))
    }

    func send(
        to peers: IntakePeers, _ connection: Connection, _ verb: Verb, _ second: UnsafeRawBufferPointer,
        _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) throws {
        try world.send(down: connection.token, unsafe [Array(verb.rawValue.utf8)] + copied(second, third, fourth))
    }

    func endpoint(of stream: Int) -> String { "sim://\(stream)" }
}

/// What a node or a portal sends through.
final class PeerWire: NodeNetwork, PortalNetwork {
    unowned let world: World
    let peer: Int

    init(_ world: World, peer: Int) {
        self.world = world
        self.peer = peer
    }

    func send(
        _ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) throws -> Bool {
        try world.send(up: peer, unsafe [Array(verb.rawValue.utf8)] + copied(second, third, fourth))
    }

    func send(_ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?) throws -> Bool {
        try world.send(up: peer, unsafe [Array(verb.rawValue.utf8)] + copied(second, third))
    }

    func subscribe(at endpoint: String, prefixes: [PostalPrefix]) { world.subscribe(peer, prefixes.map(\.description)) }
}
