/// One invented dossier in the making.
struct SampleDossier {
    /// The mix of démarches, in the order of `Demarche.allCases`, in percent: a guess.
    private static let mix = [50, 15, 22, 13]

    private(set) var random: SeededGenerator
    private let places: [SamplePlace]
    private let time: UnixTime
    private let today: CivilDate
    private let demarche: Demarche
    private let origin: SampleOrigin
    private let family: String

    init(random: SeededGenerator, places: [SamplePlace], time: UnixTime) {
        self.random = random
        self.places = places
        self.time = time
        today = time.date()
        demarche = Demarche.allCases[self.random.weighted(Self.mix)]
        origin = SampleOrigin.all[self.random.weighted(SampleOrigin.weights)]
        family = self.random.pick(origin.families)
    }

    mutating func line() -> JSONValue {
        let id = DossierID(milliseconds: UInt64(time.milliseconds), random: (random.next(), random.next()))
        let place = random.pick(places)
        var members = JSONObject()
        members["id"] = .string(id.description)
        members["demarche"] = .string(demarche.rawValue)
        members["submittedAt"] = .string(time.description)
        members["postalCode"] = .string(place.postalCode.description)
        if let commune = place.commune { members["commune"] = .string(commune.description) }
        members["applicant"] = applicant()
        members["address"] = address(in: place, withCode: false)
        members["permit"] = permit()
        let circumstance: Loss.Circumstance = random.below(100) < 65 ? .perte : .vol
        let category = String(1 + random.weighted([60, 8, 3, 8, 2, 11, 4, 4]))
        switch demarche {
        case .renouvellementRecepisse: break
        case .duplicataTitreSejour: members["loss"] = loss(circumstance)
        case .changementAdresse:
            members["previousAddress"] = address(in: random.pick(places), withCode: true)
            members["movedOn"] = .string(daysAgo(2...80).description)
        case .dcem: members["minor"] = minor(category)
        }
        var pieces = SamplePieces(random: random, today: today)
        members["pieces"] = pieces.list(for: demarche, circumstance: circumstance, category: category)
        return .object(members)
    }
}

// MARK: people

extension SampleDossier {
    private mutating func applicant() -> JSONValue {
        let isWoman = random.below(2) == 0
        let given = random.pick(isWoman ? origin.women : origin.men)
        var members = JSONObject()
        members["foreignerNumber"] = .string("00" + padded(random.below(100_000_000), 8))
        members["birthName"] = .string(family)
        if isWoman, random.below(4) == 0 { members["usualName"] = .string(random.pick(origin.families)) }
        members["givenNames"] = .string(given)
        members["sex"] = .string(isWoman ? "F" : "M")
        members["birthDate"] = .string(adultBirthDate())
        members["birthPlace"] = .string(random.pick(origin.cities))
        members["birthCountry"] = .string(origin.country)
        members["nationality"] = .string(origin.country)
        members["email"] = .string("demandeur.\(padded(random.below(1_000_000), 6))@example.org")
        members["phone"] = .string("06 39 98 \(padded(random.below(100), 2)) \(padded(random.below(100), 2))")
        return .object(members)
    }

    /// Some civil registers know the year alone, or the month.
    private mutating func adultBirthDate() -> String {
        let birth = daysAgo(18 * 366...75 * 365)
        switch random.below(40) {
        case 0: return padded(birth.year, 4)
        case 1: return "\(padded(birth.year, 4))-\(padded(birth.month, 2))"
        default: return birth.description
        }
    }

    private mutating func minor(_ category: String) -> JSONValue {
        .object([
            "birthName": .string(family), "givenNames": .string(random.pick(random.below(2) == 0 ? origin.women : origin.men)),
            "birthDate": .string(daysAgo(400...17 * 365).description), "nationality": .string(origin.country),
            "category": .string(category),
        ])
    }

    private mutating func address(in place: SamplePlace, withCode: Bool) -> JSONValue {
        let street = random.pick([
            "rue de la République", "avenue Jean-Jaurès", "rue Victor-Hugo", "place de l’Église", "rue des Écoles",
            "chemin du Moulin",
            "boulevard Gambetta", "rue Pasteur", "allée des Tilleuls", "route de la Gare", "rue du 8-Mai-1945",
            "impasse des Lilas",
        ])
        var members = JSONObject()
        members["line"] = .string("\(random.within(1...120)) \(street)")
        if random.below(5) == 0 {
            members["complement"] = .string("bâtiment \(random.pick(["A", "B", "C"])), appartement \(random.within(1...48))")
        }
        members["city"] = .string(place.city)
        if withCode { members["postalCode"] = .string(place.postalCode.description) }
        return .object(members)
    }

    private mutating func daysAgo(_ range: ClosedRange<Int>) -> CivilDate { today.adding(days: -random.within(range)) }
}

// MARK: permits

extension SampleDossier {
    private mutating func permit() -> JSONValue {
        var members = JSONObject()
        let until: CivilDate
        let months: Int
        if demarche == .renouvellementRecepisse {
            until = today.adding(days: random.within(2...21))
            months = 3
            members["kind"] = .string("récépissé")
        } else {
            let kind = random.weighted([64, 18, 18])
            members["kind"] = .string(
                ["carte de résident", "carte de séjour pluriannuelle", "carte de séjour temporaire"][kind])
            if kind > 0 { members["mention"] = .string(random.pick(["vie privée et familiale", "salarié", "étudiant"])) }
            months = [120, 48, 12][kind]
            until = today.adding(days: random.within(100...months * 30))
        }
        members["number"] = .string("TST" + padded(random.below(1_000_000), 6))
        members["validFrom"] = .string(until.adding(months: -months).adding(days: 1).description)
        members["validUntil"] = .string(until.description)
        return .object(members)
    }

    private mutating func loss(_ circumstance: Loss.Circumstance) -> JSONValue {
        .object(["circumstance": .string(circumstance.rawValue), "date": .string(daysAgo(1...40).description)])
    }
}
