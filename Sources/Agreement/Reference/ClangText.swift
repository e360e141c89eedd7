import IRText

/// The text that clang prints, brought into a form that LLVM 19 reads and the policy allows.
///
/// What is left out are facts for the optimiser and for other tools; without them the code means
/// the same. Flags whose violation is undefined behaviour in C stay, so that it is found.
struct ClangText {
    private let module: IRModule
    /// Global names that the wanted function needs, directly or through others.
    private let needed: Set<IRName>
    private let renaming: [IRName: IRName]
    /// The line that each token is on.
    private let lines: [Int]

    /// - Parameters:
    ///   - symbol: the function that is wanted; what it does not need is left out.
    ///   - reserved: a name that nothing may have.
    init(_ text: [UInt8], symbol: String, reserved: String) {
        module = IRModule(text)
        needed = Self.reachable(from: IRName(symbol), in: module)
        var renaming: [IRName: IRName] = [:]
        for item in module.items where [.function, .global].contains(item.kind) {
            guard let name = item.name, !name.isNumbered else { continue }
            renaming[name] = IRName(Self.prefix + name.text)
        }
        for name in CLibrary.definitions.keys {
            renaming[IRName(name)] = IRName(Self.prefix + name)
        }
        renaming[IRName(reserved)] = IRName(Self.prefix + reserved)
        self.renaming = renaming
        lines = Self.lines(of: module)
    }

    static let prefix = "c."

    /// The wanted function as clang defines it; nil where it is not there.
    static func definition(of symbol: String, in module: IRModule) -> CDefinition? {
        guard let item = module.item(.function, named: symbol) else { return nil }
        return CDefinition(item, in: module)
    }

    func cleaned() -> [UInt8] {
        var result: [UInt8] = []
        for item in module.items {
            switch item.kind {
            case .function, .declaration, .global:
                guard let name = item.name, needed.contains(name) else { continue }
                if item.kind == .declaration {
                    if Self.isLeftOut(name) { continue }
                    if let definition = CLibrary.definitions[name.text] {
                        result += Array((definition + "\n\n").utf8)
                        continue
                    }
                }
            case .type, .moduleAssembly, .unknown: break
            default: continue
            }
            result += rewritten(item) + Array("\n\n".utf8)
        }
        return result
    }

    // MARK: What is needed

    private static func reachable(from symbol: IRName, in module: IRModule) -> Set<IRName> {
        var references: [IRName: Set<IRName>] = [:]
        for item in module.items {
            guard let name = item.name, [.function, .global, .declaration].contains(item.kind)
            else { continue }
            references[name, default: []].formUnion(module.globalsReferenced(by: item))
        }
        var needed: Set<IRName> = [symbol]
        var open = [symbol]
        while let name = open.popLast() {
            for other in references[name] ?? [] where needed.insert(other).inserted {
                open.append(other)
            }
        }
        return needed
    }

    // MARK: What is left out

    /// Facts that no run depends on; later versions of LLVM have more than version 19.
    private static let droppedWords: Set<String> = [
        "dso_local", "dso_preemptable", "local_unnamed_addr", "unnamed_addr", "signext", "zeroext",
        "noundef", "nonnull", "nocapture", "readonly", "writeonly", "readnone", "noalias",
        "returned", "nofree", "willreturn", "mustprogress", "nounwind", "samesign", "writable",
        "dead_on_unwind", "dead_on_return", "nocallback", "nosync", "norecurse", "noext",
    ]

    /// The same with something in parentheses behind it.
    private static let droppedGroups: Set<String> = [
        "captures", "initializes", "range", "nofpclass", "dereferenceable",
        "dereferenceable_or_null", "memory",
    ]

    /// Calls that say something to the optimiser alone.
    private static func isLeftOut(_ name: IRName) -> Bool {
        let text = name.text
        return text.hasPrefix("llvm.lifetime.")
            || text.hasPrefix("llvm.experimental.noalias.scope.decl")
    }

    private func rewritten(_ item: IRItem) -> [UInt8] {
        let dropped = dropped(in: item.tokens)
        return module.rewritten(item.tokens) { index, token in
            if dropped.contains(index) { return [] }
            guard token.kind == .global, let name = module.name(of: token),
                let new = renaming[name]
            else { return nil }
            return [UInt8(ascii: "@")] + new.spelling
        }
    }

