package import Dossiers
import Foundation

/// How one préfecture presents itself to applicants, and by whose days its dates go: `Topology/offices/CODE.json`, or neutral words where
/// there is no such file. What applicants read is in French.
package struct Office: Sendable {
    package let code: TenantCode
    /// `Préfecture du Cher`: also the name that its mails come from.
    package var name: String
    /// The service that handles the dossiers.
    package var service: String?
    /// For letters, a line each; may be empty.
    package var address: [String] = []
    package var phone: String?
    /// When it is open, a line each; may be empty.
    package var hours: [String] = []
    /// Where an answer to its mails goes.
    package var email: String?
    /// The address that its mails come from.
    package var sender: String
    /// What its Message-IDs end with.
    package var domain: String
    package var website: String?
    /// How a document that is ready is collected, in whole sentences.
    package var appointment: String
    /// The administrative court that hears appeals, as it follows *tribunal administratif*: `d’Orléans`.
    package var court: String?
    /// How long an agent's claim of a dossier lasts.
    package var claimMinutes = 30
    /// How long a decision can be undone, and its mail waits.
    package var undoMinutes = 10
    /// Its IANA name, as the topology has it.
    package let timeZone: String
    let zone: TimeZone

    /// In words that are true of every préfecture, for one without a file of its own.
    package init(_ tenant: Topology.Tenant) {
        code = tenant.code
        name = "Préfecture \(Self.of(tenant.chefLieu.name))"
        sender = "prefecture-\(tenant.code.description.lowercased())@\(Self.exampleDomain)"
        domain = Self.exampleDomain
        appointment = "La préfecture vous contactera pour convenir d’un rendez-vous de remise."
        timeZone = tenant.timeZone
        guard let zone = TimeZone(identifier: tenant.timeZone) else {
            preconditionFailure("a topology's time zones are checked against a list, each of which exists")
        }
        self.zone = zone
    }

    /// For an act that judges no dossier and writes to nobody, where no topology is at hand.
    package init(silent code: TenantCode) {
        self.code = code
        name = "Préfecture \(code)"
        sender = "prefecture-\(code.description.lowercased())@\(Self.exampleDomain)"
        domain = Self.exampleDomain
        appointment = ""
        zone = .gmt
        timeZone = zone.identifier
    }

    /// The neutral one of a stream's tenant.
    package init(of stream: Topology.Stream, in topology: Topology) {
        guard let tenant = topology[stream.tenant] else { preconditionFailure("a stream is of a tenant of its topology") }
        self.init(tenant)
    }

    /// `de Bourges`, `d’Auch`, `du Mans`.
    private static func of(_ town: String) -> String {
        if town.hasPrefix("Le ") { return "du \(town.dropFirst(3))" }
        let first = town.prefix(1).decomposedStringWithCanonicalMapping.prefix(1).unicodeScalars.first.map(Character.init)
        return first.map { "AEIOUY".contains($0) } ?? false ? "d’\(town)" : "de \(town)"
    }
}

// MARK: - Examples

extension Office {
    private static let exampleDomain = "example.org"

    /// Whether its mails come from an address that exists only as an example (RFC 2606): no mail server would take them for genuine.
    package var isExample: Bool {
        let domain = sender.drop { $0 != "@" }.dropFirst().lowercased()
        return ["example.org", "example.com", "example.net"].contains { domain == $0 || domain.hasSuffix(".\($0)") }
            || [".example", ".invalid", ".test", ".localhost"].contains { domain.hasSuffix($0) }
    }
}
