package import Dossiers

/// A dossier as an agent names it: its number, or at least six hexadecimal digits from its beginning or its end.
package struct DossierReference: Hashable, Sendable {
    package static let digitsMin = 6

    /// The whole number, when it is one.
    package let id: DossierID?
    /// Hexadecimal digits in lower case, without hyphens.
    package let digits: String

    /// `nil` for anything else; hyphens are passed over.
    package init?(_ text: some StringProtocol) {
        id = DossierID(text)
        digits = text.lowercased().filter { $0 != "-" }
        guard digits.utf8.count >= Self.digitsMin, digits.utf8.count <= 32, digits.allSatisfy({ $0.isHexDigit && $0.isASCII })
        else { return nil }
    }

    package init(_ id: DossierID) {
        self.id = id
        digits = "\(id)".filter { $0 != "-" }
    }

    /// The lowest and the highest id that begin with these digits.
    var range: ClosedRange<DossierID> {
        func padded(_ digit: Character) -> DossierID {
            let all = digits + String(repeating: digit, count: 32 - digits.count)
            return DossierID(high: UInt64(all.prefix(16), radix: 16) ?? 0, low: UInt64(all.suffix(16), radix: 16) ?? 0)
        }
        return padded("0")...padded("f")
    }

    /// The last three bytes of an id that ends with these digits.
    var lastBytes: [UInt8] {
        let last = UInt32(digits.suffix(6), radix: 16) ?? 0
        return [16, 8, 0].map { UInt8(truncatingIfNeeded: last >> UInt32($0)) }
    }

    func isEnd(of id: DossierID) -> Bool { "\(id)".filter { $0 != "-" }.hasSuffix(digits) }
    func isBeginning(of id: DossierID) -> Bool { "\(id)".filter { $0 != "-" }.hasPrefix(digits) }
}

extension DossierReference: CustomStringConvertible {
    package var description: String { id.map { "\($0)" } ?? digits }
}

extension DossierID {
    /// The last eight digits, by which agents call a dossier: the first ones are its time, and alike for a whole day.
    package var short: String { String("\(self)".suffix(8)) }
}
