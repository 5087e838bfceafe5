package import Dossiers

/// Real places of each département, for realistic dossiers (`Topology/sample-places.json`).
package struct SamplePlaces: Sendable {
    private let places: [TenantCode: [SamplePlace]]

    /// A tenant's places in the order of the file; none for a tenant without inhabitants.
    package subscript(tenant: TenantCode) -> [SamplePlace] { places[tenant] ?? [] }

    /// The places of a topology's tenants, in its order.
    package func places(in topology: Topology) -> [SamplePlace] { topology.tenants.flatMap { self[$0.code] } }

    /// Reads the file at a path.
    ///
    /// - Throws: `bad-json`, `missing-field` or `bad-field`, naming the member; `bad-field` if the file cannot be read.
    package static func load(path: String) throws(Refusal) -> SamplePlaces {
        try SamplePlaces(SettingsFile.bytes(at: path))
    }

    package init(_ bytes: [UInt8]) throws(Refusal) {
        let value: JSONValue
        do throws(JSONError) { value = try JSONValue.parse(bytes) } catch { throw error.refusal(in: bytes) }
        var places: [TenantCode: [SamplePlace]] = [:]
        for (name, field) in try JSONField(value).strictObject(["source", "places"])["places"].members() {
            guard let tenant = TenantCode(name) else { throw Refusal(.badField, "\(field.path): not a tenant code") }
            var read: [SamplePlace] = []
            for element in try field.elements() { read.append(try SamplePlace(element, of: tenant)) }
            places[tenant] = read
        }
        self.places = places
    }
}

extension SamplePlace {
    fileprivate init(_ field: JSONField, of tenant: TenantCode) throws(Refusal) {
        let field = try field.strictObject(["commune", "postalCode", "city"])
        self.init(
            tenant: tenant,
            commune: try field["commune"].present?.parsed("an INSEE commune code") { CommuneCode($0) },
            postalCode: try field["postalCode"].parsed("a postal code") { PostalCode($0) },
            city: try field["city"].string())
    }
}
