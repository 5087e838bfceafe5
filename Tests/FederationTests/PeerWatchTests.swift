import Testing

@testable import Federation

/// When connections are counted.
struct PeerWatchTests {
    private func watch(descriptorsMax: Int) -> PeerWatch {
        var settings = PeerWatch.Settings()
        settings.resident = { 0 }
        return PeerWatch(settings, descriptorsMax: descriptorsMax, log: Log(role: "test", level: .error, write: { _ in }))
    }

    @Test func `connections are counted oftener once a fourth of the descriptors is in use`() throws {
        let used = try #require(Descriptors.used())
        let now = Duration.seconds(1)
        let crowded = watch(descriptorsMax: max(4, used * 2))
        #expect(crowded.look([], accounted: 0, now: now).isEmpty)
        #expect(crowded.nextLook == now + MemoryWatch.alertInterval)
        let calm = watch(descriptorsMax: 1 << 20)
        #expect(calm.look([], accounted: 0, now: now).isEmpty)
        #expect(calm.nextLook == now + MemoryWatch.calmInterval)
    }
}
