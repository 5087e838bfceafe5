extension Dossier {
    /// A number that two dossiers of the same person and démarche share: of the foreigner's number, else of names and birth date; of
    /// the minor where one is concerned. Only a hint: whether it is one person, a person decides. `nil` when too little is said.
    package var person: Int64? {
        if let minor, demarche == .dcem {
            return Self.number(of: [minor.birthName, minor.givenNames, minor.birthDate?.description])
        }
        if let number = applicant?.foreignerNumber.flatMap({ Int64($0) }) { return number }
        return Self.number(of: [applicant?.birthName, applicant?.givenNames, applicant?.birthDate?.description])
    }

    /// Below zero, so that it is no foreigner's number. FNV-1a over what is left of the texts without case, blanks and hyphens.
    private static func number(of texts: [String?]) -> Int64? {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            guard let text, !text.isEmpty else { return nil }
            for byte in text.lowercased().utf8.filter(isCounted) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return -1 - Int64(hash >> 2)
    }

    private static func isCounted(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
