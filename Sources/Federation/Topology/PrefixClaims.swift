import Dossiers

/// Every claim to postal codes that a topology makes, and which of them gets each code.
struct PrefixClaims {
    struct Claim {
        let prefix: PostalPrefix
        let path: String
        let owner: Owner
    }

    enum Owner: Hashable {
        /// An index into all streams.
        case stream(Int)
        case refused
    }

    /// In the order of the file, streams first.
    let all: [Claim]
    /// By postal code: the claim that gets it, an index into `all`.
    private let winners: [Int?]
    /// By prefix: its first claim, an index into `all`.
    private let first: [PostalPrefix: Int]

    init(_ draft: TopologyDraft) {
        var claims: [Claim] = []
        for (index, stream) in draft.streams.enumerated() {
            claims += stream.prefixes.map { Claim(prefix: $0.value, path: $0.path, owner: .stream(index)) }
        }
        claims += draft.refused.map { Claim(prefix: $0.value.prefix, path: $0.path, owner: .refused) }
        all = claims
        winners = Self.winners(of: claims)
        first = Dictionary(claims.enumerated().map { ($1.prefix, $0) }) { first, _ in first }
    }

    /// Longest prefix last, so that it stands; of equal ones the first in the file.
    private static func winners(of claims: [Claim]) -> [Int?] {
        var winners = [Int?](repeating: nil, count: 100_000)
        for length in UInt8(1)...5 {
            for index in claims.indices.reversed() where claims[index].prefix.length == length {
                for code in claims[index].prefix.codes { winners[Int(code)] = index }
            }
        }
        return winners
    }

    func winner(of code: PostalCode) -> Claim? { winners[Int(code.number)].map { all[$0] } }

    /// Whether any postal code comes to this claim.
    func isReachable(_ index: Int) -> Bool { all[index].prefix.codes.contains { winners[Int($0)] == index } }

    /// The claim that would get the codes if this one were not there.
    func next(after index: Int) -> Claim? {
        var shorter = all[index].prefix.shortened
        while let prefix = shorter {
            if let claim = first[prefix] { return all[claim] }
            shorter = prefix.shortened
        }
        return nil
    }

    /// The codes of an area that nobody claims, as few prefixes: `202`, `2040`.
    func gaps(in area: PostalPrefix) -> [PostalPrefix] {
        if area.codes.allSatisfy({ winners[Int($0)] == nil }) { return [area] }
        guard area.length < 5, area.codes.contains(where: { winners[Int($0)] == nil }) else { return [] }
        return (0...9).compactMap { PostalPrefix("\(area)\($0)") }.flatMap { gaps(in: $0) }
    }

    /// The first claim of a stream that makes the area its business. One to a single code does not: that is an exception to a
    /// neighbour's area (94390, 97133), who may not be served here.
    func firstServed(in area: PostalPrefix) -> Claim? {
        all.first { $0.owner != .refused && $0.prefix.length < 5 && $0.prefix.codes.overlaps(area.codes) }
    }
}

extension PostalPrefix {
    /// Without its last digit; `nil` of a single one.
    fileprivate var shortened: PostalPrefix? { PostalPrefix(description.dropLast()) }
}
