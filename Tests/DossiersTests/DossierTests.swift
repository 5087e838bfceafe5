import Testing

@testable import Dossiers

struct DossierTests {
    private static let id = "01890a5d-ac96-774b-bcce-b302099a8057"
    private static let hash = String(repeating: "0f", count: 32)

    /// A body with these members instead of, or beside, the usual ones; `nil` leaves one out.
    private static func body(_ changes: KeyValuePairs<String, String?> = [:]) -> [UInt8] {
        var members: [(String, String)] = [
            ("id", "\"\(id)\""), ("demarche", "\"dcem\""), ("postalCode", "\"18000\""),
            ("submittedAt", "\"2026-08-01T09:30:00Z\""),
        ]
        for (name, value) in changes {
            let index = members.firstIndex { $0.0 == name }
            if let index { members.remove(at: index) }
            if let value { members.append((name, value)) }
        }
        return Array(("{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}").utf8)
    }

    @Test func `the summary holds what routes and lists a dossier`() throws {
        let pieces =
            "[{\"kind\":\"passeport\",\"name\":\"p\",\"size\":12,\"hash\":\"\(Self.hash)\"},{\"hash\":\"\(Self.hash)\",\"size\":0,\"kind\":\"photo\"}]"
        let body = Self.body(["revision": "3", "commune": "\"18033\"", "pieces": pieces, "x": "{\"y\":[1]}"])
        var seen: [PieceReference] = []
        let summary = try DossierSummary.scan(body) { (piece) throws(Refusal) in seen.append(piece) }
        #expect(summary.id == DossierID(Self.id))
        #expect(summary.revision == 3)
        #expect(summary.demarche == .dcem)
        #expect(summary.postalCode == PostalCode("18000"))
        #expect(summary.commune == CommuneCode("18033"))
        #expect(summary.submittedAt == UnixTime("2026-08-01T09:30:00Z"))
        #expect(summary.pieceCount == 2 && summary.pieceSize == 12)
        #expect(seen.map(\.kind.description) == ["passeport", "photo"])
        #expect(seen.map(\.size) == [12, 0])
        #expect(try Dossier(body: body).pieces.map(\.reference) == seen)
    }

    @Test func `escapes in names and values are read as what they stand for`() throws {
        let text =
            "{\"\\u0069d\":\"\(Self.id.replacing("0189", with: "\\u00301\\u00389"))\",\"demarche\":\"\\u0064cem\",\"postal\\u0043ode\":\"\\u00318000\"}"
        let summary = try DossierSummary.scan(Array(text.utf8))
        #expect(summary.id == DossierID(Self.id))
        #expect(summary.demarche == .dcem)
        #expect(summary.postalCode == PostalCode("18000"))
        let twice = #expect(throws: Refusal.self) { try DossierSummary.scan(Array("{\"id\":null,\"\\u0069d\":null}".utf8)) }
        #expect(twice == Refusal(.duplicateMember, "id: the member is there twice; send it once"))
    }

    @Test func `a piece that is refused refuses the dossier`() {
        let body = Self.body(["pieces": "[{\"kind\":\"photo\",\"size\":1,\"hash\":\"\(Self.hash)\"}]"])
        let missing = Refusal(.missingPiece, "not here")
        #expect(throws: missing) { try DossierSummary.scan(body) { (_) throws(Refusal) in throw missing } }
    }

