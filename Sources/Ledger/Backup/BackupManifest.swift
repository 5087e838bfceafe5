package import Dossiers

/// What stands in a backup's `backup.json`, which is written last: a directory without it is no backup.
package struct BackupManifest: Equatable, Sendable {
    /// Where one stream stood, sent or received.
    package struct Stream: Equatable, Sendable {
        package var name: String
        /// The last entry sent.
        package var head: UInt64
        /// The entry that the other direction waits for.
        package var next: UInt64
    }

    static let fileName = "backup.json"
    /// Of the form of a backup, not of the ledger in it.
    static let format = 1

    package var role: LedgerFile.Role
    /// `intake`, or the stream of a node.
    package var name: String
    package var ledgerID: String
    package var takenAt: UnixTime
    package var streams: [Stream]
    package var ledgerHash: ContentHash
    package var dossiers: Int
    package var pieceFiles: Int
    /// Pieces that were half received: nobody knows the hash of a half but this.
    var halves: [PieceFile]
}

extension BackupManifest {
    package var json: JSONValue {
        .object([
            "format": .number(Self.format), "role": .string(role.rawValue), "name": .string(name), "ledger": .string(ledgerID),
            "takenAt": .string("\(takenAt)"),
            "streams": .array(
                streams.map {
                    .object(["name": .string($0.name), "head": .number($0.head), "next": .number($0.next)])
                }),
            "ledgerHash": .string("\(ledgerHash)"), "dossiers": .number(dossiers), "pieceFiles": .number(pieceFiles),
            "halves": .array(
                halves.map {
                    .object(["path": .string($0.path), "size": .number($0.size), "hash": .string("\($0.hash)")])
                }),
        ])
    }

    /// - Returns: nil when it is not a manifest of this form.
    init?(_ json: JSONValue) {
        guard json.int("format") == Self.format, let role = json.text("role").flatMap({ LedgerFile.Role(rawValue: $0) }),
            let name = json.text("name"), let ledger = json.text("ledger"),
            let takenAt = json.text("takenAt").flatMap({ UnixTime($0) }),
            let hash = json.text("ledgerHash").flatMap({ ContentHash($0) }), let dossiers = json.int("dossiers"),
            let pieceFiles = json.int("pieceFiles"), case .array(let streams)? = json["streams"],
            case .array(let halves)? = json["halves"]
        else { return nil }
        (self.role, self.name, self.takenAt) = (role, name, takenAt)
        (ledgerID, ledgerHash) = (ledger, hash)
        (self.dossiers, self.pieceFiles) = (dossiers, pieceFiles)
        self.streams = streams.compactMap { json in
            guard let name = json.text("name"), let head = json.int("head"), let next = json.int("next") else { return nil }
            return Stream(name: name, head: UInt64(clamping: head), next: UInt64(clamping: next))
        }
        self.halves = halves.compactMap { json in
            guard let path = json.text("path"), let size = json.int("size"),
                let hash = json.text("hash").flatMap({ ContentHash($0) })
            else { return nil }
            return PieceFile(path: path, size: size, hash: hash)
        }
        guard self.streams.count == streams.count, self.halves.count == halves.count else { return nil }
    }
}

extension JSONValue {
    fileprivate func text(_ name: String) -> String? {
        guard case .string(let text)? = self[name] else { return nil }
        return text
    }

    fileprivate func int(_ name: String) -> Int? {
        guard case .number(let text)? = self[name] else { return nil }
        return Int(text)
    }
}
