/// The members of each object of a topology file; anything else is refused. `topology.schema.json` says the same.
enum TopologyMembers {
    static let topology = [
        "$schema", "format", "name", "note", "source", "complete", "intake", "tenants", "sharedCodes", "refused",
    ]
    static let intake = ["submissions", "replies", "publish", "bind"]
    static let publish = ["host", "portBase"]
    static let tenant = [
        "code", "name", "region", "chefLieu", "timeZone", "prefixes", "endpoint", "streams", "communeExceptions", "quota",
        "note",
    ]
    static let quota = ["entries", "bytes"]
    static let chefLieu = ["name", "commune"]
    static let stream = ["name", "prefixes", "endpoint", "note"]
    static let communeException = ["commune", "postalCode", "name"]
    static let sharedCode = ["postalCode", "default", "others"]
    static let refused = ["prefix", "reason"]
}

/// How much a topology file may hold.
enum TopologyLimits {
    /// In bytes.
    static let sizeMax = 4 << 20
    static let tenantsMax = 256
    /// Of all tenants together: each is a socket.
    static let streamsMax = 512
    /// Of one stream: each is a subscription.
    static let prefixesMax = 64
    /// Exceptions of one tenant, shared codes, refused prefixes.
    static let rulesMax = 4096
    /// Of a name or a reason, in characters.
    static let textMax = 300
}
