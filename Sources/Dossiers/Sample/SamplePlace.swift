/// Where a sample's applicant may live.
package struct SamplePlace: Hashable, Sendable {
    /// The préfecture that serves it.
    package let tenant: TenantCode
    /// `nil` for a place that its postal code alone tells, such as a CEDEX.
    package let commune: CommuneCode?
    package let postalCode: PostalCode
    /// The commune's name, or the CEDEX's.
    package let city: String

    package init(tenant: TenantCode, commune: CommuneCode?, postalCode: PostalCode, city: String) {
        self.tenant = tenant
        self.commune = commune
        self.postalCode = postalCode
        self.city = city
    }
}
