/// A turn of a process's loop waits in one place only, its poll: whatever blocks elsewhere holds up every peer.
enum BlockingRules {
    private static let folders = ["Intake", "Node", "Loop"].map { "Sources/Federation/\($0)/" }

    /// Files that may wait, and no loop calls.
    private static let exceptions = [
        // Runs in another process or on another thread, which asks a running one.
        "Sources/Federation/Loop/ControlClient.swift"
    ]

    static func blockingCalls(_ file: SwiftFile) -> [Finding] {
        guard folders.contains(where: file.path.hasPrefix), !exceptions.contains(file.path) else { return [] }
        return file.codeLines.enumerated().compactMap { index, line in
            guard line.contains("within:") || line.contains("wait(for:") else { return nil }
            return Finding(path: file.path, line: index + 1, message: "a loop does not block: poll, and go on when it is ready")
        }
    }
}
