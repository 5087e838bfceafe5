package import Dossiers

/// Which dossiers a list is of.
package struct DeskFilter: Hashable, Sendable {
    /// Empty: every open one.
    package var states: [DossierState] = []
    package var demarche: Demarche?
    /// Only what the asker holds.
    package var mine = false
    /// Only what nobody holds.
    package var free = false
    /// Only those whose legal date has passed.
    package var overdue = false
    /// Only those whose legal date is this day or before.
    package var dueBefore: CivilDate?
    /// Only those to which the applicant has added something that no agent has answered yet.
    package var complemented = false
    /// A part of a name, of the foreigner's number or of the id, in lower case.
    package var text: String?

    package init() {}

    /// The states it goes through, in a fixed order.
    var searched: [DossierState] {
        states.isEmpty ? DossierState.allCases.filter { $0.isOpen && $0 != .accepted } : states
    }
}
