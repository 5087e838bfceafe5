package import Dossiers

/// Real places of each département, for realistic dossiers (`Topology/sample-places.json`).
package struct SamplePlaces: Sendable {
    package struct Place: Hashable, Sendable {
        /// `nil` for a place that only its postal code tells, such as a CEDEX.
        package let commune: CommuneCode?
        package let postalCode: PostalCode
        package let city: String
    }

    private let places: [TenantCode: [Place]]

    /// A tenant's places in the order of the file; none for a tenant without inhabitants.
    package subscript(tenant: TenantCode) -> [Place] { places[tenant] ?? [] }

    /// Reads the file at a path.
    ///
    /// - Throws: `bad-json`, `missing-field` or `bad-field`, naming the member; `bad-field` if the file cannot be read.
    package static func load(path: String) throws(Refusal) -> SamplePlaces {
        try SamplePlaces(SettingsFile.bytes(at: path))
    }

    package init(_ bytes: [UInt8]) throws(Refusal) {
        let value: JSONValue
        do throws(JSONError) { value = try JSONValue.parse(bytes) } catch { throw error.refusal(in: bytes) }
        var places: [TenantCode: [Place]] = [:]
        for (name, field) in try JSONField(value).strictObject(["source", "places"])["places"].members() {
            guard let code = TenantCode(name) else { throw Refusal(.badField, "\(field.path): not a tenant code") }
            var read: [Place] = []
            for element in try field.elements() { read.append(try Place(element)) }
            places[code] = read
        }
        self.places = places
    }
}

extension SamplePlaces.Place {
    fileprivate init(_ field: JSONField) throws(Refusal) {
        let field = try field.strictObject(["commune", "postalCode", "city"])
        commune = try field["commune"].present?.parsed("an INSEE commune code") { CommuneCode($0) }
        postalCode = try field["postalCode"].parsed("a postal code") { PostalCode($0) }
        city = try field["city"].string()
    }
}
