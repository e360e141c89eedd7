import Diagnostics
import Foundation
import SyGuS
import Testing

/// Problems and mistakes on disk.
enum Fixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// Names of the `.sl` files of a folder, without their endings.
    static func names(in part: String) -> [String] {
        let path = folder.appending(path: part).path
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return files.filter { $0.hasSuffix(".sl") }.map { String($0.dropLast(3)) }.sorted()
    }

    static func file(_ part: String, _ name: String) throws -> SourceFile {
        let url = folder.appending(path: "\(part)/\(name).sl")
        return SourceFile(name: "\(name).sl", bytes: [UInt8](try Data(contentsOf: url)))
    }

    static func problem(_ name: String) throws -> Problem {
        try ProblemReader.read(try file("positive", name))
    }

    /// Compares with the file beside the case, or rewrites it when `UPDATE_EXPECTED` is set.
    static func expect(_ actual: String, _ part: String, _ name: String) throws {
        let url = folder.appending(path: "\(part)/\(name).expected")
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] != nil {
            try actual.write(to: url, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: url, encoding: .utf8)
        #expect(actual == expected)
    }
}
