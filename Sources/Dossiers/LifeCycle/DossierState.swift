/// Where a dossier stands. The raw value is its name in JSON and on the command line; `wire` is its number on the wire.
package enum DossierState: String, CaseIterable, Sendable {
    case accepted, delivered, complete, incomplete
    case underInstruction = "under-instruction"
    case validated, ready, collected, refused, transferred, withdrawn, parked
    /// Nobody completed it in time, or it was merged into another.
    case closed

    package var wire: UInt8 {
        switch self {
        case .accepted: 1
        case .delivered: 2
        case .complete: 3
        case .incomplete: 4
        case .underInstruction: 5
        case .validated: 6
        case .ready: 7
        case .collected: 8
        case .refused: 9
        case .transferred: 10
        case .withdrawn: 11
        case .parked: 12
        case .closed: 13
        }
    }

    package init?(wire: UInt8) {
        switch wire {
        case 1: self = .accepted
        case 2: self = .delivered
        case 3: self = .complete
        case 4: self = .incomplete
        case 5: self = .underInstruction
        case 6: self = .validated
        case 7: self = .ready
        case 8: self = .collected
        case 9: self = .refused
        case 10: self = .transferred
        case 11: self = .withdrawn
        case 12: self = .parked
        case 13: self = .closed
        default: return nil
        }
    }
}

extension DossierState {
    /// Whether the dossier still waits for somebody: a decision, an answer, or its collection.
    package var isOpen: Bool {
        switch self {
        case .accepted, .delivered, .complete, .incomplete, .underInstruction, .validated, .ready: true
        case .collected, .refused, .transferred, .withdrawn, .parked, .closed: false
        }
    }

    /// Whether the préfecture has said yes or no.
    package var isDecided: Bool {
        switch self {
        case .validated, .ready, .collected, .refused: true
        case .accepted, .delivered, .complete, .incomplete, .underInstruction, .transferred, .withdrawn, .parked, .closed: false
        }
    }
}
