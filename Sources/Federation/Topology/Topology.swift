package import Dossiers

/// The federation as one file describes it: tenants, streams, endpoints and the rules of routing. Valid by construction: a file
/// with a fault is refused as a whole (`Topology.load`).
package struct Topology: Sendable {
    package let name: String
    /// Whether the file undertakes to serve the whole country, which is then checked.
    package let isComplete: Bool
    /// `nil` in a file that is only a reference of tenants, such as `france.json`.
    package let intake: Intake?
    /// In the order of the file.
    package let tenants: [Tenant]
    package let sharedCodes: [SharedCode]
    package let refused: [RoutingTable.RefusedPrefix]
    /// Every tenant's streams in their order, each with its publishing endpoint if there is an intake.
    package let streams: [Stream]
    package let routing: RoutingTable

    package init(
        name: String, isComplete: Bool, intake: Intake?, tenants: [Tenant], sharedCodes: [SharedCode],
        refused: [RoutingTable.RefusedPrefix]
    ) {
        self.name = name
        self.isComplete = isComplete
        self.intake = intake
        self.tenants = tenants
        self.sharedCodes = sharedCodes
        self.refused = refused
        streams = Self.streams(of: tenants, intake: intake)
        routing = RoutingTable(
            streams: tenants.flatMap(\.streams).map(\.claim),
            facts: RoutingTable.Facts(
                names: Dictionary(tenants.map { ($0.code, $0.name) }) { first, _ in first },
                exceptions: tenants.flatMap(\.exceptions).map(\.rule),
                sharedCodes: sharedCodes.map(\.postalCode),
                refused: refused))
    }

    /// Streams alone, which route nothing.
    init(name: String, streams: [Stream]) {
        self.name = name
        isComplete = false
        intake = nil
        (tenants, sharedCodes, refused) = ([], [], [])
        self.streams = streams
        routing = RoutingTable(streams: [], facts: RoutingTable.Facts(names: [:], exceptions: [], sharedCodes: [], refused: []))
    }

    /// The tenant of that code.
    package subscript(code: TenantCode) -> Tenant? { tenants.first { $0.code == code } }

    /// The stream of that name, with its publishing endpoint.
    package subscript(name: StreamName) -> Stream? { streams.first { $0.name == name } }

    private static func streams(of tenants: [Tenant], intake: Intake?) -> [Stream] {
        tenants.flatMap(\.streams).enumerated().map { index, stream in
            stream.endpoint == nil ? stream.published(at: intake?.publish?.endpoint(at: index)) : stream
        }
    }
}

// MARK: - Others made from it

extension Topology {
    /// The same federation on ports that the system chooses, all on the loopback interface: the endpoints are known once they
    /// are bound. A node needs only the intake's `replies`; it takes its publishing endpoint from the intake's WELCOME.
    package func withAutomaticPorts() -> Topology {
        Topology(
            name: name, isComplete: isComplete,
            intake: Intake(submissions: .automatic, replies: .automatic, publish: nil, bind: nil),
            tenants: tenants.map { $0.published(at: .automatic) }, sharedCodes: sharedCodes, refused: refused)
    }

    /// A part of the federation: these tenants only, in their order, and the rules that concern them.
    package func restricted(to codes: Set<TenantCode>) -> Topology {
        Topology(
            name: name, isComplete: false, intake: intake, tenants: tenants.filter { codes.contains($0.code) },
            sharedCodes: sharedCodes.filter { codes.contains($0.owner) }, refused: refused)
    }
}
