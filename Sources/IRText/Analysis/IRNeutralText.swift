/// A module reduced to what one function does: no name, comment or note of its author's is left.
///
/// Functions, globals, types, parameters, values and blocks get counted names; what the function
/// does not reach, metadata, comments, and every string but the contents of constants is left out.
/// Valid IR stays valid. Words that remain are IR's own, as long as LLVM accepts the text: so
/// whoever shows it to somebody has it accepted first.
package struct IRNeutralText: Hashable, Sendable {
    /// The name of the function in `text`.
    package static let functionName = "f"

    package private(set) var text: String

    /// Why a text cannot be reduced.
    package enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        case notDefined
        case tooLong(bytes: Int)
        /// A name that LLVM reads a meaning into and that may hold a word of the author's.
        case namedIntrinsic

        package var description: String {
            switch self {
            case .notDefined: "the code does not define the function"
            case .tooLong(let bytes): "the code is too long to be read: \(bytes) bytes"
            case .namedIntrinsic:
                "the code calls an intrinsic that is named after a type of its own"
            }
        }
    }

    /// - Parameter parameters: names for the function's parameters; where there are not as many as
    ///   it has, they are counted.
    package init(
        of function: String, in text: [UInt8], parameters: [String], limitBytes: Int
    ) throws(Failure) {
        let module = IRModule(text)
        guard let main = module.item(.function, named: function) else { throw .notDefined }
        let writer = IRNeutralWriter(module: module, main: main, parameters: parameters)
        guard !writer.hasNamedIntrinsic else { throw .namedIntrinsic }
        let bytes = writer.write()
        guard bytes.count <= limitBytes else { throw .tooLong(bytes: bytes.count) }
        self.text = String(decoding: bytes, as: UTF8.self)
    }
}

/// Writes a module again in neutral words.
private struct IRNeutralWriter {
    private let module: IRModule
    private let main: IRItem
    private let parameters: [String]
    private let items: [IRItem]
    private var globals: [IRName: IRName] = [:]
    private var types: [IRName: IRName] = [:]
    private var attributes: [IRName: IRName] = [:]
    /// Attribute groups of which nothing is left.
    private var emptied: Set<IRName> = []

    init(module: IRModule, main: IRItem, parameters: [String]) {
        self.module = module
        self.main = main
        self.parameters = parameters
        items = Self.needed(by: main, in: module)
        var counts = (functions: 0, globals: 0, types: 0, attributes: 0)
        for item in items {
            guard let name = item.name else { continue }
            switch item.kind {
            case .function, .declaration:
                guard !name.isIntrinsic, globals[name] == nil else { continue }
                if name == main.name {
                    globals[name] = IRName(IRNeutralText.functionName)
                } else {
                    counts.functions += 1
                    globals[name] = IRName("helper\(counts.functions)")
                }
            case .global, .comdat:
                guard globals[name] == nil else { continue }
                counts.globals += 1
                globals[name] = IRName("global\(counts.globals)")
            case .type:
                // Numbers stay: values of a function may have the same ones.
                guard !name.isNumbered else { continue }
                counts.types += 1
                types[name] = IRName("type\(counts.types)")
            case .attributes:
                guard !IRNeutralWords.isEmpty(attributes: item, in: module) else {
                    emptied.insert(name)
                    continue
                }
                attributes[name] = IRName(spelled: Array(String(counts.attributes).utf8)[...])
                counts.attributes += 1
            default: continue
            }
        }
    }

    /// Everything that the function mentions, and what that mentions, itself first.
    private static func needed(by main: IRItem, in module: IRModule) -> [IRItem] {
        var indices: [IRToken.Kind: [IRName: [Int]]] = [:]
        for (index, item) in module.items.enumerated() {
            guard let name = item.name, let token = item.nameToken else { continue }
            switch item.kind {
            case .metadata, .namedMetadata: continue
            case .declaration where name.text.hasPrefix("llvm.dbg."): continue
            default:
                indices[module.tokens[token].kind, default: [:]][name, default: []].append(index)
            }
        }
        var isNeeded = [Bool](repeating: false, count: module.items.count)
        var waiting = module.items.indices.filter { module.items[$0] == main }.prefix(1).map { $0 }
        for index in waiting { isNeeded[index] = true }
        while let index = waiting.popLast() {
            for position in module.items[index].tokens {
                let token = module.tokens[position]
                guard let known = indices[token.kind], let name = module.name(of: token) else {
                    continue
                }
                for found in known[name] ?? [] where !isNeeded[found] {
                    isNeeded[found] = true
                    waiting.append(found)
                }
            }
        }
        let others = module.items.indices.filter { isNeeded[$0] && module.items[$0] != main }
        let order: [IRItem.Kind] = [.type, .comdat, .global, .function, .declaration, .attributes]
        return order.flatMap { kind in
            (kind == .function ? [main] : [])
                + others.map { module.items[$0] }.filter { $0.kind == kind }
        }
    }

