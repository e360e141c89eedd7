import IRText
import Intent

/// A behavioural model in words: facts with a name each, and calls one a line.
struct BehaviourText {
    struct Fact: Hashable {
        /// `effects`, `control`; the same for facts that belong together.
        var name: String
        var text: String
    }

    /// How much is said.
    struct Limits {
        var constants = 16
        var callees = 12
        var traps = 6
        var calls = 40
        /// Calls whose line is longer are not shown.
        var callBytes = 400
        static let prompt = Limits()
        static let terminal = Limits(
            constants: 10, callees: 6, traps: 4, calls: 8, callBytes: 110)
    }

    let model: BehaviouralModel
    let limits: Limits

    var facts: [Fact] {
        guard let main = model.functions.first else {
            return [Fact(name: "code", text: "the function is not defined")]
        }
        var facts = [
            Fact(name: "effects", text: effects(main)), Fact(name: "calls", text: callees(main)),
            Fact(name: "control", text: control(main)),
        ]
        for helper in model.functions.dropFirst().prefix(limits.callees) {
            let name = PlaceNames.spelled(helper.name)
            facts.append(Fact(name: "control", text: "\(name): \(control(helper))"))
        }
        facts.append(Fact(name: "constants", text: constants))
        facts.append(Fact(name: "memory", text: memory))
        facts += runs
        facts += steps
        facts += model.notObserved.map { Fact(name: "not seen", text: $0) }
        return facts
    }

    // MARK: From the text

    private func effects(_ main: IRFunctionFacts) -> String {
        let places = PlaceNames(model.signature)
        let reads = places.texts(of: main.memory.reads.subtracting([.stack]))
        let writes = places.texts(of: main.memory.writes.subtracting([.stack]))
        var parts: [String] = []
        if !reads.isEmpty { parts.append("reads " + Self.joined(reads)) }
        if !writes.isEmpty { parts.append("writes " + Self.joined(writes)) }
        if !main.memory.foreignCallees.isEmpty {
            parts.append("and whatever functions outside the code do")
        }
        return parts.isEmpty ? "none: it reads and writes no memory" : parts.joined(separator: "; ")
    }

    private func callees(_ main: IRFunctionFacts) -> String {
        let own = Set(model.functions.map(\.name))
        var inside: [String] = []
        var outside: [String] = []
        var intrinsics: [String] = []
        for function in model.functions {
            for callee in function.callees {
                let name = PlaceNames.spelled(callee)
                if own.contains(callee) { inside.append(name) } else { outside.append(name) }
            }
            intrinsics += function.intrinsics.map(PlaceNames.spelled)
        }
        var parts: [String] = []
        if !inside.isEmpty { parts.append(listed(inside)) }
        if !outside.isEmpty { parts.append("outside the code: " + listed(outside)) }
        if !intrinsics.isEmpty { parts.append("intrinsics: " + listed(intrinsics)) }
        if model.functions.contains(where: \.callsThroughPointers) {
            parts.append("calls through pointers")
        }
        return parts.isEmpty ? "none" : parts.joined(separator: "; ")
    }

    private func control(_ function: IRFunctionFacts) -> String {
        var parts = [Self.counted(function.blockCount, "block")]
        let loops = function.loops
        if !loops.isComplete {
            parts.append("loops not looked for")
        } else if loops.loops.isEmpty {
            parts.append("no loop")
        } else {
            let nesting = loops.deepest > 1 ? ", nested \(loops.deepest) deep" : ""
            parts.append(Self.counted(loops.loops.count, "loop") + nesting)
        }
        if loops.irreducibleJumps > 0 {
            parts.append(
                Self.counted(loops.irreducibleJumps, "jump") + " into the middle of a cycle")
        }
        parts.append(function.isRecursive ? "recursive" : "no recursion")
        parts.append(Self.counted(function.decisions, "decision"))
        if function.trapInstructions > 0 { parts.append("can reach a trap or `unreachable`") }
        return parts.joined(separator: ", ")
    }

    private var constants: String {
        var parts = model.constants.integers
        parts += model.constants.doubles.map { String($0) }
        parts += model.constants.texts.map { Value.string($0).literal(of: .string, limit: 60) }
        return parts.isEmpty ? "none" : listed(parts)
    }

    private var memory: String {
        let count = model.functions.reduce(0) { $0 + $1.stackVariables }
        var parts = [count == 0 ? "no stack variable" : Self.counted(count, "stack variable")]
        if let capacity = model.capacity {
            parts.append(
                "answered -1 in \(capacity.answered) of \(capacity.runs) runs with too little room")
        }
        return parts.joined(separator: "; ")
    }