    /// What the intake and the full reader both refuse, in the same words.
    private static let faults: [(String, String, Refusal.Code, String)] = [
        (
            "id", "\"x\"", .badField,
            "id: expected a version 7 UUID such as \"01890a5d-ac96-774b-bcce-b302099a8057\", found \"x\""
        ),
        ("id", "\"01890a5d-ac96-474b-bcce-b302099a8057\"", .badField, "id: expected a version 7 UUID"),
        ("revision", "0", .badField, "revision: expected a whole number from 1 to 4294967295, found 0"),
        ("revision", "1.0", .badField, "found 1.0"), ("revision", "\"1\"", .badField, "found \"1\""),
        ("revision", "4294967296", .badField, "found 4294967296"),
        ("revision", "99999999999999999999999", .badField, "found 99999999"),
        ("revision", "-1", .badField, "found -1"),
        (
            "demarche", "\"visa\"", .unknownDemarche,
            "demarche: expected one of \"renouvellement-recepisse\", \"duplicata-titre-sejour\", \"changement-adresse\", \"dcem\", found \"visa\""
        ),
        ("demarche", "7", .badField, "demarche: expected one of"), ("demarche", "[1]", .badField, "found an array"),
        (
            "postalCode", "1400", .badPostalCode,
            "postalCode: expected a string of five digits such as \"18000\", found 1400; its leading zero was probably lost: write \"01400\""
        ),
        ("postalCode", "\"1400\"", .badPostalCode, "found \"1400\"; its leading zero was probably lost: write \"01400\""),
        ("postalCode", "18000", .badPostalCode, "found 18000; write it in quotes: \"18000\""),
        ("postalCode", "\"180000\"", .badPostalCode, "found \"180000\""),
        ("postalCode", "\"1800a\"", .badPostalCode, "found \"1800a\""),
        ("postalCode", "\"\"", .badPostalCode, "found \"\""), ("postalCode", "{}", .badPostalCode, "found an object"),
        ("postalCode", "true", .badPostalCode, "found true"),
        ("commune", "\"1803\"", .badField, "commune: expected a commune's INSEE code"),
        ("commune", "18033", .badField, "found 18033"),
        ("submittedAt", "\"2026-02-30T09:30:00Z\"", .badField, "submittedAt: expected an instant in UTC"),
        ("submittedAt", "1785576600", .badField, "found 1785576600"),
        ("pieces", "{}", .badField, "pieces: expected an array of at most 64 pieces, found an object"),
        ("pieces", "[1]", .badField, "pieces[0]: expected an object, found 1"),
        ("pieces", "[{\"size\":1,\"hash\":\"\(hash)\"}]", .missingField, "pieces[0].kind: missing; expected a kind"),
        ("pieces", "[{\"kind\":\"Photo\",\"size\":1,\"hash\":\"\(hash)\"}]", .badField, "pieces[0].kind: expected a kind"),
        (
            "pieces", "[{\"kind\":\"photo\",\"size\":\"abc\",\"hash\":\"\(hash)\"}]", .badField,
            "pieces[0].size: expected a whole number of bytes, found \"abc\""
        ),
        (
            "pieces", "[{\"kind\":\"photo\",\"size\":-1,\"hash\":\"\(hash)\"}]", .badField,
            "pieces[0].size: expected a whole number of bytes, found -1"
        ),
        ("pieces", "[{\"kind\":\"photo\",\"size\":1}]", .missingField, "pieces[0].hash: missing"),
        (
            "pieces", "[{\"kind\":\"photo\",\"size\":1,\"hash\":\"0f\"}]", .badField,
            "pieces[0].hash: expected the 64 hexadecimal digits"
        ),
        ("pieces", "[{\"kind\":\"photo\",\"kind\":\"photo\"}]", .duplicateMember, "pieces[0].kind: the member is there twice"),
        (
            "pieces",
            "[" + (0..<65).map { _ in "{\"kind\":\"photo\",\"size\":1,\"hash\":\"\(hash)\"}" }.joined(separator: ",") + "]",
            .badField, "pieces: expected an array of at most 64 pieces, found"
        ),
    ]

    @Test("a member of the wrong form is refused by its name, by the intake as by the node", arguments: faults)
    func refuses(_ name: String, _ value: String, _ code: Refusal.Code, _ message: String) {
        let body = Self.body([name: value])
        for refusal in [
            #expect(throws: Refusal.self) { try DossierSummary.scan(body) },
            #expect(throws: Refusal.self) { try Dossier(body: body) },
        ] {
            #expect(refusal?.code == code)
            #expect(refusal?.message.contains(message) == true, "\(refusal?.message ?? "none")")
        }
    }

    @Test("what routing needs must be there", arguments: ["id", "demarche", "postalCode"], ["", "null"])
    func missing(_ name: String, _ value: String) {
        let body = Self.body([name: value.isEmpty ? nil : value])
        for refusal in [
            #expect(throws: Refusal.self) { try DossierSummary.scan(body) },
            #expect(throws: Refusal.self) { try Dossier(body: body) },
        ] {
            #expect(refusal?.code == .missingField)
            #expect(refusal?.message.hasPrefix("\(name): missing; expected ") == true)
        }
    }

