/// How the summary's scan reads a member's value: `null` as absent, a string's bytes in place, every mismatch with what was
/// found in the words of the text itself.
extension JSONCursor {
    /// A string in the form that `parse` reads, or `null`. A string with escapes is decoded first, which allocates.
    mutating func form<Value>(
        _ path: @autoclosure () -> String, _ expectation: @autoclosure () -> String,
        _ parse: (JSONBytes) -> Value?
    ) throws(JSONError) -> Value? {
        let start = position
        guard current == UInt8(ascii: "\"") else {
            guard try isNull() else { throw mismatch(from: start, path(), expectation()) }
            return nil
        }
        let text = try text()
        guard let value = lend(text, to: parse) else { throw mismatch(from: start, path(), expectation()) }
        return value
    }

    /// A whole number without fraction or exponent, or `null`.
    mutating func whole(
        _ path: @autoclosure () -> String, _ expectation: @autoclosure () -> String, in range: ClosedRange<Int>
    ) throws(JSONError) -> Int? {
        let start = position
        let isNumber = current &- UInt8(ascii: "0") < 10
        guard isNumber else {
            guard try isNull() else { throw mismatch(from: start, path(), expectation()) }
            return nil
        }
        guard let value = value(of: try number()), range.contains(value) else {
            throw mismatch(from: start, path(), expectation())
        }
        return value
    }

    /// The kind, size and hash of a piece, from its brace.
    mutating func pieceReference(index: Int) throws(JSONError) -> PieceReference {
        let start = position
        guard current == UInt8(ascii: "{") else {
            try skipValue(depth: 2)
            throw mismatch(from: start, "pieces[\(index)]", "an object")
        }
        var names = JSONNames<16>()
        var kind: PieceKind?
        var size: Int?
        var hash: ContentHash?
        if try openObject(depth: 3) {
            repeat {
                let name = try memberName()
                try names.add(name, in: self, path: "pieces[\(index)]")
                if isText(name, "kind") {
                    kind = try form("pieces[\(index)].kind", Expectation.kind) { PieceKind(utf8: $0) }
                } else if isText(name, "size") {
                    size = try whole("pieces[\(index)].size", Expectation.size, in: 0...Int.max)
                } else if isText(name, "hash") {
                    hash = try form("pieces[\(index)].hash", Expectation.hash) { ContentHash(utf8: $0) }
                } else {
                    try skipValue(depth: 3)
                }
            } while try nextMember()
        }
        guard let kind else { throw missing(from: start, "pieces[\(index)].kind", Expectation.kind) }
        guard let size else { throw missing(from: start, "pieces[\(index)].size", Expectation.size) }
        guard let hash else { throw missing(from: start, "pieces[\(index)].hash", Expectation.hash) }
        return PieceReference(kind: kind, size: size, hash: hash)
    }

    func demarche(_ text: JSONText) -> Demarche? {
        if isText(text, "renouvellement-recepisse") { return .renouvellementRecepisse }
        if isText(text, "duplicata-titre-sejour") { return .duplicataTitreSejour }
        if isText(text, "changement-adresse") { return .changementAdresse }
        if isText(text, "dcem") { return .dcem }
        return nil
    }

    /// Steps over any value and tells whether it was `null`.
    private mutating func isNull() throws(JSONError) -> Bool {
        let isNull = current == UInt8(ascii: "n")
        try skipValue(depth: 1)
        return isNull
    }

    private func lend<Value>(_ text: JSONText, to parse: (JSONBytes) -> Value?) -> Value? {
        guard text.isEscaped else { return lend(text.range, to: parse) }
        return unsafe Array(string(text).utf8).withUnsafeBytes { parse(unsafe JSONBytes($0)) }
    }

    private func value(of digits: Range<Int>) -> Int? {
        var value = 0
        for offset in digits {
            guard self[offset] &- UInt8(ascii: "0") < 10 else { return nil }
            let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(Int(self[offset] &- UInt8(ascii: "0")))
            guard !overflowed, !carried else { return nil }
            value = sum
        }
        return value
    }

    private func mismatch(from start: Int, _ path: String, _ expectation: String) -> JSONError {
        JSONError(.badField, at: start, "\(path): expected \(expectation), found \(quoted(from: start))")
    }

    /// The value that has been stepped over since `start`, as a message quotes it.
    func quoted(from start: Int) -> String {
        switch self[start] {
        case UInt8(ascii: "{"): "an object"
        case UInt8(ascii: "["): "an array"
        default: shortened(characters(in: start..<position))
        }
    }

    private func missing(from start: Int, _ path: String, _ expectation: String) -> JSONError {
        JSONError(.missingField, at: start, "\(path): missing; expected \(expectation)")
    }
}