    /// True for a call such as `llvm.ssa.copy.s_points`.
    var hasNamedIntrinsic: Bool {
        items.contains { item in
            item.tokens.contains { position in
                let token = module.tokens[position]
                guard token.kind == .global, let name = module.name(of: token), name.isIntrinsic
                else { return false }
                let isPlain = name.bytes.allSatisfy {
                    $0 == UInt8(ascii: ".") || IRLexer.isDigit($0)
                        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                }
                return !isPlain
            }
        }
    }

    func write() -> [UInt8] {
        var result: [UInt8] = []
        var previous: IRItem.Kind?
        for item in items {
            if item.kind == .attributes, let name = item.name, emptied.contains(name) { continue }
            let isSpaced = item.kind == .function || item.kind != previous
            if previous != nil, isSpaced { result.append(UInt8(ascii: "\n")) }
            previous = item.kind
            result += item.kind == .function ? function(item) : line(item)
            result.append(UInt8(ascii: "\n"))
        }
        return result
    }

    private func line(_ item: IRItem) -> [UInt8] {
        let isDeclaration = item.kind == .declaration
        let locals =
            isDeclaration ? locals(of: item, IRFunctionBody(of: item, in: module)) : types
        return words(item.tokens, names(locals: locals))
    }

    private func words(_ tokens: Range<Int>, _ names: IRRenaming) -> [UInt8] {
        IRNeutralWords(module: module, tokens: tokens, names: names, emptied: emptied).text
    }

    private func names(locals: [IRName: IRName]) -> IRRenaming {
        IRRenaming(globals: globals, types: locals, attributes: attributes)
    }

    private func function(_ item: IRItem) -> [UInt8] {
        let body = IRFunctionBody(of: item, in: module)
        let names = names(locals: locals(of: item, body))
        let headEnd = item.body?.lowerBound ?? item.tokens.upperBound
        var result = words(item.tokens.lowerBound..<headEnd, names)
        result += Array(" {\n".utf8)
        for (index, block) in body.blocks.enumerated() {
            if let name = block.name {
                if index > 0 { result.append(UInt8(ascii: "\n")) }
                result += (names.types[name] ?? name).spelling + Array(":\n".utf8)
            }
            for instruction in body.instructions[block.instructions] {
                guard !isNote(instruction, body) else { continue }
                result += Array("  ".utf8) + words(instruction.tokens, names)
                result.append(UInt8(ascii: "\n"))
            }
        }
        return result + [UInt8(ascii: "}")]
    }

    /// True for what only debuggers and readers look at.
    private func isNote(
        _ instruction: IRFunctionBody.Instruction, _ body: IRFunctionBody
    ) -> Bool {
        if instruction.opcode.hasPrefix("uselistorder") { return true }
        if module.isToken(module.tokens[instruction.tokens.lowerBound], "#") { return true }
        guard instruction.result == nil,
            case .function(let name) = body.call(instruction, in: module)?.callee
        else { return false }
        return name.text.hasPrefix("llvm.dbg.")
            || name.text == "llvm.experimental.noalias.scope.decl"
    }

    /// New names for a function's parameters, blocks and values; numbers stay numbers.
    private func locals(of item: IRItem, _ body: IRFunctionBody) -> [IRName: IRName] {
        var names = types
        let ranges = item.parameterRanges(in: module)
        let given = item == main && parameters.count == ranges.count ? parameters : []
        for (index, range) in ranges.enumerated() {
            guard let last = range.last, module.tokens[last].kind == .local,
                let name = module.name(of: module.tokens[last]), !name.isNumbered,
                names[name] == nil
            else { continue }
            names[name] = IRName(given.isEmpty ? "p\(index + 1)" : given[index])
        }
        var blocks = 0
        for block in body.blocks {
            guard let name = block.name, !name.isNumbered, names[name] == nil else { continue }
            blocks += 1
            names[name] = IRName("block\(blocks)")
        }
        var values = 0
        for position in item.tokens {
            let token = module.tokens[position]
            guard token.kind == .local, let name = module.name(of: token), !name.isNumbered,
                names[name] == nil
            else { continue }
            values += 1
            names[name] = IRName("v\(values)")
        }
        return names
    }
}
