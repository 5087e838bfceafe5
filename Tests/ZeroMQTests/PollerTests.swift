import Glibc
import Testing
import ZeroMQ

struct PollerTests {
    @Test func `a poller tells which of its sockets and descriptors are readable`() throws {
        let context = try Context()
        let (pull, push) = try pair(context, .pull, .push)
        let pipe = try Pipe()
        let poller = Poller()
        let (messages, bytes) = (poller.add(pull), poller.add(fileDescriptor: pipe.reading))
        #expect(try poller.wait(.zero) == 0)
        #expect(!poller.isReadable(messages) && !poller.isReadable(bytes))
        #expect(try push.send("one") == .sent)
        #expect(try poller.wait(.seconds(5)) == 1)
        #expect(poller.isReadable(messages) && !poller.isReadable(bytes))
        pipe.writeByte()
        #expect(try poller.wait(nil) == 2)
        #expect(poller.isReadable(messages) && poller.isReadable(bytes))
        _ = try pull.receive()
        pipe.readByte()
        #expect(try poller.wait(.milliseconds(1)) == 0)
    }

    @Test func `a socket is writable once there is room`() throws {
        let context = try Context()
        let push = try context.socket(.push)
        let poller = Poller()
        let token = poller.add(push, for: .writable)
        #expect(try poller.wait(.zero) == 0)
        let pull = try context.socket(.pull)
        try pull.bind("inproc://later")
        try push.connect("inproc://later")
        #expect(try poller.wait(.seconds(5)) == 1 && poller.isWritable(token))
        poller.watch(token, for: [])
        #expect(try poller.wait(.zero) == 0 && !poller.isWritable(token))
    }

    @Test func `a closed socket is never ready, and its successor takes its token`() throws {
        let context = try Context()
        let (pull, push) = try pair(context, .pull, .push)
        let poller = Poller()
        let token = poller.add(pull)
        #expect(try push.send("lost") == .sent)
        #expect(try poller.wait(.seconds(5)) == 1)
        pull.close()
        #expect(try poller.wait(.zero) == 0 && !poller.isReadable(token))
        let successor = try context.socket(.pull)
        try successor.bind("inproc://successor")
        poller.replace(token, with: successor)
        let other = try context.socket(.push)
        try other.connect("inproc://successor")
        #expect(try other.send("found") == .sent)
        #expect(try poller.wait(.seconds(5)) == 1 && poller.isReadable(token))
    }

    @Test func `a removed entry is never ready, whoever takes its place`() throws {
        let pipe = try Pipe()
        let poller = Poller()
        let first = poller.add(fileDescriptor: pipe.reading)
        pipe.writeByte()
        #expect(try poller.wait(.seconds(5)) == 1 && poller.isReadable(first))
        poller.remove(first)
        let second = poller.add(fileDescriptor: pipe.reading)
        #expect(first != second)
        #expect(try poller.wait(.seconds(5)) == 1)
        #expect(!poller.isReadable(first) && poller.isReadable(second))
    }
}

/// A pipe(2).
private final class Pipe {
    let reading: CInt
    private let writing: CInt

    struct Failed: Error {}

    init() throws {
        var ends: [CInt] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { throw Failed() }
        (reading, writing) = (ends[0], ends[1])
    }

    deinit {
        close(reading)
        close(writing)
    }

    func writeByte() {
        var byte: UInt8 = 1
        #expect(unsafe write(writing, &byte, 1) == 1)
    }

    func readByte() {
        var byte: UInt8 = 0
        #expect(unsafe read(reading, &byte, 1) == 1)
    }
}
