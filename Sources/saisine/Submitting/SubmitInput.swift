import Dossiers
import Federation
import Streams

/// The lines of the input as submissions, a bounded batch at a time: ids are durable before any line of the batch is sent.
final class SubmitInput {
    /// A line that can be sent, or what became of it already.
    enum Item {
        case send(Submission, hash: ContentHash)
        case done(SubmissionResult)

        var line: Int {
            switch self {
            case .send(let submission, _): submission.tag
            case .done(let result): result.line
            }
        }
    }

    private static let batchLines = 256
    private static let batchBytes = 8 << 20

    private let reader: LineReader
    private let directory: String
    /// Where ids and receipts are kept; without one every line needs an id.
    private let receiptsPath: String?
    private(set) var book: ReceiptBook?
    private var number = 0
    private var items: [Item] = []
    private var nextItem = 0
    private var isAtEnd = false

    /// - Parameters:
    ///   - path: `-` is standard input.
    ///   - isBookNeeded: the book is opened at once, not only for the first line without an id.
    init(path: String, receiptsPath: String?, isBookNeeded: Bool) throws(Failure) {
        reader = try LineReader(path: path, lengthMax: SubmissionLine.lengthMax)
        directory = path == "-" ? "." : ResourceFiles.directory(of: path)
        self.receiptsPath = receiptsPath
        if isBookNeeded, let receiptsPath { book = try ReceiptBook(path: receiptsPath) }
    }

    /// The next line's; `nil` at the end of the input.
    func next() throws -> Item? {
        while nextItem == items.count {
            guard !isAtEnd else { return nil }
            try readBatch()
        }
        defer { nextItem += 1 }
        return items[nextItem]
    }

    private func readBatch() throws {
        items.removeAll(keepingCapacity: true)
        nextItem = 0
        var isAssigned = false
        let end = reader.count + Self.batchBytes
        while items.count < Self.batchLines, reader.count <= end {
            guard let line = try reader.next() else {
                isAtEnd = true
                break
            }
            number += 1
            switch line {
            case .tooLong:
                refuse(Refusal(.tooLarge, "a line has at most \(SubmissionLine.lengthMax) bytes: put pieces into files"))
            case .bytes(let bytes) where bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }): continue
            case .bytes(let bytes): isAssigned = try add(bytes) || isAssigned
            }
        }
        if isAssigned { try book?.sync() }
    }

    /// - Returns: whether an id was drawn for the line.
    private func add(_ bytes: [UInt8]) throws(Failure) -> Bool {
        let line: SubmissionLine
        do throws(Refusal) { line = try SubmissionLine(bytes) } catch {
            refuse(error)
            return false
        }
        let hash = unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) }
        if line.id == nil, book == nil {
            guard let receiptsPath else {
                refuse(Refusal(.missingField, "id: missing; a line of standard input needs one, or say --receipts PATH"))
                return false
            }
            book = try ReceiptBook(path: receiptsPath)
        }
        let known = book?.next(hash)
        if let known, let receipt = known.receipt {
            items.append(
                .done(SubmissionResult(line: number, id: known.id, revision: line.revision, outcome: .accepted(receipt))))
            return false
        }
        let id = line.id ?? known?.id ?? drawnID()
        let isAssigned = line.id == nil && known == nil
        if isAssigned { book?.assign(id, line: number, hash: hash) }
        do throws(Refusal) {
            items.append(.send(try line.submission(tag: number, id: id, directory: directory), hash: hash))
        } catch {
            refuse(error, id: id, revision: line.revision)
        }
        return isAssigned
    }

    private func refuse(_ refusal: Refusal, id: DossierID? = nil, revision: UInt32 = 1) {
        items.append(.done(SubmissionResult(line: number, id: id, revision: revision, outcome: .refused(refusal))))
    }

    private func drawnID() -> DossierID {
        let time = Moment.now.wall.milliseconds
        return DossierID(
            milliseconds: UInt64(clamping: time), random: (.random(in: 0...UInt64.max), .random(in: 0...UInt64.max)))
    }
}
