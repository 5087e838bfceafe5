import Dossiers
import Federation
import FoundationEssentials
import Testing

/// The reasons that agents give by a code, and what a préfecture changes of them.
struct CannedReasonTests {
    @Test func `the file holds reasons for both acts, each a whole sentence`() throws {
        let reasons = try CannedReasons(text: PackageFiles.bytes("Topology/desk/reasons.json")).all
        #expect(Set(reasons.map(\.act)) == Set(CannedReason.Act.allCases))
        for reason in reasons {
            #expect(reason.text.hasSuffix(".") && reason.text.first?.isUppercase == true, "\(reason.code)")
            #expect(reason.label.count <= 60, "\(reason.code)")
        }
        let passport = try #require(PieceKind("passeport"))
        #expect(try CannedReasons(text: PackageFiles.bytes("Topology/desk/reasons.json")).name(of: passport) == "Passeport")
        #expect(CannedReasons().name(of: passport) == "passeport")
    }

    @Test func `a préfecture replaces, adds and takes away`() throws {
        let scratch = try Scratch()
        let general = PackageFiles.path("Topology/desk/reasons.json")
        let own = scratch.path + "/reasons.18.json"
        try write(
            """
            {"version":1,"reasons":[{"code":"doublon","removed":true},
            {"code":"identite","act":"refuse","label":"Identité","text":"Autres mots.","sources":[]},
            {"code":"local","act":"refuse","label":"Local","text":"D’ici.","sources":[]}]}
            """, to: own)
        let reasons = try CannedReasons.load(general: general, own: own)
        #expect(reasons["doublon"] == nil && reasons["identite"]?.text == "Autres mots." && reasons["local"] != nil)
        try write("{\"version\":1,\"reasons\":[{\"code\":\"nothing\",\"removed\":true}]}", to: own)
        #expect(throws: Refusal.self) { try CannedReasons.load(general: general, own: own) }
        #expect(CannedReasons.check(scratch.path).map { $0.fault == nil } == [false])
        try write("{}", to: scratch.path + "/reasons.xx.json")
        #expect(CannedReasons.check(scratch.path).count == 2)
    }

    @Test(arguments: [
        "{\"code\":\"x\",\"act\":\"ask\",\"label\":\"L\",\"text\":\"T.\",\"sources\":[]}",
        "{\"code\":\"xx\",\"act\":\"ask\",\"label\":\"L\",\"text\":\"T.\",\"sources\":[]}",
        "{\"code\":\"xx\",\"act\":\"refuse\",\"label\":\"L\",\"text\":\" \",\"sources\":[]}",
        "{\"code\":\"xx\",\"act\":\"refuse\",\"label\":\"L\",\"text\":\"T.\",\"sources\":[],\"other\":1}",
        "{\"code\":\"xx\",\"removed\":true}",
    ])
    func `a fault is refused by its place`(_ entry: String) {
        #expect(throws: Refusal.self) { try CannedReasons(text: Array("{\"version\":1,\"reasons\":[\(entry)]}".utf8)) }
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }
}
