import Dossiers

/// A topology as it was read, before it is checked: every value with its path, and holes where a value could not be read.
struct TopologyDraft {
    /// A value and where the file has it.
    struct Placed<Value> {
        let value: Value
        let path: String
    }

    struct Tenant {
        let path: String
        let code: Placed<TenantCode>?
        let name: String?
        let region: Placed<String>?
        let chefLieuName: String?
        let chefLieuCommune: Placed<CommuneCode>?
        let timeZone: Placed<String>?
        let streams: [Stream]
        let exceptions: [Placed<Topology.CommuneException>]
        let quota: BacklogQuota?
    }

    struct Stream {
        let path: String
        let name: Placed<StreamName>?
        let prefixes: [Placed<PostalPrefix>]
        let endpoint: Placed<Endpoint>?
    }

    struct Intake {
        let path: String
        let submissions: Placed<Endpoint>?
        let replies: Placed<Endpoint>?
        let publish: Placed<Topology.Publish>?
        let bind: Placed<String>?
    }

    struct SharedCode {
        let path: String
        let postalCode: Placed<PostalCode>
        let owner: Placed<TenantCode>
        let others: [Placed<TenantCode>]
    }

    var name: String?
    var complete: Placed<Bool>?
    var intake: Intake?
    var tenants: [Tenant] = []
    var sharedCodes: [SharedCode] = []
    var refused: [Placed<RoutingTable.RefusedPrefix>] = []

    var streams: [Stream] { tenants.flatMap(\.streams) }
}

// MARK: - The topology

extension TopologyDraft {
    /// The topology, if nothing is missing.
    var topology: Topology? {
        guard let name, let tenants = whole(tenants.map(\.topologyTenant)) else { return nil }
        var intake: Topology.Intake?
        if let draft = self.intake {
            guard let whole = draft.topologyIntake else { return nil }
            intake = whole
        }
        return Topology(
            name: name, isComplete: complete?.value ?? false, intake: intake, tenants: tenants,
            sharedCodes: sharedCodes.map { shared in
                Topology.SharedCode(
                    postalCode: shared.postalCode.value, owner: shared.owner.value, others: shared.others.map(\.value))
            },
            refused: refused.map(\.value))
    }
}

extension TopologyDraft.Tenant {
    fileprivate var topologyTenant: Topology.Tenant? {
        guard let code, let name, let region, let chefLieuName, let chefLieuCommune, let timeZone,
            let streams = whole(streams.map { $0.topologyStream(of: code.value) })
        else { return nil }
        return Topology.Tenant(
            code: code.value, name: name, region: region.value,
            chefLieu: Topology.ChefLieu(name: chefLieuName, commune: chefLieuCommune.value), timeZone: timeZone.value,
            streams: streams, exceptions: exceptions.map(\.value), quota: quota ?? BacklogQuota())
    }
}

extension TopologyDraft.Stream {
    fileprivate func topologyStream(of tenant: TenantCode) -> Topology.Stream? {
        guard let name, !prefixes.isEmpty else { return nil }
        return Topology.Stream(
            claim: RoutingTable.Stream(tenant: tenant, name: name.value, prefixes: prefixes.map(\.value)),
            endpoint: endpoint?.value)
    }
}

extension TopologyDraft.Intake {
    fileprivate var topologyIntake: Topology.Intake? {
        guard let submissions, let replies else { return nil }
        return Topology.Intake(
            submissions: submissions.value, replies: replies.value, publish: publish?.value, bind: bind?.value)
    }
}

/// All of them, or `nil` if one is missing.
private func whole<Value>(_ values: [Value?]) -> [Value]? {
    let present = values.compactMap(\.self)
    return present.count == values.count ? present : nil
}