    @Test(
        "only one JSON object is a dossier",
        arguments: [
            ("[]", .badField), ("1", .badField), ("", .badJSON), ("{", .badJSON), ("{}{}", .badJSON), ("null", .badField),
            ("hello", .badJSON),
        ]
            as [(String, Refusal.Code)])
    func object(_ text: String, _ code: Refusal.Code) {
        let body = Array(text.utf8)
        #expect(#expect(throws: Refusal.self) { try DossierSummary.scan(body) }?.code == code)
        #expect(#expect(throws: Refusal.self) { try Dossier(body: body) }?.code == code)
        #expect(#expect(throws: Refusal.self) { try DossierLine.parse(body) }?.code == code)
    }

    @Test func `a member twice is refused, known or not, and a body too large`() {
        for name in ["x", "id", "postalCode"] {
            var body = Self.body(["x": "1"])
            body.removeLast()
            body.append(contentsOf: ",\"\(name)\":1}".utf8)
            let expected = Refusal(.duplicateMember, "\(name): the member is there twice; send it once")
            #expect(throws: expected) { try DossierSummary.scan(body) }
            #expect(throws: expected) { try Dossier(body: body) }
        }
        #expect(#expect(throws: Refusal.self) { try DossierSummary.scan(Self.body(), sizeMax: 20) }?.code == .tooLarge)
    }

    @Test func `more members than can be told apart are refused`() throws {
        let members = (0..<60).map { "\"m\($0)\":1" }.joined(separator: ",")
        _ = try DossierSummary.scan(
            Array("{\"id\":\"\(Self.id)\",\"demarche\":\"dcem\",\"postalCode\":\"18000\",\(members),\"last\":1}".utf8))
        let more = Array(
            "{\"id\":\"\(Self.id)\",\"demarche\":\"dcem\",\"postalCode\":\"18000\",\(members),\"last\":1,\"one\":1}".utf8)
        #expect(#expect(throws: Refusal.self) { try DossierSummary.scan(more) }?.code == .badField)
    }

    @Test(
        "a known field of the wrong form is refused by its path",
        arguments: [
            ("applicant", "{\"birthDate\":\"1987-02-30\"}", "applicant.birthDate: expected a date that exists"),
            ("applicant", "{\"foreignerNumber\":\"123456789\"}", "applicant.foreignerNumber: expected ten digits"),
            ("applicant", "{\"foreignerNumber\":1234567890}", "found 1234567890"),
            ("applicant", "{\"sex\":\"f\"}", "applicant.sex"),
            ("applicant", "{\"email\":\"a b@c\"}", "applicant.email"),
            ("applicant", "{\"email\":\"a@b@c\"}", "applicant.email"),
            ("applicant", "{\"phone\":\"call me\"}", "applicant.phone"),
            ("applicant", "{\"nationality\":\"FR\"}", "applicant.nationality"),
            ("applicant", "{\"birthName\":\"a\\nb\"}", "applicant.birthName: expected a line"),
            ("applicant", "[]", "applicant: expected an object"),
            ("address", "{\"line\":7}", "address.line"),
            ("permit", "{\"validUntil\":\"2026-13-01\"}", "permit.validUntil: expected a day that exists"),
            (
                "permit", "{\"validFrom\":\"2026-02-01\",\"validUntil\":\"2026-01-01\"}",
                "permit.validUntil: expected a day not before validFrom"
            ),
            ("minor", "{\"category\":1}", "minor.category"), ("minor", "{\"category\":\"9\"}", "minor.category"),
            ("loss", "{\"circumstance\":\"theft\"}", "loss.circumstance: expected \"perte\" or \"vol\""),
            ("loss", "{\"date\":\"hier\"}", "loss.date"),
            ("movedOn", "\"2026-06-31\"", "movedOn: expected a day that exists"),
            ("pieces", "[{\"kind\":\"photo\",\"size\":1,\"hash\":\"\(hash)\",\"mediaType\":\"jpeg\"}]", "pieces[0].mediaType"),
            (
                "pieces", "[{\"kind\":\"photo\",\"size\":1,\"hash\":\"\(hash)\",\"issuedOn\":\"2026-02-29\"}]",
                "pieces[0].issuedOn"
            ),
        ])
    func refusesFields(_ name: String, _ value: String, _ message: String) {
        let refusal = #expect(throws: Refusal.self) { try Dossier(body: Self.body([name: value])) }
        #expect(refusal?.code == .badField)
        #expect(refusal?.message.contains(message) == true, "\(refusal?.message ?? "none")")
    }

    @Test func `unknown members are kept`() throws {
        let body = Self.body(["applicant": "{\"shoeSize\":42.0}", "é": "[null]"])
        #expect(try Dossier(body: body).json.serialized == body)
    }

