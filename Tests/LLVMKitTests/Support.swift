import Foundation
import LLVMKit
import Testing

/// Files of this repository, found from where this source file is.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(of path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    /// The library's modules, as paths below the root.
    static let runtimeModules: [String] = {
        let folder = root.appending(path: "Runtime")
        let files = FileManager.default.enumerator(atPath: folder.path)
        let names = (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".ll") }
        return names.sorted().map { "Runtime/\($0)" }
    }()
}

func parse(_ text: String, in context: borrowing Context) throws(LLVMFailure) -> Module {
    let module = try Module(parsing: Array(text.utf8), in: context)
    try module.verify()
    return module
}

/// Runs `body`, which must fail, and returns how.
func failure(_ body: () throws -> Void) throws -> LLVMFailure {
    do {
        try body()
    } catch let failure as LLVMFailure {
        return failure
    }
    Issue.record("nothing failed")
    return LLVMFailure(message: "nothing failed")
}

/// Memory functions of this process, under the names that code generation calls.
nonisolated(unsafe) let memorySymbols: [SealedJIT.Symbol] = {
    typealias Copy =
        @convention(c) (UnsafeMutableRawPointer?, UnsafeRawPointer?, Int) ->
        UnsafeMutableRawPointer?
    let copy: Copy = { target, source, count in
        guard let target, let source else { return target }
        target.copyMemory(from: source, byteCount: count)
        return target
    }
    let address = unsafeBitCast(copy, to: UnsafeRawPointer.self)
    return [
        SealedJIT.Symbol(name: "memcpy", address: address),
        SealedJIT.Symbol(name: "memmove", address: address),
    ]
}()

typealias BinaryFunction = @convention(c) (Int64, Int64) -> Int64
typealias NullaryFunction = @convention(c) () -> Int64

/// Compiles a module at one level, links it sealed, and hands a function's address to `body`.
func withCode<Result>(
    of text: String, function: String, level: TargetMachine.Level = .none,
    prepare: (inout Module) throws -> Void = { _ in },
    body: (UnsafeRawPointer, borrowing SealedJIT) throws -> Result
) throws -> Result {
    let context = Context()
    var module = try parse(text, in: context)
    try prepare(&module)
    try module.verify()
    let jit = try SealedJIT(symbols: memorySymbols)
    try jit.add(&module, machine: try TargetMachine.host(level: level))
    return try body(try jit.address(of: function), jit)
}
