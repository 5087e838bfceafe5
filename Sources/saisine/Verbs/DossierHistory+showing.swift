import Dossiers
import Federation
import Ledger

extension DossierHistory {
    /// JSON that others wrote, as a value; `nil` for none, or for what is sealed.
    static func parsed(_ bytes: [UInt8]) -> JSONValue? {
        guard !bytes.isEmpty else { return nil }
        do { return try JSONValue.parse(bytes) } catch { return nil }
    }

    /// What its préfecture said last.
    var cause: Reason? { events.last { $0.kind == .reported || $0.kind == .decided }?.cause }

    /// The latest revision, all that happened, and the body as it was submitted.
    func json(_ found: Extension?) -> JSONValue {
        func text(_ value: (any CustomStringConvertible)?) -> JSONValue { value.map { .string($0.description) } ?? .null }
        var object = latest.members
        object["portal"] = text(portal)
        object["legal"] = text(cause?.legal)
        object["suspended"] = .bool(cause?.isSuspended ?? false)
        object["until"] = text(cause?.until)
        object["extension"] = found?.json ?? .null
        object["history"] = .array(events.map(\.json))
        object["discardedAt"] = text(latest.discardedAt)
        object["body"] = Self.parsed(latest.body) ?? .null
        return .object(object)
    }

    func show(_ found: Extension? = nil, on console: Console) throws {
        let dossier = latest
        let output = console.output
        try output.line(
            console.bold("dossier \(dossier.id), revision \(dossier.revision): \(dossier.state.rawValue)\(parkedReason)"))
        let assumed = dossier.assumed ? " (assumed: several départements share the code)" : ""
        try output.line(
            "\(dossier.demarche?.rawValue ?? "sealed"), postal code \(dossier.postalCode?.description ?? "-"), "
                + "commune \(dossier.commune?.description ?? "-"): préfecture \(dossier.tenant), stream \(dossier.stream)\(assumed)"
        )
        try output.line("submitted \(dossier.submittedAt)" + (portal.map { " through portal \($0)" } ?? ""))
        if let time = dossier.discardedAt { try output.line("its body and its pieces were discarded here on \(time)") }
        if let found { try output.line(Self.line(found)) }
        for (piece, _) in try pieces() { try output.line("piece \(piece.kind), \(piece.size) bytes, \(piece.hash)") }
        try output.line()
        for event in events { for line in event.lines { try output.line(line) } }
    }

    /// Why it is parked, behind that state.
    private var parkedReason: String {
        guard latest.state == .parked, let event = events.last(where: { $0.kind == .unreadable || $0.kind == .parked }),
            let reason = event.lines.dropFirst().first
        else { return "" }
        return ": \(reason.drop { $0 == " " })"
    }

    private static func line(_ found: Extension) -> String {
        "its document (\(found.kind.id)) expired on \(found.expires) and is extended by measure \(found.measure): until \(found.until) as "
            + "announced, until \(found.untilByLaw) by law"
    }

    // MARK: Measures

    /// The extension of the document that it speaks of, by the measures beside the topology; none where there is no topology.
    func `extension`(_ arguments: Arguments) throws -> Extension? {
        guard let topology = try ResourceFiles.optionalTopologyPath(arguments) else { return nil }
        let measures = try MeasureFiles.measures(arguments, beside: topology)
        guard let dossier = revisions.reversed().lazy.compactMap(Self.dossier).first, !measures.all.isEmpty else { return nil }
        let submitted = revisions[0].submittedAt
        let day =
            try OfficeFile.knownTenant(latest.tenant, arguments).map { Office($0).date(of: submitted) } ?? submitted.date()
        return measures.extension(of: dossier, on: day)
    }

    private static func dossier(_ revision: RecordedDossier) -> Dossier? {
        do throws(Refusal) { return try Dossier(body: revision.body) } catch { return nil }
    }
}
