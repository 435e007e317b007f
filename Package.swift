// swift-tools-version: 6.2
// The architecture: each room is a target, and dependencies run upward only. See ARCHITECTURE.md.
import PackageDescription

let everywhere: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let pure: [SwiftSetting] = everywhere + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let issueReporting = Target.Dependency.product(
  name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let unixSignals = Target.Dependency.product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let serviceLifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")

/// A room: a library target under `Sources/`.
func room(
  _ name: String, on dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = everywhere
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a room, with the room itself and what else they lean on.
func tests(
  of room: String, on dependencies: [Target.Dependency] = [],
  resources: [Resource]? = nil, exclude: [String] = []
) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.byName(name: room)] + dependencies, exclude: exclude,
    resources: resources, swiftSettings: everywhere)
}

let package = Package(
  name: "muster",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "muster", targets: ["muster"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", exact: "1.13.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    // The ground floor: values that know nothing of one another.
    room("Basics", settings: pure),
    room("Optimization", settings: pure),
    room("Markup", settings: pure),

    // The field itself.
    room("Council", on: ["Basics", "Optimization"], settings: pure),
    room("Capabilities", on: ["Basics", "Council"], settings: pure),
    room("Forces", on: ["Basics", "Council", "Capabilities", "Optimization"], settings: pure),

    // What a person reads, and the shells around the field.
    room(
      "Phrases", on: ["Basics", "Council", "Capabilities", "Forces"], settings: pure),
    .systemLibrary(name: "CHiGHS", pkgConfig: "highs"),
    room("HiGHSSolver", on: ["Optimization", "CHiGHS"]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    room("Sodium", on: ["CSodium"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    room("Gzip", on: ["CZlib"]),
    .systemLibrary(
      name: "CXlsxwriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    room("Workbook", on: ["CXlsxwriter"]),
    room("ReferenceRegister", on: []),
    room(
      "Interchange",
      on: ["Basics", "Council", "Capabilities", "Forces", "Phrases", "Gzip", "Workbook"]),
    room(
      "Store", on: ["Basics", "Council", "Capabilities", "Forces", "Sodium", "Gzip", grdb]),
    room("Pages", on: ["Basics", "Council", "Capabilities", "Forces", "Phrases", "Markup"]),
    room(
      "Web",
      on: [
        "Basics", "Council", "Capabilities", "Forces", "Optimization", "Phrases", "Markup", "Pages",
        "Interchange", "Store",
        "Sodium", hummingbird, httpTypes, logging, nioCore, nioPosix, serviceLifecycle,
      ]),

    // Wiring, and the clock.
    .executableTarget(
      name: "muster",
      dependencies: [
        "Basics", "Council", "Capabilities", "Forces", "Optimization", "HiGHSSolver", "Markup",
        "Phrases", "ReferenceRegister",
        "Interchange", "Workbook", "Store", "Pages", "Web", argumentParser, hummingbird, logging,
        nioCore,
        serviceLifecycle, unixSignals,
      ],
      swiftSettings: everywhere),
    .executableTarget(
      name: "muster-bench",
      dependencies: [
        "Basics", "Council", "Capabilities", "Forces", "Optimization", "HiGHSSolver",
        argumentParser,
      ],
      path: "Benchmarks/muster-bench",
      swiftSettings: everywhere),

    // Shared by tests alone.
    .target(
      name: "Snapshots", dependencies: [customDump, issueReporting],
      path: "Tests/Snapshots", swiftSettings: everywhere),

    tests(of: "Basics"),
    tests(of: "Optimization"),
    tests(of: "Markup"),
    tests(of: "Council", on: ["Basics", "Optimization", "HiGHSSolver"]),
    tests(of: "Capabilities", on: ["Basics", "Council"]),
    tests(
      of: "Forces", on: ["Basics", "Council", "Capabilities", "Optimization", "HiGHSSolver"]),
    tests(of: "Phrases", on: ["Basics", "Council", "Capabilities", "Forces"]),
    tests(of: "HiGHSSolver", on: ["Optimization"]),
    tests(of: "Sodium"),
    tests(of: "Gzip"),
    tests(of: "Workbook"),
    tests(
      of: "Interchange",
      on: [
        "Basics", "Council", "Capabilities", "Forces", "Phrases", "Gzip", "Workbook",
        "ReferenceRegister", "Snapshots",
      ],
      exclude: [
        "Calendar/__Snapshots__", "Programme/__Snapshots__", "Forces/__Snapshots__",
        "Capabilities/__Snapshots__",
      ]),
    tests(of: "Store", on: ["Basics", "Council", "Capabilities", "Forces", "Sodium", grdb]),
    tests(
      of: "Pages",
      on: ["Basics", "Council", "Capabilities", "Forces", "Phrases", "Markup", "Snapshots"],
      exclude: ["__Snapshots__"]),
    tests(
      of: "Web",
      on: [
        "Basics", "Council", "Capabilities", "Forces", "Optimization", "HiGHSSolver", "Store",
        "Interchange", "ReferenceRegister", hummingbird, hummingbirdTesting, httpTypes, nioCore,
      ]),
    .testTarget(
      name: "MusterTests", dependencies: ["Snapshots"], exclude: ["__Snapshots__"],
      swiftSettings: everywhere),
  ]
)
