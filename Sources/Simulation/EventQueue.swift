/// What happens next, in the order of time; of one time, in the order of its scheduling. A binary heap.
struct EventQueue {
    struct Entry {
        let time: Duration
        let order: UInt64
        let event: Event

        func isBefore(_ other: Entry) -> Bool { (time, order) < (other.time, other.order) }
    }

    private var heap: [Entry] = []
    private var lastOrder: UInt64 = 0

    mutating func add(_ event: Event, at time: Duration) {
        lastOrder += 1
        heap.append(Entry(time: time, order: lastOrder, event: event))
        var child = heap.count - 1
        while child > 0, heap[child].isBefore(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func next() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [parent * 2 + 1, parent * 2 + 2] where child < heap.count && heap[child].isBefore(heap[smallest]) {
                smallest = child
            }
            guard smallest != parent else { return first }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
    }
}

/// One tick.
enum Event {
    /// A message from a peer of the intake; it counts only while the connection of that token is open.
    case up(peer: Int, token: UInt64, Frames)
    case down(peer: Int, token: UInt64, Frames)
    case publication(peer: Int, token: UInt64, Frames)
    /// A process takes its turn, if this is still the time at which it is due.
    case turn(Machine)
    case start(Machine)
    /// A portal is given an errand, by its number.
    case submit(Int)
    /// A portal is asked where a dossier stands, or says something unreadable.
    case ask
    /// A look at the agents, and at the calendar.
    case live
    /// An applicant does something, by his number.
    case apply(Int)
    /// The mailer of a node takes its turn.
    case mail(Int)
    /// A look at what may go wrong between the turns.
    case trouble
    /// A person looks after the streams.
    case operate
}

/// The intake, or one of its peers: first nodes in the order of their streams, a portal, second nodes in that order, the
/// other portals.
enum Machine: Hashable {
    case intake
    case peer(Int)
}
