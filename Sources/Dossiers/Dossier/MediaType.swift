/// The media types that préfectures read, told by a file's first bytes.
package enum MediaType: String, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case jpeg = "image/jpeg"
    case png = "image/png"
    case bmp = "image/bmp"
    case tiff = "image/tiff"

    /// How much of a file's beginning tells what it is.
    package static let reach = 1024

    /// What a file that begins with these bytes is; `nil` if none of these. ``reach`` bytes are enough.
    package init?(detectedIn start: some Collection<UInt8>) {
        for type in Self.allCases where type.signatures.contains(where: { start.starts(with: $0) }) {
            self = type
            return
        }
        // Other bytes may stand before a PDF's header, within the first 1,024 (PDF Reference 1.7, appendix H, note 13).
        guard Self.contains(Array(start.prefix(Self.reach)), Array("%PDF-".utf8)) else { return nil }
        self = .pdf
    }

    private static func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
        bytes.count >= word.count && (0...bytes.count - word.count).contains { bytes[$0...].starts(with: word) }
    }

    private var signatures: [[UInt8]] {
        switch self {
        case .pdf: [Array("%PDF-".utf8)]
        case .jpeg: [[0xff, 0xd8, 0xff]]
        case .png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]
        case .bmp: [Array("BM".utf8)]
        case .tiff: [[0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a]]
        }
    }

    /// As applicants know it.
    package var familiarName: String {
        switch self {
        case .pdf: "PDF"
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .bmp: "BMP"
        case .tiff: "TIFF"
        }
    }
}
