/// Where a dossier goes, and why.
package struct Route: Hashable, Sendable {
    package let tenant: TenantCode
    package let stream: StreamName
    package let reason: Reason

    package init(tenant: TenantCode, stream: StreamName, reason: Reason) {
        self.tenant = tenant
        self.stream = stream
        self.reason = reason
    }

    /// What decided.
    package enum Reason: Hashable, Sendable {
        /// The commune, and the postal code agrees.
        case commune(CommuneCode)
        /// The commune, by an exception of the table: the postal code alone would have gone elsewhere.
        case exception(CommuneCode, PostalCode)
        /// The longest prefix; no commune was given.
        case prefix(PostalPrefix)
        /// The longest prefix of a code that several départements share; no commune was given, so it may be wrong.
        case shared(PostalPrefix)
    }

    /// Whether another département shares the postal code and no commune decided between them.
    package var isAssumed: Bool {
        switch reason {
        case .shared: true
        case .commune, .exception, .prefix: false
        }
    }
}

extension Route.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .commune(let commune): "commune \(commune)"
        case .exception(let commune, let code): "commune \(commune), which has postal code \(code) of a neighbour"
        case .prefix(let prefix): "prefix \(prefix)"
        case .shared(let prefix): "prefix \(prefix), assumed: départements share the code and no commune was given"
        }
    }
}
