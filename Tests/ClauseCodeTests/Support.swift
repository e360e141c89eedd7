import BigInt
import Diagnostics
import Foundation
import Intent
import LLVMKit
import Testing

@testable import ClauseCode

enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let runtimeIntents: [String] = intents(below: "Runtime")
    static let fixtures: [String] = intents(below: "Tests/ClauseCodeTests/Fixtures")

    private static func intents(below folder: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        let names = (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".intent.md") }
        return names.sorted().map { "\(folder)/\($0)" }
    }
}

/// The functions of an intent file.
func checkedFunctions(in path: String) throws -> [CheckedFunction] {
    try checkedFunctions(
        bytes: Array(Data(contentsOf: Repository.root.appending(path: path))), name: path)
}

/// The one function of an intent that is given as text.
func checkedFunction(_ text: String) throws -> CheckedFunction {
    let file = "# Test\n\n```intent\n\(text)\n```\n"
    return try #require(try checkedFunctions(bytes: Array(file.utf8), name: "<test>").first)
}

private func checkedFunctions(bytes: [UInt8], name: String) throws -> [CheckedFunction] {
    let (module, problems) = IntentReader.read(bytes: bytes, name: name)
    let read = try #require(module, "\(problems)")
    let (checked, mistakes) = TypeChecker.check(read, dependencies: [:])
    let errors = (problems + mistakes).filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors.map(\.message))")
    return checked.functions
}

/// A judge in machine code.
final class NativeJudge {
    typealias Accepts = @convention(c) (UnsafeRawPointer) -> Int32
    typealias Judge = @convention(c) (UnsafeRawPointer, UnsafeRawPointer) -> Int32

    let module: JudgeModule
    let accepts: Accepts
    let judge: Judge
    /// For each clause that was compiled, its own function.
    private(set) var clauses: [Int: Judge] = [:]
    private let code: Code

    private final class Code {
        let jit: SealedJIT
        init(_ jit: consuming SealedJIT) { self.jit = jit }
    }

    /// Compiles a module; no symbol is there that the code could call.
    init(
        _ function: CheckedFunction, level: TargetMachine.Level = .default,
        isOptimised: Bool = true
    ) throws {
        module = JudgeModule(function)
        // Each clause is asked on its own as well.
        let text = module.text.replacing("define internal i32 @", with: "define i32 @")
        let context = Context()
        var parsed = try Module(parsing: Array(text.utf8), in: context)
        try parsed.verify()
        let machine = try TargetMachine.host(level: level)
        if isOptimised { try parsed.runPasses("default<O2>", machine: machine) }
        let jit = try SealedJIT(symbols: [])
        try jit.add(&parsed, machine: machine)
        accepts = unsafeBitCast(try jit.address(of: "semcom.accepts"), to: Accepts.self)
        judge = unsafeBitCast(try jit.address(of: "semcom.judge"), to: Judge.self)
        for (index, clause) in function.clauses.enumerated() {
            let prefix: String
            switch clause.kind {
            case .requires where !module.leftRequirements.contains { $0.clause == index }:
                prefix = "requires"
            case .ensures where module.compiled.contains(index): prefix = "ensures"
            case .law where module.compiled.contains(index): prefix = "law"
            default: continue
            }
            let address = try jit.address(of: "\(prefix).\(index)")
            clauses[index] = unsafeBitCast(address, to: Judge.self)
        }
        code = Code(jit)
    }
}

/// Values laid out in memory as calls have them.
struct CallMemory {
    private var blocks: [UnsafeMutableRawPointer] = []

    /// The words of values, as arguments have them.
    mutating func words(_ values: [Value], _ types: [Type]) -> [UInt64] {
        var words: [UInt64] = []
        for (value, type) in zip(values, types) { append(value, type, to: &words) }
        return words.isEmpty ? [0] : words
    }

    func free() { for block in blocks { block.deallocate() } }

    private mutating func append(_ value: Value?, _ type: Type, to words: inout [UInt64]) {
        switch type {
        case .bool, .integer: words.append(Self.bits(value, type))
        case .float, .double: words.append(Self.bits(value, type))
        case .string, .array:
            let (address, count) = slice(value, type)
            words += [UInt64(UInt(bitPattern: address)), UInt64(bitPattern: Int64(count))]
        case .tuple(let types):
            var parts: [Value?] = types.map { _ in nil }
            if case .tuple(let values)? = value { parts = values.map { $0 } }
            for (part, type) in zip(parts, types) { append(part, type, to: &words) }
        case .optional(let wrapped):
            let inner = Self.unwrapped(value)
            words.append(inner == nil ? 0 : 1)
            append(inner, wrapped, to: &words)
        case .void: break
        }
    }

