import Dossiers
import Ledger

/// The room on the disk of a data directory: as its running process sees it, else as the disk says.
struct DiskStatus {
    let role: LedgerFile.Role
    let json: JSONValue

    init(role: LedgerFile.Role, directory: String, live: JSONValue?) throws {
        self.role = role
        if let disk = live?["disk"] {
            json = disk
        } else {
            let space = try SystemFiles().freeSpace(at: directory)
            json = .object([
                "free": .number(space.free), "total": .number(space.total), "reserve": .null, "lowSince": .null,
                "piecesRefusedSince": .null,
            ])
        }
    }

    /// One line for a person; what is wrong in capitals, for a terminal without colours.
    var line: String {
        let room = "disk: \(text("free")) free of \(text("total"))"
        guard !isNull("reserve") else { return room }
        guard case .string(let since) = json["lowSince"] else {
            guard case .string(let since) = json["piecesRefusedSince"] else {
                return "\(room), \(text("reserve")) of it kept in reserve"
            }
            return "\(room): LARGE PIECES ARE REFUSED since \(since), so that \(text("reserve")) stay in reserve; make room"
        }
        switch role {
        case .intake:
            return "\(room): NOTHING IS ACCEPTED since \(since), so that \(text("reserve")) stay in reserve; make room"
        case .node: return "\(room): NEARLY FULL since \(since), less than the reserve of \(text("reserve")) is left; make room"
        }
    }

    private func isNull(_ member: String) -> Bool { json[member].map(\.isNull) ?? true }

    private func text(_ member: String) -> String { "\(ByteCount(bytes: json[member]?.wholeNumber ?? 0))" }
}

extension JSONValue {
    /// The number, if it is a whole one.
    var wholeNumber: Int? { if case .number(let text) = self { Int(text) } else { nil } }
}
