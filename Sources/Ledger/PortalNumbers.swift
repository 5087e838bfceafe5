internal import SQLite

/// The numbers of portals. One is drawn in memory when a portal first asks for something that may be kept, and gets its row with the first
/// dossier or piece that is: names that are only heard leave nothing on disk.
struct PortalNumbers {
    private var numbers: [String: Int64] = [:]
    /// Drawn, without a row.
    private var names: [Int64: String] = [:]
    /// Never given twice in a process, also when it is forgotten.
    private var highest: Int64 = 0

    /// Reads the rows. A number drawn before stays its portal's, for an upload may be under way with it.
    mutating func read(_ database: Database) throws {
        names = Dictionary(uniqueKeysWithValues: numbers.map { ($0.value, $0.key) })
        let query = try database.prepare("SELECT name, portal FROM portal")
        try query.forEachRow { row in
            guard let name = row.text(0) else { return }
            numbers[name] = row.int64(1)
            names[row.int64(1)] = nil
            highest = max(highest, row.int64(1))
        }
    }

    func number(of name: String) -> Int64? { numbers[name] }

    mutating func draw(for name: String) -> Int64 {
        if let number = numbers[name] { return number }
        highest += 1
        let number = highest
        numbers[name] = number
        names[number] = name
        return number
    }

    var count: Int { numbers.count }

    /// Forgets numbers without a row: whoever has one is given another.
    mutating func forgetDrawn() {
        for name in names.values { numbers[name] = nil }
        names.removeAll()
    }

    /// Whether the portal of this number has no row yet.
    func isDrawn(_ number: Int64) -> Bool { names[number] != nil }

    mutating func keep(_ number: Int64, in database: Database) throws {
        guard let name = names[number] else { return }
        let insertion = try database.prepare("INSERT INTO portal(portal, name) VALUES (?1, ?2)")
        try insertion.bind(number, at: 1)
        try insertion.bind(name, at: 2)
        try insertion.run()
        names[number] = nil
    }
}

extension IntakeLedger {
    /// The number of a portal that has one; nil for a name that has asked for nothing yet.
    package func knownPortal(_ name: String) -> Int64? { portals.number(of: name) }

    /// How many names have a number.
    package var portalCount: Int { portals.count }

    /// Forgets names that have a number and nothing that is kept.
    package func forgetDrawnPortals() { portals.forgetDrawn() }

    /// The number of a portal by its name: a new one has no row before ``keep(portal:)`` or what it submits.
    package func portal(_ name: String) -> Int64 { portals.draw(for: name) }

    /// Gives a portal its row, in the open transaction.
    package func keep(portal number: Int64) throws {
        guard portals.isDrawn(number) else { return }
        try file.begin()
        try portals.keep(number, in: file.database)
    }
}
