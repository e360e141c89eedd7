import IRText

/// What is left of a module when everything is taken away that a repetition may change without
/// changing anything: comments, layout, names, metadata, and the order of what has no order.
package struct NormalisedCode: Hashable, Sendable {
    private let items: [String]

    package init(_ text: String) {
        let module = IRModule(text)
        var globals: [IRName: Int] = [:]
        let locals = Set(
            module.items.filter { $0.isLocal && ($0.kind == .function || $0.kind == .global) }
                .compactMap(\.name))
        var functions: [String] = []
        var rest: [String] = []
        for item in module.items {
            switch item.kind {
            case .function, .global, .type, .unknown, .moduleAssembly:
                var names = Names(locals: locals, globals: globals)
                functions.append(Self.text(of: item, in: module, &names))
                globals = names.globals
            case .declaration, .attributes:
                var names = Names(locals: [], globals: [:])
                rest.append(Self.text(of: item, in: module, &names))
            case .metadata, .namedMetadata, .comdat, .target, .sourceFilename,
                .comment, .hint:
                continue
            }
        }
        items = functions + rest.sorted()
    }

    /// The numbers that stand for names, in the order in which they are met.
    private struct Names {
        var locals: Set<IRName>
        var globals: [IRName: Int]
        var values: [IRName: Int] = [:]

        init(locals: Set<IRName>, globals: [IRName: Int]) {
            self.locals = locals
            self.globals = globals
        }

        mutating func value(_ name: IRName) -> Int {
            let number = values[name] ?? values.count
            values[name] = number
            return number
        }

        /// nil for names that others may know.
        mutating func global(_ name: IRName) -> Int? {
            guard locals.contains(name) else { return nil }
            let number = globals[name] ?? globals.count
            globals[name] = number
            return number
        }
    }

    private static func text(
        of item: IRItem, in module: IRModule, _ names: inout Names
    ) -> String {
        var words: [String] = []
        for token in module.tokens[item.tokens] {
            let spelled = { String(decoding: module.bytes[token.range], as: UTF8.self) }
            switch token.kind {
            case .comment, .attributeGroup, .metadataNumber: continue
            case .metadataName:
                if words.last == "," { words.removeLast() }
            case .local:
                words.append(module.name(of: token).map { "%\(names.value($0))" } ?? spelled())
            case .label:
                words.append(module.name(of: token).map { "\(names.value($0)):" } ?? spelled())
            case .global:
                let number = module.name(of: token).flatMap { names.global($0) }
                words.append(number.map { "@\($0)" } ?? spelled())
            case .comdat, .string, .word, .punctuation: words.append(spelled())
            }
        }
        return words.joined(separator: " ")
    }
}
