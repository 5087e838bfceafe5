import Dossiers
import Glibc
import Foundation
import Glibc
import Ledger
import Streams
import Testing

struct PieceFilesTests {
    private let scratch: Scratch
    private let files: PieceFiles
    private let bytes = Given.bytes(PieceFiles.chunkBytes * 2 + 1_000, seed: 3)

    init() throws {
        scratch = try Scratch()
        files = PieceFiles(root: scratch.path + "/pieces")
    }

    @Test func `a transfer that was cut goes on at a whole chunk`() throws {
        #expect(files.received("abc") == 0)
        try write(0..<PieceFiles.chunkBytes)
        #expect(files.received("abc") == PieceFiles.chunkBytes)
        try write(PieceFiles.chunkBytes..<PieceFiles.chunkBytes + 500)
        #expect(files.received("abc") == PieceFiles.chunkBytes)
    }

    @Test func `what goes in comes out, with the hash of the whole and of each chunk`() throws {
        try writeAll()
        let hashes = try #require(try files.hashes("abc", total: bytes.count))
        #expect(hashes.whole == .of(bytes))
        #expect(hashes.chunks == [chunk(0), chunk(1), chunk(2)].map(ContentHash.of))
        try files.finish("abc", as: "def")
        #expect(files.isFinished("def"))
        #expect(files.received("abc") == 0)
        #expect(try files.read("def", at: 0, count: bytes.count + 1) == bytes)
        #expect(try files.read("def", at: PieceFiles.chunkBytes * 2, count: PieceFiles.chunkBytes) == chunk(2))
    }

    @Test(arguments: [-1, 1])
    func `a piece of another length has no hashes`(difference: Int) throws {
        try writeAll()
        #expect(try files.hashes("abc", total: bytes.count + difference) == nil)
    }

    @Test func `a chunk that would leave a hole before it is not written`() throws {
        try write(0..<PieceFiles.chunkBytes)
        #expect(throws: FileError.self) { try write(PieceFiles.chunkBytes * 2..<bytes.count) }
        #expect(files.received("abc") == PieceFiles.chunkBytes)
    }

    @Test func `growing pieces that rest are removed, finished ones are not`() throws {
        try writeAll()
        try files.finish("abc", as: "def")
        try write(0..<1_000)
        let now = Int(Date().timeIntervalSince1970)
        try files.removeIncoming(olderThan: now - 60)
        #expect(FileManager.default.fileExists(atPath: scratch.path + "/pieces/incoming/abc"))
        try files.removeIncoming(olderThan: now + 60)
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/pieces/incoming/abc"))
        #expect(files.isFinished("def"))
        try files.remove("def")
        #expect(!files.isFinished("def"))
    }

    @Test func `a failure names the call and the file`() throws {
        #expect(throws: FileError(ENOENT, "open", scratch.path + "/pieces/no/none")) {
            try files.read("none", at: 0, count: 1)
        }
        #expect(FileManager.default.createFile(atPath: scratch.path + "/pieces", contents: nil))
        #expect(throws: FileError(ENOTDIR, "mkdir", scratch.path + "/pieces/incoming")) { try write(0..<10) }
    }

    private func chunk(_ index: Int) -> [UInt8] {
        Array(bytes[index * PieceFiles.chunkBytes..<min(bytes.count, (index + 1) * PieceFiles.chunkBytes)])
    }

    private func writeAll() throws {
        for start in stride(from: 0, to: bytes.count, by: PieceFiles.chunkBytes) {
            try write(start..<min(bytes.count, start + PieceFiles.chunkBytes))
        }
    }

    private func write(_ range: Range<Int>) throws {
        try files.write(Array(bytes[range]), to: "abc", at: range.lowerBound, sync: true)
    }

    @Test func `a disk without room is waited for, any other failure of a piece's file is not`() {
        #expect([ENOSPC, EDQUOT, EMFILE, ENFILE].allSatisfy { FileError($0, "pwrite", "x").isDiskFull })
        #expect(![EIO, EROFS, ENOENT, ESPIPE].contains { FileError($0, "pwrite", "x").isDiskFull })
    }
}
