/// The pieces of an invented dossier, with their content in the line.
struct SamplePieces {
    private struct Entry {
        var kind: String
        var isPhoto = false
        /// Of the document's date, in days; what cannot be too old has none.
        var age: Int?
        var isWord = false
    }

    private var random: SeededGenerator
    private let today: CivilDate

    init(random: SeededGenerator, today: CivilDate) {
        self.random = random
        self.today = today
    }

    mutating func list(for demarche: Demarche, circumstance: Loss.Circumstance, category: String) -> JSONValue {
        var entries = kinds(for: demarche, circumstance: circumstance, category: category).map { Entry(kind: $0) }
        entries.append(Entry(kind: "justificatif-domicile", age: random.within(1...80)))
        entries.append(Entry(kind: "photo", isPhoto: true, age: random.within(1...150)))
        if random.below(5) == 0 { spoil(&entries) }
        return .array(entries.map { piece($0) })
    }

    private mutating func kinds(for demarche: Demarche, circumstance: Loss.Circumstance, category: String) -> [String] {
        switch demarche {
        case .renouvellementRecepisse: ["recepisse", random.below(12) == 0 ? "attestation-consulaire" : "passeport"]
        case .duplicataTitreSejour:
            [
                random.below(8) == 0 ? "attestation-demande-passeport" : "passeport",
                circumstance == .vol ? "recepisse-plainte" : "declaration-honneur",
            ]
        case .changementAdresse: ["titre-sejour", "passeport"]
        case .dcem: dcem(category)
        }
    }

    private mutating func dcem(_ category: String) -> [String] {
        let usual = [
            "titre-sejour", "passeport", "passeport-enfant", random.below(2) == 0 ? "acte-naissance" : "livret-famille",
            random.below(2) == 0 ? "extrait-mariage" : "autorite-parentale", "certificat-scolarite",
        ]
        switch category {
        case "2", "3", "4": return usual + ["nationalite-parent"]
        case "5": return usual + ["ordonnance-ase"]
        case "6": return usual + ["decision-protection"]
        case "7", "8": return usual + ["visa-enfant"]
        default: return usual
        }
    }

    /// What goes wrong in offices every day: a piece forgotten, a bill of last year, a word processor's file.
    private mutating func spoil(_ entries: inout [Entry]) {
        let domicile = entries.count - 2
        switch random.below(10) {
        case 0...4: entries.remove(at: entries.count > 6 ? random.within(1...entries.count - 1) : random.below(entries.count))
        case 5...7: entries[domicile].age = random.within(200...700)
        default: entries[entries.count > 6 ? 1 : random.below(2)].isWord = true
        }
    }

    private mutating func piece(_ entry: Entry) -> JSONValue {
        let suffix = entry.isWord ? "doc" : entry.isPhoto ? "jpg" : "pdf"
        let mediaType = entry.isWord ? "application/msword" : entry.isPhoto ? MediaType.jpeg.rawValue : MediaType.pdf.rawValue
        var members = JSONObject()
        members["kind"] = .string(entry.kind)
        members["name"] = .string("\(entry.kind).\(suffix)")
        members["mediaType"] = .string(mediaType)
        if let age = entry.age { members["issuedOn"] = .string(today.adding(days: -age).description) }
        members["content"] = .string(Base64.encode(content(entry)))
        return .object(members)
    }

    /// A few hundred bytes, now and then two thousand, between a beginning and an end of its type.
    private mutating func content(_ entry: Entry) -> [UInt8] {
        let length = random.below(8) == 0 ? random.within(800...2000) : random.within(200...500)
        let word: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
        let jpeg: [UInt8] = [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x00]
        var bytes = entry.isWord ? word : entry.isPhoto ? jpeg : Array("%PDF-1.4\n".utf8)
        bytes.reserveCapacity(length + 16)
        while bytes.count < length {
            let word = random.next()
            for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * shift))) }
        }
        bytes.append(contentsOf: entry.isWord ? [] : entry.isPhoto ? [0xff, 0xd9] : Array("\n%%EOF\n".utf8))
        return bytes
    }
}
