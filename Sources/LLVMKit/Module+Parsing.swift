internal import CLLVM

extension Module {
    /// The longest text that is parsed.
    package static let textLimitBytes = 32 << 20
    /// The deepest nesting of brackets that is parsed: LLVM's parser recurses, and would crash.
    package static let nestingLimit = 200

    /// Parses IR text; `name` stands for the text in LLVM's own messages.
    ///
    /// Bitcode is refused: nobody reviews its reader against hostile input, and nobody can read it.
    package init(
        parsing bytes: [UInt8], name: String = "module", in context: borrowing Context
    ) throws(LLVMFailure) {
        try Self.checkText(bytes)
        let storage = context.storage
        let buffer = bytes.withUnsafeBytes { raw in
            LLVMCreateMemoryBufferWithMemoryRangeCopy(
                raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, name)
        }
        let before = storage.diagnostics.count
        var module: LLVMModuleRef?
        var message: UnsafeMutablePointer<CChar>?
        let failed = LLVMParseIRInContext(storage.handle, buffer, &module, &message) != 0
        guard !failed, let module else {
            throw LLVMFailure(parserMessage: takeString(message), name: name)
        }
        do throws(LLVMFailure) {
            try storage.throwErrors(after: before)
        } catch {
            LLVMDisposeModule(module)
            throw error
        }
        self.init(taking: module, in: storage, source: bytes)
    }

    private static func checkText(_ bytes: [UInt8]) throws(LLVMFailure) {
        guard bytes.count <= textLimitBytes else {
            throw LLVMFailure(
                message: "the module has \(bytes.count) bytes; at most \(textLimitBytes) are read")
        }
        guard !bytes.starts(with: [0x42, 0x43, 0xC0, 0xDE]),
            !bytes.starts(with: [0xDE, 0xC0, 0x17, 0x0B])
        else { throw LLVMFailure(message: "the module is bitcode, not IR text") }
        let nesting = bytes.withUnsafeBufferPointer { firstTooDeepLine(in: $0) }
        guard let nesting else { return }
        throw LLVMFailure(
            message: "brackets are nested more than \(nestingLimit) deep", line: nesting, column: 1)
    }

    /// The line where brackets outside comments and strings are nested too deeply; nil when none
    /// are.
    private static func firstTooDeepLine(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var depth = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
                depth += 1
                if depth > nestingLimit {
                    return 1 + bytes[..<index].count { $0 == UInt8(ascii: "\n") }
                }
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
                if depth > 0 { depth -= 1 }
            case UInt8(ascii: ";"):
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            case UInt8(ascii: "\""):
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
            default: break
            }
            index += 1
        }
        return nil
    }
}
