import Dossiers
import Ledger

extension Command {
    static let doctor = Command(
        "doctor", summary: "check everything an intake or a node has on its disk",
        details: """
            The ledger's file, the numbers and chain of every stream, every body and every piece against its hash: one line for each check. \
            It ends with 0 when all is well, and then a process that its failing store ended may start again: what the failing store may have \
            kept in memory alone is written once more. It ends with 65 when something is damaged. Stop the process first: beside a running one the ledger's file itself is not checked, and it ends with 69 at best.
            """,
        options: [.data, .json],
        examples: [
            Example("saisine doctor --data DIR/intake", "one line for each check"),
            Example("saisine doctor --data DIR/18 --json", "one object for each"),
        ],
        run: DoctorVerb.run)
}

private enum DoctorVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let path = try arguments.required(.data)
        // First: a directory without a ledger is none to create.
        let reader = try LedgerReader(dataDirectory: path)
        let owned: DataDirectory?
        do throws(DataDirectoryError) { owned = try DataDirectory(owning: path, role: "saisine doctor") } catch {
            guard case .inUse(_, let holder) = error else { throw error }
            console.note(
                "saisine: \(path) is in use by \(holder): checked beside it, without the ledger's file; stop it to check all")
            owned = nil
        }
        guard try check(reader, isWhole: owned != nil, asJSON: arguments.has(.json), console) else { return .badData }
        guard let owned else { return .unavailable }
        try discharge(owned, console)
        return .success
    }

    /// - Returns: whether all is well.
    private static func check(_ reader: LedgerReader, isWhole: Bool, asJSON: Bool, _ console: Console) throws -> Bool {
        try reader.check(isWhole: isWhole) { check in
            if asJSON { try console.output.line(check.json) } else { try console.output.line(check.line) }
        }
    }

    private static func discharge(_ directory: DataDirectory, _ console: Console) throws {
        let doctor = Ledger.Doctor(directory)
        guard let line = try doctor.complaint else { return }
        try doctor.discharge()
        console.note("saisine: the store failed (\(line)), and all is well: it may start again; look at the disk before")
    }
}

extension LedgerCheck {
    fileprivate var json: JSONValue {
        .object([
            "check": .string(kind.rawValue), "stream": kind == .stream ? .string(subject) : .null,
            "examined": .number(examined), "ok": .bool(isGood), "faultCount": .number(faultCount),
            "faults": .array(faults.map { .string($0) }),
        ])
    }

    fileprivate var line: String {
        let name = subject.isEmpty ? kind.rawValue : "\(kind.rawValue) \(subject)"
        guard !isGood else { return "ok      \(name): \(examined) checked" }
        let more = faultCount > faults.count ? "; and \(faultCount - faults.count) more" : ""
        return "damaged \(name): \(faults.joined(separator: "; "))\(more)"
    }
}
