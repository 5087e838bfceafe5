import Foundation
import Glibc
import Ledger
import Testing

struct DataDirectoryTests {
    @Test func `a directory is made with its parents, for its owner alone`() throws {
        let scratch = try Scratch()
        let directory = try scratch.directory("a/b/c")
        let mode = try FileManager.default.attributesOfItem(atPath: directory.path)[.posixPermissions] as? Int
        #expect(mode == 0o700)
        #expect(directory.ledgerPath == scratch.path + "/a/b/c/ledger.sqlite")
    }

    @Test func `the second owner is told who the first is`() throws {
        let scratch = try Scratch()
        let first = try scratch.directory("data", role: "node 18")
        let expected = DataDirectoryError.inUse(scratch.path + "/data", by: "node 18, process \(getpid())")
        #expect(throws: expected) { try scratch.directory("data", role: "node 36") }
        #expect(expected.description.contains("stop it first"))
        #expect(first.path == scratch.path + "/data")
    }

    @Test func `a directory is free again once its owner is gone`() throws {
        let scratch = try Scratch()
        do { _ = try scratch.directory("data", role: "node 18") }
        _ = try scratch.directory("data", role: "node 36")
        let lock = String(decoding: try Data(contentsOf: URL(filePath: scratch.path + "/data/lock")), as: UTF8.self)
        #expect(lock == "node 36, process \(getpid())\n")
    }

    @Test func `a path whose socket would not fit is refused with its length`() throws {
        let fits = String(repeating: "d", count: DataDirectory.socketPathMax - "/tmp/x/control".utf8.count)
        #expect(throws: DataDirectoryError.tooDeep("/tmp/\(fits)xx/control")) {
            try DataDirectory(owning: "/tmp/\(fits)xx", role: "a test")
        }
        #expect(!FileManager.default.fileExists(atPath: "/tmp/\(fits)xx"))
        _ = try DataDirectory(owning: "/tmp/\(fits)x", role: "a test")
        try FileManager.default.removeItem(atPath: "/tmp/\(fits)x")
    }

    @Test func `a path under a file, or in a file system that takes none, cannot be written`() throws {
        let scratch = try Scratch()
        let file = scratch.path + "/file"
        #expect(FileManager.default.createFile(atPath: file, contents: nil))
        #expect(throws: DataDirectoryError.notWritable(file + "/data", ENOTDIR)) {
            try DataDirectory(owning: file + "/data", role: "a test")
        }
        #expect(throws: DataDirectoryError.self) { try DataDirectory(owning: "/proc/1/saisine", role: "a test") }
    }
}
