package import Dossiers

extension Topology {
    /// A préfecture or collectivity.
    package struct Tenant: Hashable, Sendable {
        package let code: TenantCode
        package let name: String
        package let region: String
        package let chefLieu: ChefLieu
        /// IANA name: the tenant's legal days begin and end there.
        package let timeZone: String
        /// Not empty; the first is the default.
        package let streams: [Stream]
        package let exceptions: [CommuneException]
        /// How much may wait for its node.
        package var quota = BacklogQuota()

        func published(at endpoint: Endpoint?) -> Tenant {
            Tenant(
                code: code, name: name, region: region, chefLieu: chefLieu, timeZone: timeZone,
                streams: streams.map { $0.published(at: endpoint) }, exceptions: exceptions, quota: quota)
        }
    }

    /// The seat of a préfecture. It may lie in another département (984, 989).
    package struct ChefLieu: Hashable, Sendable {
        package let name: String
        package let commune: CommuneCode
    }

    /// A stream, its claim to postal codes, and where the intake publishes it.
    package struct Stream: Hashable, Sendable {
        package let claim: RoutingTable.Stream
        /// `nil` only without an intake.
        package let endpoint: Endpoint?

        package var name: StreamName { claim.name }
        package var tenant: TenantCode { claim.tenant }
        package var prefixes: [PostalPrefix] { claim.prefixes }

        func published(at endpoint: Endpoint?) -> Stream { Stream(claim: claim, endpoint: endpoint) }
    }

    /// A commune of the tenant whose postal code is a neighbour's.
    package struct CommuneException: Hashable, Sendable {
        package let rule: RoutingTable.Exception
        package let name: String
    }

    /// A postal code that départements share: whose it is by its prefix, and who else has communes there, served here or not.
    package struct SharedCode: Hashable, Sendable {
        package let postalCode: PostalCode
        package let owner: TenantCode
        package let others: [TenantCode]
    }
}
