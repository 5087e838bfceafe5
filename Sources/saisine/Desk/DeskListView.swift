import Dossiers
import Federation
import Ledger

/// A desk's list: a line of at most 100 characters for each dossier.
struct DeskListView {
    private let isJSON: Bool
    private(set) var count = 0
    private var table = Table([
        ("N°", .left), ("DÉMARCHE", .left), ("ÉTAT", .left), ("DEMANDEUR", .left), ("DATE LÉGALE", .left), ("PRIS PAR", .left),
    ])

    init(isJSON: Bool) { self.isJSON = isJSON }

    mutating func add(_ page: JSONValue, _ console: Console) throws {
        let time = FrenchTime(named: page["timeZone"]?.words ?? "")
        for dossier in page["dossiers"]?.elements ?? [] {
            count += 1
            if isJSON { try console.output.line(dossier) } else { table.add(Self.cells(dossier, time)) }
        }
    }

    /// - Parameter more: where it would go on.
    func end(_ counts: JSONValue?, more place: DeskPlace?, _ console: Console) throws {
        guard !isJSON else { return }
        if count == 0 { try console.output.line("Aucun dossier ne correspond.") } else { try table.show(on: console) }
        if let place { try console.output.line("La suite : ajoutez --after \(place)") }
        if case .object(let states)? = counts?["states"] { try console.output.line(Self.sentence(states)) }
    }

    private static func cells(_ dossier: JSONValue, _ time: FrenchTime) -> [String] {
        let demarche = dossier["demarche"]?.words.flatMap { Demarche(rawValue: $0) }?.shortFrench ?? "–"
        return [
            dossier["short"]?.words ?? "", demarche, DeskWords.state(dossier),
            DeskWords.cut(dossier["name"]?.words ?? "–", 16), DeskWords.legal(dossier), holder(dossier["claim"], time),
        ]
    }

    private static func holder(_ claim: JSONValue?, _ time: FrenchTime) -> String {
        guard let by = claim?["by"]?.words else { return "" }
        guard claim?["mine"]?.isTrue ?? false else { return DeskWords.cut(String(by.split(separator: " ").last ?? ""), 11) }
        return "vous\(claim?["until"]?.time.map { " \(time.hour($0))" } ?? "")"
    }

    /// `Complet 12 · Pièces à fournir 4`: of the open ones.
    private static func sentence(_ states: JSONObject) -> String {
        let parts = states.members.compactMap { member -> String? in
            guard let state = DossierState(rawValue: member.name), state.isOpen else { return nil }
            return "\(state.french) \(member.value.whole ?? 0)"
        }
        return parts.isEmpty ? "Aucun dossier ouvert." : "Ouverts : " + parts.joined(separator: " · ")
    }
}