    private static func unwrapped(_ value: Value?) -> Value? {
        switch value {
        case .some(.none), nil: nil
        case .some(.some(let wrapped)): wrapped
        default: value
        }
    }

    /// What stands where nothing is said is rubbish on purpose.
    private static func bits(_ value: Value?, _ type: Type) -> UInt64 {
        let full: UInt64
        switch value {
        case .bool(let flag): full = flag ? 1 : 0
        case .integer(let number): full = UInt64(truncatingIfNeeded: number)
        case .bigInteger(let number): full = UInt64(truncatingIfNeeded: number)
        case .double(let number):
            full = type == .float ? UInt64(Float(number).bitPattern) : number.bitPattern
        default: full = type == .bool ? 1 : 0xA5A5_A5A5_A5A5_A5A5
        }
        if case .integer(let integer) = type, integer.bits < 64 {
            return full & (1 << UInt64(integer.bits) - 1)
        }
        return full
    }

    private mutating func slice(_ value: Value?, _ type: Type) -> (UnsafeRawPointer?, Int) {
        var elements: [Value]
        let element: Type
        switch (type, value) {
        case (.string, .string(let bytes)):
            elements = bytes.map { .integer(Int($0)) }
            element = .integer(.uint8)
        case (.array(let inner), .array(let values)): (elements, element) = (values, inner)
        default: return (UnsafeRawPointer(bitPattern: 0xA5A5_A5A0), -0x5A5A)
        }
        let stride = Self.layout(element).stride
        let block = UnsafeMutableRawPointer.allocate(
            byteCount: max(16, stride * elements.count), alignment: 16)
        blocks.append(block)
        memset(block, 0xA5, max(16, stride * elements.count))
        for (index, value) in elements.enumerated() {
            store(value, element, at: block + index * stride)
        }
        return (UnsafeRawPointer(block), elements.count)
    }

    private static func layout(_ type: Type) -> (size: Int, alignment: Int, stride: Int) {
        switch type {
        case .bool: return (1, 1, 1)
        case .integer(let integer):
            return (integer.bits / 8, integer.bits / 8, integer.bits / 8)
        case .float: return (4, 4, 4)
        case .double: return (8, 8, 8)
        case .string, .array: return (16, 8, 16)
        case .tuple(let types): return structure(types)
        case .optional(let wrapped): return structure([.bool, wrapped])
        case .void: return (0, 1, 0)
        }
    }

    private static func structure(_ types: [Type]) -> (size: Int, alignment: Int, stride: Int) {
        let size = offsets(types).last ?? 0
        let alignment = types.map { layout($0).alignment }.max() ?? 1
        let rounded = (size + alignment - 1) / alignment * alignment
        return (rounded, alignment, rounded)
    }

    /// Where each part begins, and where the last one ends.
    private static func offsets(_ types: [Type]) -> [Int] {
        var offsets: [Int] = []
        var end = 0
        for type in types {
            let (size, alignment, _) = layout(type)
            let start = (end + alignment - 1) / alignment * alignment
            offsets.append(start)
            end = start + size
        }
        return offsets + [end]
    }

    private mutating func store(
        _ value: Value?, _ type: Type, at place: UnsafeMutableRawPointer
    ) {
        switch type {
        case .bool, .integer, .float, .double:
            var bits = Self.bits(value, type).littleEndian
            memcpy(place, &bits, Self.layout(type).size)
        case .string, .array:
            let (address, count) = slice(value, type)
            place.storeBytes(of: UInt(bitPattern: address), as: UInt.self)
            place.storeBytes(of: count, toByteOffset: 8, as: Int.self)
        case .tuple(let types):
            guard case .tuple(let values)? = value else { return }
            for (index, offset) in Self.offsets(types).dropLast().enumerated() {
                store(values[index], types[index], at: place + offset)
            }
        case .optional(let wrapped):
            let inner = Self.unwrapped(value)
            place.storeBytes(of: inner == nil ? 0 : 1, as: UInt8.self)
            guard let inner else { return }
            store(inner, wrapped, at: place + Self.offsets([.bool, wrapped])[1])
        case .void: break
        }
    }
}
