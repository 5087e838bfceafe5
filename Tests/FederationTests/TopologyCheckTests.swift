import Dossiers
import Testing

@testable import Federation

/// One slip of the pen a test, in a topology that is otherwise right.
@Suite struct TopologyCheckTests {
    @Test func `the topology without a slip has no fault`() throws {
        let loaded = Topology.check(bytes: Array(Self.text.utf8), file: "t.json")
        #expect(loaded.faults.map(\.description) == [])
        let topology = try #require(loaded.topology)
        #expect(topology.streams.map(\.name.text) == ["03", "18", "18-vierzon", "42"])
        let endpoints = [
            "tcp://127.0.0.1:47100", "tcp://127.0.0.1:47101", "ipc:///run/saisine/vierzon", "tcp://127.0.0.1:47103",
        ]
        #expect(topology.streams.map { $0.endpoint?.description } == endpoints)
    }

    struct Slip: CustomTestStringConvertible, Sendable {
        let slip: String
        let written: String
        let faults: [String]
        var testDescription: String { slip }

        init(_ slip: String, _ written: String, _ faults: String...) {
            self.slip = slip
            self.written = written
            self.faults = faults
        }
    }

    @Test(arguments: [
        // Overlaps, redundant and unreachable prefixes.
        Slip(
            #""prefixes": ["42"]"#, #""prefixes": ["42", "03"]"#,
            "t.json:24:26 tenants[2].prefixes[1]: prefix 03 is claimed already by stream 03, at tenants[0].prefixes[0]"),
        Slip(
            #""prefixes": ["42"]"#, #""prefixes": ["42", "42"]"#,
            "t.json:24:26 tenants[2].prefixes[1]: prefix 42 is claimed already by stream 42, at tenants[2].prefixes[0]"),
        Slip(
            #""prefixes": ["181"]"#, #""prefixes": ["18"]"#,
            "t.json:18:45 tenants[1].streams[0].prefixes[0]: prefix 18 is claimed already by stream 18, at tenants[1].prefixes[0]"
        ),
        Slip(
            #""prefix": "980""#, #""prefix": "42""#,
            "t.json:30:16 refused[0].prefix: prefix 42 is claimed already by stream 42, at tenants[2].prefixes[0]"),
        Slip(
            #""prefixes": ["42"]"#, #""prefixes": ["42", "421"]"#,
            "t.json:24:26 tenants[2].prefixes[1]: prefix 421 changes nothing: 42, at tenants[2].prefixes[0], goes to the same stream"
        ),
        Slip(
            #""prefixes": ["42"]"#, #""prefixes": ["42", "420"]"#,
            "t.json:24:26 tenants[2].prefixes[1]: prefix 420 changes nothing: 42, at tenants[2].prefixes[0], goes to the same stream",
            "t.json:24:26 tenants[2].prefixes[1]: prefix 420 has the topic of 42, at tenants[2].prefixes[0]: 42000"),
        Slip(
            #""prefixes": ["181"]"#, #""prefixes": ["180", "181", "182", "183", "184", "185", "186", "187", "188", "189"]"#,
            "t.json:16:20 tenants[1].prefixes[0]: prefix 18 is unreachable: longer prefixes claim every code that begins with it"
        ),
        // Holes.
        Slip(
            #""prefixes": ["42"]"#, #""prefixes": ["420", "422", "4210"]"#,
            "t.json:24:20 tenants[2].prefixes[0]: area 42 has holes: 4211, 4212, 4213, 4214, 4215, 4216, 4217, 4218 and 8 more are neither served nor refused",
            "t.json:27:40 sharedCodes[0].default: postal code 42620 is not served, though 42 is"
        ),
        // Quotas.
        Slip(
            #""prefixes": ["42"]}"#, #""prefixes": ["42"], "quota": {"entries": 999, "bytes": "1G", "octets": 1}}"#,
            "t.json:24:48 tenants[2].quota.entries: expected a whole number, 1000 … 1000000000, found 999",
            "t.json:24:62 tenants[2].quota.bytes: expected a whole number, 67108864 … 1125899906842624, found \"1G\"",
            "t.json:24:78 tenants[2].quota.octets: unknown member; known here: entries, bytes"),
        // Unknown codes.
        Slip(
            #""code": "18""#, #""code": "20""#,
            "t.json:14:14 tenants[1].code: 20 is the code of no département or collectivity",
            "t.json:18:18 tenants[1].streams[0].name: a stream of 20 is named 20, or 20, a hyphen and more; not 18-vierzon"),
        Slip(
            #""code": "42""#, #""code": "18""#,
            "t.json:22:14 tenants[2].code: tenant 18 is there already, at tenants[1].code",
            "t.json:27:40 sharedCodes[0].default: postal code 42620 goes to 18 by its prefix, not to 42"),
        Slip(
            #""region": "Centre-Val de Loire""#, #""region": "Centre""#,
            "t.json:15:17 tenants[1].region: “Centre” is no région or collectivity"),
        Slip(
            #""timeZone": "Europe/Paris", "prefixes": ["03"]"#, #""timeZone": "Europe/Lyon", "prefixes": ["03"]"#,
            "t.json:11:72 tenants[0].timeZone: “Europe/Lyon” is no IANA time zone of French territory"),
        Slip(
            #"{"name": "Saint-Étienne", "commune": "42218"}, "timeZone": "Europe/Paris""#,
            #"{"name": "Saint-Étienne", "commune": "42218"}, "timeZone": "Paris""#,
            "t.json:23:78 tenants[2].timeZone: “Paris” is no IANA time zone of French territory"),
        Slip(
            #""commune": "18033""#, #""commune": "99138""#,
            "t.json:15:83 tenants[1].chefLieu.commune: commune 99138 is of no département or collectivity"),
        Slip(
            #""others": ["03"]"#, #""others": ["03", "20"]"#,
            "t.json:27:63 sharedCodes[0].others[1]: 20 is the code of no département or collectivity"),
        // Stream names.
        Slip(
            "18-vierzon\"", "19-vierzon\"",
            "t.json:18:18 tenants[1].streams[0].name: a stream of 18 is named 18, or 18, a hyphen and more; not 19-vierzon"),
        Slip(
            "18-vierzon\"", "18-\"",
            "t.json:18:18 tenants[1].streams[0].name: a stream of 18 is named 18, or 18, a hyphen and more; not 18-"),
        Slip(
            "18-vierzon\"", "18\"",
            "t.json:18:18 tenants[1].streams[0].name: stream 18 is the tenant's default stream already, by its `prefixes`"),
        Slip(
            "18-vierzon\"", "18-vierzon-et-ses-environs\"",
            "t.json:18:18 tenants[1].streams[0].name: expected a stream name, 2 … 24 of letters, digits and hyphens, found \"18-vierzon-et-ses-environs\""
        ),
        // Exceptions and shared codes.
        Slip(
            #"{"commune": "03250", "postalCode""#, #"{"commune": "42250", "postalCode""#,
            "t.json:12:41 tenants[0].communeExceptions[0].commune: commune 42250 is of 42, not of 03"),
        Slip(
            #""name": "Saint-Pierre-Laval"}"#, #""name": "A"}, {"commune": "03250", "postalCode": "42620", "name": "B"}"#,
            "t.json:12:87 tenants[0].communeExceptions[1]: commune 03250 with postal code 42620 is there already, at tenants[0].communeExceptions[0]"
        ),
        Slip(
            #"{"commune": "03250", "postalCode": "42620""#, #"{"commune": "03250", "postalCode": "42621""#,
            "t.json:12:29 tenants[0].communeExceptions[0]: postal code 42621 is not in `sharedCodes` for 03: without a commune it would go to 42 unmarked",
            "t.json:27:57 sharedCodes[0].others[0]: 03 has no commune exception for postal code 42620"),
        Slip(
            #"{"commune": "03250", "postalCode": "42620""#, #"{"commune": "03250", "postalCode": "03000""#,
            "t.json:12:29 tenants[0].communeExceptions[0]: warning: needless: postal code 03000 goes to 03 anyway",
            "t.json:27:57 sharedCodes[0].others[0]: 03 has no commune exception for postal code 42620"),
        Slip(
            #""default": "42", "others": ["03"]"#, #""default": "03", "others": ["42"]"#,
            "t.json:12:29 tenants[0].communeExceptions[0]: postal code 42620 is not in `sharedCodes` for 03: without a commune it would go to 42 unmarked",
            "t.json:27:40 sharedCodes[0].default: postal code 42620 goes to 42 by its prefix, not to 03",
            "t.json:27:57 sharedCodes[0].others[0]: 42 has no commune exception for postal code 42620"),
        // Endpoints.
        Slip(
            "47001", "47000",
            "t.json:6:16 intake.replies: endpoint tcp://127.0.0.1:47000 is there already, at intake.submissions"),
        Slip("47001", "47103", "t.json:22:5 tenants[2]: endpoint tcp://127.0.0.1:47103 is there already, at intake.replies"),
        Slip(
            "ipc:///run/saisine/vierzon", "tcp://localhost:47000",
            "t.json:18:65 tenants[1].streams[0].endpoint: endpoint tcp://127.0.0.1:47000 is there already, at intake.submissions"
        ),
        Slip(
            "ipc:///run/saisine/vierzon", "tcp://localhost:70000",
            "t.json:18:65 tenants[1].streams[0].endpoint: expected an endpoint, tcp://host:port or ipc://path, found \"tcp://localhost:70000\""
        ),
        Slip("47100", "65533", "t.json:7:50 intake.publish.portBase: 4 streams from port 65533 run past port 65535"),
        Slip(
            "tcp://127.0.0.1:47001", "tcp://intake.example:47001",
            "t.json:6:16 intake.replies: warning: tcp://intake.example:47001 is not loopback: refused at start without --plaintext, because nothing is encrypted yet"
        ),
        // Members and types.
        Slip(
            #""region": "Centre-Val de Loire""#, #""région": "Centre-Val de Loire""#,
            "t.json:14:5 tenants[1].region: missing; expected a text of 1 … 300 characters",
            "t.json:15:17 tenants[1].région: unknown member; known here: code, name, region, chefLieu, timeZone, prefixes, endpoint, streams, communeExceptions, quota, note"
        ),
        Slip(#""prefixes": ["42"]"#, #""prefixes": "42""#, "t.json:24:19 tenants[2].prefixes: expected an array, found \"42\""),
        Slip(
            #""prefixes": ["42"]"#, #""prefixes": [42]"#,
            "t.json:24:20 tenants[2].prefixes[0]: expected a prefix, a string of 1 … 5 digits, found 42"),
        Slip(#""prefixes": ["42"]"#, #""prefixes": []"#, "t.json:24:19 tenants[2].prefixes: a stream has at least one prefix"),
        Slip(#""format": 1"#, #""format": 2"#, "t.json:2:13 format: format 2 is not known; this version reads format 1"),
        Slip(#""format": 1,"#, #""format": 1, "format": 1,"#, "t.json:2:16: format: the member is there twice; send it once"),
        Slip(#""format": 1,"#, #""format": 1"#, "t.json:3:3: not well-formed JSON at byte 18: expected ',' or '}', found '\"'"),
    ])
    func `a slip of the pen is told with its place`(slip: Slip) {
        #expect(Self.text.contains(slip.slip))
        let loaded = Topology.check(
            bytes: Array(Self.text.replacing(slip.slip, with: slip.written, maxReplacements: 1).utf8), file: "t.json")
        #expect(loaded.faults.map(\.description) == slip.faults)
        #expect((loaded.topology == nil) == loaded.faults.contains { $0.severity == .error })
    }

    @Test func `every fault of a file is told, sorted by place`() {
        let text = Self.text.replacing("47001", with: "47000").replacing(#"["42"]"#, with: #"["42", "421"]"#)
            .replacing("Europe/Paris", with: "Europe/Lyon")
        let faults = Topology.check(bytes: Array(text.utf8), file: "t.json").faults
        #expect(
            faults.map(\.path) == [
                "intake.replies", "tenants[0].timeZone", "tenants[1].timeZone", "tenants[2].timeZone", "tenants[2].prefixes[1]",
            ])
    }

    @Test func `a quota is read, and what it leaves out is the intake's to say`() throws {
        let text = Self.text.replacing(
            #""prefixes": ["42"]}"#, with: #""prefixes": ["42"], "quota": {"entries": 2000000}}"#)
        let topology = try #require(Topology.check(bytes: Array(text.utf8), file: "t.json").topology)
        #expect(topology.tenants.map(\.quota) == [BacklogQuota(), BacklogQuota(), BacklogQuota(entries: 2_000_000)])
        #expect(topology.withAutomaticPorts().tenants[2].quota.entries == 2_000_000)
    }

    @Test func `a topology that says it is complete is told what it does not serve`() {
        let text = Self.text.replacing(#""format": 1,"#, with: #""format": 1, "complete": true,"#)
        let faults = Topology.check(bytes: Array(text.utf8), file: "t.json").faults
        let messages = Set(faults.map(\.message))
        #expect(messages.contains("codes that begin with 01 are not served, so the topology is not complete"))
        #expect(messages.contains("codes that begin with 988 are not served, so the topology is not complete"))
        #expect(!messages.contains { $0.hasPrefix("codes that begin with 18 ") || $0.hasPrefix("codes that begin with 96 ") })
        #expect(messages.contains("tenant 989 is missing, so the topology is not complete"))
    }

    @Test func `with an address to bind, equal ports of two hosts are one`() {
        let other = Self.text.replacing("tcp://127.0.0.1:47001", with: "tcp://127.0.0.2:47103")
        #expect(Topology.check(bytes: Array(other.utf8), file: "t.json").faults.isEmpty)
        let bound = Self.text.replacing("tcp://127.0.0.1:47001\"", with: "tcp://127.0.0.2:47103\", \"bind\": \"127.0.0.1\"")
        let faults = Topology.check(bytes: Array(bound.utf8), file: "t.json").faults
        #expect(faults.map(\.description) == ["t.json:22:5 tenants[2]: port 47103 is there already, at intake.replies"])
    }

    @Test func `a claim to a single code of an area leaves no hole in it`() {
        let alone = Self.text.replacing(#""prefixes": ["03"]"#, with: #""prefixes": ["03", "94390"]"#)
        #expect(Topology.check(bytes: Array(alone.utf8), file: "t.json").faults.isEmpty)
    }

    @Test func `a stream has at most 64 prefixes, a topology at most 512 streams`() {
        let prefixes = (0..<65).map { "\"\(94000 + $0)\"" }.joined(separator: ",")
        let many = Self.text.replacing(#""prefixes": ["181"]"#, with: "\"prefixes\": [\(prefixes)]")
        #expect(
            Topology.check(bytes: Array(many.utf8), file: "t.json").faults.map(\.message).contains("65 elements, 64 allowed"))
        let streams = (0..<510).map { #"{"name": "18-\#($0)", "prefixes": ["\#(94000 + $0)"]}"# }.joined(separator: ",")
        let wide = Self.text.replacing(#"{"name": "18-vierzon""#, with: #"\#(streams), {"name": "18-vierzon""#)
        #expect(
            Topology.check(bytes: Array(wide.utf8), file: "t.json").faults.map(\.message).contains("514 streams, 512 allowed"))
    }

    @Test func `a file that is not there is one fault, which names it`() {
        let faults = #expect(throws: TopologyFaults.self) { try Topology.load(path: "/nowhere/topology.json") }
        #expect(
            faults?.description == "/nowhere/topology.json:1:1: /nowhere/topology.json cannot be read: there is no such file")
    }

    @Test(arguments: [
        "", "[]", "null", "{}", "{\"format\": 1, \"name\": \"x\", \"tenants\": []}", "{\"tenants\": [[], {}, 3]}", "\u{FEFF}{}",
    ])
    func `what is no topology at all is refused, not trapped on`(text: String) {
        let loaded = Topology.check(bytes: Array(text.utf8), file: "t.json")
        #expect(loaded.topology == nil)
        #expect(!loaded.faults.isEmpty)
    }

    @Test func `every prefix of a right file's bytes is refused`() {
        let bytes = Array(Self.text.utf8)
        for count in 0..<bytes.count - 2 {
            #expect(Topology.check(bytes: Array(bytes.prefix(count)), file: "t.json").topology == nil)
        }
    }

    static let text = """
        {
          "format": 1,
          "name": "three",
          "intake": {
            "submissions": "tcp://127.0.0.1:47000",
            "replies": "tcp://127.0.0.1:47001",
            "publish": {"host": "127.0.0.1", "portBase": 47100}
          },
          "tenants": [
            {"code": "03", "name": "Allier", "region": "Auvergne-Rhône-Alpes",
              "chefLieu": {"name": "Moulins", "commune": "03190"}, "timeZone": "Europe/Paris", "prefixes": ["03"],
              "communeExceptions": [{"commune": "03250", "postalCode": "42620", "name": "Saint-Pierre-Laval"}]
            },
            {"code": "18", "name": "Cher",
              "region": "Centre-Val de Loire", "chefLieu": {"name": "Bourges", "commune": "18033"},
              "prefixes": ["18"],
              "streams": [
                {"name": "18-vierzon", "prefixes": ["181"], "endpoint": "ipc:///run/saisine/vierzon"}
              ],
              "timeZone": "Europe/Paris"
            },
            {"code": "42", "name": "Loire", "region": "Auvergne-Rhône-Alpes",
              "chefLieu": {"name": "Saint-Étienne", "commune": "42218"}, "timeZone": "Europe/Paris",
              "prefixes": ["42"]}
          ],
          "sharedCodes": [
            {"postalCode": "42620", "default": "42", "others": ["03"]}
          ],
          "refused": [
            {"prefix": "980", "reason": "Monaco is a foreign State"}
          ]
        }

        """
}
