import Testing

@testable import Dossiers

/// What the rules of the four démarches find in a dossier.
struct CompletenessTests {
    private typealias Draft = DossierDraft

    private func check(
        _ draft: DossierDraft, on day: String = "2026-03-01", tenant: String = "18",
        media: (Piece) -> PieceMedia = { _ in .unknown }
    ) throws -> [Shortcoming] {
        let date = try #require(CivilDate(day))
        return try RuleFiles.rules().check(try draft.dossier(), on: date, tenant: TenantCode(tenant), media: media)
    }

    // MARK: pieces

    @Test("a dossier with all its pieces is complete, and without any one of them it is not", arguments: Demarche.allCases)
    func isComplete(_ demarche: Demarche) throws {
        let whole = Draft(demarche)
        #expect(try check(whole) == [])
        for missing in whole.pieces {
            let found = try check(whole.without([missing]))
            #expect(found.map(\.subject) == [missing])
            #expect(found.map(\.problem) == [.missing])
            #expect(found.first?.message.hasPrefix("Il manque ") == true)
        }
    }

    @Test(
        "another kind may serve instead",
        arguments: [
            (Demarche.renouvellementRecepisse, "passeport", ["attestation-consulaire", "carte-consulaire", "carte-identite"]),
            (
                .duplicataTitreSejour, "passeport",
                ["attestation-demande-passeport", "attestation-consulaire", "carte-identite"]
            ),
            (.changementAdresse, "passeport", ["attestation-consulaire", "carte-identite"]),
            (.changementAdresse, "photo", ["e-photo"]),
            (.dcem, "passeport", ["carte-identite", "attestation-consulaire"]),
            (.dcem, "passeport-enfant", ["identite-enfant"]),
            (.dcem, "acte-naissance", ["livret-famille"]),
            (.dcem, "autorite-parentale", ["extrait-mariage", "jugement", "delegation-autorite"]),
            (.dcem, "certificat-scolarite", ["attestation-creche"]),
        ])
    func alternatives(_ demarche: Demarche, _ usual: String, _ others: [String]) throws {
        for other in others { #expect(try check(Draft(demarche).without([usual], adding: [other])) == [], "\(other)") }
    }

    @Test(
        "what a dossier says decides which pieces are asked for",
        arguments: [
            (Demarche.duplicataTitreSejour, "loss.circumstance", "vol", ["recepisse-plainte"]),
            (.dcem, "minor.category", "2", ["nationalite-parent"]), (.dcem, "minor.category", "3", ["nationalite-parent"]),
            (.dcem, "minor.category", "4", ["nationalite-parent"]), (.dcem, "minor.category", "5", ["ordonnance-ase"]),
            (.dcem, "minor.category", "6", ["decision-protection"]), (.dcem, "minor.category", "7", ["visa-enfant"]),
            (.dcem, "minor.category", "8", ["visa-enfant"]),
        ])
    func conditions(_ demarche: Demarche, _ path: String, _ value: String, _ subjects: [String]) throws {
        let draft = Draft(demarche).with(path, value)
        #expect(try check(draft).map(\.subject) == subjects)
        #expect(try check(draft.with(draft.pieces + subjects)) == [])
    }

    @Test func `a loss needs its declaration and a theft its complaint, never both`() throws {
        let loss = Draft(.duplicataTitreSejour)
        #expect(try check(loss.without(["declaration-honneur"])).map(\.subject) == ["declaration-honneur"])
        let theft = loss.with("loss.circumstance", "vol").without(["declaration-honneur"], adding: ["recepisse-plainte"])
        #expect(try check(theft) == [])
    }

    @Test("who lives with somebody sends that person's documents too, in every démarche", arguments: Demarche.allCases)
    func hosting(_ demarche: Demarche) throws {
        let hosted = Draft(demarche).without(["justificatif-domicile"], adding: ["attestation-hebergement"])
        #expect(try check(hosted).map(\.subject) == ["identite-hebergeant", "justificatif-domicile-hebergeant"])
        let whole = hosted.with(hosted.pieces + ["identite-hebergeant", "justificatif-domicile-hebergeant"])
        #expect(try check(whole) == [])
        let hotel = Draft(demarche).without(["justificatif-domicile"], adding: ["attestation-hotel"])
        #expect(try check(hotel).map(\.subject) == ["facture-hotel"])
        #expect(try check(hotel.with(hotel.pieces + ["facture-hotel"])) == [])
    }

    @Test func `a mandatary shows a mandate and an identity`() throws {
        let draft = Draft(.dcem).without(["autorite-parentale"], adding: ["mandat"])
        #expect(try check(draft).map(\.subject) == ["identite-mandataire"])
        #expect(try check(draft.with(draft.pieces + ["identite-mandataire"])) == [])
    }

    @Test(
        "school is asked of a child of three, day care or the health record of a younger one",
        arguments: [
            ("2023-03-01", ["carnet-sante"], ["certificat-scolarite"]), ("2023-03-01", ["attestation-creche"], []),
            ("2023-03-02", ["carnet-sante"], []), ("2023-03-02", ["attestation-creche"], []),
            ("2023-03-02", [], ["attestation-creche"]),
        ])
    func schooling(_ birth: String, _ pieces: [String], _ subjects: [String]) throws {
        let draft = Draft(.dcem).with("minor.birthDate", birth).without(["certificat-scolarite"], adding: pieces)
        #expect(try check(draft).map(\.subject) == subjects)
    }

    @Test func `an optional piece is never asked for, and an unsuitable one never held against its sender`() throws {
        let draft = Draft(.duplicataTitreSejour)
        let kept = draft.with(draft.pieces + [Draft.piece("titre-sejour", mediaType: "application/msword")])
        #expect(try check(kept) == [])
    }

    // MARK: what is wrong with a piece

    private static let unsuitable: [(String, Shortcoming.Problem, String)] = [
        (
            Draft.piece("justificatif-domicile", mediaType: "application/msword"), .wrongMediaType,
            "Le document « justificatif-domicile.x » ne convient pas, car il n’est pas d’un format accepté : envoyez un justificatif d"
        ),
        (
            Draft.piece("justificatif-domicile", size: 10_485_761), .tooLarge,
            "ne convient pas, car le fichier dépasse 10 Mo : envoyez"
        ),
        (Draft.piece("justificatif-domicile", size: 0), .empty, "ne convient pas, car le fichier est vide"),
        (
            Draft.piece("justificatif-domicile", issuedOn: "2025-08-31"), .tooOld,
            "ne convient pas, car il est trop ancien, il date du 31 août 2025 : envoyez un justificatif d"
        ),
        (
            Draft.piece("justificatif-domicile", issuedOn: "2026-03-02"), .futureDate,
            "ne convient pas, car il porte une date à venir, le 2 mars 2026"
        ),
    ]

    @Test("an unsuitable piece is told with what is wrong with it", arguments: Demarche.allCases)
    func faults(_ demarche: Demarche) throws {
        for (piece, problem, message) in Self.unsuitable {
            let draft = Draft(demarche).without(["justificatif-domicile"], adding: [piece])
            let found = try check(draft)
            #expect(found.map(\.problem) == [problem])
            #expect(found.first?.subject == "justificatif-domicile")
            #expect(found.first?.message.contains(message) == true, "\(found)")
            let both = draft.with(draft.pieces + ["justificatif-domicile"])
            #expect(try check(both) == [], "a suitable one beside it is enough")
        }
    }

    @Test func `a message says what is to be sent, and in which form where that is what was wrong`() throws {
        let draft = Draft(.renouvellementRecepisse)
        func message(_ piece: String) throws -> String? {
            try check(draft.without(["justificatif-domicile"], adding: [piece])).first?.message
        }
        let form = ", de moins de 6 mois, au format PDF, JPEG, PNG, BMP ou TIFF, 10 Mo au plus."
        #expect(try message(Draft.piece("justificatif-domicile", size: 0))?.hasSuffix(form) == true)
        let old = try message(Draft.piece("justificatif-domicile", issuedOn: "2025-08-31"))
        #expect(
            old?.contains(" un justificatif de domicile, de moins de 6 mois. Conviennent : une facture d’électricité") == true)
    }

