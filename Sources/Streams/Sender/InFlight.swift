/// The sizes of what is published and not yet acknowledged, so that an acknowledgement frees the bytes it covers. A ring that is
/// allocated once, as long as the window.
struct InFlight {
    private var sizes: [UInt32]
    private(set) var bytes = 0

    init(entriesMax: UInt32) { sizes = [UInt32](repeating: 0, count: Int(entriesMax)) }

    mutating func add(_ sequence: UInt64, bytes size: UInt32) {
        sizes[slot(sequence)] = size
        bytes += Int(size)
    }

    mutating func remove(_ range: ClosedRange<UInt64>) {
        for sequence in range { bytes -= Int(sizes[slot(sequence)]) }
    }

    mutating func removeAll() { bytes = 0 }

    private func slot(_ sequence: UInt64) -> Int { Int(sequence % UInt64(sizes.count)) }
}
