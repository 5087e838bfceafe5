extension RoutingTable.RefusedPrefix {
    /// The answer to a code that begins so.
    func refusal(of code: PostalCode) -> Refusal { Refusal(.notServed, "postal code \(code): \(reason)") }
}

extension RoutingTable.Facts {
    /// `18 (Cher)`, or the code alone where the name is unknown.
    private func named(_ tenant: TenantCode) -> String { names[tenant].map { "\(tenant) (\($0))" } ?? "\(tenant)" }

    func unserved(_ code: PostalCode) -> Refusal {
        Refusal(.notServed, "postal code \(code): no préfecture of this topology serves codes that begin with \(code.area)")
    }

    func unserved(_ commune: CommuneCode) -> Refusal {
        Refusal(.notServed, "commune \(commune) is of \(named(commune.tenant)), which this topology does not serve")
    }

    func contradiction(_ commune: CommuneCode, _ code: PostalCode, of other: TenantCode) -> Refusal {
        contradiction(commune, "postal code \(code) is of \(named(other))")
    }

    func contradiction(_ commune: CommuneCode, unclaimed code: PostalCode) -> Refusal {
        contradiction(commune, "postal code \(code) is of no préfecture of this topology")
    }

    private func contradiction(_ commune: CommuneCode, _ other: String) -> Refusal {
        Refusal(
            .contradiction, "commune \(commune) is of \(named(commune.tenant)), but \(other): correct the one that is wrong")
    }
}

extension PostalCode {
    /// The digits that say where it is: two, three overseas.
    private var areaLength: Int { (97...98).contains(number / 1000) ? 3 : 2 }

    var area: String { String(description.prefix(areaLength)) }
}
