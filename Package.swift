// swift-tools-version: 6.2
import PackageDescription

/// Every warning is an error in our own targets.
let strictSwift: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
]
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let httpClient = Target.Dependency.product(
    name: "AsyncHTTPClient", package: "async-http-client")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let sqlite = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

/// A room of the house: a library target under `Sources/`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strictSwift)
}

/// The tests of one or more rooms; what `fixtures` names is read from disk, not bundled.
func tests(
    _ name: String, _ dependencies: [Target.Dependency], fixtures: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: fixtures, swiftSettings: strictSwift)
}

let package = Package(
    name: "semcom",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "semcom", targets: ["semcom"]),
        .executable(name: "semcom-worker", targets: ["semcom-worker"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        room("Diagnostics"),
        room("Intent", ["Diagnostics", bigInt]),
        .systemLibrary(
            name: "CLLVM", providers: [.apt(["libllvm19"]), .brew(["llvm@19"])]),
        .target(name: "CSandbox", cSettings: strictC),
        room("LLVMKit", ["CLLVM"]),
        room("SandboxProtocol"),
        room("Sandbox", ["SandboxProtocol"]),
        .executableTarget(
            name: "semcom-worker", dependencies: ["SandboxProtocol", "LLVMKit", "CSandbox"],
            swiftSettings: strictSwift),
        room("IRText", ["Diagnostics"]),
        room("ABI", ["Intent", "SandboxProtocol"]),
        room("Synthesis", ["Intent"]),
        room("SyGuS", ["Diagnostics"]),
        room("Store", ["Intent", crypto]),
        room("ModelClient", [crypto]),
        .target(
            name: "Prompts", resources: [.embedInCode("Templates")], swiftSettings: strictSwift),
        room("ModelProviders", ["ModelClient"]),
        room(
            "ModelServers",
            ["ModelClient", "Diagnostics", httpClient, nioCore, nioPosix, nioHTTP1]),
        room("Journal", ["ModelClient", crypto, sqlite]),
        room("Settings", ["ModelClient", "Diagnostics", toml]),
        room("ClauseCode", ["Intent", "ABI", "SandboxProtocol", bigInt]),
        room("Inputs", ["Intent", "IRText", bigInt]),
        room(
            "Evidence",
            ["ClauseCode", "Inputs", "IRText", "Intent", "ABI", "Sandbox", "SandboxProtocol"]),
        room("Mutation", ["Evidence", "IRText", "ABI", "Intent", "SandboxProtocol"]),
        room(
            "Agreement",
            [
                "Evidence", "Inputs", "IRText", "ABI", "Intent", "SandboxProtocol",
                "Diagnostics", bigInt,
            ]),
        room("Cost", ["Evidence", "ABI", "Intent", "SandboxProtocol"]),
        room(
            "Report",
            [
                "Pipeline", "Evidence", "IRText", "Intent", "SandboxProtocol", "Diagnostics",
                "ModelClient",
            ]),
        room(
            "Pipeline",
            [
                "Evidence", "IRText", "Store", "ABI", "Intent", "Diagnostics", "Synthesis",
                "ModelClient", "Prompts",
            ]),
        room(
            "Driver",
            [
                "Pipeline", "Agreement", "Cost", "Mutation", "Report", "Evidence", "IRText",
                "Store", "ABI", "Intent", "Sandbox", "Synthesis", "ModelClient",
                "ModelProviders", "ModelServers", "Journal",
            ]),
        room(
            "Commands",
            [
                "Driver", "Pipeline", "Agreement", "Evidence", "Diagnostics", "Report",
                "SandboxProtocol", "SyGuS",
                "ModelClient", "ModelProviders", "Journal", "Settings", argumentParser,
            ]),
        .executableTarget(
            name: "semcom", dependencies: ["Commands"], swiftSettings: strictSwift),
        .executableTarget(
            name: "semcom-bench",
            dependencies: [
                "Diagnostics", "Intent", "IRText", "ABI", "Sandbox", "SandboxProtocol",
                "ClauseCode", "Evidence", "Mutation", "Pipeline", "Synthesis",
            ],
            swiftSettings: strictSwift),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("IntentSyntaxTests", ["Intent", "Diagnostics", bigInt], fixtures: ["Fixtures"]),
        tests("IntentTypesTests", ["Intent", "Diagnostics", bigInt], fixtures: ["Fixtures"]),
        tests("IntentEvaluatorTests", ["Intent", "Diagnostics", bigInt]),
        tests("LLVMKitTests", ["LLVMKit"]),
        .target(
            name: "CSandboxTestSupport", dependencies: ["CSandbox"],
            path: "Tests/CSandboxTestSupport", cSettings: strictC),
        tests("CSandboxTests", ["CSandbox", "CSandboxTestSupport"]),
        tests("SandboxProtocolTests", ["SandboxProtocol"]),
        tests("SandboxTests", ["Sandbox", "SandboxProtocol", "semcom-worker"]),
        tests("ABITests", ["ABI", "Intent", "SandboxProtocol"], fixtures: ["Fixtures"]),
        .target(
            name: "ModelStandIn",
            dependencies: [nioCore, nioPosix, nioHTTP1], path: "Tests/ModelStandIn",
            swiftSettings: strictSwift),
        tests("ModelClientTests", ["ModelClient"]),
        tests("PromptsTests", ["Prompts"], fixtures: ["Fixtures"]),
        tests("ModelProvidersTests", ["ModelProviders", "ModelClient"], fixtures: ["Fixtures"]),
        tests(
            "ModelServersTests",
            [
                "ModelServers", "ModelClient", "ModelStandIn",
            ], fixtures: ["Fixtures"]),
        .executableTarget(
            name: "journal-crash-probe", dependencies: ["Journal", "ModelClient"],
            path: "Tests/JournalCrashProbe", swiftSettings: strictSwift),
        tests("JournalTests", ["Journal", "ModelClient", "journal-crash-probe"]),
        tests("SettingsTests", ["Settings", "ModelClient", "Diagnostics"]),
        tests("IRTextTests", ["IRText", "Pipeline", "Intent"]),
        tests(
            "ClauseCodeTests",
            ["ClauseCode", "Intent", "ABI", "SandboxProtocol", "Diagnostics", "LLVMKit", bigInt],
            fixtures: ["Fixtures"]),
        tests(
            "MutationTests",
            [
                "Mutation", "Evidence", "IRText", "ABI", "Intent", "Sandbox", "SandboxProtocol",
                "Diagnostics", "semcom-worker",
            ]),
        tests(
            "AgreementTests",
            ["Agreement", "Evidence", "Inputs", "Intent", "Sandbox", "semcom-worker"],
            fixtures: ["Fixtures"]),
        tests(
            "CostTests", ["Cost", "Evidence", "Intent", "Sandbox", "semcom-worker"],
            fixtures: ["Fixtures"]),
        tests(
            "ReportTests",
            ["Report", "Pipeline", "Evidence", "Intent", "Diagnostics", "SandboxProtocol"],
            fixtures: ["Fixtures"]),
        tests("StoreTests", ["Store", "Intent", "Diagnostics"]),
        tests(
            "PipelineTests",
            [
                "Pipeline", "Evidence", "Intent", "IRText", "Diagnostics", "Sandbox", "Synthesis",
                "ModelClient", "Prompts", "semcom-worker",
            ], fixtures: ["IntentLayer"]),
        tests("CommandsTests", ["Commands", "ModelStandIn", "semcom", "semcom-worker"]),
        tests(
            "HostileTests",
            [
                "Pipeline", "Evidence", "Intent", "Diagnostics", "Sandbox", "SandboxProtocol",
                "semcom-worker",
            ]),
        tests("SyGuSTests", ["SyGuS", "Diagnostics"], fixtures: ["Fixtures"]),
        tests("SynthesisTests", ["Synthesis", "Intent", "Diagnostics"]),
        tests("TidyTests", []),
    ]
)
