// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors, and the walls between modules are kept by the compiler where it can.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]
let careful = house + [.strictMemorySafety()]

let package = Package(
    name: "fettle",
    products: [.executable(name: "fettle", targets: ["fettle"])],
    targets: [
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "CLinux"),
        .target(name: "CSHA256"),
        .target(name: "Migrations", cSettings: [.unsafeFlags(["-std=c23"])]),
        .target(name: "Bytes", dependencies: ["CSHA256"], swiftSettings: house),
        .target(name: "System", dependencies: ["CLinux"], swiftSettings: careful),
        .target(
            name: "JSON", swiftSettings: careful, linkerSettings: [.linkedLibrary("m")]),
        .target(name: "HTTP", dependencies: ["Bytes"], swiftSettings: careful),
        .target(
            name: "Serving", dependencies: ["HTTP", "Bytes", "System", "CLinux"],
            swiftSettings: careful),
        .target(
            name: "SQLite", dependencies: ["Bytes", "System", "CSQLite", "CLinux"],
            swiftSettings: careful),
        .target(
            name: "Repairs", dependencies: ["SQLite", "JSON", "Migrations", "Bytes", "System"],
            swiftSettings: house),
        .target(
            name: "Delivery", dependencies: ["Repairs", "Bytes", "System"], swiftSettings: house),
        .target(name: "Pages", dependencies: ["Repairs", "Bytes"], swiftSettings: house),
        .target(
            name: "API", dependencies: ["HTTP", "JSON", "Repairs", "Pages", "Bytes"],
            swiftSettings: house),
        .executableTarget(
            name: "fettle",
            dependencies: [
                "API", "Delivery", "HTTP", "JSON", "Repairs", "Serving", "SQLite", "Migrations",
                "Bytes", "System",
            ],
            swiftSettings: house),
        .target(
            name: "TestSupport", dependencies: ["Repairs", "JSON", "SQLite", "CSQLite"],
            path: "Tests/TestSupport", swiftSettings: house),
        .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: house),
        .testTarget(name: "SystemTests", dependencies: ["System"], swiftSettings: house),
        .testTarget(
            name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: house),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP"], swiftSettings: house),
        .testTarget(name: "ServingTests", dependencies: ["Serving", "HTTP"], swiftSettings: house),
        .testTarget(
            name: "SQLiteTests", dependencies: ["SQLite", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "RepairsTests",
            dependencies: ["Repairs", "SQLite", "JSON", "Bytes", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "APITests",
            dependencies: [
                "API", "HTTP", "JSON", "Repairs", "SQLite", "Bytes", "CSQLite", "TestSupport",
            ],
            swiftSettings: house),
        .testTarget(name: "PagesTests", dependencies: ["Pages"], swiftSettings: house),
        .testTarget(
            name: "DeliveryTests", dependencies: ["Delivery", "Repairs", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "FettleTests", dependencies: ["fettle", "JSON", "SQLite", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "TidyTests", dependencies: ["TestSupport"], swiftSettings: house),
    ]
)
