internal import Dossiers

/// How one préfecture's desk works.
package struct DeskSettings: Sendable {
    /// As agents are greeted: `Préfecture du Cher`.
    package var office = ""
    package var time = FrenchTime(named: "Europe/Paris")
    /// A claim lasts so long after its holder's last act.
    package var claimTime = Duration.seconds(30 * 60)
    /// A decision's mail waits so long, and until then it can be undone.
    package var undoTime = Duration.seconds(10 * 60)
    package var reasons = CannedReasons()

    package init() {}
}
