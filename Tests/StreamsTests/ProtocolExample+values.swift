import Dossiers
import Streams
import Testing

extension ProtocolExample {
    var channel: Channel? { Channel(rawValue: number("channel")) }
    var epoch: Epoch { Epoch(counter: number("epoch-counter"), random: number("epoch-random")) }
    var stream: StreamName? { fields["stream"].flatMap { StreamName($0) } }
    var tenant: TenantCode? { fields["tenant"].flatMap { TenantCode($0) } }
    var window: Window { Window(entries: number("window-entries"), bytes: number("window-bytes")) }
    var dossier: DossierID { DossierID(high: halves("dossier-id").0, low: halves("dossier-id").1) }
    var instance: InstanceID { InstanceID(high: halves("instance").0, low: halves("instance").1) }
    var ledger: LedgerID { LedgerID(high: halves("ledger").0, low: halves("ledger").1) }
    func hash(_ name: String) -> ContentHash { fields[name].flatMap { ContentHash($0) } ?? .zero }
    var code: FollowUpCode? { fields["follow-up"].flatMap { FollowUpCode($0) } }
    func milliseconds(_ name: String) -> Duration { .milliseconds(number(name) as Int64) }
}

extension Hello {
    init(_ e: ProtocolExample) throws {
        self.init(
            channel: try #require(e.channel), r: e.number("r"), displacedBy: e.number("displaced-by"),
            highest: Epoch(counter: e.number("highest-counter"), random: e.number("highest-random")), instance: e.instance,
            ledger: e.ledger, stream: try #require(e.stream))
    }
}

extension Resume {
    init(_ e: ProtocolExample) throws {
        self.init(
            channel: try #require(e.channel), n: e.number("n"), epoch: e.epoch, g: e.number("g"), next: e.number("next"),
            chain: e.hash("chain"), window: e.window, stream: try #require(e.stream))
    }
}

extension Acknowledgement {
    init(_ e: ProtocolExample) throws {
        self.init(
            channel: try #require(e.channel), epoch: e.epoch, g: e.number("g"), acknowledged: e.number("acknowledged"),
            safe: e.number("safe"), stream: try #require(e.stream),
            hold: e.fields["hold"].map { _ in Hold(.paused, since: e.number("since"), reason: e.fields["reason"] ?? "") })
    }
}

extension Welcome {
    init(_ e: ProtocolExample) throws {
        self.init(
            channel: try #require(e.channel), prefixCount: e.number("prefixes"), lease: e.milliseconds("lease"),
            r: e.number("r"),
            epoch: e.epoch, time: e.number("time"), window: e.window, stream: try #require(e.stream))
    }
}

extension Held {
    init(_ e: ProtocolExample) throws {
        self.init(
            channel: try #require(e.channel), lapses: e.milliseconds("lapses"), r: e.number("r"), instance: e.instance,
            ledger: e.ledger, stream: try #require(e.stream))
    }
}

extension Truncated {
    init(_ e: ProtocolExample) throws {
        self.init(
            channel: try #require(e.channel), n: e.number("n"), epoch: e.epoch, g: e.number("g"), first: e.number("first"),
            chain: e.hash("chain"), stream: try #require(e.stream))
    }
}

extension RefusedFields {
    init(_ e: ProtocolExample) throws {
        self.init(
            channel: e.channel, isFinal: e.number("final") == 1, retry: e.milliseconds("retry"), r: e.number("r"),
            dossier: e.dossier, revision: e.number("revision"), stream: e.stream)
    }
}

extension PieceFields {
    init(_ e: ProtocolExample) throws {
        self.init(
            revision: e.number("revision"), dossier: e.dossier, hash: e.hash("hash"), total: e.number("total"),
            offset: e.number("offset"))
    }
}

extension ReceiptFields {
    init(_ e: ProtocolExample) throws {
        self.init(
            isAssumed: e.number("flags") == 2, revision: e.number("revision"), dossier: e.dossier, time: e.number("time"),
            contentHash: e.hash("content-hash"), tenant: try #require(e.tenant), stream: try #require(e.stream),
            followUp: e.code)
    }
}

extension QuestionFields {
    init(_ e: ProtocolExample) throws { self.init(revision: e.number("revision"), dossier: e.dossier) }
}

extension StateFields {
    init(_ e: ProtocolExample) throws {
        self.init(
            state: try #require(DossierState(wire: e.number("state"))), flags: EntryFlags(rawValue: e.number("flags")),
            revision: e.number("revision"), dossier: e.dossier, changed: e.number("time"), ownerTerm: e.number("owner-term"),
            step: e.number("step"), accepted: e.number("accepted"))
    }
}

extension Header {
    init(_ e: ProtocolExample) throws {
        self.init(kind: EntryKind(rawValue: e.number("kind")))
        (flags, n, epoch) = (EntryFlags(rawValue: e.number("flags")), e.number("n"), e.epoch)
        (r, g, sequence, head) = (e.number("r"), e.number("g"), e.number("sequence"), e.number("head"))
        (time, chain, contentHash) = (e.number("time"), e.hash("chain"), e.hash("content-hash"))
        (dossier, pieceHash, stream, tenant) = (e.dossier, e.hash("piece-hash"), e.stream, e.tenant)
        revision = e.number("revision")
        postalCode = e.fields["postal-code"].flatMap { PostalCode($0) }
        commune = e.fields["commune"].flatMap { CommuneCode($0) }
        demarche = Demarche(wire: e.number("demarche"))
        state = DossierState(wire: e.number("state"))
        (ownerTerm, step) = (e.number("owner-term"), e.number("step"))
        if let code = e.code { followUp = code }
        (pieceOffset, pieceTotal) = (e.number("piece-offset"), e.number("piece-total"))
        (requestNumber, first) = (e.number("request-number"), e.number("first"))
    }
}
