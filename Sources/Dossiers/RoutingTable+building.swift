extension RoutingTable {
    /// What one postal code comes to: a claim's index in 15 bits, and whether départements share the code.
    struct Slot {
        private var bits: UInt16 = 0

        var claim: Int {
            get { Int(bits & 0x7FFF) }
            set {
                precondition(newValue <= 0x7FFF, "a table has at most 32,767 claims")
                bits = bits & 0x8000 | UInt16(newValue)
            }
        }
        var isShared: Bool {
            get { bits & 0x8000 != 0 }
            set { bits = newValue ? bits | 0x8000 : bits & 0x7FFF }
        }
    }

    enum Claim {
        case none
        /// An index into the table's streams, and the prefix that claims.
        case stream(Int, PostalPrefix)
        /// An index into the refused prefixes.
        case refused(Int)
    }

    struct ExceptionEntry {
        let key: UInt64
        /// An index into the table's streams.
        let stream: Int

        /// 40 bits of commune, 17 of postal code.
        static func key(_ commune: CommuneCode, _ code: PostalCode) -> UInt64 { commune.packed << 17 | UInt64(code.number) }
    }

    /// Turns the rules into the tables that a lookup reads.
    struct Builder {
        let streams: [Stream]
        let facts: Facts
        private(set) var slots = [Slot](repeating: Slot(), count: 100_000)
        private(set) var claims: [Claim] = [.none]

        init(streams: [Stream], facts: Facts) {
            self.streams = streams
            self.facts = facts
        }

        /// Paints shorter prefixes first, so that longer ones cover them; of equal ones the first paints last.
        mutating func claimPrefixes() {
            var pending: [(prefix: PostalPrefix, claim: Claim)] = []
            for (index, stream) in streams.enumerated() {
                pending += stream.prefixes.map { ($0, .stream(index, $0)) }
            }
            pending += facts.refused.enumerated().map { ($1.prefix, .refused($0)) }
            for length in UInt8(1)...5 {
                for entry in pending.reversed() where entry.prefix.length == length { paint(entry.prefix, entry.claim) }
            }
        }

        private mutating func paint(_ prefix: PostalPrefix, _ claim: Claim) {
            claims.append(claim)
            for code in prefix.codes { slots[Int(code)].claim = claims.count - 1 }
        }

        mutating func markShared() {
            for code in facts.sharedCodes { slots[Int(code.number)].isShared = true }
        }

        /// Sorted by key. Exceptions of tenants without a stream are left out: they are not served.
        func exceptionEntries() -> [ExceptionEntry] {
            facts.exceptions.compactMap { exception in
                stream(of: exception.commune.tenant, covering: exception.postalCode).map {
                    ExceptionEntry(key: ExceptionEntry.key(exception.commune, exception.postalCode), stream: $0)
                }
            }
            .sorted { $0.key < $1.key }
        }

        /// The tenant's stream with the longest prefix that covers the code, else its first.
        private func stream(of tenant: TenantCode, covering code: PostalCode) -> Int? {
            let own = streams.indices.filter { streams[$0].tenant == tenant }
            func reach(_ index: Int) -> UInt8 {
                streams[index].prefixes.filter { $0.covers(code) }.map(\.length).max() ?? 0
            }
            let longest = own.map(reach).max()
            return own.first { reach($0) == longest }
        }
    }
}
