internal import Sodium

/// Where random numbers come from: libsodium in production, a seed in the simulator.
package struct Entropy: RandomNumberGenerator {
    private let draw: () -> UInt64

    package init(_ draw: @escaping () -> UInt64) { self.draw = draw }

    package func next() -> UInt64 { draw() }

    package static var system: Entropy {
        let random = SecureRandom()
        return Entropy { random.next() }
    }
}
