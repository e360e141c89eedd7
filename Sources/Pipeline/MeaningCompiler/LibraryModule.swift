import ABI
import IRText
import Intent

/// A library function as a module of its own, under the name and parameter order that is wanted.
enum LibraryModule {
    /// The module's text; nil when the entry does not define its function as its signature says.
    ///
    /// - Parameter order: for each parameter of the library's function, the index of the wanted
    ///   parameter that it takes.
    static func text(
        of entry: LibraryIndex.Entry, as wanted: FunctionIntent, order: [Int]
    ) -> String? {
        text(
            of: IRModule(entry.text), offered: entry.function.intent.signature,
            wanted: wanted.signature, order: order)
    }

    static func text(
        of module: IRModule, offered: Signature, wanted: Signature, order: [Int]
    ) -> String? {
        guard order.sorted() == Array(offered.parameters.indices),
            wanted.parameters.count == order.count,
            let main = module.item(.function, named: offered.name)
        else { return nil }
        let isMoved = order != Array(offered.parameters.indices)
        let needed = NeededItems(of: main, in: module)
        let parameters = LibraryParameters(
            of: main, in: module, offered: offered, wanted: wanted, order: order)
        guard !isMoved || parameters.matchSignature else { return nil }
        let needsWrapper = isMoved && (needed.callsMain || !parameters.areNamed)
        var rewriter = LibraryRewriter(
            module: module, main: main, needed: needed, offered: offered.name,
            wanted: wanted.name, hasWrapper: needsWrapper)
        if needsWrapper {
            rewriter.wrapper = parameters.wrapper(
                calling: rewriter.mainName.text, offered: offered, wanted: wanted, order: order)
        } else {
            rewriter.parameters = parameters
        }
        return rewriter.text()
    }
}

/// What a function needs of its module: everything its text mentions, and what that mentions.
struct NeededItems {
    /// In the order of the module.
    private(set) var items: [IRItem] = []
    /// True when the function is mentioned anywhere but where it is defined.
    private(set) var callsMain = false

    private struct Key: Hashable {
        var kind: IRToken.Kind
        var name: IRName
    }

    init(of main: IRItem, in module: IRModule) {
        var indices: [Key: [Int]] = [:]
        for (index, item) in module.items.enumerated() {
            guard let name = item.name, let token = item.nameToken else { continue }
            let key = Key(kind: module.tokens[token].kind, name: name)
            indices[key, default: []].append(index)
        }
        var isNeeded = [Bool](repeating: false, count: module.items.count)
        var waiting = module.items.indices.filter { module.items[$0] == main }
        for index in waiting { isNeeded[index] = true }
        while let index = waiting.popLast() {
            let item = module.items[index]
            for position in item.tokens where position != item.nameToken {
                let token = module.tokens[position]
                guard let name = module.name(of: token) else { continue }
                if token.kind == .global, name == main.name { callsMain = true }
                for found in indices[Key(kind: token.kind, name: name)] ?? []
                where !isNeeded[found] {
                    isNeeded[found] = true
                    waiting.append(found)
                }
            }
        }
        items = module.items.enumerated()
            .filter { isNeeded[$0.offset] || $0.element.kind == .target }.map(\.element)
    }
}

/// The parameters of a library function, in its order and in the wanted one.
struct LibraryParameters {
    /// True when the definition has as many parameters as its signature asks for.
    let matchSignature: Bool
    /// True when every parameter has a name, so that moving it changes no other value's number.
    let areNamed: Bool
    /// Token ranges of the parameters, in the wanted order.
    private(set) var pieces: [Range<Int>] = []
    /// New names of values, those of the wanted parameters.
    private(set) var renamed: [IRName: IRName] = [:]

    init(
        of main: IRItem, in module: IRModule, offered: Signature, wanted: Signature, order: [Int]
    ) {
        let own = Self.split(main.parameters ?? 0..<0, in: module)
        let lowering = Lowering(offered)
        matchSignature = own.count == lowering.parameters.count
        areNamed = own.allSatisfy { module.tokens[$0.upperBound - 1].kind == .local }
        guard matchSignature else {
            pieces = own
            return
        }
        let moved = Self.moved(lowering.parameters.map(\.role), order)
        for role in Lowering(wanted).parameters.map(\.role) {
            if let position = moved.firstIndex(of: role) { pieces.append(own[position]) }
        }
        if areNamed { rename(main, own, lowering, wanted, order, module) }
    }

