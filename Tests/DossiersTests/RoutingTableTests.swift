import Testing

@testable import Dossiers

@Suite struct RoutingTableTests {
    let table = RoutingTable(
        streams: [
            stream("18", "18"), stream("18", "181", name: "18-vierzon"), stream("03", "03"), stream("42", "42"),
            stream("91", "91", "94390"), stream("2A", "200", "201", "203"), stream("2B", "202"),
            stream("974", "974", "977", "978"),
            stream("977", "97099", "97133"),
        ],
        facts: RoutingTable.Facts(
            names: [tenant("18"): "Cher", tenant("03"): "Allier", tenant("42"): "Loire", tenant("24"): "Dordogne"],
            exceptions: [
                exception("24335", "33220"), exception("18015", "03180"), exception("03250", "42620"),
                exception("42100", "03199"),
            ],
            sharedCodes: [code("42620"), code("33220")],
            refused: [RoutingTable.RefusedPrefix(prefix: prefix("980"), reason: "Monaco is a foreign State")]
        )
    )

    @Test(arguments: [
        ("18000", "18"), ("18999", "18"), ("18020", "18"), ("18100", "18-vierzon"), ("03000", "03"), ("94390", "91"),
        ("20302", "2A"), ("20200", "2B"), ("97743", "974"), ("97801", "974"), ("97133", "977"), ("97099", "977"),
    ])
    func `without a commune the longest prefix decides`(text: String, stream: String) throws {
        let route = try table.route(code(text))
        #expect(route.stream.text == stream)
        #expect(!route.isAssumed)
    }

    @Test func `a shared code without a commune goes to the prefix's own and is marked assumed`() throws {
        let route = try table.route(code("42620"))
        #expect(route.tenant == tenant("42"))
        #expect(route.isAssumed)
        #expect(route.reason == .shared(prefix("42")))
    }

    @Test func `a commune of the table's exceptions goes to its own tenant`() throws {
        let route = try table.route(code("42620"), commune: commune("03250"))
        #expect(route.tenant == tenant("03"))
        #expect(!route.isAssumed)
        #expect(route.reason == .exception(commune("03250"), code("42620")))
        #expect(try table.route(code("42620"), commune: commune("42257")).tenant == tenant("42"))
    }

    @Test func `an exception goes to the tenant's first stream when none of its prefixes covers the code`() throws {
        #expect(try table.route(code("03180"), commune: commune("18015")).stream.text == "18")
    }

    @Test(arguments: [("18020", "18033"), ("18109", "18279"), ("97743", "97411"), ("97099", "97701"), ("20302", "2A004")])
    func `a CEDEX code of the right tenant does not contradict the commune`(text: String, insee: String) throws {
        let route = try table.route(code(text), commune: commune(insee))
        #expect(route.tenant == commune(insee).tenant)
        #expect(route.reason == .commune(commune(insee)))
    }

    @Test func `a commune and a postal code of two tenants are a contradiction that names both`() {
        let refusal = refusal(table, "42000", "18033")
        #expect(refusal?.code == .contradiction)
        #expect(
            refusal?.message
                == "commune 18033 is of 18 (Cher), but postal code 42000 is of 42 (Loire): correct the one that is wrong")
        #expect(self.refusal(table, "42621", "03250")?.code == .contradiction)
        #expect(self.refusal(table, "69001", "18033")?.code == .contradiction)
    }

    @Test(arguments: [
        ("69001", nil), ("42000", "69123"), ("33220", "24335"), ("94000", nil), ("18000", "99138"), ("98000", nil),
    ])
    func `what no tenant of the topology serves is refused`(text: String, insee: String?) {
        #expect(refusal(table, text, insee)?.code == .notServed)
    }

    @Test func `a refused prefix says why, with a commune too`() {
        let expected = Refusal(.notServed, "postal code 98000: Monaco is a foreign State")
        #expect(refusal(table, "98000", nil) == expected)
        #expect(refusal(table, "98000", "18033") == expected)
    }

    @Test func `the topic is the code where the stream covers it, otherwise its first prefix padded`() {
        #expect(stream("18", "18").topic(for: code("18100")) == code("18100"))
        #expect(stream("03", "03").topic(for: code("42620")) == code("03000"))
    }

    @Test func `every code routes as the longest prefix of a plain search does`() {
        let claims = [
            ("18", "18"), ("18-vierzon", "181"), ("03", "03"), ("42", "42"), ("91", "91"), ("91", "94390"), ("2A", "200"),
            ("2A", "201"),
            ("2A", "203"), ("2B", "202"), ("974", "974"), ("974", "977"), ("974", "978"), ("977", "97099"), ("977", "97133"),
        ]
        for number in UInt32(0)...99_999 {
            guard let code = PostalCode(number: number) else { continue }
            let text = "\(code)"
            let expected = claims.filter { text.hasPrefix($0.1) }.max { $0.1.count < $1.1.count }?.0
            #expect(Result { try table.route(code).stream.text }.success == expected)
        }
    }

    private func refusal(_ table: RoutingTable, _ text: String, _ insee: String?) -> Refusal? {
        do throws(Refusal) {
            _ = try table.route(code(text), commune: insee.map(commune))
            return nil
        } catch {
            return error
        }
    }
}