    // MARK: From runs

    private var runs: [Fact] {
        guard model.refusals.isEmpty else {
            return model.refusals.map { refusal in
                Fact(
                    name: "refused",
                    text: "\(refusal.stage.rawValue): \(refusal.message)")
            }
        }
        let failed = model.calls.count { $0.problem != nil }
        let noRoom = model.calls.count { $0.ending == .noRoom && $0.problem == nil }
        let skipped = model.calls.count { $0.ending == .notRun && $0.problem == nil }
        let returned = model.calls.count - failed - noRoom - skipped
        var text = "\(Self.counted(model.calls.count, "boundary input")): \(returned) returned"
        if failed > 0 { text += ", \(failed) went wrong" }
        if noRoom > 0 { text += ", \(noRoom) asked for more room than is offered" }
        if skipped > 0 { text += ", \(skipped) skipped" }
        var facts = [Fact(name: "runs", text: text)]
        for trap in model.traps.prefix(limits.traps) {
            let more = trap.count > 1 ? " (and \(trap.count - 1) more)" : ""
            facts.append(Fact(name: "traps", text: "\(trap.call) \(trap.sentence)\(more)"))
        }
        if model.traps.isEmpty, model.calls.contains(where: { $0.ending != .notRun }) {
            facts.append(Fact(name: "traps", text: "none seen"))
        }
        return facts
    }

    private var steps: [Fact] {
        guard let growth = model.growth else { return [] }
        let unit = growth.measure == .elements ? "elements" : "the largest number"
        if let look = growth.look {
            let numbers = growth.doubled.map { "\($0.size) → \($0.most)" }.joined(separator: ", ")
            var text = "look \(look.rawValue) in \(unit): \(numbers)"
            if let first = growth.points.first, first.size == 0 { text += "; \(first.most) for 0" }
            return [Fact(name: "steps", text: text)]
        }
        let points = growth.points.map { point in
            point.fewest == point.most
                ? "\(point.size) → \(point.most)"
                : "\(point.size) → \(point.fewest) to \(point.most)"
        }
        return [Fact(name: "steps", text: "by \(unit): " + points.joined(separator: ", "))]
    }

    /// Calls with what they gave, small ones first, spread over the different results.
    var calls: [String] {
        let reader = OutputReader(signature: model.signature)
        var fresh: [(position: Int, text: String)] = []
        var others: [(position: Int, text: String)] = []
        var seen: Set<String> = []
        for (position, call) in model.calls.enumerated() {
            guard let ending = text(of: call, reader) else { continue }
            let line = (position, "\(reader.text(ofCall: call.arguments)) \(ending)")
            if line.1.utf8.count > limits.callBytes { continue }
            if seen.insert(ending).inserted { fresh.append(line) } else { others.append(line) }
        }
        let chosen = Self.spread(fresh, limits.calls)
        return (chosen + Self.spread(others, limits.calls - chosen.count))
            .sorted { $0.position < $1.position }.map(\.text)
    }

    /// At most `count` of the elements, from first to last.
    private static func spread<Element>(_ elements: [Element], _ count: Int) -> [Element] {
        guard count > 0 else { return [] }
        guard elements.count > count, count > 1 else { return Array(elements.prefix(count)) }
        return (0..<count).map { elements[$0 * (elements.count - 1) / (count - 1)] }
    }

    private func text(of call: ObservedCall, _ reader: OutputReader) -> String? {
        var text: String
        switch call.ending {
        case .returned(let result, let inouts):
            text = reader.text(ofResult: result, inouts)
            if model.signature.result != .void { text = "== " + text }
        case .noRoom: text = "answers -1: too little room"
        case .failed(let words): text = "fails: \(call.misbehaviour ?? words)"
        case .notRun: return nil
        }
        if case .returned = call.ending, let misbehaviour = call.misbehaviour {
            text += " (but other runs show \(misbehaviour))"
        }
        return text
    }

    // MARK: Words

    private func listed(_ texts: [String]) -> String {
        var unique: [String] = []
        for text in texts where !unique.contains(text) { unique.append(text) }
        let shown = unique.prefix(limits.constants).joined(separator: ", ")
        let rest = unique.count - min(unique.count, limits.constants)
        return rest > 0 ? "\(shown) and \(rest) more" : shown
    }

    private static func joined(_ texts: [String]) -> String {
        guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
        return texts.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
