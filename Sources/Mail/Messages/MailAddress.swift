/// An address that mail is handed over for, checked so strictly that nothing in it can end a header, a command or an argument.
///
/// What RFC 5321 allows beyond a dot-atom of ASCII (quoted local parts, letters beyond ASCII) is refused: few servers carry it.
package struct MailAddress: Hashable, Sendable {
    /// `local@domain`.
    package let spec: String
    /// The name beside it, without control characters.
    package let name: String?

    package init?(_ spec: String, name: String? = nil) {
        let sides = spec.split(separator: "@", omittingEmptySubsequences: false)
        guard sides.count == 2, spec.utf8.count <= 254, sides[0].utf8.count <= 64, Self.isDotAtom(sides[0]),
            Self.isDomain(sides[1])
        else { return nil }
        self.spec = spec
        self.name = name.map(HeaderText.line).flatMap { $0.isEmpty ? nil : $0 }
    }

    package var domain: String { String(spec.split(separator: "@")[1]) }

    /// The same with more behind the local part, `local+detail@domain`; nil when that is too long, or no address any more.
    package func detailed(_ detail: String) -> MailAddress? {
        let sides = spec.split(separator: "@")
        return MailAddress("\(sides[0])+\(detail)@\(sides[1])")
    }

    /// A host name: labels of letters, digits and inner hyphens.
    package static func isDomain(_ text: some StringProtocol) -> Bool {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return text.utf8.count <= 253
            && labels.allSatisfy { label in
                let label = Array(label)
                return (1...63).contains(label.count) && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
                    && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            }
    }

    private static func isDotAtom(_ text: some StringProtocol) -> Bool {
        let atoms = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return atoms.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomByte) }
    }

    /// `atext` of RFC 5322, section 3.2.3.
    static func isAtomByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || atomSigns.contains(byte) }

    private static let atomSigns = Array("!#$%&'*+-/=?^_`{|}~".utf8)
}

/// An ASCII letter or digit.
func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
}
