import ABI
import IRText
import Intent
import Synthesis

/// Library functions that the search may call for one intent, under names of the intent's own.
struct ComponentLibrary: Sendable {
    /// Functions that are offered to one search.
    private static let limit = 40
    /// How much it takes to call what the English does not name.
    private static let unnamedCost = 4

    struct Entry: Sendable {
        var component: Component
        var function: CheckedFunction
        /// A module whose only visible function is the component.
        var text: String
        var origin: String
    }

    private(set) var entries: [Entry] = []

    init(_ index: LibraryIndex, for wanted: FunctionIntent) {
        let words = Set(WordStems.words("\(wanted.name) \(wanted.heading) \(wanted.english)"))
        let ranked = index.entries.map { entry in
            (entry, Self.cost(of: entry.function.intent, words))
        }.sorted { ($0.1, $0.0.origin) < ($1.1, $1.0.origin) }
        for (entry, cost) in ranked where entries.count < Self.limit {
            guard let made = Self.entry(entry, cost: cost, for: wanted.name),
                !entries.contains(where: {
                    $0.component.signature.name == made.component.signature.name
                })
            else { continue }
            entries.append(made)
        }
    }

    /// True when the English names one of them.
    var isNamed: Bool { entries.contains { $0.component.cost < Self.unnamedCost } }

    private static func cost(of intent: FunctionIntent, _ words: Set<String>) -> Int {
        let own = Set(WordStems.words(intent.name))
        guard !own.isEmpty else { return unnamedCost }
        return own.isSubset(of: words) ? 1 : own.isDisjoint(with: words) ? unnamedCost : 3
    }

    private static func entry(
        _ entry: LibraryIndex.Entry, cost: Int, for name: String
    ) -> Entry? {
        let offered = entry.function.intent.signature
        guard Component.isCovered(offered) else { return nil }
        var intent = entry.function.intent
        intent.signature.name = "\(name).\(offered.name)"
        guard
            let text = LibraryModule.text(
                of: entry, as: intent, order: Array(offered.parameters.indices))
        else { return nil }
        return Entry(
            component: Component(
                signature: intent.signature, cost: cost, accepts: contract(of: entry.function)),
            function: entry.function, text: text, origin: entry.origin)
    }

    /// Whether arguments meet all that a function requires.
    private static func contract(
        of function: CheckedFunction
    ) -> @Sendable ([Value]) -> Bool {
        let names = function.intent.signature.parameters.map(\.name)
        let conditions = function.clauses.compactMap { clause -> CompiledExpression? in
            guard case .requires(let condition) = clause.kind else { return nil }
            return CompiledExpression(condition, variables: names, functions: [])
        }
        return { arguments in
            conditions.allSatisfy { condition in
                let value = try? condition.evaluate(
                    arguments,
                    calling: { call throws(EvaluationFailure) in throw .needsCall(call) })
                return value == .bool(true)
            }
        }
    }

    /// A self-contained module: the program and the components that it calls, which only it sees.
    func linked(_ program: SynthesizedProgram) throws -> String {
        guard !program.components.isEmpty else { return program.irText }
        let used = program.components.map { entries[$0] }
        let text = try IRText.combine([program.irText] + used.map(\.text))
        return used.reduce(text) { Self.hiding($1.component.signature.name, in: $0) }
    }

    /// The text with the definition of `name` made internal.
    private static func hiding(_ name: String, in text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("define ") && !line.hasPrefix("define internal ")
                && line.contains("@\(name)(")
                ? "define internal " + line.dropFirst("define ".count) : String(line)
        }.joined(separator: "\n")
    }

    /// What a program is made of, for people.
    func origins(of program: SynthesizedProgram) -> [String] {
        program.components.map { entries[$0].origin }
    }
}
