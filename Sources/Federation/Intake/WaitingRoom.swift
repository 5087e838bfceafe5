/// Messages of portals that came faster than the intake commits: a queue for each portal, bounded in bytes, served one message each in turn.
///
/// How much one portal may have waiting is as much as is still free for all: one that floods fills half of the room and is refused, while
/// any other finds as much again; two that flood leave a third. (Dynamic thresholds; Choudhury and Hahne, 1998.)
struct WaitingRoom {
    private struct Queue {
        var messages: [WaitingMessage?] = []
        var first = 0
        var bytes = 0
    }

    /// Bytes of all that waits.
    let bytesMax: Int
    private(set) var bytes = 0
    private var queues: [String: Queue] = [:]
    /// Portals that have something waiting, in the order in which they are served.
    private var turns: [String] = []
    private var nextTurn = 0

    init(bytesMax: Int) { self.bytesMax = bytesMax }

    var isEmpty: Bool { queues.isEmpty }

    /// Places that the queues keep, of messages that wait and that are gone.
    var places: Int { queues.values.reduce(0) { $0 + $1.messages.count } }

    /// Takes a message in, unless its portal has its part of the room already: then it is to be refused.
    mutating func admit(_ message: borrowing ReceivedMessage, of portal: String) -> Bool {
        let weight = WaitingMessage.weight(message.byteCount)
        guard queues[portal, default: Queue()].bytes + weight <= bytesMax - bytes - weight else { return false }
        if queues[portal] == nil { turns.append(portal) }
        queues[portal, default: Queue()].messages.append(WaitingMessage(message, portal: portal))
        queues[portal]?.bytes += weight
        bytes += weight
        return true
    }

    /// The next to be served.
    mutating func next() -> WaitingMessage? {
        guard !turns.isEmpty else { return nil }
        if nextTurn >= turns.count { nextTurn = 0 }
        let portal = turns[nextTurn]
        guard let message = takeFirst(of: portal) else { preconditionFailure("who has a turn has a message") }
        bytes -= message.weight
        if queues[portal] == nil { turns.remove(at: nextTurn) } else { nextTurn += 1 }
        return message
    }

    private mutating func takeFirst(of portal: String) -> WaitingMessage? {
        guard var queue = queues.removeValue(forKey: portal), queue.first < queue.messages.count else { return nil }
        let message = queue.messages[queue.first]
        queue.messages[queue.first] = nil
        queue.first += 1
        queue.bytes -= message?.weight ?? 0
        guard queue.first < queue.messages.count else { return message }
        // Shortened now and then, not each time: it would cost its length.
        if queue.first >= 1_024, queue.first * 2 >= queue.messages.count {
            queue.messages.removeFirst(queue.first)
            queue.first = 0
        }
        queues[portal] = queue
        return message
    }
}
