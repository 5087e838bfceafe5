/// An entry that waits, with its bytes as they came.
package struct KeptEntry: Equatable, Sendable {
    package let row: Int64
    /// The stream's row in `incoming`.
    package let stream: Int64
    package let header: [UInt8]
    package let body: [UInt8]
    /// `nil`: not tried yet, it waits behind another of its dossier.
    package let trials: Trials?
}
