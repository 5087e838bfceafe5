/// The two directions that share a stream's name.
package enum Channel: UInt8, CaseIterable, Sendable {
    /// From the intake to the node.
    case dossiers = 1
    /// From the node to the intake.
    case reports = 2
}
