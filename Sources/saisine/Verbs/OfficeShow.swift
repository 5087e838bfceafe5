import Dossiers
import Federation

extension Command {
    static let officeShow = Command(
        "office show", operands: "CODE", count: 1...1,
        summary: "show what applicants will read of a préfecture, for its administrator to check",
        details: """
            In French, as in mails: name, address, telephone, hours, sender. From Topology/offices/CODE.json beside the topology, or in \
            neutral words where there is no such file. What should be mended is said on standard error.
            """,
        options: [OfficeFile.option, .topology, .json],
        examples: [
            Example("saisine office show 18", "Cher"),
            Example("saisine office show 18 --office draft.json", "before the file is put in its place"),
        ],
        run: OfficeShowVerb.run)
}

private enum OfficeShowVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        guard let code = TenantCode(arguments.operands[0]) else {
            throw Failure(
                .usage, "“\(arguments.operands[0])” is no tenant's code, as 18 or 2A: `saisine topology show` lists them")
        }
        let topology = try ResourceFiles.topologyPath(arguments)
        let tenant = try OfficeFile.tenant(code, arguments)
        let path = arguments.value(OfficeFile.option) ?? OfficeFile.path(of: code, beside: topology)
        let office = try OfficeFile.office(arguments, of: tenant, beside: topology)
        if arguments.has(.json) {
            try console.output.line(office.json(file: path))
        } else {
            for line in office.lines(now: Moment.now.wall) { try console.output.line(line) }
            if path == nil {
                console.note("saisine: there is no offices/\(code).json beside \(topology): these words are neutral")
            }
        }
        for fault in path.map({ Office.check(path: $0, tenant: tenant).faults }) ?? [] { console.note("\(fault)") }
        return .success
    }
}

extension Office {
    /// As applicants see it, in French, and what agents work with.
    fileprivate func lines(now: UnixTime) -> [String] {
        let none = "(non indiqué)"
        let reply = email.map { "Réponses à : \($0)" } ?? "Réponses à : l’expéditeur"
        return [name] + [service].compactMap(\.self) + address + [
            "Téléphone : \(phone ?? none)", "Horaires : \(hours.isEmpty ? none : hours.joined(separator: " ; "))",
            "Site : \(website ?? none)", "", "Expéditeur des courriels : \(name) <\(sender)>", reply,
            "Remise d’un document : \(appointment)", "",
            "Fuseau horaire : \(timeZone) ; il y est le \(french(now))",
            "Au bureau des agents : un dossier pris reste réservé \(claimMinutes) minutes ; une décision peut être reprise pendant "
                + "\(undoMinutes) minutes, avant l’envoi du courriel.",
        ]
    }

    fileprivate func json(file: String?) -> JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        return .object([
            "code": .string("\(code)"), "file": text(file), "name": .string(name), "service": text(service),
            "address": .array(address.map { .string($0) }), "phone": text(phone), "hours": .array(hours.map { .string($0) }),
            "email": text(email), "sender": .string(sender), "domain": .string(domain), "website": text(website),
            "appointment": .string(appointment), "timeZone": .string(timeZone), "claimMinutes": .number(claimMinutes),
            "undoMinutes": .number(undoMinutes),
        ])
    }
}