@Suite struct PostalPrefixTests {
    @Test func `a prefix covers the codes that begin with it`() {
        #expect(prefix("18").codes == 18000...18999)
        #expect(prefix("94390").codes == 94390...94390)
        #expect(prefix("0").codes == 0...9999)
        #expect(prefix("18").contains(prefix("181")))
        #expect(prefix("18").contains(prefix("18")))
        #expect(!prefix("181").contains(prefix("18")))
        #expect(!prefix("1").contains(prefix("01")))
    }

    @Test(arguments: ["0", "01", "001", "94390", "2"]) func `a prefix keeps its zeros`(text: String) {
        #expect("\(prefix(text))" == text)
    }

    @Test(arguments: ["", "123456", "2A", " 1", "١"]) func `anything but one to five digits is no prefix`(text: String) {
        #expect(PostalPrefix(text) == nil)
    }

    @Test(arguments: [("18033", "18"), ("2A004", "2A"), ("2B033", "2B"), ("97701", "977"), ("98735", "987"), ("01053", "01")])
    func `a commune's tenant is its first two characters, three overseas`(insee: String, expected: String) {
        #expect(commune(insee).tenant == tenant(expected))
    }
}

@Suite struct PostalCodeParsingTests {
    @Test(arguments: [
        ("1400", "did a leading zero get lost: 01400?"), ("", "five digits are expected"),
        ("180000", "five digits are expected"),
        ("2A004", "it is a commune code; put 2A004 in the commune"),
        ("2a004", "it is a commune code; put 2A004 in the commune"),
        ("18 000", "five digits are expected and nothing else; is it 18000?"), ("F-18000", "is it 18000?"),
        ("Bourges", "five digits are expected"), ("0140", "five digits are expected"), ("١٨٠٠٠", "five digits are expected"),
    ])
    func `what is not a postal code is refused with the likeliest mistake`(text: String, advice: String) {
        let refusal = #expect(throws: Refusal.self) { try PostalCode.parse(text) }
        #expect(refusal?.code == .badPostalCode)
        #expect(refusal?.message.hasSuffix(advice) == true)
    }

    @Test func `foreign text is quoted short and without control characters`() {
        let refusal = #expect(throws: Refusal.self) {
            try PostalCode.parse("a\u{1B}[31m\n" + String(repeating: "x", count: 1000))
        }
        #expect(refusal?.message.contains("\u{1B}") == false)
        #expect(refusal?.message.contains("\n") == false)
        #expect((refusal?.message.count ?? 0) < 100)
    }

    @Test func `an empty commune is none, a wrong one is refused`() throws {
        #expect(try CommuneCode.parse("") == nil)
        #expect(try CommuneCode.parse("18033") == commune("18033"))
        #expect(throws: Refusal.self) { try CommuneCode.parse("Bourges") }
        let refusal = #expect(throws: Refusal.self) { try CommuneCode.parse("1053") }
        #expect(refusal?.message.hasSuffix("did a leading zero get lost: 01053?") == true)
    }
}

// MARK: - Short spellings

private func code(_ text: String) -> PostalCode { required(PostalCode(text), text) }
private func commune(_ text: String) -> CommuneCode { required(CommuneCode(text), text) }
private func tenant(_ text: String) -> TenantCode { required(TenantCode(text), text) }
private func prefix(_ text: String) -> PostalPrefix { required(PostalPrefix(text), text) }

private func stream(_ code: String, _ prefixes: String..., name: String? = nil) -> RoutingTable.Stream {
    RoutingTable.Stream(
        tenant: tenant(code), name: required(StreamName(name ?? code), code), prefixes: prefixes.map { prefix($0) })
}

private func exception(_ insee: String, _ text: String) -> RoutingTable.Exception {
    RoutingTable.Exception(commune: commune(insee), postalCode: code(text))
}

private func required<Value>(_ value: Value?, _ text: String) -> Value {
    guard let value else { preconditionFailure("the test's own \(text) is malformed") }
    return value
}

extension Result {
    fileprivate var success: Success? {
        if case .success(let value) = self { value } else { nil }
    }
}
