import Foundation
import Testing

/// The systemd units and the make targets that packaging builds on.
@Suite struct DeploymentTests {
    private static let analyze = "/usr/bin/systemd-analyze"
    static let hasAnalyze = FileManager.default.isExecutableFile(atPath: analyze)

    @Test(
        .enabled(if: hasAnalyze),
        arguments: ["saisine-intake.service", "saisine-node@.service", "saisine-backup@.service", "saisine-mail@.service"])
    func `a unit's exposure is 2.0 or lower`(unit: String) throws {
        #expect(try Self.exposureIsAcceptable(Repository.root.appending(path: "deploy/\(unit)")))
    }

    @Test(.enabled(if: hasAnalyze)) func `a unit without hardening is found too exposed`() throws {
        let unit = FileManager.default.temporaryDirectory.appending(path: "saisine-\(UUID().uuidString).service")
        try Data("[Service]\nExecStart=/bin/true\n".utf8).write(to: unit)
        let isAcceptable = try Self.exposureIsAcceptable(unit)
        try FileManager.default.removeItem(at: unit)
        #expect(!isAcceptable)
    }

    /// libzmq 4.3.4 aborts where it may not list the interfaces to bind an address, or set its threads' scheduling policy.
    @Test func `units allow what libzmq cannot do without`() throws {
        let intake = try Repository.text("deploy/saisine-intake.service")
        #expect(intake.contains("\nRestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK\n"))
        let others = try ["saisine-node@.service", "saisine-backup@.service", "saisine-mail@.service"].map {
            try Repository.text("deploy/\($0)")
        }
        for unit in others + [intake] {
            #expect(unit.contains("\nSystemCallFilter=sched_setscheduler\n"))
        }
    }

    @Test func `every make target that people call says what it does`() throws {
        let makefile = try Repository.text("Makefile")
        for target in ["demo", "test", "build", "release", "format", "lint", "tsan", "install", "uninstall", "clean"] {
            #expect(makefile.contains(try Regex("\n\(target):[^\n]* ## \\w+")), "\(target)")
        }
    }

    private static func exposureIsAcceptable(_ unit: URL) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: analyze)
        process.arguments = ["security", "--offline=true", "--threshold=20", "--no-pager", unit.path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
