internal import CLLVM

extension PolicyRules {
    /// Named metadata that LLVM acts on and that changes nothing outside the module.
    private static let harmlessMetadata: Set<String> = [
        "llvm.module.flags", "llvm.ident", "llvm.dbg.cu", "llvm.commandline",
        "llvm.debugify", "llvm.stats",
    ]

    mutating func checkModule(_ module: borrowing Module) {
        var count = 0
        _ = LLVMGetModuleInlineAsm(module.handle, &count)
        if count > 0 {
            refuse("module assembly", at: ["module asm"], "the module contains module assembly")
        }
        checkTarget(module)
        for node in Chain(LLVMGetFirstNamedMetadata(module.handle), LLVMGetNextNamedMetadata) {
            var count = 0
            let name = borrowString(LLVMGetNamedMetadataName(node, &count), count: count)
            guard name.hasPrefix("llvm."), !Self.harmlessMetadata.contains(name) else { continue }
            refuse(
                "metadata", at: ["!\(name)"],
                "the module has the metadata '\(name)', which gives orders to tools")
        }
        for alias in module.aliasHandles {
            let name = symbolName(of: alias)
            refuse(
                "alias", at: ["@\(name) ="], "'\(name)' is an alias, a second name for code or data"
            )
        }
        for ifunc in module.ifuncHandles {
            let name = symbolName(of: ifunc)
            refuse(
                "ifunc", at: ["@\(name) ="],
                "'\(name)' is an ifunc, which runs code when it is linked")
        }
    }

    private mutating func checkTarget(_ module: borrowing Module) {
        let triple = String(cString: LLVMGetTarget(module.handle))
        if !triple.isEmpty, Self.machine(of: triple) != Self.machine(of: LLVM.hostTriple) {
            refuse(
                "target", at: ["target triple"],
                "the module is for the target '\(triple)', but this machine is '\(LLVM.hostTriple)'"
            )
        }
        let layout = String(cString: LLVMGetDataLayoutStr(module.handle))
        if !layout.isEmpty, layout != HostLayout.text {
            refuse(
                "data layout", at: ["target datalayout"],
                "the module's target datalayout differs from this machine's")
        }
    }

    /// Architecture and operating system of a triple, without the vendor.
    private static func machine(of triple: String) -> [Substring] {
        let parts = triple.split(separator: "-", omittingEmptySubsequences: false)
        let isArm = parts.first == "arm64" || parts.first == "aarch64"
        let system =
            parts.count > 3 ? parts[2] : parts.dropFirst().first { $0 == "linux" } ?? parts.last
        return [isArm ? "aarch64" : parts.first ?? "", system ?? ""]
    }

    mutating func checkVariables(_ module: borrowing Module) {
        var total = 0
        var count = 0
        for variable in module.globalHandles where !isFull {
            count += 1
            total = min(total + checkVariable(variable), TypeExtent.cap)
        }
        if count > limits.globals {
            refuse(
                "too many variables", at: [],
                "the module has \(count) variables; at most \(limits.globals) are allowed")
        }
        if total > limits.variablesBytes {
            refuse(
                "huge variables", at: [],
                "the module's variables take \(total) bytes; "
                    + "at most \(limits.variablesBytes) are allowed"
            )
        }
    }

    /// Judges one variable and returns its size.
    private mutating func checkVariable(_ variable: LLVMValueRef) -> Int {
        let name = symbolName(of: variable)
        let place = ["@\(name) =", "@\"\(name)\" ="]
        if let problem = nameProblem(name) {
            refuse("name", at: place, problem)
        }
        if allowed.reservedPrefixes.contains(where: name.hasPrefix) {
            refuse(
                "redefinition", at: place,
                "the module has the variable '\(name)', a name that belongs to the harness")
        }
        if name.hasPrefix("llvm.") {
            let (construct, reason) = Self.order(givenBy: name)
            refuse(construct, at: place, "the variable '\(name)' is refused: \(reason)")
            return 0
        }
        if LLVMIsDeclaration(variable) != 0 {
            // A declaration that nothing uses leaves no trace.
            guard LLVMGetFirstUse(variable) != nil else { return 0 }
            refuse(
                "external variable", at: place,
                "the variable '\(name)' is external: it is not in the module")
            return 0
        }
        if let linkage = Self.refusedLinkage(LLVMGetLinkage(variable)) {
            refuse(
                "linkage", at: place,
                "the variable '\(name)' has the linkage \(linkage)")
        }
        if LLVMIsThreadLocal(variable) != 0 {
            refuse("thread-local variable", at: place, "the variable '\(name)' is thread-local")
        }
        if LLVMIsExternallyInitialized(variable) != 0 {
            refuse(
                "externally initialised variable", at: place,
                "the variable '\(name)' is externally_initialized")
        }
        checkPlacement(variable, kind: "variable", name: name, place: place)
        let type = LLVMGlobalGetValueType(variable)
        if let problem = types.problem(with: type) ?? types.problem(with: LLVMTypeOf(variable)) {
            refuse("type", at: place, "the variable '\(name)' uses \(problem)")
        }
        let extent = types.extent(of: type)
        let size = max(extent.bytes, extent.scalars)
        if size > limits.variableBytes {
            refuse(
                "huge variable", at: place,
                "the variable '\(name)' takes \(size) bytes; "
                    + "at most \(limits.variableBytes) are allowed"
            )
        }
        return size
    }

