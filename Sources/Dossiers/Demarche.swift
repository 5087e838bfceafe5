/// The kind of application. The raw value is its name in JSON and on the command line; `wire` is its number on the wire.
package enum Demarche: String, CaseIterable, Sendable {
    /// Renewal of a *récépissé*, the temporary proof that an application is open.
    case renouvellementRecepisse = "renouvellement-recepisse"
    /// Duplicate of a residence permit after loss or theft.
    case duplicataTitreSejour = "duplicata-titre-sejour"
    /// Declaration of a new address.
    case changementAdresse = "changement-adresse"
    /// *Document de circulation pour étranger mineur*, the travel document of a foreign minor.
    case dcem

    package var wire: UInt8 {
        switch self {
        case .renouvellementRecepisse: 1
        case .duplicataTitreSejour: 2
        case .changementAdresse: 3
        case .dcem: 4
        }
    }

    package init?(wire: UInt8) {
        switch wire {
        case 1: self = .renouvellementRecepisse
        case 2: self = .duplicataTitreSejour
        case 3: self = .changementAdresse
        case 4: self = .dcem
        default: return nil
        }
    }
}