    @Test func `the least line becomes a body with id and time`() throws {
        let line = try DossierLine.parse(Array("{\"demarche\":\"dcem\",\"postalCode\":\"18000\"}".utf8))
        #expect(line.id == nil && line.revision == 1 && line.pieces.isEmpty)
        let id = try #require(DossierID(Self.id))
        let body = line.body(id: id, submittedAt: UnixTime(milliseconds: 0), stored: [])
        #expect(
            body.description
                == "{\"id\":\"\(Self.id)\",\"submittedAt\":\"1970-01-01T00:00:00.000Z\",\"demarche\":\"dcem\",\"postalCode\":\"18000\"}"
        )
        #expect(try DossierSummary.scan(body.serialized).id == id)
    }

    @Test func `a line's pieces become entries of the body`() throws {
        let text = """
            {"id":"\(Self.id)","demarche":"dcem","postalCode":"18000","submittedAt":"2026-08-01T09:30:00Z","pieces":[\
            {"kind":"photo","content":"JVBERi0=","note":1},{"kind":"passeport","file":"scans/p.pdf","issuedOn":"2020-01-01"}]}
            """
        let line = try DossierLine.parse(Array(text.utf8))
        #expect(line.pieces.map(\.source) == [.content(Array("%PDF-".utf8)), .file("scans/p.pdf")])
        let hash = try #require(ContentHash(Self.hash))
        let stored = DossierLine.StoredPiece(mediaType: "application/pdf", size: 5, hash: hash)
        let body = line.body(id: try #require(line.id), submittedAt: UnixTime(milliseconds: 0), stored: [stored, stored])
        let entry = "\"mediaType\":\"application/pdf\",\"size\":5,\"hash\":\"\(Self.hash)\""
        #expect(
            body["pieces"]?.description
                == "[{\"kind\":\"photo\",\"note\":1,\(entry)},{\"kind\":\"passeport\",\"issuedOn\":\"2020-01-01\",\"name\":\"p.pdf\",\(entry)}]"
        )
        #expect(body["submittedAt"] == .string("2026-08-01T09:30:00Z"))
        #expect(try Dossier(json: body).pieces.count == 2)
    }

    @Test(
        "a piece in a line says once where its bytes are",
        arguments: [
            ("{\"kind\":\"photo\"}", "pieces[0]: expected its bytes as"),
            ("{\"kind\":\"photo\",\"file\":\"a\",\"content\":\"\"}", "found file and content"),
            ("{\"kind\":\"photo\",\"content\":\"=\"}", "pieces[0].content: expected base64"),
            ("{\"kind\":\"photo\",\"file\":\"\"}", "pieces[0].file: expected a path"),
            ("{\"file\":\"a\"}", "pieces[0].kind: missing"), ("3", "pieces[0]: expected an object"),
        ])
    func refusesLines(_ piece: String, _ message: String) {
        let line = "{\"demarche\":\"dcem\",\"postalCode\":\"18000\",\"pieces\":[\(piece)]}"
        let refusal = #expect(throws: Refusal.self) { try DossierLine.parse(Array(line.utf8)) }
        #expect(refusal?.message.contains(message) == true, "\(refusal?.message ?? "none")")
    }

    @Test func `base64 is read back, and refused when it is not whole`() {
        var random = SeededGenerator(seed: 64)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8(random.below(256)) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
        #expect(Base64.encode(Array("foobar!".utf8)) == "Zm9vYmFyIQ==")
        for text in ["Z", "Zg=", "Zg", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm9v\n", "Zm-_", "Z=g="] {
            #expect(Base64.decode(text) == nil, "\(text)")
        }
    }

    @Test func `the names of the domain are written as they are read`() {
        #expect(DossierID(Self.id)?.description == Self.id)
        #expect(DossierID(Self.id.uppercased())?.description == Self.id)
        let hash = "00112233445566778899aabbccddeeff0123456789abcdef" + String(repeating: "fe", count: 8)
        #expect(ContentHash(hash)?.description == hash)
        for kind in ["photo", "justificatif-domicile", "a-2", String(repeating: "z", count: 40)] {
            #expect(PieceKind(kind)?.description == kind)
        }
        for kind in ["", "a", "2a", "-a", "Photo", "photo ", "é", String(repeating: "z", count: 41)] {
            #expect(PieceKind(kind) == nil)
        }
    }
}
