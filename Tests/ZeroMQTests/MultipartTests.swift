import Testing
@testable import ZeroMQ

struct MultipartTests {
    @Test func `a message with too many frames is cut to the first and the next one is whole`() throws {
        let (pull, push) = try pair(Context(), .pull, .push)
        #expect(try push.send((0..<20).map { "\($0)" }) == .sent)
        #expect(try push.send(["next", "one"]) == .sent)
        let multipart = Multipart(capacity: 4)
        #expect(try pull.receive(into: multipart, within: .seconds(5)))
        #expect(multipart.isOverlong && !multipart.isComplete)
        #expect(multipart.texts == ["0", "1", "2", "3"])
        #expect(try pull.receive(multipart) == ["next", "one"])
        #expect(multipart.isComplete && multipart.byteCount == 7)
    }

    @Test func `exactly as many frames as there is room for is not too many`() throws {
        let (pull, push) = try pair(Context(), .pull, .push)
        let multipart = Multipart(capacity: 2)
        #expect(try push.send(["a", "b"]) == .sent)
        #expect(try pull.receive(multipart) == ["a", "b"])
        #expect(multipart.isComplete)
    }

    @Test func `an endless message is dropped in steps that are bounded`() throws {
        let (pull, push) = try pair(Context(), .pull, .push)
        let count = Multipart.drainedMax * 3
        #expect(try push.send(Array(repeating: "x", count: count)) == .sent)
        #expect(try push.send(["next"]) == .sent)
        let multipart = Multipart(capacity: 4)
        #expect(try pull.receive(into: multipart) && multipart.isOverlong)
        #expect(pull.isDraining)
        #expect(try !pull.receive(into: multipart), "still dropping")
        #expect(try pull.events.contains(.readable), "a poller comes back to it")
        #expect(try pull.receive(multipart) == ["next"])
        #expect(!pull.isDraining && multipart.isComplete)
    }

    @Test func `a frame that an XPUB's peer announced and never sent ends the message`() throws {
        let (publisher, peer) = try pair(Context(), .xpub, .xsub)
        #expect(try peer.send(["\u{1}18"]) == .sent)
        #expect(try publisher.receive() == ["\u{1}18"])
        // The second frame is a subscription that the publisher has already, so it is not passed up.
        #expect(try peer.send(["upstream", "\u{1}18"]) == .sent)
        let multipart = Multipart()
        #expect(try publisher.receive(multipart) == ["upstream"])
        #expect(multipart.isCut && !multipart.isComplete)
        #expect(try peer.send(["next", "one"]) == .sent)
        #expect(try publisher.receive(multipart) == ["next", "one"])
        #expect(multipart.isComplete)
    }

    @Test func `a reused multipart holds the last message only`() throws {
        let (pull, push) = try pair(Context(), .pull, .push)
        let multipart = Multipart()
        #expect(try push.send(["one", "two", "three"]) == .sent)
        #expect(try pull.receive(multipart) == ["one", "two", "three"])
        #expect(try push.send([String(repeating: "x", count: 5_000)]) == .sent)
        #expect(try pull.receive(multipart)?.map(\.count) == [5_000])
        #expect(multipart.property("User-Id") == nil)
        #expect(multipart.property("Socket-Type") == nil, "inproc has no connection to tell of")
        multipart.clear()
        #expect(multipart.count == 0 && multipart.texts.isEmpty)
    }
}

struct MessageTests {
    @Test func `a frame is filled in place and moves without a copy`() throws {
        let (pull, push) = try pair(Context(), .pull, .push)
        var message = try unsafe Message(count: 100_000) { bytes in
            for index in bytes.indices { unsafe bytes[index] = UInt8(truncatingIfNeeded: index) }
        }
        let start = unsafe message.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
        #expect(try push.send(moving: &message, more: true) == .sent)
        #expect(message.count == 0)
        message = try Message("end")
        #expect(try push.send(moving: &message) == .sent)
        var received = Message()
        #expect(try pull.receive(into: &received) && received.more && received.count == 100_000)
        #expect(unsafe received.withUnsafeBytes { Int(bitPattern: $0.baseAddress) } == start)
        #expect(unsafe received.withUnsafeBytes { unsafe $0[1_000] } == UInt8(truncatingIfNeeded: 1_000))
        #expect(try pull.receive(into: &received) && !received.more && received.count == 3)
    }

    @Test func `a frame that was not sent is still whole`() throws {
        let push = try Context().socket(.push)
        var message = try Message("kept")
        #expect(try push.send(moving: &message) == .wouldBlock)
        #expect(message.count == 4)
    }
}