    @Test("a proof of residence serves for six months to the day", arguments: Demarche.allCases)
    func age(_ demarche: Demarche) throws {
        for (day, problems) in [("2025-09-01", []), ("2025-08-31", [.tooOld])] as [(String, [Shortcoming.Problem])] {
            let proof = Draft.piece("justificatif-domicile", issuedOn: day)
            let draft = Draft(demarche).without(["justificatif-domicile"], adding: [proof])
            #expect(try check(draft).map(\.problem) == problems)
        }
    }

    @Test("a passport whose last day has passed has expired", arguments: Demarche.allCases)
    func expiredPassport(_ demarche: Demarche) throws {
        for (day, problems) in [("2026-03-01", []), ("2026-02-28", [.expired])] as [(String, [Shortcoming.Problem])] {
            let draft = Draft(demarche).without(["passeport"], adding: [Draft.piece("passeport", validUntil: day)])
            let found = try check(draft)
            #expect(found.map(\.problem) == problems)
            #expect(found.allSatisfy { $0.message.contains("« passeport.x » n’est plus valable depuis le 28 février 2026") })
        }
        let consular = Draft(demarche).without(
            ["passeport"],
            adding: [
                Draft.piece("passeport", validUntil: "2020-01-01"), "attestation-consulaire",
            ])
        #expect(try check(consular) == [])
    }

