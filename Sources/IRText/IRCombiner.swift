extension IRText {
    /// Why several texts cannot become one module.
    package enum CombineError: Error, Hashable, Sendable, CustomStringConvertible {
        case definedTwice(String)
        case differentTargets(String, String)
        case numberedTypes

        package var description: String {
            switch self {
            case .definedTwice(let name): "two modules define @\(name)"
            case .differentTargets(let a, let b):
                "two modules are for different targets: `\(a)` and `\(b)`"
            case .numberedTypes: "two modules have types without a name, such as %0; name them"
            }
        }
    }

    /// One module that does what the given ones do.
    ///
    /// Symbols, types, attribute groups and metadata that clash without being visible outside are
    /// renamed; a declaration of what another module defines, or declares too, is left out.
    package static func combine(_ texts: [String]) throws -> String {
        guard texts.count != 1 else { return texts[0] }
        var combiner = IRCombiner(texts.map { IRModule($0) })
        return String(decoding: try combiner.combine(), as: UTF8.self)
    }
}

/// Puts modules together, one after another.
struct IRCombiner {
    private let modules: [IRModule]
    /// Names that other modules may know: they cannot change.
    private var visible: Set<IRName> = []
    private var taken: Set<IRName> = []
    private var takenTypes: [IRName: [UInt8]] = [:]
    private var takenAttributes: [IRName: [UInt8]] = [:]
    private var nextAttribute = 0
    private var nextMetadata = 0
    /// The number that the next clash of a name tries first.
    private var nextSuffix: [IRName: Int] = [:]
    private var declared: Set<IRName> = []
    private var targets: [[UInt8]: [UInt8]] = [:]
    private var seenNamedMetadata: Set<IRName> = []
    private var seenComdats: Set<IRName> = []
    private var output = IRSections()

    init(_ modules: [IRModule]) { self.modules = modules }

    mutating func combine() throws -> [UInt8] {
        try collectVisibleNames()
        for module in modules {
            let renaming = IRRenaming(
                globals: renamedGlobals(of: module), types: renamedTypes(of: module),
                attributes: renamedAttributes(of: module), metadataOffset: nextMetadata)
            try add(module, renaming)
            nextMetadata = max(nextMetadata, metadataEnd(of: module, offset: nextMetadata))
        }
        return output.text
    }

    private mutating func collectVisibleNames() throws {
        var definitions: Set<IRName> = []
        var modulesWithNumberedTypes = 0
        for module in modules {
            var hasNumberedTypes = false
            for item in module.items {
                guard let name = item.name else { continue }
                switch item.kind {
                case .function, .global:
                    guard !item.isLocal, !name.isNumbered else { continue }
                    visible.insert(name)
                    let isDeclaration =
                        item.kind == .global
                        && (item.linkage == "external" || item.linkage == "extern_weak")
                    if isDeclaration { continue }
                    guard definitions.insert(name).inserted else {
                        throw IRText.CombineError.definedTwice(name.text)
                    }
                case .declaration: visible.insert(name)
                case .type: hasNumberedTypes = hasNumberedTypes || name.isNumbered
                default: continue
                }
            }
            if hasNumberedTypes { modulesWithNumberedTypes += 1 }
        }
        if modulesWithNumberedTypes > 1 { throw IRText.CombineError.numberedTypes }
        taken = visible
        declared = definitions
        for module in modules {
            for item in module.items where item.kind == .attributes || item.kind == .metadata {
                guard let number = item.name.flatMap(Self.number) else { continue }
                if item.kind == .attributes { nextAttribute = max(nextAttribute, number + 1) }
            }
        }
    }

    private static func number(_ name: IRName) -> Int? {
        Int(name.text).flatMap { $0 < Int(Int32.max) ? $0 : nil }
    }

    private mutating func renamedGlobals(of module: IRModule) -> [IRName: IRName] {
        var renamed: [IRName: IRName] = [:]
        for item in module.items where item.kind == .function || item.kind == .global {
            guard let name = item.name, item.isLocal || name.isNumbered else { continue }
            if taken.insert(name).inserted { continue }
            let fresh = freshName(like: name)
            taken.insert(fresh)
            renamed[name] = fresh
        }
        return renamed
    }

    private mutating func freshName(like name: IRName) -> IRName {
        let base = name.isNumbered ? "unnamed.\(name.text)" : name.text
        var number = nextSuffix[name] ?? 2
        while taken.contains(IRName("\(base).\(number)")) { number += 1 }
        nextSuffix[name] = number + 1
        return IRName("\(base).\(number)")
    }

