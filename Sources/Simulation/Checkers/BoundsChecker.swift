internal import Federation

/// What a core keeps in memory stays within its bounds, whatever happens.
struct BoundsChecker {
    func check(_ sizes: CoreSizes, of who: @autoclosure () -> String) throws {
        guard let excess = sizes.excess else { return }
        let whose = excess.stream.map { " of stream \($0)" } ?? ""
        throw Violation(
            text: "\(who()) keeps \(excess.value) \(excess.name)\(whose) in memory; at most \(excess.max) are allowed")
    }
}
