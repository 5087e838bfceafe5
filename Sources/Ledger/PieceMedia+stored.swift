internal import Dossiers

/// As the ledger keeps it; numbers that are given stay.
extension PieceMedia {
    /// A number of a later version is as good as unknown: what the sender declared counts.
    init(stored number: Int64?) {
        switch number {
        case 0: self = .other
        case let number?: self = MediaType.allCases.first { $0.number == number }.map { .type($0) } ?? .unknown
        case nil: self = .unknown
        }
    }

    var stored: Int64? {
        switch self {
        case .type(let type): type.number
        case .other: 0
        case .unknown: nil
        }
    }
}

extension MediaType {
    fileprivate var number: Int64 {
        switch self {
        case .pdf: 1
        case .jpeg: 2
        case .png: 3
        case .bmp: 4
        case .tiff: 5
        }
    }
}
