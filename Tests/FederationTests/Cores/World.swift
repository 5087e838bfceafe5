import Dossiers
import Federation
import Ledger
import Streams

/// An intake, its nodes and portals over a network made of arrays, in a time of its own: one seed, one history.
final class World {
    let topology: Topology
    let scratch: Scratch
    var random: Seeded
    private(set) var now = IntakeHost.start
    private(set) var intake: IntakeHost?
    private(set) var nodes: [StreamName: NodeHost] = [:]
    private(set) var portals: [String: PortalHost] = [:]
    /// Messages out of a hundred that are lost, on every path.
    var loss = 0
    var nodeLimits = NodeLimits()
    var intakeLimits = IntakeLimits()

    private var muted: StreamName?
    /// A second process on a stream, beside the first.
    private var second: NodeHost?
    private var secondConnection: UInt64 = 0

    /// What is under way, by the connection of one process with one process; a new life of either makes a new connection.
    private var toIntake: [Link: [Frames]] = [:]
    private var connections: [Peer: UInt64] = [:]
    private var lastConnection: UInt64 = 0
    private(set) var sentBeforeCommit = 0
    private var published: [StreamName: Int] = [:]

    enum Peer: Hashable, Comparable {
        case node(StreamName)
        case portal(String)
    }

    struct Link: Hashable, Comparable {
        let peer: Peer
        let connection: UInt64

        static func < (a: Self, b: Self) -> Bool { a.connection < b.connection }
    }

    init(_ codes: [String], seed: UInt64) throws {
        topology = try Reference.topology(codes)
        scratch = try Scratch()
        random = Seeded(seed)
    }

    // MARK: Lives

    func startIntake() throws {
        let host = try IntakeHost(topology, path: scratch.path + "/intake", now: now, seed: random.next(), limits: intakeLimits)
        intake = host
        for peer in connections.keys.sorted() { connect(peer) }
    }

    /// `kill -9`: nothing of it is left but its directory, and every connection with it is gone.
    func killIntake() {
        note(intake?.network.sentBeforeCommit)
        intake = nil
        toIntake.removeAll()
    }

    func startNode(_ name: StreamName, directory: String? = nil) throws {
        guard let stream = topology[name] else { preconditionFailure("\(name) is a stream") }
        let path = scratch.path + "/" + (directory ?? name.description)
        nodes[name] = try NodeHost(stream, path: path, now: now, seed: random.next(), limits: nodeLimits)
        connect(.node(name))
    }

    func killNode(_ name: StreamName) {
        note(nodes[name]?.network.sentBeforeCommit)
        nodes[name] = nil
        connections[.node(name)] = nil
    }

    func startPortal(_ name: String) {
        portals[name] = PortalHost()
        connect(.portal(name))
    }

    private func connect(_ peer: Peer) {
        if let old = connections[peer] { toIntake[Link(peer: peer, connection: old)] = nil }
        lastConnection += 1
        connections[peer] = lastConnection
    }

    private func note(_ count: Int?) { sentBeforeCommit += count ?? 0 }

    /// What that node sends is lost, until another is named or nobody.
    func mute(_ name: StreamName?) { muted = name }

    /// A second process on the stream of a node.
    func adopt(_ host: NodeHost) throws {
        second = host
        lastConnection += 1
        secondConnection = lastConnection
    }

    // MARK: Time

    /// Everybody takes what has come, and a turn.
    func step() throws {
        now = now.advanced(by: .milliseconds(Int64.random(in: 1...40, using: &random)))
        try deliverToIntake()
        if let intake {
            intake.now = now
            if random.chance(70) { intake.bench.run() }
            _ = try intake.turn()
            try carry(intake.network)
        }
        for name in nodes.keys.sorted() { try turn(name) }
        try turnSecond()
        for name in portals.keys.sorted() { try turn(portal: name) }
    }

    /// Steps until something holds, at most so often; whether it does.
    func run(atMost steps: Int = 3_000, until condition: () throws -> Bool) throws -> Bool {
        for _ in 0..<steps {
            if try condition() { return true }
            try step()
        }
        return try condition()
    }

    private func turn(_ name: StreamName) throws {
        guard let node = nodes[name] else { return }
        node.now = now
        node.network.isReachable = intake != nil
        if random.chance(70) { node.bench.run() }
        _ = try node.turn()
        let sent = node.network.take()
        if name != muted { send(sent, from: .node(name)) }
    }

    private func turnSecond() throws {
        guard let second else { return }
        second.now = now
        _ = try second.turn()
        let link = Link(peer: .node(second.stream.name), connection: secondConnection)
        toIntake[link, default: []] += second.network.take()
    }

    private func turn(portal name: String) throws {
        guard let portal = portals[name] else { return }
        portal.network.isReachable = intake != nil
        try portal.turn(now.monotonic)
        send(portal.network.take(), from: .portal(name))
    }

    // MARK: Messages

    private func send(_ messages: [Frames], from peer: Peer) {
        guard let connection = connections[peer] else { return }
        for message in messages where !random.chance(loss) {
            toIntake[Link(peer: peer, connection: connection), default: []].append(message)
        }
    }

    private func deliverToIntake() throws {
        guard let intake else { return }
        intake.now = now
        for link in toIntake.keys.sorted() {
            let messages = toIntake[link] ?? []
            let count = messages.isEmpty ? 0 : Int.random(in: 0...messages.count, using: &random)
            toIntake[link] = Array(messages.dropFirst(count))
            for message in messages.prefix(count) {
                switch link.peer {
                case .node(let name): try intake.receive(fromNode: name, message, on: link.connection)
                case .portal(let name): try intake.receive(fromPortal: name, message, on: link.connection)
                }
            }
        }
    }

    private func carry(_ network: FakeIntakeNetwork) throws {
        for (stream, frames) in network.takePublished() where !random.chance(loss) {
            let name = topology.streams[stream].name
            if try frames.fields(Header.self).kind != .heartbeat { published[name, default: 0] += 1 }
            for node in [nodes[name], second?.stream.name == name ? second : nil] {
                guard let node, node.network.hears(frames[0]) else { continue }
                node.now = now
                try node.receive(publication: frames)
            }
        }
        for (_, connection, frames) in network.take() where !random.chance(loss) {
            if connection.token == secondConnection { try second?.receive(fromIntake: frames) }
            guard let peer = connections.first(where: { $0.value == connection.token })?.key else { continue }
            switch peer {
            case .node(let name): try nodes[name]?.receive(fromIntake: frames)
            case .portal(let name): try portals[name]?.receive(frames, now.monotonic)
            }
        }
    }

    /// Entries that were published and not lost, each as often as it was.
    func entriesPublished(_ name: StreamName) -> Int { published[name] ?? 0 }

    /// Times that a core sent while its ledger had something uncommitted.
    var sendsBeforeCommit: Int {
        sentBeforeCommit + (intake?.network.sentBeforeCommit ?? 0) + nodes.values.reduce(0) { $0 + $1.network.sentBeforeCommit }
    }
}
