/// A turn of a process's loop waits in one place only, its poll: whatever blocks elsewhere holds up every peer.
enum BlockingRules {
    private static let folders = ["Intake", "Node", "Loop"].map { "Sources/Federation/\($0)/" }

    /// Files that may wait, and no loop calls.
    private static let exceptions = [
        // Runs in another process or on another thread, which asks a running one.
        "Sources/Federation/Loop/ControlClient.swift",
        // At start, for an address that another process has just left.
        "Sources/Federation/Loop/Binding.swift",
        // At the end, once the loop has stopped, for what it handed over.
        "Sources/Federation/Loop/Workbench.swift",
        // Asks before it writes, or writes to a descriptor that does not wait.
        "Sources/Federation/Loop/StandardError.swift",
    ]

    /// A poll, a queue, a semaphore, a lock, a log.
    private static let calls = ["within:", "wait(for:", "poll(", ".sync {", "semaphore.wait(", ".lock()", "STDERR_FILENO"]

    static func blockingCalls(_ file: SwiftFile) -> [Finding] {
        guard folders.contains(where: file.path.hasPrefix), !exceptions.contains(file.path) else { return [] }
        return file.codeLines.enumerated().compactMap { index, line in
            guard calls.contains(where: line.contains) else { return nil }
            return Finding(path: file.path, line: index + 1, message: "a loop does not block: poll, and go on when it is ready")
        }
    }
}
