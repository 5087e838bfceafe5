import Dossiers
import Streams

/// The one history of entries that the transcripts share: entry `s` is dossier `s`.
enum History {
    private static let chains: [ContentHash] = {
        var chains = [ContentHash.zero]
        for sequence in 1...40 as ClosedRange<UInt64> {
            chains.append(
                Chain.continuing(
                    chains[Int(sequence) - 1], sequence: sequence, kind: .dossier, dossier: dossier(sequence), revision: 1,
                    contentHash: content(sequence)))
        }
        return chains
    }()

    static func chain(_ sequence: UInt64) -> ContentHash { chains[Int(sequence)] }

    static func dossier(_ sequence: UInt64) -> DossierID { DossierID(high: 0x7000, low: sequence) }

    static func content(_ sequence: UInt64) -> ContentHash { ContentHash(sequence, 0, 0, 0) }

    static func entry(_ sequence: UInt64, g: UInt64, n: UInt32, epoch: Epoch, r: UInt64 = 1) -> Placement {
        Placement(
            kind: .dossier, n: n, epoch: epoch, r: r, g: g, sequence: sequence, head: 40, chain: chain(sequence),
            contentHash: content(sequence), dossier: dossier(sequence), revision: 1, first: 0)
    }
}
