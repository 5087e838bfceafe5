import Dossiers

/// The members of an office's file; `office.schema.json` says the same.
enum OfficeMembers {
    static let all = [
        "$schema", "format", "note", "code", "name", "service", "address", "phone", "hours", "email", "sender", "domain",
        "website", "appointment", "court", "claimMinutes", "undoMinutes",
    ]
    static let claimMinutes = 1...480
    static let undoMinutes = 0...120
    /// Of an address, or of the hours.
    static let linesMax = 8
}

extension Office {
    /// The office of a tenant as a file has it.
    ///
    /// - Throws: every fault of a file that is refused. Warnings of one that is accepted are told by ``check(path:tenant:)``.
    package static func load(path: String, tenant: Topology.Tenant) throws(TopologyFaults) -> Office {
        let (office, faults) = check(path: path, tenant: tenant)
        guard let office else { throw TopologyFaults(faults: faults) }
        return office
    }

    /// Reads and checks a file. One that cannot be read has one fault.
    package static func check(path: String, tenant: Topology.Tenant) -> (office: Office?, faults: [TopologyFault]) {
        let (office, faults) = TopologyFault.check(path: path) { read($0, of: tenant) }
        return (office, faults)
    }

    /// Checks a file's bytes; `file` is its name in the faults.
    static func check(bytes: [UInt8], file: String, tenant: Topology.Tenant) -> (office: Office?, faults: [TopologyFault]) {
        let (office, faults) = TopologyFault.check(bytes: bytes, file: file) { read($0, of: tenant) }
        return (office, faults)
    }

    private static func read(_ field: JSONField, of tenant: Topology.Tenant) -> (Office?, [TopologyReader.Finding]) {
        var reader = SettingsReader()
        guard reader.object(field, known: OfficeMembers.all) else { return (nil, reader.findings) }
        var office = Office(tenant)
        office.readIdentity(field, &reader)
        office.readContact(field, &reader)
        office.readDesk(field, &reader)
        if reader.findings.isEmpty { office.warn(field, &reader) }
        return (office, reader.findings)
    }

    private mutating func readIdentity(_ field: JSONField, _ reader: inout SettingsReader) {
        _ = reader.attempt { () throws(Refusal) in try field["format"].wholeNumber("1", in: 1...1) }
        _ = reader.optional(field["note"]) { $0.text($1) }
        let code = reader.attempt { () throws(Refusal) in
            try field["code"].parsed("a tenant code, as 18 or 2A") { TenantCode($0) }
        }
        // A file that was copied from a neighbour's and not changed would have its applicants write to the neighbour.
        if let code, code != self.code { reader.report(field["code"], "this is the file of \(self.code), not of \(code)") }
        name = reader.text(field["name"]) ?? name
        service = reader.optional(field["service"]) { $0.text($1) }
        appointment = reader.optional(field["appointment"]) { $0.text($1) } ?? appointment
        court = reader.optional(field["court"]) { $0.text($1) }
    }

    private mutating func readContact(_ field: JSONField, _ reader: inout SettingsReader) {
        address = reader.lines(field["address"], max: OfficeMembers.linesMax)
        hours = reader.lines(field["hours"], max: OfficeMembers.linesMax)
        phone = reader.optional(field["phone"]) { reader, field in
            reader.attempt { () throws(Refusal) in try field.phone() }
        }
        email = reader.optional(field["email"]) { reader, field in
            reader.attempt { () throws(Refusal) in try field.email() }
        }
        sender = reader.attempt { () throws(Refusal) in try field["sender"].email() } ?? sender
        domain =
            reader.optional(field["domain"]) { reader, field in
                reader.attempt { () throws(Refusal) in
                    try field.parsed("a domain name") { Endpoint.isHost($0) ? $0 : nil }
                }
            } ?? String(sender.drop { $0 != "@" }.dropFirst())
        website = reader.optional(field["website"]) { reader, field in
            reader.attempt { () throws(Refusal) in
                try field.parsed("an address that begins with https://") { $0.hasPrefix("https://") ? $0 : nil }
            }
        }
    }

    /// What a file may say, and whoever keeps it should mend.
    private func warn(_ field: JSONField, _ reader: inout SettingsReader) {
        if isExample { reader.report(field["sender"], "an example: put the préfecture's own address", severity: .warning) }
        if address.isEmpty || phone == nil {
            reader.report(
                field, "an acknowledgement of receipt states the service's address and telephone (CRPA R112-11-1)",
                severity: .warning)
        }
    }

    private mutating func readDesk(_ field: JSONField, _ reader: inout SettingsReader) {
        claimMinutes = minutes(field["claimMinutes"], in: OfficeMembers.claimMinutes, &reader) ?? claimMinutes
        undoMinutes = minutes(field["undoMinutes"], in: OfficeMembers.undoMinutes, &reader) ?? undoMinutes
    }

    private func minutes(_ field: JSONField, in range: ClosedRange<Int>, _ reader: inout SettingsReader) -> Int? {
        reader.optional(field) { reader, field in
            reader.attempt { () throws(Refusal) in
                try field.wholeNumber("minutes, \(range.lowerBound) … \(range.upperBound)", in: range)
            }
        }
    }
}
