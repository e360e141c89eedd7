/// Memory that code reaches, by where its address came from.
package enum IRPlace: Hashable, Sendable {
    /// What an IR parameter points to; parameters count from 0.
    case parameter(Int)
    /// What addresses that are kept there point to.
    case behindParameter(Int)
    case global(IRName)
    /// The function's own stack.
    case stack
    /// It cannot be told from the text.
    case unknown
}

/// Which memory a function reads and writes, with what it calls in its module; taken from the text
/// alone, without regard to the order of instructions, so that it rather names too much.
package struct IRMemoryUse: Hashable, Sendable {
    package private(set) var reads: Set<IRPlace> = []
    package private(set) var writes: Set<IRPlace> = []
    /// Functions that are called and not in the module, intrinsics left out.
    package private(set) var foreignCallees: Set<IRName> = []

    /// Rounds until what is known must no longer change.
    private static let roundLimit = 32
    /// Functions of a module that are looked at.
    private static let functionLimit = 500

    /// For each function of the module, what it does with its callees.
    package static func uses(in module: IRModule) -> [IRName: IRMemoryUse] {
        let functions = module.functions.prefix(functionLimit)
        var analyses: [(name: IRName, analysis: IRPointerOrigins)] = []
        var uses: [IRName: IRMemoryUse] = [:]
        for function in functions {
            guard let name = function.name, uses[name] == nil else { continue }
            analyses.append((name, IRPointerOrigins(of: function, in: module)))
            uses[name] = IRMemoryUse()
        }
        for round in 0...roundLimit {
            var isSettled = true
            for (name, analysis) in analyses {
                var use = analysis.use(of: uses)
                if round == roundLimit {
                    use.reads.insert(.unknown)
                    use.writes.insert(.unknown)
                }
                if use != uses[name] {
                    uses[name] = use
                    isSettled = false
                }
            }
            if isSettled { break }
        }
        return uses
    }

    mutating func add(read places: Set<IRPlace>) { reads.formUnion(places) }
    mutating func add(write places: Set<IRPlace>) { writes.formUnion(places) }

    /// Adds what a callee does, seen from its caller.
    mutating func add(_ callee: IRMemoryUse, arguments: [Set<IRPlace>]) {
        foreignCallees.formUnion(callee.foreignCallees)
        reads.formUnion(Self.seen(callee.reads, arguments))
        writes.formUnion(Self.seen(callee.writes, arguments))
    }

    mutating func add(foreign name: IRName, arguments: [Set<IRPlace>]) {
        foreignCallees.insert(name)
        for places in arguments {
            reads.formUnion(places)
            writes.formUnion(places)
        }
    }

    private static func seen(
        _ places: Set<IRPlace>, _ arguments: [Set<IRPlace>]
    ) -> Set<IRPlace> {
        var result: Set<IRPlace> = []
        for place in places {
            switch place {
            case .parameter(let index):
                result.formUnion(arguments.indices.contains(index) ? arguments[index] : [.unknown])
            case .behindParameter(let index):
                let given = arguments.indices.contains(index) ? arguments[index] : [.unknown]
                result.formUnion(given.map(\.behind))
            case .global, .unknown: result.insert(place)
            case .stack: continue
            }
        }
        return result
    }
}

extension IRPlace {
    /// Where addresses that are kept here may point.
    var behind: IRPlace {
        switch self {
        case .parameter(let index), .behindParameter(let index): .behindParameter(index)
        case .global, .stack, .unknown: .unknown
        }
    }
}
