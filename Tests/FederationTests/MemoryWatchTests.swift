import Foundation
import Testing

@testable import Federation

/// When peers are cut off for the memory that they cost.
struct MemoryWatchTests {
    private func look(_ watch: inout MemoryWatch, _ resident: Int, accounted: Int = 0, at milliseconds: Int)
        -> MemoryWatch.Verdict
    {
        watch.look(resident: resident, accounted: accounted, now: .milliseconds(milliseconds))
    }

    @Test func `first the suspect, then everyone, then ever less often`() {
        var watch = MemoryWatch(limit: 100)
        #expect(look(&watch, 40, at: 0) == .calm)
        #expect(watch.nextLook == MemoryWatch.calmInterval)
        #expect(look(&watch, 60, at: 1_000) == .alert)
        #expect(watch.nextLook == .milliseconds(1_000) + MemoryWatch.alertInterval)
        #expect(look(&watch, 101, at: 1_020) == .cutSuspect)
        #expect(watch.isCooling)
        // What was closed gives its memory back a moment later.
        #expect(look(&watch, 101, at: 1_219) == .alert)
        #expect(look(&watch, 101, at: 1_220) == .cutAll)
        #expect(look(&watch, 101, at: 1_619) == .alert)
        #expect(look(&watch, 101, at: 1_620) == .cutAll)
        #expect(look(&watch, 101, at: 2_419) == .alert)
        #expect(look(&watch, 99, at: 2_420) == .alert)
        #expect(!watch.isCooling)
        // Begun anew: it is another peer's doing, or the same one's again.
        #expect(look(&watch, 101, at: 2_430) == .cutSuspect)
        #expect(look(&watch, 101, at: 2_629) == .alert)
    }

    @Test func `what the loop holds itself is nobody's fault`() {
        var watch = MemoryWatch(limit: 100)
        #expect(look(&watch, 350, accounted: 300, at: 0) == .calm)
        #expect(look(&watch, 350, accounted: 290, at: 300) == .alert)
        #expect(look(&watch, 401, accounted: 300, at: 600) == .cutSuspect)
    }

    @Test func `half of what the control groups allow is the limit, within bounds`() throws {
        let root = "/tmp/saisine-groups-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(
            atPath: root + "/system.slice/saisine.service", withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(atPath: root) } catch { Issue.record(error) } }
        func write(_ text: String, _ file: String) throws {
            try text.write(toFile: "\(root)/\(file)", atomically: true, encoding: .utf8)
        }
        let membership = "0::/system.slice/saisine.service\n"
        #expect(ProcessMemory.controlGroupLimit(root: root, membership: membership) == nil)
        try write("max\n", "system.slice/saisine.service/memory.max")
        #expect(ProcessMemory.controlGroupLimit(root: root, membership: membership) == nil)
        try write("4294967296\n", "system.slice/saisine.service/memory.max")
        try write("3221225472\n", "system.slice/saisine.service/memory.high")
        #expect(ProcessMemory.controlGroupLimit(root: root, membership: membership) == 3 << 30)
        // A group above counts, too.
        try write("805306368\n", "system.slice/memory.max")
        #expect(ProcessMemory.controlGroupLimit(root: root, membership: membership) == 768 << 20)
        #expect(ProcessMemory.standardLimit(available: 768 << 20) == 384 << 20)
        #expect(ProcessMemory.standardLimit(available: 64 << 20) == 256 << 20)
        #expect(ProcessMemory.standardLimit(available: 64 << 30) == 2 << 30)
    }

    @Test func `the process's own memory is told`() {
        let before = ProcessMemory.resident()
        let bytes = [UInt8](repeating: 1, count: 64 << 20)
        #expect(ProcessMemory.resident() - before > bytes.count / 2)
        #expect(bytes.last == 1)
    }
}