    private func dropped(in range: Range<Int>) -> Set<Int> {
        var dropped: Set<Int> = []
        var index = range.lowerBound
        while index < range.upperBound {
            let token = module.tokens[index]
            switch token.kind {
            case .comment, .attributeGroup: dropped.insert(index)
            case .metadataName:
                // `, !tbaa !5`
                dropped.insert(index)
                if index > range.lowerBound, module.isToken(module.tokens[index - 1], ",") {
                    dropped.insert(index - 1)
                }
                let next = index + 1
                if next < range.upperBound, module.tokens[next].kind == .metadataNumber {
                    dropped.insert(next)
                }
            case .word: drop(word: index, range, &dropped)
            case .global:
                if let name = module.name(of: token), Self.isLeftOut(name) {
                    dropLine(of: index, range, &dropped)
                }
            default: break
            }
            index += 1
        }
        return dropped
    }

    private func drop(word index: Int, _ range: Range<Int>, _ dropped: inout Set<Int>) {
        let word = String(decoding: module.bytes[module.tokens[index].range], as: UTF8.self)
        if Self.droppedWords.contains(word) {
            dropped.insert(index)
            return
        }
        let next = index + 1
        guard Self.droppedGroups.contains(word), next < range.upperBound,
            module.isToken(module.tokens[next], "(")
        else { return }
        var depth = 0
        for place in index..<range.upperBound {
            dropped.insert(place)
            if module.isToken(module.tokens[place], "(") { depth += 1 }
            if module.isToken(module.tokens[place], ")") {
                depth -= 1
                if depth == 0 { return }
            }
        }
    }

    private func dropLine(of index: Int, _ range: Range<Int>, _ dropped: inout Set<Int>) {
        for step in [-1, 1] {
            var place = index
            while range.contains(place), lines[place] == lines[index] {
                dropped.insert(place)
                place += step
            }
        }
    }

    private static func lines(of module: IRModule) -> [Int] {
        var lines: [Int] = []
        lines.reserveCapacity(module.tokens.count)
        var line = 0
        var end = 0
        for token in module.tokens {
            line += module.bytes[end..<token.start].count { $0 == UInt8(ascii: "\n") }
            lines.append(line)
            end = token.end
        }
        return lines
    }
}

/// The types of a function as clang lowered them, without attributes.
struct CDefinition: Hashable {
    var parameters: [String]
    var result: String

    init(parameters: [String], result: String) {
        self.parameters = parameters
        self.result = result
    }

    fileprivate init(_ item: IRItem, in module: IRModule) {
        let name = item.nameToken ?? item.tokens.lowerBound
        result = Self.type(item.tokens.lowerBound..<name, in: module)
        parameters = []
        var start = item.parameters?.lowerBound ?? 0
        let end = item.parameters?.upperBound ?? 0
        var depth = 0
        for index in start..<max(end, start) {
            let token = module.tokens[index]
            if module.isToken(token, "(") || module.isToken(token, "{") { depth += 1 }
            if module.isToken(token, ")") || module.isToken(token, "}") { depth -= 1 }
            if depth == 0, module.isToken(token, ",") {
                parameters.append(Self.type(start..<index, in: module))
                start = index + 1
            }
        }
        if start < end { parameters.append(Self.type(start..<end, in: module)) }
    }

    /// The first type among the tokens, as text.
    private static func type(_ range: Range<Int>, in module: IRModule) -> String {
        for index in range {
            let token = module.tokens[index]
            let text = String(decoding: module.bytes[token.range], as: UTF8.self)
            switch token.kind {
            case .word:
                let isInteger = text.first == "i" && text.dropFirst().allSatisfy(\.isNumber)
                if (isInteger && text.count > 1) || scalars.contains(text) { return text }
            case .local: return text
            case .punctuation where ["{", "[", "<", "..."].contains(text):
                return String(decoding: module.normalised(index..<range.upperBound), as: UTF8.self)
            default: continue
            }
        }
        return "nothing"
    }

    private static let scalars: Set<String> = [
        "ptr", "void", "half", "bfloat", "float", "double", "fp128", "x86_fp80",
    ]
}
