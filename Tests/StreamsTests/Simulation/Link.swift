/// One direction of a connection: in order, each message late by a random time.
struct Link<Message> {
    private var queue: [(at: Duration, message: Message)] = []

    var deadline: Duration? { queue.first?.at }

    mutating func push(_ message: Message, at time: Duration) {
        queue.append((max(time, queue.last?.at ?? time), message))
    }

    mutating func pop(now: Duration) -> Message? {
        guard let first = queue.first, first.at <= now else { return nil }
        queue.removeFirst()
        return first.message
    }

    mutating func removeAll() { queue.removeAll() }
}
