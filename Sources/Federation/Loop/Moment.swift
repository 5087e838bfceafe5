package import Dossiers

/// One reading of both clocks, taken once per turn of a loop: intervals use the monotonic one, dates the wall's.
package struct Moment: Sendable {
    /// Since any fixed moment; never goes back.
    package var monotonic: Duration
    package var wall: UnixTime

    package init(monotonic: Duration, wall: UnixTime) {
        self.monotonic = monotonic
        self.wall = wall
    }

    package var milliseconds: UInt64 { UInt64(max(0, wall.milliseconds)) }
}
