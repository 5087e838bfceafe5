package import Dossiers

/// How much a core keeps in memory between two turns, and how much it may: for whoever watches that nothing grows without bound.
package struct CoreSizes: Equatable, Sendable {
    package struct Size: Equatable, Sendable {
        /// What is counted.
        package let name: String
        /// Whose, where there are several.
        package let stream: StreamName?
        package let value: Int
        package let max: Int

        init(_ name: String, _ value: Int, max: Int, of stream: StreamName? = nil) {
            self.name = name
            self.stream = stream
            self.value = value
            self.max = max
        }
    }

    package var all: [Size]

    /// The first that is above its bound.
    package var excess: Size? { all.first { $0.value > $0.max } }
}
