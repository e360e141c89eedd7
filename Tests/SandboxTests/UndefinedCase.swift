import Foundation
import SandboxProtocol
import Testing

/// A module in `Tests/Undefined`, with what its first lines say about it.
///
/// `; shape: (i64, [i8]) -> i64?` and `; input: 5 [1 2 3]` describe the call; a module in
/// `positive/` also has `; kind:` and `; sentence:`, what is found. Its namesake in `negative/` is
/// the same code repaired; what is in `defined/` only looks as if something were wrong.
struct UndefinedCase: CustomTestStringConvertible {
    var name: String
    var text: String
    private var headers: [String: String] = [:]

    var testDescription: String { name }
    var kind: String { headers["kind"] ?? "" }
    var sentence: String { headers["sentence"] ?? "" }

    static let positive = cases(in: "positive")
    static let negative = cases(in: "negative")
    static let defined = cases(in: "defined")

    private static func cases(in folder: String) -> [UndefinedCase] {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Undefined").appendingPathComponent(folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { $0.hasSuffix(".ll") }.sorted().compactMap { name in
            let path = root.appendingPathComponent(name).path
            guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
            return UndefinedCase(
                name: String(name.dropLast(3)), text: String(decoding: bytes, as: UTF8.self))
        }
    }

    private init(name: String, text: String) {
        self.name = name
        self.text = text
        for line in text.split(separator: "\n") {
            guard line.hasPrefix("; "), let colon = line.firstIndex(of: ":") else { break }
            let key = String(line[line.index(line.startIndex, offsetBy: 2)..<colon])
            headers[key] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
    }

    /// The line of an instruction in the text, from 1.
    func line(of instruction: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines.firstIndex {
            let code = $0.trimmingCharacters(in: .whitespaces)
            return code == instruction || code == instruction + " {"
        }
        return (line ?? -1) + 1
    }

    func request() throws -> RunRequest {
        let shape = try #require(headers["shape"])
        let ends = shape.components(separatedBy: " -> ")
        try #require(ends.count == 2)
        let types = ends[0].dropFirst().dropLast().components(separatedBy: ", ")
            .filter { !$0.isEmpty }
        let parameters = try types.map { type in
            CallShape.Parameter(
                shape: try Self.shape(type.replacing("inout ", with: "")),
                isInout: type.hasPrefix("inout "))
        }
        let function = CallShape(
            symbol: "f", parameters: parameters,
            result: ends[1] == "void" ? nil : try Self.shape(ends[1]))
        var scanner = InputScanner(text: headers["input"] ?? "")
        var batch = TestBatch()
        var bytes: [UInt8] = []
        for parameter in parameters { try scanner.encode(parameter.shape, into: &bytes) }
        batch.append(function: 0) { $0 += bytes }
        var limits = RunLimits()
        limits.callMilliseconds = 200
        return RunRequest(
            moduleText: Array(text.utf8), functions: [function], modes: [Candidate.everyMode[0]],
            checksUndefinedBehaviour: true, tests: batch, limits: limits)
    }

    private static func shape(_ text: some StringProtocol) throws -> ValueShape {
        if text.hasSuffix("?") { return .optional(try shape(text.dropLast())) }
        if text.hasPrefix("[") { return .slice(try shape(text.dropFirst().dropLast())) }
        switch text {
        case "i1": return .bool
        case "float": return .float
        case "double": return .double
        default:
            return .integer(bits: try #require(Int(text.dropFirst())))
        }
    }
}

/// Reads the arguments of a call.
private struct InputScanner {
    private var words: ArraySlice<Substring>

    init(text: String) {
        words =
            text.replacing("[", with: " [ ").replacing("]", with: " ] ")
            .split(separator: " ")[...]
    }

    mutating func encode(_ shape: ValueShape, into bytes: inout [UInt8]) throws {
        let word = try #require(words.first)
        words.removeFirst()
        switch shape {
        case .bool: bytes.append(word == "true" ? 1 : 0)
        case .integer(let bits):
            let value = try #require(Int64(word))
            bytes += withUnsafeBytes(of: value.littleEndian) { Array($0.prefix(bits / 8)) }
        case .float:
            let value = try #require(Float(word))
            bytes += withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
        case .double:
            let value = try #require(Double(word))
            bytes += withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
        case .slice(let element):
            try #require(word == "[")
            var elements: [UInt8] = []
            var count: Int64 = 0
            while words.first != "]" {
                try encode(element, into: &elements)
                count += 1
            }
            words.removeFirst()
            bytes += wire(count) + elements
        case .tuple, .optional: Issue.record("no such input")
        }
    }
}
