internal import Dossiers
internal import Ledger
internal import Streams

extension BackupNote {
    private static let pathMax = 4_096
    private static let placesMax = 4_096

    /// The members of a COMMAND `backup.note`.
    init(command json: JSONValue) throws(Refusal) {
        let path = try OperatorCommand.text(json, "path")
        guard path.utf8.count <= Self.pathMax, !path.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw Refusal(.malformed, "“path” is one line of at most \(Self.pathMax) bytes")
        }
        guard let at = UnixTime(try OperatorCommand.text(json, "at")) else {
            throw Refusal(.malformed, "“at” is a time, as 2026-08-01T09:30:00Z")
        }
        guard case .array(let elements)? = json["places"], elements.count <= Self.placesMax else {
            throw Refusal(.malformed, "“places” lists the streams that the backup holds")
        }
        var places: [Place] = []
        for element in elements { places.append(try Self.place(element)) }
        self.init(at: at, path: path, places: places)
    }

    private static func place(_ json: JSONValue) throws(Refusal) -> Place {
        guard let stream = StreamName(try OperatorCommand.text(json, "stream")),
            let epoch = Epoch(try OperatorCommand.text(json, "epoch")), case .number(let number)? = json["through"],
            let through = UInt64(number), through < 1 << 62
        else { throw Refusal(.malformed, "a place has “stream”, “epoch” and “through”") }
        return Place(stream: stream, epoch: epoch, through: through)
    }

    func write(to object: inout JSONObject) {
        object["path"] = .string(path)
        object["at"] = .string("\(at)")
        object["places"] = .array(
            places.map {
                .object([
                    "stream": .string("\($0.stream)"), "epoch": .string("\($0.epoch)"), "through": .number($0.through),
                ])
            })
    }
}
