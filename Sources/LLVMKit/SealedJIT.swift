internal import CLLVM

/// Links and places machine code in this process, where it sees no symbol but those handed over.
///
/// It opens no file and starts no thread. Make it while the process is still warm and unlimited;
/// `add` and `address` need only memory, and may run in a child that was forked since. The code
/// goes when its owner goes.
package struct SealedJIT: ~Copyable {
    /// Something that the code may refer to by name.
    package struct Symbol {
        package var name: String
        package var address: UnsafeRawPointer
        package var isFunction: Bool
        package init(name: String, address: UnsafeRawPointer, isFunction: Bool = true) {
            self.name = name
            self.address = address
            self.isFunction = isFunction
        }
    }

    private let linker: SealedLinker

    package init(symbols: [Symbol]) throws(LLVMFailure) {
        let linker = try SealedLinker()
        try linker.define(symbols)
        self.linker = linker
    }

    /// Lets the code refer to more symbols.
    package func define(_ symbols: [Symbol]) throws(LLVMFailure) {
        try linker.define(symbols)
    }

    /// Compiles a module for `machine` and adds its code.
    package func add(
        _ module: inout Module, machine: borrowing TargetMachine
    ) throws(LLVMFailure) {
        let object = try module.emit(LLVMObjectFile, machine: machine)
        try check(LLVMOrcLLJITAddObjectFile(linker.handle, linker.library, object))
    }

    /// Adds the code of a relocatable object file for this machine.
    package func add(object bytes: [UInt8]) throws(LLVMFailure) {
        let object = bytes.withUnsafeBytes { raw in
            LLVMCreateMemoryBufferWithMemoryRangeCopy(
                raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, "object")
        }
        try check(LLVMOrcLLJITAddObjectFile(linker.handle, linker.library, object))
    }

    /// Where a symbol was placed; links what it needs first.
    package func address(of symbol: String) throws(LLVMFailure) -> UnsafeRawPointer {
        try addresses(of: [symbol])[0]
    }

    /// Where each symbol was placed, with one search for all.
    package func addresses(of symbols: [String]) throws(LLVMFailure) -> [UnsafeRawPointer] {
        guard !symbols.isEmpty else { return [] }
        linker.reports.removeAll()
        let names = symbols.map { LLVMOrcLLJITMangleAndIntern(linker.handle, $0) }
        var order = LLVMOrcCJITDylibSearchOrderElement(
            JD: linker.library, JDLookupFlags: LLVMOrcJITDylibLookupFlagsMatchAllSymbols)
        var elements = names.map {
            LLVMOrcCLookupSetElement(Name: $0, LookupFlags: LLVMOrcSymbolLookupFlagsRequiredSymbol)
        }
        let answer = LookupAnswer()
        LLVMOrcExecutionSessionLookup(
            linker.session, LLVMOrcLookupKindStatic, &order, 1, &elements, elements.count,
            { error, pairs, count, context in
                guard let context else { return }
                let answer = Unmanaged<LookupAnswer>.fromOpaque(context).takeUnretainedValue()
                answer.take(error, pairs, count)
            }, Unmanaged.passUnretained(answer).toOpaque())
        if let failure = answer.failure { throw linker.reports.explain(failure) }
        var places: [UnsafeRawPointer] = []
        for (name, symbol) in zip(names, symbols) {
            guard let place = answer.addresses[name].flatMap({ UnsafeRawPointer(bitPattern: $0) })
            else { throw LLVMFailure(message: "the symbol '\(symbol)' has no address") }
            places.append(place)
        }
        return places
    }
}

/// LLVM's linker with one library that has no search order: nothing of the process is visible in
/// it.
private final class SealedLinker {
    let handle: LLVMOrcLLJITRef
    let session: LLVMOrcExecutionSessionRef
    let library: LLVMOrcJITDylibRef
    let reports = ReportList()

    init() throws(LLVMFailure) {
        LLVM.initialiseNative()
        var created: LLVMOrcLLJITRef?
        try check(LLVMOrcCreateLLJIT(&created, nil))
        guard let created else { throw LLVMFailure(message: "the linker could not be made") }
        handle = created
        session = LLVMOrcLLJITGetExecutionSession(created)
        library = LLVMOrcExecutionSessionCreateBareJITDylib(session, "sealed")
        LLVMOrcExecutionSessionSetErrorReporter(
            session,
            { context, error in
                let failure = LLVMFailure(consuming: error)
                guard let context else { return }
                Unmanaged<ReportList>.fromOpaque(context).takeUnretainedValue().append(failure)
            }, Unmanaged.passUnretained(reports).toOpaque())
    }

    deinit {
        if let error = LLVMOrcDisposeLLJIT(handle) { _ = LLVMFailure(consuming: error) }
        // The reporter may be called until here.
        withExtendedLifetime(reports) {}
    }

    func define(_ symbols: [SealedJIT.Symbol]) throws(LLVMFailure) {
        guard !symbols.isEmpty else { return }
        var pairs = symbols.map { symbol in
            let flags =
                LLVMJITSymbolGenericFlagsExported
                | (symbol.isFunction ? LLVMJITSymbolGenericFlagsCallable : 0)
            return LLVMOrcCSymbolMapPair(
                Name: LLVMOrcLLJITMangleAndIntern(handle, symbol.name),
                Sym: LLVMJITEvaluatedSymbol(
                    Address: UInt64(UInt(bitPattern: symbol.address)),
                    Flags: LLVMJITSymbolFlags(GenericFlags: UInt8(flags), TargetFlags: 0)))
        }
        let unit = LLVMOrcAbsoluteSymbols(&pairs, pairs.count)
        if let error = LLVMOrcJITDylibDefine(library, unit) {
            LLVMOrcDisposeMaterializationUnit(unit)
            throw LLVMFailure(consuming: error)
        }
    }
}

/// What a search for symbols found.
private final class LookupAnswer {
    var addresses: [LLVMOrcSymbolStringPoolEntryRef: UInt] = [:]
    var failure: LLVMFailure? = LLVMFailure(message: "the search for symbols was not answered")

    func take(
        _ error: LLVMErrorRef?, _ pairs: UnsafeMutablePointer<LLVMOrcCSymbolMapPair>?, _ count: Int
    ) {
        failure = error.map { LLVMFailure(consuming: $0) }
        for pair in UnsafeBufferPointer(start: pairs, count: pairs == nil ? 0 : count) {
            addresses[pair.Name] = UInt(pair.Sym.Address)
        }
    }
}

/// What the linker complained about since the last search began.
private final class ReportList {
    private var reports: [LLVMFailure] = []

    func append(_ report: LLVMFailure) {
        if reports.count < 20 { reports.append(report) }
    }

    func removeAll() {
        reports.removeAll()
    }

    /// The complaint that says the most: the names of what is missing, else the linker's first
    /// words.
    func explain(_ failure: LLVMFailure) -> LLVMFailure {
        for report in reports + [failure] {
            let missing = Self.missingSymbols(in: report.message)
            if missing.isEmpty { continue }
            let list = missing.map { "'\($0)'" }.joined(separator: ", ")
            return LLVMFailure(message: "the code needs \(list), which the sandbox does not have")
        }
        return reports.first ?? failure
    }

    /// The names in "Symbols not found: [ a, b ]".
    private static func missingSymbols(in message: String) -> [String] {
        guard message.hasPrefix("Symbols not found: [") else { return [] }
        let list = message.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
        return list.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
    }
}