    // MARK: bytes

    private static let bytes: [(PieceMedia, String?, Shortcoming.Problem?)] = [
        (.type(.pdf), "image/jpeg", nil), (.type(.jpeg), "application/msword", nil), (.type(.png), nil, nil),
        (.type(.bmp), "image/jpeg", .wrongMediaType), (.other, "image/jpeg", .unreadable),
        (.other, "application/msword", .wrongMediaType), (.other, nil, .wrongMediaType), (.unknown, "image/jpeg", nil),
        (.unknown, "image/bmp", .wrongMediaType), (.unknown, nil, nil),
    ]

    @Test("a piece is what its bytes are, whatever it claims", arguments: bytes)
    func media(_ media: PieceMedia, _ claimed: String?, _ problem: Shortcoming.Problem?) throws {
        for demarche in Demarche.allCases {
            let draft = Draft(demarche).without(["photo"], adding: [Draft.piece("photo", mediaType: claimed)])
            let found = try check(draft) { $0.kind.description == "photo" ? media : .type(.pdf) }
            #expect(found.map(\.problem) == [problem].compactMap(\.self))
            #expect(found.allSatisfy { $0.message.contains("au format JPEG, PNG ou PDF, 10 Mo au plus.") })
        }
    }

    // MARK: fields and dates

    @Test("every field of a rule is asked for, in a sentence", arguments: Demarche.allCases)
    func fields(_ demarche: Demarche) throws {
        let date = try #require(CivilDate("2026-03-01"))
        for field in try RuleFiles.rules().rule(for: demarche, on: date, tenant: nil).fields {
            let found = try check(Draft(demarche).with(field.path, nil))
            #expect(found.contains { $0.subject == field.path && $0.problem == .missing }, "\(field.path)")
            #expect(found.first?.message == "Indiquez \(field.label).")
        }
    }

    @Test(
        "dates are checked on the day of judgement",
        arguments: [
            (Demarche.changementAdresse, "permit.validUntil", "2026-06-01", nil),
            (.changementAdresse, "permit.validUntil", "2026-05-31", .expiresSoon),
            (.changementAdresse, "permit.validUntil", "2026-03-01", .expiresSoon),
            (.changementAdresse, "permit.validUntil", "2026-02-28", .expired),
            (.duplicataTitreSejour, "permit.validUntil", "2026-05-31", .expiresSoon),
            (.duplicataTitreSejour, "permit.validUntil", "2026-02-28", .expired),
            (.renouvellementRecepisse, "permit.validUntil", "2026-02-28", nil),
            (.dcem, "permit.validUntil", "2026-03-01", nil), (.dcem, "permit.validUntil", "2026-02-28", .expired),
            (.duplicataTitreSejour, "loss.date", "2026-03-01", nil),
            (.duplicataTitreSejour, "loss.date", "2026-03-02", .futureDate),
            (.changementAdresse, "movedOn", "2026-03-01", nil), (.changementAdresse, "movedOn", "2026-03-02", .futureDate),
            (.dcem, "minor.birthDate", "2008-03-02", nil), (.dcem, "minor.birthDate", "2008-03-01", .notEntitled),
            (.dcem, "minor.birthDate", "2008-03", nil), (.dcem, "minor.birthDate", "2008", nil),
            (.dcem, "minor.birthDate", "2007", .notEntitled), (.dcem, "minor.birthDate", "2008-02", .notEntitled),
        ] as [(Demarche, String, String, Shortcoming.Problem?)])
    func dates(_ demarche: Demarche, _ path: String, _ value: String, _ problem: Shortcoming.Problem?) throws {
        #expect(try check(Draft(demarche).with(path, value)).map(\.problem) == [problem].compactMap(\.self))
    }

