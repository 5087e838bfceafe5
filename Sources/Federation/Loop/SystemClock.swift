internal import Dossiers
internal import Glibc

extension Moment {
    /// The machine's clocks now.
    package static var now: Moment {
        var monotonic = timespec()
        var wall = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &monotonic)
        unsafe clock_gettime(CLOCK_REALTIME, &wall)
        return Moment(
            monotonic: .seconds(Int64(monotonic.tv_sec)) + .nanoseconds(Int64(monotonic.tv_nsec)),
            wall: UnixTime(milliseconds: Int64(wall.tv_sec) * 1_000 + Int64(wall.tv_nsec) / 1_000_000))
    }
}
