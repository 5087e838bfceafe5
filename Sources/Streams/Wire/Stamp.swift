/// The fields of a header that belong to the moment of sending rather than to the entry: the sender writes them into a stored header.
package struct Stamp: Hashable, Sendable {
    package var epoch: Epoch
    package var r: UInt64
    package var g: UInt64
    /// The number of the last RESUME obeyed in the grant; 0: none yet.
    package var n: UInt32
    package var head: UInt64

    package init(epoch: Epoch, r: UInt64, g: UInt64, n: UInt32, head: UInt64) {
        self.epoch = epoch
        self.r = r
        self.g = g
        self.n = n
        self.head = head
    }
}