    @Test func `a parent who needs no permit of his own is not told that it has expired`() throws {
        let draft = Draft(.dcem).with("minor.category", "4").with("permit.validUntil", "2026-02-28")
        #expect(try check(draft.with(draft.pieces + ["nationalite-parent"])) == [])
    }

    @Test func `a permit that the law extended has not expired`() throws {
        let dossier = try Draft(.changementAdresse).with("permit.validUntil", "2020-04-01").dossier()
        let rules = try RuleFiles.rules()
        let (day, end) = (try #require(CivilDate("2020-06-15")), try #require(CivilDate("2020-10-01")))
        #expect(rules.check(dossier, on: day, tenant: nil).contains { $0.problem == .expired })
        let problems = rules.check(dossier, on: day, tenant: nil, extended: { _ in end }).map(\.problem)
        #expect(!problems.contains(.expired) && !problems.contains(.expiresSoon))
    }

    @Test(
        "a move between départements is told from one within",
        arguments: [
            ("18100", "18033", "reste à la préfecture"), ("36000", "18033", "passe de votre ancienne préfecture"),
            ("20000", "2A004", "reste à la préfecture"), ("20200", "2A004", "passe de votre ancienne préfecture"),
            ("97100", "97401", "passe de votre ancienne préfecture"), ("97400", "97401", "reste à la préfecture"),
        ])
    func moving(_ old: String, _ commune: String, _ words: String) throws {
        let dossier = try Draft(.changementAdresse).with("previousAddress.postalCode", old).with("commune", commune).dossier()
        let date = try #require(CivilDate("2026-03-01"))
        let rule = try RuleFiles.rules().rule(for: .changementAdresse, on: date, tenant: nil)
        let notes = rule.notes(for: dossier, on: date).filter { $0.hasPrefix("Votre dossier ") }
        #expect(notes.count == 1 && notes.first?.contains(words) == true, "\(notes)")
        let unknown = try Draft(.changementAdresse).with("previousAddress.postalCode", nil).dossier()
        #expect(!rule.notes(for: unknown, on: date).contains { $0.hasPrefix("Votre dossier ") })
    }

    // MARK: whole

    @Test func `a préfecture's own rule replaces the general one`() throws {
        let draft = Draft(.renouvellementRecepisse, ["recepisse"]).with("permit.number", nil)
        #expect(try check(draft, tenant: "76") == [])
        #expect(try check(draft, tenant: "18").count == 4)
    }

    @Test("the least dossier lacks everything, each thing in a sentence", arguments: Demarche.allCases)
    func least(_ demarche: Demarche) throws {
        let body =
            "{\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"demarche\":\"\(demarche.rawValue)\",\"postalCode\":\"18000\",\"address\":{\"line\":\" \"}}"
        let date = try #require(CivilDate("2026-03-01"))
        let found = try RuleFiles.rules().check(try Dossier(body: Array(body.utf8)), on: date, tenant: nil)
        #expect(found.count >= 12)
        #expect(found.contains { $0.subject == "address.line" && $0.problem == .missing })
        #expect(Set(found.map(\.problem)) == [.missing])
        #expect(found.allSatisfy { $0.message.hasSuffix(".") })
        var reason = Reason(.node, .foundIncomplete)
        reason.shortcomings = found
        #expect(try Reason(decoding: reason.encoded) == reason)
    }

    @Test func `the body of a report has its documented form`() throws {
        var reason = Reason(.node, .foundIncomplete)
        reason.shortcomings = [Shortcoming(subject: "photo", problem: .tooOld, message: "Le \"x\".")]
        reason.until = CivilDate("2026-12-24")
        #expect(
            String(decoding: reason.encoded, as: UTF8.self)
                == #"{"actor":"node","event":"found-incomplete","shortcomings":[{"subject":"photo","problem":"too-old","message":"Le \"x\"."}],"until":"2026-12-24"}"#
        )
        #expect(throws: Refusal.self) { try Reason(decoding: Array("{\"shortcomings\":[{}]}".utf8)) }
        #expect(try Reason(decoding: Array("{\"novel\":1}".utf8)) == Reason(.node, ""))
    }
}
