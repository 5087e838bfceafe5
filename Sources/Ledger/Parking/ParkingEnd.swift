/// How an entry left the parking.
package enum ParkingEnd: String, Sendable {
    /// It was tried again, and used.
    case retried
    /// A person gave it up.
    case discarded
}
