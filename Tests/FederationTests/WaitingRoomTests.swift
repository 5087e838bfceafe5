import Streams
import Testing

@testable import Federation

/// Submissions in front of the commit: bounded, and fair over portals.
struct WaitingRoomTests {
    /// 744 bytes and their overhead: 1,000 of the bound.
    private func admit(_ room: inout WaitingRoom, _ portal: String, _ mark: UInt8) throws -> Bool {
        let frames = Frames(.submit, [mark], [UInt8](repeating: mark, count: 737))
        var isAdmitted = false
        try frames.lend(from: Connection(token: UInt64(mark))) { isAdmitted = room.admit($0, of: portal) }
        return isAdmitted
    }

    private func next(_ room: inout WaitingRoom) -> String? {
        guard let message = room.next() else { return nil }
        var mark: UInt8 = 0
        message.lend { lent in
            mark = unsafe lent.frame(1)[0]
            #expect(lent.count == 3 && lent.verb == .submit && lent.connection == Connection(token: UInt64(mark)))
            #expect(unsafe lent.frame(2).count == 737 && lent.frame(2).allSatisfy { $0 == mark })
        }
        return "\(message.portal)\(mark)"
    }

    @Test func `whoever waits is served in turn, each portal's messages in their order`() throws {
        var room = WaitingRoom(bytesMax: 1_000_000)
        for mark in UInt8(1)...4 { #expect(try admit(&room, "a", mark)) }
        for mark in UInt8(1)...2 { #expect(try admit(&room, "b", mark)) }
        #expect(try admit(&room, "c", 1))
        var order: [String] = []
        while let name = next(&room) { order.append(name) }
        #expect(order == ["a1", "b1", "c1", "a2", "b2", "a3", "a4"])
        #expect(room.isEmpty && room.bytes == 0)
    }

    @Test func `a portal that floods is refused at half of the room, and another still finds room`() throws {
        var room = WaitingRoom(bytesMax: 100_000)
        let flood = try (0..<1_000).count { _ in try admit(&room, "flood", 1) }
        #expect(flood == 50)
        #expect(try (0..<20).allSatisfy { _ in try admit(&room, "other", 2) })
        #expect(try !admit(&room, "flood", 1))
        // A second one that floods leaves room for a third.
        #expect(try (0..<1_000).count { _ in try admit(&room, "other", 2) } < 10)
        #expect(try admit(&room, "third", 3))
        #expect(room.bytes <= 100_000)
        // Served by turns, the small ones are not behind the flood.
        #expect((0..<3).compactMap { _ in next(&room) } == ["flood1", "other2", "third3"])
    }

    @Test func `a queue that never empties does not keep what it has served`() throws {
        var room = WaitingRoom(bytesMax: 10_000_000)
        for _ in 0..<100 { #expect(try admit(&room, "a", 1)) }
        for _ in 0..<6_000 {
            #expect(try admit(&room, "a", 2))
            _ = next(&room)
        }
        #expect(room.places < 3_000)
    }
}
