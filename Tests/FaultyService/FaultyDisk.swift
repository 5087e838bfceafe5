internal import Dispatch
internal import Foundation
internal import Glibc
internal import Synchronization

/// The disk under this process, which fails as a file of orders says: a line each, read anew before every write and every sync.
///
///     capacity 4000000   the files below the data directory may have so many bytes together
///     write 12           the twelfth write from now fails with EIO, once
///     sync 3             the third sync from now fails with EIO, once
///     pause 500          every write takes so many microseconds more
struct FaultyDisk {
    enum Fault: Equatable { case full, error }

    static let current = Mutex(FaultyDisk(directory: "", orders: ""))

    private let directory: String
    private let ordersPath: String
    private var text = ""
    private var orders: [String: Int] = [:]
    private var writes = 0
    private var syncs = 0

    /// - Parameter orders: the path of the file; without it the disk is good.
    init(directory: String, orders: String) {
        self.directory = directory
        ordersPath = orders
    }

    /// Before a write that makes a file longer by `growth` bytes, or does not.
    static func write(growth: Int) -> Fault? {
        let pause = current.withLock { disk in
            disk.readOrders()
            return disk.orders["pause"]
        }
        if let pause { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .microseconds(pause)) }
        return current.withLock { $0.fault(writing: growth) }
    }

    /// Before a sync.
    static func sync() -> Fault? {
        current.withLock { disk in
            disk.readOrders()
            disk.syncs += 1
            return disk.syncs == disk.orders["sync"] ? .error : nil
        }
    }

    private mutating func fault(writing growth: Int) -> Fault? {
        writes += 1
        if writes == orders["write"] { return .error }
        guard growth > 0, let capacity = orders["capacity"] else { return nil }
        guard used + growth > capacity else { return nil }
        noteFull()
        return .full
    }

    /// A byte for each time, in a file beside the orders: a process's log does not say it each time.
    private func noteFull() {
        let descriptor = unsafe Glibc.open(ordersPath + ".full", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        _ = unsafe Glibc.write(descriptor, "f", 1)
        close(descriptor)
    }

    /// Other orders count from now.
    private mutating func readOrders() {
        let now = Self.text(ordersPath)
        guard now != text else { return }
        (text, writes, syncs) = (now, 0, 0)
        orders = [:]
        for line in now.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, let number = Int(words[1]) { orders[String(words[0])] = number }
        }
    }

    private static func text(_ path: String) -> String {
        do { return try String(contentsOfFile: path, encoding: .utf8) } catch { return "" }
    }

    private var used: Int {
        guard let paths = FileManager.default.subpaths(atPath: directory) else { return 0 }
        return paths.reduce(0) { sum, name in
            var status = stat()
            guard unsafe stat(directory + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return sum }
            return sum + Int(status.st_size)
        }
    }
}
