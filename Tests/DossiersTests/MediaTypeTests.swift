import Testing

@testable import Dossiers

struct MediaTypeTests {
    @Test(
        "a file's first bytes tell what it is",
        arguments: [
            (Array("%PDF-1.7".utf8), .pdf), ([0xff, 0xd8, 0xff, 0xe1], .jpeg),
            ([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], .png),
            (Array("BM".utf8), .bmp), ([0x49, 0x49, 0x2a, 0x00], .tiff), ([0x4d, 0x4d, 0x00, 0x2a], .tiff),
            ([0xef, 0xbb, 0xbf] + Array("\r\n%PDF-1.4".utf8), .pdf),
            (Array(repeating: 0, count: 1019) + Array("%PDF-".utf8), .pdf),
            (Array(repeating: 0, count: 1020) + Array("%PDF-".utf8), nil), ([], nil), (Array("%PDF".utf8), nil),
            (Array("PK\u{3}\u{4}".utf8), nil), ([0, 0, 0, 0x18] + Array("ftypheic".utf8), nil),
        ] as [([UInt8], MediaType?)])
    func detects(_ bytes: [UInt8], _ type: MediaType?) {
        #expect(MediaType(detectedIn: bytes) == type)
        #expect(PieceMedia(detectedIn: bytes) == (type.map { .type($0) } ?? .other))
    }
}