    /// Types that mean something else in a module before; those that mention them change too.
    private mutating func renamedTypes(of module: IRModule) -> [IRName: IRName] {
        let types = module.items.filter { $0.kind == .type }
        var users: [IRName: [IRName]] = [:]
        var changed: [IRName] = []
        for item in types {
            guard let name = item.name else { continue }
            let text = module.normalised(item.tokens)
            if let known = takenTypes[name], known != text { changed.append(name) }
            for index in item.tokens where module.tokens[index].kind == .local {
                guard let used = module.name(of: module.tokens[index]), used != name else {
                    continue
                }
                users[used, default: []].append(name)
            }
        }
        var renamed: [IRName: IRName] = [:]
        let locals = changed.isEmpty ? [] : localNames(of: module)
        while let name = changed.popLast() {
            guard renamed[name] == nil, takenTypes[name] != nil else { continue }
            var number = 2
            var fresh = IRName("\(name.text).\(number)")
            while takenTypes[fresh] != nil || locals.contains(fresh) {
                number += 1
                fresh = IRName("\(name.text).\(number)")
            }
            takenTypes[fresh] = []
            renamed[name] = fresh
            changed += users[name] ?? []
        }
        for item in types {
            guard let name = item.name, renamed[name] == nil else { continue }
            if takenTypes[name] == nil { takenTypes[name] = module.normalised(item.tokens) }
        }
        return renamed
    }

    /// Types, values and labels: they share a sigil, so a new name must differ from all of them.
    private func localNames(of module: IRModule) -> Set<IRName> {
        var names: Set<IRName> = []
        for token in module.tokens where token.kind == .local || token.kind == .label {
            if let name = module.name(of: token) { names.insert(name) }
        }
        return names
    }

    private mutating func renamedAttributes(of module: IRModule) -> [IRName: IRName] {
        var renamed: [IRName: IRName] = [:]
        for item in module.items where item.kind == .attributes {
            guard let name = item.name else { continue }
            let text = module.normalised(item.tokens)
            guard let known = takenAttributes[name] else {
                takenAttributes[name] = text
                continue
            }
            guard known != text else { continue }
            let fresh = IRName(spelled: Array("\(nextAttribute)".utf8)[...])
            nextAttribute += 1
            takenAttributes[fresh] = text
            renamed[name] = fresh
        }
        return renamed
    }

    private func metadataEnd(of module: IRModule, offset: Int) -> Int {
        var end = offset
        for item in module.items where item.kind == .metadata {
            guard let number = item.name.flatMap(Self.number) else { continue }
            end = max(end, offset + number + 1)
        }
        return end
    }

    private mutating func add(_ module: IRModule, _ renaming: IRRenaming) throws {
        for item in module.items {
            let tokens = item.comments.lowerBound..<item.tokens.upperBound
            let text = { module.rewritten(tokens) { renaming.replacement(for: $1, in: module) } }
            switch item.kind {
            case .target: try addTarget(item, of: module)
            case .sourceFilename, .hint: continue
            case .type:
                guard let name = item.name else { continue }
                let isKnown = renaming.types[name] == nil && !output.typeNames.insert(name).inserted
                if !isKnown { output.types.append(text()) }
            case .attributes:
                guard let name = item.name else { continue }
                let isKnown =
                    renaming.attributes[name] == nil
                    && !output.attributeNames.insert(name).inserted
                if !isKnown { output.attributes.append(text()) }
            case .metadata: output.metadata.append(text())
            case .namedMetadata:
                guard let name = item.name else { continue }
                let isFirst = seenNamedMetadata.insert(name).inserted
                if isFirst || !name.text.hasPrefix("llvm.module.flags") {
                    output.metadata.append(text())
                }
            case .comdat:
                guard let name = item.name,
                    seenComdats.insert(renaming.globals[name] ?? name).inserted
                else { continue }
                output.types.append(text())
            case .declaration:
                if let name = item.name, !declared.insert(name).inserted { continue }
                output.declarations.append(text())
            case .global where item.linkage == "external" || item.linkage == "extern_weak":
                if let name = item.name, !declared.insert(name).inserted { continue }
                output.definitions.append(text())
            case .function, .global, .moduleAssembly, .comment, .unknown:
                output.definitions.append(text())
            }
        }
    }

    private mutating func addTarget(_ item: IRItem, of module: IRModule) throws {
        let text = module.normalised(item.tokens)
        let key = module.normalised(item.tokens.prefix(2))
        if let known = targets[key] {
            guard known == text else {
                throw IRText.CombineError.differentTargets(
                    String(decoding: known, as: UTF8.self), String(decoding: text, as: UTF8.self))
            }
            return
        }
        targets[key] = text
        output.targets.append(text)
    }
}

/// The parts of a module in the order in which they are written.
struct IRSections {
    var targets: [[UInt8]] = []
    var types: [[UInt8]] = []
    var definitions: [[UInt8]] = []
    var declarations: [[UInt8]] = []
    var attributes: [[UInt8]] = []
    var metadata: [[UInt8]] = []
    var typeNames: Set<IRName> = []
    var attributeNames: Set<IRName> = []

    /// Definitions are set apart by an empty line; other items follow each other line by line.
    var text: [UInt8] {
        let newline = UInt8(ascii: "\n")
        let blocks =
            [joined(targets), joined(types)] + definitions
            + [joined(declarations), joined(attributes), joined(metadata)]
        let text = Array(blocks.filter { !$0.isEmpty }.joined(separator: [newline, newline]))
        return text.isEmpty ? text : text + [newline]
    }

    private func joined(_ items: [[UInt8]]) -> [UInt8] {
        Array(items.joined(separator: [UInt8(ascii: "\n")]))
    }
}
