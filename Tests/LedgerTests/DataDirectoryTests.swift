import Ledger
import Testing

struct DataDirectoryTests {
    @Test func `a second owner is told who the first is`() throws {
        let scratch = try Scratch()
        let first = try DataDirectory(owning: scratch.path + "/data", role: "the intake")
        let error = #expect(throws: DataDirectoryError.self) {
            try DataDirectory(owning: scratch.path + "/data", role: "another")
        }
        #expect(error?.description.contains("in use by the intake, process") == true)
        #expect(first.path.hasSuffix("/data"))
    }

    @Test func `a directory is free again once its owner is gone`() throws {
        let scratch = try Scratch()
        do { _ = try DataDirectory(owning: scratch.path + "/data", role: "the intake") }
        #expect(throws: Never.self) { try DataDirectory(owning: scratch.path + "/data", role: "another") }
    }

    @Test func `a path too deep for a socket is refused with its length`() throws {
        let scratch = try Scratch()
        let deep = scratch.path + "/" + String(repeating: "d", count: 100)
        let error = #expect(throws: DataDirectoryError.tooDeep(deep + "/control")) {
            try DataDirectory(owning: deep, role: "x")
        }
        #expect(error?.description.contains("107") == true)
    }

    @Test func `a place where nothing can be written is refused`() throws {
        let error = #expect(throws: DataDirectoryError.self) { try DataDirectory(owning: "/proc/saisine", role: "x") }
        #expect(error?.description.contains("cannot write in /proc/saisine") == true)
    }
}