    /// Sections, storage classes and alignments, which variables and functions share.
    mutating func checkPlacement(
        _ value: LLVMValueRef, kind: String, name: String, place: [String]
    ) {
        if let section = LLVMGetSection(value), section.pointee != 0 {
            refuse(
                "section", at: place,
                "the \(kind) '\(name)' is put in the section \"\(String(cString: section))\"")
        }
        if LLVMGetDLLStorageClass(value) != LLVMDefaultStorageClass {
            refuse("storage class", at: place, "the \(kind) '\(name)' has a DLL storage class")
        }
        if isAlignedTooMuch(value) {
            refuse(
                "alignment", at: place,
                "the \(kind) '\(name)' is aligned to more than \(limits.alignment) bytes")
        }
    }

    /// Whether a variable, function or alloca is aligned beyond the limit.
    func isAlignedTooMuch(_ value: LLVMValueRef) -> Bool {
        let alignment = Int(LLVMGetAlignment(value))
        guard alignment == 0, mentionsLargestAlignment else { return alignment > limits.alignment }
        // 1 << 32, the largest there is, is 0 in LLVM's answer of 32 bits.
        let text = takeString(LLVMPrintValueToString(value))
        // The body of a function is not its header.
        let header = text.firstRange(of: " {\n").map { text[..<$0.lowerBound] } ?? text[...]
        return header.contains("align \(Self.largestAlignment)")
    }

    /// What is wrong with the name of a symbol; nil when it is fine. Assemblers and linkers give
    /// meanings to some characters, for example versions to `@`.
    func nameProblem(_ name: String) -> String? {
        guard name.utf8.count <= 1_000 else { return "a symbol has a name of over 1000 bytes" }
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "$"), UInt8(ascii: "-"):
                continue
            default:
                return "the name of the symbol '\(name.filter { $0.isASCII && $0 >= " " })' has "
                    + "characters other than letters, digits, '.', '_', '$' and '-'"
            }
        }
        return nil
    }

    static func refusedLinkage(_ linkage: LLVMLinkage) -> String? {
        switch linkage {
        case LLVMExternalLinkage, LLVMInternalLinkage, LLVMPrivateLinkage: nil
        case LLVMAvailableExternallyLinkage: "available_externally"
        case LLVMLinkOnceAnyLinkage, LLVMLinkOnceODRLinkage, LLVMLinkOnceODRAutoHideLinkage:
            "linkonce"
        case LLVMWeakAnyLinkage, LLVMWeakODRLinkage: "weak"
        case LLVMExternalWeakLinkage: "extern_weak"
        case LLVMCommonLinkage: "common"
        case LLVMAppendingLinkage: "appending"
        default: "number \(linkage.rawValue)"
        }
    }

    /// What a variable with a name of LLVM's own makes LLVM do, and why that is refused.
    private static func order(
        givenBy name: String
    ) -> (construct: String, reason: String) {
        switch name {
        case "llvm.global_ctors": ("global constructor", "global constructors run before any test")
        case "llvm.global_dtors":
            ("global destructor", "global destructors run after the last test")
        case "llvm.used", "llvm.compiler.used": (name, "it keeps unused code alive")
        default: (name, "names that begin with 'llvm.' give orders to LLVM")
        }
    }
}

/// The data layout of this machine, asked for once.
private enum HostLayout {
    static let text: String = {
        guard let machine = try? TargetMachine.host(level: .none) else { return "" }
        return machine.dataLayout
    }()
}
