internal import Federation

/// What a core keeps in memory stays within its bounds, whatever happens.
struct BoundsChecker {
    func check(_ sizes: CoreSizes, of who: String) throws {
        guard let excess = sizes.excess else { return }
        throw Violation(text: "\(who) keeps \(excess.value) \(excess.name) in memory; at most \(excess.max) are allowed")
    }
}
