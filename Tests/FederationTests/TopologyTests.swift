import Dossiers
import Testing

@testable import Federation

@Suite struct TopologyTests {
    private let topology: Topology

    init() throws {
        topology = try #require(Topology.check(bytes: Array(TopologyCheckTests.text.utf8), file: "t.json").topology)
    }

    @Test func `streams of one tenant share its codes, longest prefix first`() throws {
        #expect(try topology.routing.route(PostalCode.parse("18100")).stream.text == "18-vierzon")
        #expect(try topology.routing.route(PostalCode.parse("18000")).stream.text == "18")
    }

    @Test func `with automatic ports every endpoint is a free port of the loopback interface`() {
        let automatic = topology.withAutomaticPorts()
        let endpoints = [automatic.intake?.submissions, automatic.intake?.replies] + automatic.streams.map(\.endpoint)
        #expect(endpoints.count == 6)
        #expect(endpoints.allSatisfy { $0?.description == "tcp://127.0.0.1:*" })
        #expect(automatic.streams.map(\.claim) == topology.streams.map(\.claim))
    }

    @Test func `a part of a federation serves its tenants only and still marks what they share`() throws {
        let loire = topology.restricted(to: Set([TenantCode("42")].compactMap(\.self)))
        #expect(loire.tenants.map(\.name) == ["Loire"])
        #expect(try loire.routing.route(PostalCode.parse("42620")).isAssumed)
        let refusal = #expect(throws: Refusal.self) {
            try loire.routing.route(PostalCode.parse("42620"), commune: CommuneCode.parse("03250"))
        }
        #expect(refusal?.code == .notServed)
    }

    @Test func `a part without the owner of a shared code keeps its exceptions`() throws {
        let allier = topology.restricted(to: Set([TenantCode("03")].compactMap(\.self)))
        let route = try allier.routing.route(PostalCode.parse("42620"), commune: CommuneCode.parse("03250"))
        #expect(route.tenant.description == "03")
        #expect(throws: Refusal.self) { try allier.routing.route(PostalCode.parse("42620")) }
    }

    @Test func `what is bound is the endpoint's port on the address to bind`() throws {
        let text = TopologyCheckTests.text.replacing(
            "tcp://127.0.0.1:47001\"", with: "tcp://intake.example:47001\", \"bind\": \"*\"")
        let intake = try #require(Topology.check(bytes: Array(text.utf8), file: "t.json").topology?.intake)
        #expect(intake.replies.description == "tcp://intake.example:47001")
        #expect(intake.binding(of: intake.replies).description == "tcp://*:47001")
        #expect(topology.intake?.binding(of: intake.replies).description == "tcp://intake.example:47001")
    }
}

@Suite struct EndpointTests {
    @Test(arguments: [
        "tcp://127.0.0.1:47000", "tcp://[::1]:1", "tcp://localhost:65535", "tcp://127.0.0.1:*", "ipc:///run/saisine/x",
    ])
    func `an endpoint on this computer reads back as it was written`(text: String) {
        #expect(Endpoint(text)?.description == text)
        #expect(Endpoint(text)?.isLoopback == true)
    }

    @Test(arguments: [
        "tcp://intake.example:5000", "tcp://0.0.0.0:5000", "tcp://128.0.0.1:1", "tcp://[::]:5000", "tcp://127.0.0.1.example:1",
        "tcp://127.0.0.256:1",
    ])
    func `an endpoint of another computer, or of every interface, is not loopback`(text: String) {
        #expect(Endpoint(text)?.isLoopback == false)
    }

    @Test(arguments: [
        "", "tcp://", "tcp://host", "tcp://host:", "tcp://host:0", "tcp://host:65536", "tcp://host:+5", "tcp://:5000",
        "tcp://a b:1",
        "udp://host:1", "ipc://", "tcp://*:5000", "tcp://host:50 00", "tcp://[x]:1", "TCP://host:1",
        "ipc://" + String(repeating: "x", count: 108),
    ])
    func `what is no endpoint is refused`(text: String) {
        #expect(Endpoint(text) == nil)
    }
}
