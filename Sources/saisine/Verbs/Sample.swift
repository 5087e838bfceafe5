import Dossiers
import Federation

extension Command {
    static let sample = Command(
        "sample", summary: "write realistic, invented dossiers, one line each, for trials",
        details: """
            Places are those of the topology's tenants. The same seed, places and démarche give the same bytes. About a fifth of the \
            dossiers lack a piece or have an unsuitable one.
            """,
        options: [SampleVerb.count, SampleVerb.seed, SampleVerb.demarche, SampleVerb.tenants, .topology],
        examples: [
            Example("saisine sample --count 1000 --seed 7 > dossiers.ndjson", "a file to submit"),
            Example("saisine sample --count 10 --demarche dcem --tenants 18,36", "of one démarche and two préfectures"),
        ],
        run: SampleVerb.run)
}

private enum SampleVerb {
    static let count = Option("count", "N", "how many (default: 10)")
    static let seed = Option("seed", "S", "a whole number (default: 1)")
    static let demarche = Option("demarche", "D", Demarche.allCases.map(\.rawValue).joined(separator: ", ") + " (default: all)")
    static let tenants = Option("tenants", "CODES", "of these tenants only, as 18,36")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let count = try arguments.number(count, in: 0...1_000_000_000, default: 10)
        let seed = try arguments.parsed(seed, "a whole number from 0 to \(UInt64.max)") { UInt64($0) } ?? 1
        let only = try arguments.parsed(demarche, "one of \(demarche.help)") { Demarche(rawValue: $0) }
        var left = count
        for line in SampleDossiers(seed: seed, places: try places(arguments)) {
            guard left > 0 else { break }
            if let only, try DossierLine.parse(line).demarche != only { continue }
            try console.output.line(line)
            left -= 1
        }
        return .success
    }

    private static func places(_ arguments: Arguments) throws -> [SamplePlace] {
        let path = try ResourceFiles.topologyPath(arguments)
        let topology = try Topology.load(path: path)
        let file = try ResourceFiles.path("sample-places.json", beside: path, say: "--topology FILE with it beside")
        let codes = try TenantList.parse(arguments, tenants, in: topology)
        let places = try SamplePlaces.load(path: file).places(in: codes.map { topology.restricted(to: $0) } ?? topology)
        guard !places.isEmpty else { throw Failure(.badData, "\(file) has no place of these tenants: choose others") }
        return places
    }
}
