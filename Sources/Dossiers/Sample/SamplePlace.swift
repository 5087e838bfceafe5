/// Where a sample's applicant may live.
package struct SamplePlace: Hashable, Sendable {
    /// The préfecture that serves the commune.
    package let tenant: TenantCode
    package let commune: CommuneCode
    package let postalCode: PostalCode
    /// The commune's name.
    package let city: String

    package init(tenant: TenantCode, commune: CommuneCode, postalCode: PostalCode, city: String) {
        self.tenant = tenant
        self.commune = commune
        self.postalCode = postalCode
        self.city = city
    }
}
