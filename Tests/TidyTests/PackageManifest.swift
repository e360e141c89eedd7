import Foundation
import RegexBuilder

/// The targets of Package.swift and what each may import.
struct PackageManifest {
    struct Target {
        var name: String
        /// Names in quotation marks, and the constants that stand for products.
        var dependencies: [String]
        var isTest: Bool
        var folder: String
    }

    let targets: [Target]

    /// Constants of Package.swift that stand for products of other packages.
    private static let products = [
        "argumentParser": "ArgumentParser", "bigInt": "BigInt", "crypto": "Crypto",
        "httpClient": "AsyncHTTPClient", "nioCore": "NIOCore", "nioHTTP1": "NIOHTTP1",
        "nioPosix": "NIOPosix", "sqlite": "GRDB", "toml": "TOMLKit",
    ]

    init(text: String) {
        let text = text.split { " \n".contains($0) }.joined(separator: " ")
        var targets: [Target] = []
        for match in text.matches(of: #/\broom\( ?"(\w+)"(?:, \[([^\]]*)\])? ?\)/#) {
            targets.append(Self.target(match.1, match.2 ?? "", isTest: false))
        }
        let tests = #/\btests\( ?"(\w+)", \[([^\]]*)\](?:, fixtures: \[[^\]]*\])? ?\)/#
        for match in text.matches(of: tests) {
            targets.append(Self.target(match.1, match.2, isTest: true))
        }
        let executable =
            #/executableTarget\( name: "([\w-]+)", dependencies: \[([^\]]*)\](, path: "Tests\/(\w+)")?/#
        for match in text.matches(of: executable) {
            var target = Self.target(match.1, match.2, isTest: match.4 != nil)
            if let folder = match.4 { target.folder = "Tests/\(folder)" }
            targets.append(target)
        }
        let kinds = #/\.(?:target|systemLibrary)\( ?name: /#
        let other = Regex {
            kinds
            #/"(\w+)"(?:, dependencies: \[([^\]]*)\], path: "Tests\/)?/#
        }
        for match in text.matches(of: other) {
            targets.append(Self.target(match.1, match.2 ?? "", isTest: match.2 != nil))
        }
        self.targets = targets
    }

    private static func target(_ name: Substring, _ list: Substring, isTest: Bool) -> Target {
        let names = list.split { ", \n".contains($0) }.map { item in
            products[String(item)] ?? String(item.filter { $0 != "\"" })
        }
        return Target(
            name: String(name), dependencies: names, isTest: isTest,
            folder: (isTest ? "Tests/" : "Sources/") + name)
    }

    /// Everything that `target` reaches by following dependencies downward.
    func reachable(from target: Target) -> Set<String> {
        var reached: Set<String> = []
        var open = target.dependencies
        while let name = open.popLast() {
            guard reached.insert(name).inserted else { continue }
            open += targets.first { $0.name == name }?.dependencies ?? []
        }
        return reached
    }
}
