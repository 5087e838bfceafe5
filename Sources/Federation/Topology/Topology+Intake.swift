extension Topology {
    /// Where the intake is found, and where it listens.
    package struct Intake: Hashable, Sendable {
        /// Portals dial it.
        package let submissions: Endpoint
        /// Nodes dial it.
        package let replies: Endpoint
        /// `nil` where every stream names its own endpoint.
        package let publish: Publish?
        /// The address that is bound instead of the host in the endpoints, where that is a name or an address of a gateway;
        /// `*` for every interface.
        package let bind: String?

        /// What to bind for an endpoint that others dial.
        package func binding(of endpoint: Endpoint) -> Endpoint { bind.map(endpoint.bound(to:)) ?? endpoint }
    }

    /// Publishing endpoints that are counted up from a first port, one a stream in the order of the file. Nodes learn theirs from
    /// the intake, so a tenant that is added in the middle moves the others without harm.
    package struct Publish: Hashable, Sendable {
        package let host: String
        package let portBase: UInt16

        /// `nil` past the last port.
        func endpoint(at index: Int) -> Endpoint? {
            UInt16(exactly: Int(portBase) + index).map { Endpoint(.tcp(host: host, port: $0)) }
        }
    }
}
