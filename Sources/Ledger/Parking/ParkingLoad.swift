/// What a stream keeps of entries that could not be used: those parked, and those that wait for an attempt.
package struct ParkingLoad: Equatable, Sendable {
    package var entries: Int
    /// Headers and bodies.
    package var bytes: Int

    package init(entries: Int, bytes: Int) {
        self.entries = entries
        self.bytes = bytes
    }

    /// Whether it has come to a bound.
    package func reaches(_ bound: ParkingLoad) -> Bool { entries >= bound.entries || bytes >= bound.bytes }
}
