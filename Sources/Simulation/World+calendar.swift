internal import Dossiers
internal import Federation
internal import Ledger

/// Days that go by: hours at a time, for all machines at once, while everything else goes on.
extension World {
    func moveCalendar() throws {
        if happens(.calendar) { leap(hours: random.within(1...12)) }
        // At peace until nobody waits for a day.
        if isHealed, try isSomebodyWaiting() { leap(hours: 12) }
    }

    private func leap(hours: Int) {
        lives.calendar += .seconds(hours * 3_600)
        if !isHealed { note("\(hours) hours go by") }
        wake(.intake, after: .milliseconds(1))
        for index in 0..<portalIndex where peers[index].isUp { wake(.peer(index), after: .milliseconds(1)) }
    }

    /// A deadline that is awaited or a mail that may not leave yet.
    private func isSomebodyWaiting() throws -> Bool {
        for peer in peers.prefix(portalIndex) {
            guard let node = peer.node else { continue }
            if try !node.ledger.dueMails(at: UnixTime(milliseconds: .max), atMost: 1).isEmpty { return true }
            if try lives.applicants.contains(where: { try node.ledger.latest($0.id)?.shown.state == .incomplete }) {
                return true
            }
        }
        return false
    }

    /// Whoever looks after the machines sets their clocks.
    func setClocks() { wallOffsets.removeAll() }
}
