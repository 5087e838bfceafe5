internal import Dossiers
internal import Federation
internal import Mail

/// No mail twice: what has come to the mailboxes, each under the identity that it has for ever.
final class MailChecker {
    /// One message for ever, whatever it says.
    struct Identity: Hashable {
        let id: DossierID
        let kind: MailKind
        let key: String

        /// Of the report that caused it.
        var cause: (term: UInt32, step: UInt32) {
            let numbers = key.split(separator: "-").compactMap { UInt32($0) }
            return numbers.count > 1 ? (numbers[0], numbers[1]) : (0, 0)
        }
    }

    private var counts: [Identity: Int] = [:]
    /// More than once, because a process died before it could tell, or a ledger was lost.
    private var allowed: [Identity: Int] = [:]
    /// In the order in which they came, by the node they came from; and those of which that node knows it.
    private var sent: [String: [Identity]] = [:]
    private var settled: [String: Set<Identity>] = [:]
    private(set) var count = 0
    private(set) var repetitions = 0

    func arrived(_ facts: MailFacts, from node: String) throws {
        let identity = Identity(id: facts.dossier, kind: facts.kind, key: facts.key)
        count += 1
        counts[identity, default: 0] += 1
        sent[node, default: []].append(identity)
        guard counts[identity] == 1 else {
            repetitions += 1
            guard counts[identity, default: 0] <= 1 + (allowed[identity] ?? 0) else {
                throw Violation(text: "a mail came twice: \(identity.id) \(identity.kind.rawValue) \(identity.key)")
            }
            return
        }
    }

    func hasArrived(_ id: DossierID, _ kind: MailKind, _ key: String) -> Bool {
        counts[Identity(id: id, kind: kind, key: key)] != nil
    }

    // MARK: What may come again

    /// Its mailer died between the handing over and the word of it.
    func allowRepetition(of facts: MailFacts) {
        allowed[Identity(id: facts.dossier, kind: facts.kind, key: facts.key), default: 0] += 1
    }

    /// The node knows that it has left.
    func settle(_ row: MessageID, at node: String) {
        settled[node, default: []].insert(Identity(id: row.dossier, kind: row.kind, key: row.key))
    }

    func settled(at node: String) -> Set<Identity> { settled[node] ?? [] }

    /// A node has an older ledger: what it did not know then may leave once more.
    func putBack(_ node: String, to known: Set<Identity>) {
        for identity in Set(sent[node] ?? []) where !known.contains(identity) { allowed[identity, default: 0] += 1 }
        settled[node] = known
    }

    /// A node lost its ledger, or an intake did: what is caused by a report that no intake has may be caused again. No other.
    func lose(_ node: String?, knows: (Identity) throws -> Bool) rethrows {
        for name in node.map({ [$0] }) ?? sent.keys.sorted() {
            for identity in Set(sent[name] ?? []) where try !knows(identity) { allowed[identity, default: 0] += 1 }
            if node != nil { settled[name] = [] }
        }
    }
}
