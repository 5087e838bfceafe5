// swift-tools-version: 6.2
// saisine: the federation that carries every application of a foreign resident of France to its préfecture.

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "saisine",
    products: [
        .executable(name: "saisine", targets: ["saisine"]),
        .library(name: "FederationTesting", targets: ["FederationTesting"]),
    ],
    dependencies: [],
    targets: [
        // C libraries, as Debian ships them. `link` in the module map is enough; Debian's .pc files make SwiftPM warn.
        .systemLibrary(name: "CZeroMQ"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CSodium"),
        .systemLibrary(name: "CCurl"),
        .systemLibrary(name: "CLinux"),

        // Arrows point down this list only.
        module("ZeroMQ", ["CZeroMQ"]),
        module("SQLite", ["CSQLite"]),
        module("Sodium", ["CSodium"]),
        module("Curl", ["CCurl"]),
        module("Dossiers", []),
        module("Mail", ["Dossiers"]),
        module("Streams", ["Dossiers", "Sodium"]),
        module("Ledger", ["Dossiers", "Streams", "Sodium", "SQLite"]),
        module("Federation", ["Dossiers", "Mail", "Streams", "Sodium", "Ledger", "ZeroMQ", "Curl", "CLinux"]),
        module("FederationTesting", ["Dossiers", "Streams", "Ledger", "Federation"]),
        module("Simulation", ["Dossiers", "Mail", "Streams", "SQLite", "Ledger", "Federation", "CSQLite"]),
        .executableTarget(
            name: "saisine",
            dependencies: ["Dossiers", "Mail", "Streams", "Sodium", "Curl", "Ledger", "Federation", "Simulation", "CLinux"],
            swiftSettings: strict),

        tests("ZeroMQTests", ["ZeroMQ"]),
        tests("SQLiteTests", ["SQLite", "CSQLite"]),
        tests("SodiumTests", ["Sodium"]),
        tests("DossiersTests", ["Dossiers"]),
        tests("MailTests", ["Mail", "Dossiers"]),
        tests("StreamsTests", ["Streams", "Dossiers", "Sodium"]),
        tests("LedgerTests", ["Ledger", "Streams", "Dossiers", "Sodium", "SQLite"]),
        tests(
            "FederationTests",
            [
                "Federation", "FederationTesting", "Simulation", "Ledger", "Streams", "Mail", "Curl", "Dossiers", "SQLite",
                "ZeroMQ",
            ]),
        // A service on a disk that fails, for the tests after it; no product.
        .executableTarget(
            name: "FaultyService", dependencies: ["Dossiers", "Ledger", "Federation", "CSQLite"], path: "Tests/FaultyService",
            swiftSettings: strict),
        tests(
            "IntegrationTests",
            [
                "saisine", "FaultyService", "FederationTesting", "Federation", "Ledger", "Streams", "Dossiers", "SQLite",
                "CLinux",
            ]),
        tests("SimulationTests", ["Simulation", "Federation", "Ledger", "Streams", "SQLite", "Dossiers"]),
        tests("TidyTests", []),
    ],
    swiftLanguageModes: [.v6]
)
