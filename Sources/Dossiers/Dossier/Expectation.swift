/// The forms of a dossier's members in words, so that the scanner and the full validation ask for the same thing.
enum Expectation {
    static let id = "a version 7 UUID such as \"01890a5d-ac96-774b-bcce-b302099a8057\""
    static let revision = "a whole number from 1 to 4294967295"
    static let demarche = "one of " + Demarche.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    static let postalCode = "a string of five digits such as \"18000\""
    static let commune = "a commune's INSEE code of five characters such as \"18033\" or \"2A004\""
    static let time = "an instant in UTC such as \"2026-08-01T09:30:00Z\""
    static let pieces = "an array of at most \(Dossier.pieceCountMax) pieces"
    static let kind = "a kind such as \"passeport\": 2 to \(PieceKind.lengthMax) of a-z, 0-9 and -, a letter first"
    static let size = "a whole number of bytes"
    static let hash = "the 64 hexadecimal digits of the content's BLAKE2b-256"

    /// The refusal of a postal code that has not its form. `found` is the value's JSON text; four digits, as a number or as text,
    /// are what is left of a code whose leading zero a spreadsheet dropped.
    static func postalCodeRefusal(path: String, found: String) -> Refusal {
        let digits = found.hasPrefix("\"") ? found.dropFirst().dropLast() : found[...]
        var message = "\(path): expected \(postalCode), found \(shortened(found))"
        if digits.utf8.count == 4, PostalCode("0\(digits)") != nil {
            message += "; its leading zero was probably lost: write \"0\(digits)\""
        } else if digits.utf8.count == 5, PostalCode(digits) != nil {
            message += "; write it in quotes: \"\(digits)\""
        }
        return Refusal(.badPostalCode, message)
    }

    static func unknownDemarche(path: String, found: String) -> Refusal {
        Refusal(.unknownDemarche, "\(path): expected \(demarche), found \(shortened(found))")
    }
}
