import Dossiers
import Glibc
import Streams

/// `FILE.receipts`: which id each line got, durable before the line is sent, and its receipt once there is one. Submitting the same
/// lines again takes the same ids and sends only what has no receipt.
///
/// Lines of JSON that are only ever appended: `{"line","hash","id"}`, and the same with the receipt's members. A line is known by its
/// hash; the n-th line with a hash is the n-th in the book.
final class ReceiptBook {
    struct Entry {
        let id: DossierID
        var receipt: SubmissionResult.Receipt?
    }

    let path: String
    private let descriptor: CInt
    private var entries: [Entry] = []
    /// By the hash of the line: its entries in the order of their lines.
    private var byHash: [ContentHash: [Int32]] = [:]
    /// How many lines with this hash this run has met.
    private var met: [ContentHash: Int32] = [:]
    private var unwritten: [UInt8] = []

    /// Opens the book, creating it if there is none, and takes its lock.
    init(path: String) throws(Failure) {
        self.path = path
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure(.cannotCreate, "cannot write \(path): \(Self.reason); name another file with --receipts PATH")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw Failure(.tryAgain, "\(path) is in use by another saisine submit: wait until it ends")
        }
        try load()
        try syncDirectory()
    }

    deinit { close(descriptor) }

    private static var reason: String { unsafe String(cString: strerror(errno)) }

    /// The book's own name must last as long as what is in it.
    private func syncDirectory() throws(Failure) {
        let directory = unsafe open(ResourceFiles.directory(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(directory) }
        guard directory >= 0, fsync(directory) == 0 else { throw Failure(.ioError, "cannot write \(path): \(Self.reason)") }
    }

    private func load() throws(Failure) {
        let reader = try LineReader(path: path, lengthMax: 4096)
        var good = 0
        var number = 0
        while let line = try reader.next() {
            number += 1
            guard case .bytes(let bytes) = line else { throw damaged(number) }
            good += bytes.count + 1
            // A last line that was being written when the process or the machine stopped is cut off: nothing was sent for it.
            if good > reader.count { return try truncate(to: good - bytes.count - 1) }
            do throws(Refusal) { try take(bytes) } catch { throw damaged(number) }
        }
    }

    private func damaged(_ line: Int) -> Failure {
        Failure(
            .badData,
            "\(path):\(line): this is no line of a receipts file, so nothing was sent: what it told of could be submitted twice. "
                + "Put back a copy that is whole; if it is another's file, say --receipts PATH")
    }

    private func truncate(to size: Int) throws(Failure) {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw Failure(.ioError, "cannot shorten \(path): \(Self.reason)") }
    }

    private func take(_ bytes: [UInt8]) throws(Refusal) {
        let json: JSONValue
        do throws(JSONError) { json = try JSONValue.parse(bytes) } catch { throw error.refusal }
        let field = JSONField(json)
        let hash = try field["hash"].parsed("a hash") { ContentHash($0) }
        let id = try field["id"].parsed("an id") { DossierID($0) }
        let receipt = try SubmissionResult.Receipt(json)
        let known = (byHash[hash] ?? []).first { entries[Int($0)].id == id }
        if let known { entries[Int(known)].receipt = receipt } else { add(hash, Entry(id: id, receipt: receipt)) }
    }

    private func add(_ hash: ContentHash, _ entry: Entry) {
        byHash[hash, default: []].append(Int32(entries.count))
        entries.append(entry)
    }
}

extension ReceiptBook {
    /// The entry of the next line with this hash; `nil` for one that the book has not met.
    func next(_ hash: ContentHash) -> Entry? {
        let index = met[hash] ?? 0
        met[hash] = index + 1
        guard let known = byHash[hash], index < known.count else { return nil }
        return entries[Int(known[Int(index)])]
    }

    /// Notes the id of a line. It may be sent after ``sync()``.
    func assign(_ id: DossierID, line: Int, hash: ContentHash) {
        add(hash, Entry(id: id))
        note(line, hash, id, [])
    }

    /// Notes a receipt.
    func record(_ receipt: SubmissionResult.Receipt, id: DossierID, line: Int, hash: ContentHash) throws(Failure) {
        note(line, hash, id, receipt.members)
        if unwritten.count > 1 << 16 { try write() }
    }

    private func note(_ line: Int, _ hash: ContentHash, _ id: DossierID, _ more: [JSONObject.Member]) {
        let members = [
            JSONObject.Member(name: "line", value: .number(line)), JSONObject.Member(name: "hash", value: .string("\(hash)")),
            JSONObject.Member(name: "id", value: .string("\(id)")),
        ]
        JSONValue.object(JSONObject(members + more)).append(to: &unwritten)
        unwritten.append(UInt8(ascii: "\n"))
    }

    /// Makes durable what has been noted.
    func sync() throws(Failure) {
        try write()
        guard fsync(descriptor) == 0 else { throw Failure(.ioError, "cannot write \(path): \(Self.reason)") }
    }

    private func write() throws(Failure) {
        defer { unwritten.removeAll(keepingCapacity: true) }
        var start = 0
        while start < unwritten.count {
            let count = unsafe unwritten.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Failure(.ioError, "cannot write \(path): \(Self.reason)") }
            start += count
        }
    }
}
