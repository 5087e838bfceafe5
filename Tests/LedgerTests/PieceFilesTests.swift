import Dossiers
import Ledger
import Streams
import Testing

struct PieceFilesTests {
    private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }

    private func hash(_ bytes: [UInt8]) -> ContentHash { unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) } }

    @Test func `a piece that grew in chunks comes out byte for byte under its final name`() throws {
        let scratch = try Scratch()
        let files = PieceFiles(root: scratch.path + "/pieces")
        let content = bytes(PieceFiles.chunkBytes * 2 + 77)
        for offset in stride(from: 0, to: content.count, by: PieceFiles.chunkBytes) {
            let end = min(content.count, offset + PieceFiles.chunkBytes)
            try files.write(Array(content[offset..<end]), to: "growing", at: offset, sync: true)
        }
        let hashes = try #require(try files.hashes("growing", total: content.count))
        #expect(hashes.whole == hash(content))
        #expect(hashes.chunks.count == 3)
        try files.finish("growing", as: "final")
        #expect(files.isFinished("final"))
        #expect(!files.isFinished("growing"))
        #expect(try files.read("final", at: 0, count: content.count + 1) == content)
        #expect(
            try files.read("final", at: PieceFiles.chunkBytes * 2, count: PieceFiles.chunkBytes) == Array(content.suffix(77)))
    }

    @Test func `an interrupted piece goes on at a whole chunk`() throws {
        let scratch = try Scratch()
        let files = PieceFiles(root: scratch.path + "/pieces")
        #expect(files.received("growing") == 0)
        try files.write(bytes(PieceFiles.chunkBytes + 5), to: "growing", at: 0, sync: false)
        #expect(files.received("growing") == PieceFiles.chunkBytes)
    }

    @Test func `a piece of another length than was said has no hashes`() throws {
        let scratch = try Scratch()
        let files = PieceFiles(root: scratch.path + "/pieces")
        try files.write(bytes(10), to: "growing", at: 0, sync: false)
        #expect(try files.hashes("growing", total: 11) == nil)
        #expect(try files.hashes("growing", total: 9) == nil)
        #expect(try files.hashes("growing", total: 10) != nil)
    }

    @Test func `a failure names the call, the file and the reason`() throws {
        let files = PieceFiles(root: "/proc/saisine")
        let error = #expect(throws: PieceFileError.self) { try files.write([1], to: "x", at: 0, sync: false) }
        #expect(error?.operation == "mkdir")
        #expect(error?.file == "/proc/saisine")
    }
}
