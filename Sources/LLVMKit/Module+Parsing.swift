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
        let buffer = Self.withoutDebugVersion(bytes).withUnsafeBytes { raw in
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
        if let place = bytes.firstIndex(of: 0) {
            let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
            throw LLVMFailure(
                message: "the text has a NUL byte, which hides what is there", line: line)
        }
        guard let problem = bytes.withUnsafeBufferPointer({ TextScan.problem(in: $0) }) else {
            return
        }
        throw problem
    }

    /// The text that LLVM gets to read: the same, but for the name of the flag that says that debug
    /// information is valid.
    ///
    /// Without that flag LLVM drops debug information unread. With it LLVM verifies the module
    /// while parsing, prints what is wrong, exits, and can be made to loop for ever.
    private static func withoutDebugVersion(_ bytes: [UInt8]) -> [UInt8] {
        let flag = "Debug Info Version"
        guard var place = firstIndex(of: flag, in: bytes, from: 0) else { return bytes }
        var changed = bytes
        while true {
            changed[place] = UInt8(ascii: "d")
            guard let next = firstIndex(of: flag, in: changed, from: place) else { return changed }
            place = next
        }
    }
}

/// Looks for what would crash LLVM's parser, or keep it busy, before it reads the text.
private enum TextScan {
    /// LLVM reads a decimal number in time that grows with the square of its digits.
    static let digitLimit = 1_000

    static func problem(in bytes: UnsafeBufferPointer<UInt8>) -> LLVMFailure? {
        var depth = 0
        var digits = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            digits = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? digits + 1 : 0
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
                depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
                if depth > 0 { depth -= 1 }
            case UInt8(ascii: ";"):
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            case UInt8(ascii: "\""):
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
            default: break
            }
            if depth > Module.nestingLimit {
                return failure(
                    "brackets are nested more than \(Module.nestingLimit) deep", at: index, bytes)
            }
            if digits > digitLimit {
                return failure("a number has more than \(digitLimit) digits", at: index, bytes)
            }
            index += 1
        }
        return nil
    }

    private static func failure(
        _ message: String, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> LLVMFailure {
        let lines = bytes[..<index].split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return LLVMFailure(
            message: message, line: lines.count, column: (lines.last?.count ?? 0) + 1)
    }
}
