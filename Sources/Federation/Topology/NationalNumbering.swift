package import Dossiers

/// What exists, against which a topology is checked: the codes of départements and collectivities, the areas of postal codes,
/// régions and time zones (INSEE, *code officiel géographique*; La Poste; IANA).
package enum NationalNumbering {
    /// The 96 départements of metropolitan France and the 13 overseas.
    package static let tenants: [TenantCode] = {
        let metropolitan = (1...95).filter { $0 != 20 }.map { $0 < 10 ? "0\($0)" : "\($0)" }
        return (metropolitan + ["2A", "2B"] + overseas).compactMap { TenantCode($0) }
    }()

    private static let overseas = ["971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988", "989"]

    /// Every beginning of two digits, of three within 97 and 98: what one département's codes have in common, Corsica apart.
    static let areas: [PostalPrefix] = prefixes(0...96) + prefixes(970...989) + prefixes(99...99)

    /// The areas in which people live; a complete topology serves them.
    static let inhabitedAreas: Set<PostalPrefix> = Set(
        prefixes(1...95) + prefixes(971...978) + prefixes(984...984) + prefixes(986...988))

    private static func prefixes(_ numbers: ClosedRange<Int>) -> [PostalPrefix] {
        numbers.compactMap { PostalPrefix($0 < 10 ? "0\($0)" : "\($0)") }
    }

    static let regions: Set<String> = [
        "Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Bretagne", "Centre-Val de Loire", "Corse", "Grand Est",
        "Guadeloupe",
        "Guyane", "Hauts-de-France", "La Réunion", "Martinique", "Mayotte", "Normandie", "Nouvelle-Aquitaine", "Occitanie",
        "Pays de la Loire", "Provence-Alpes-Côte d'Azur", "Île-de-France",
        // Not régions, but what stands in their place overseas.
        "Collectivité d’outre-mer", "Nouvelle-Calédonie (sui generis)", "Terres australes et antarctiques françaises",
        "Île de Clipperton",
    ]

    static let timeZones: Set<String> = [
        "Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/Cayenne", "America/Miquelon",
        "America/St_Barthelemy",
        "America/Marigot", "Indian/Reunion", "Indian/Mayotte", "Indian/Kerguelen", "Pacific/Wallis", "Pacific/Tahiti",
        "Pacific/Noumea",
    ]
}
