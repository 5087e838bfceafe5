import Foundation

/// The executable that this package builds, which stands beside the tests; or the one that `SAISINE` names, for a trial that measures.
enum Saisine {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Where the executables of this package are.
    private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    private static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    }

    /// A file of the package, by its path from the root.
    static func path(inPackage file: String) -> String { root.appending(path: file).path }

    /// Runs a verb to its end, in the package's root.
    static func run(_ arguments: [String], executable: String = product("saisine"), input: String = "") throws -> Result {
        let (output, errors, inputs) = (Pipe(), Pipe(), Pipe())
        let process = try start(arguments, executable: executable, output: output, errors: errors, input: inputs)
        try inputs.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try inputs.fileHandleForWriting.close()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self))
    }

    /// An executable of this package.
    static func product(_ name: String) -> String {
        let measured = name == "saisine" ? ProcessInfo.processInfo.environment["SAISINE"] : nil
        return measured ?? products.appending(path: name).path
    }

    static func start(
        _ arguments: [String], executable: String = product("saisine"), output: Any, errors: Any? = FileHandle.nullDevice,
        input: Any? = FileHandle.nullDevice
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.currentDirectoryURL = root
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = input
        try process.run()
        return process
    }
}