    /// Roles with the wanted parameters' indices in the place of the offered ones'.
    private static func moved(_ roles: [Lowering.Role], _ order: [Int]) -> [Lowering.Role] {
        roles.map { role in
            switch role {
            case .value(let index): .value(parameter: order[index])
            case .elements(let index): .elements(parameter: order[index])
            case .count(let index): .count(parameter: order[index])
            case .out, .capacity, .arena, .arenaCapacity: role
            }
        }
    }

    /// Token ranges between the commas outside brackets.
    private static func split(_ range: Range<Int>, in module: IRModule) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range {
            let token = module.tokens[index]
            guard token.kind == .punctuation else { continue }
            switch module.bytes[token.start] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
                depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
                depth -= 1
            case UInt8(ascii: ",") where depth == 0:
                if start < index { pieces.append(start..<index) }
                start = index + 1
            default: break
            }
        }
        if start < range.upperBound { pieces.append(start..<range.upperBound) }
        return pieces
    }

    /// Gives values the wanted parameters' names, where no other value has that name.
    private mutating func rename(
        _ main: IRItem, _ own: [Range<Int>], _ lowering: Lowering, _ wanted: Signature,
        _ order: [Int], _ module: IRModule
    ) {
        let names = own.map { module.name(of: module.tokens[$0.upperBound - 1]) ?? IRName("") }
        var new: [IRName: IRName] = [:]
        for (position, parameter) in lowering.parameters.enumerated() {
            switch parameter.role {
            case .value(let index), .elements(let index):
                new[names[position]] = IRName(wanted.parameters[order[index]].name)
            case .count(let index)
            where names[position].text == names[position - 1].text + "_count":
                let name = wanted.parameters[order[index]].name
                new[names[position]] = IRName(name + "_count")
            case .count, .out, .capacity, .arena, .arenaCapacity: continue
            }
        }
        var used: Set<IRName> = []
        for index in main.tokens {
            let token = module.tokens[index]
            guard token.kind == .local || token.kind == .label else { continue }
            if let name = module.name(of: token) { used.insert(name) }
        }
        for item in module.items where item.kind == .type {
            if let name = item.name { new[name] = nil }
        }
        while let clash = Self.clash(new, used) { new[clash] = nil }
        renamed = new.filter { $0.key != $0.value }
    }

    /// A value whose new name another value has, or would get.
    private static func clash(_ new: [IRName: IRName], _ used: Set<IRName>) -> IRName? {
        var given: Set<IRName> = []
        for (old, name) in new.sorted(by: { $0.key.text < $1.key.text }) {
            if !given.insert(name).inserted { return old }
            if name != old, used.contains(name), new[name] == nil { return old }
        }
        return nil
    }

    /// A function that takes the wanted parameters and calls the library's with them.
    func wrapper(
        calling callee: String, offered: Signature, wanted: Signature, order: [Int]
    ) -> String {
        let outer = Lowering(wanted)
        var names: [Lowering.Role: String] = [:]
        var taken: Set<String> = ["result"]
        for parameter in outer.parameters {
            var name = Self.name(of: parameter.role, in: wanted)
            while !taken.insert(name).inserted { name += "_" }
            names[parameter.role] = name
        }
        func list(_ parameters: [Lowering.Parameter], _ roles: [Lowering.Role]) -> String {
            zip(parameters, roles).map { parameter, role in
                "\(parameter.type) %\(Self.spelled(names[role] ?? ""))"
            }.joined(separator: ", ")
        }
        let inner = Lowering(offered)
        let declared = list(outer.parameters, outer.parameters.map(\.role))
        let passed = list(inner.parameters, Self.moved(inner.parameters.map(\.role), order))
        let call = "call \(outer.result) @\(Self.spelled(callee))(\(passed))"
        let body =
            outer.result == "void"
            ? "  \(call)\n  ret void" : "  %result = \(call)\n  ret \(outer.result) %result"
        return """
            ; Takes its parameters in the order that is asked for, and hands them on.
            define \(outer.result) @\(Self.spelled(wanted.name))(\(declared)) {
            entry:
            \(body)
            }
            """
    }

    private static func name(of role: Lowering.Role, in signature: Signature) -> String {
        switch role {
        case .value(let index), .elements(let index): signature.parameters[index].name
        case .count(let index): signature.parameters[index].name + "_count"
        case .out(let index): index == 0 ? "out" : "out_\(index)"
        case .capacity(let index): index == 0 ? "capacity" : "capacity_\(index)"
        case .arena(let index): index == 0 ? "arena" : "arena_\(index)"
        case .arenaCapacity(let index): index == 0 ? "arena_capacity" : "arena_capacity_\(index)"
        }
    }

    private static func spelled(_ name: String) -> String {
        String(decoding: IRName(name).spelling, as: UTF8.self)
    }
}
