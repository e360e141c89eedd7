import Intent

/// What is known of the components' values, by values and by words.
struct ComponentTable: Sendable {
    let components: [Component]
    let shapes: [ComponentShape?]
    private var answers: [ComponentCall: ComponentAnswer] = [:]
    /// Words of calls whose arguments and results are scalars.
    private var words: [Key: Int64] = [:]

    private struct Key: Hashable, Sendable {
        var component: Int
        var a: Int64
        var b: Int64
        var c: Int64
    }

    init(_ components: [Component]) {
        self.components = components
        shapes = components.map { ComponentShape($0.signature) }
    }

    func answer(_ call: ComponentCall) -> ComponentAnswer? { answers[call] }

    mutating func learn(_ call: ComponentCall, _ answer: ComponentAnswer) {
        answers[call] = answer
        guard case .value(let value) = answer, let scalars = shapes[call.component]?.scalars,
            let word = scalars.result.word(value)
        else { return }
        var key = Key(component: call.component, a: 0, b: 0, c: 0)
        for (index, pair) in zip(scalars.parameters, call.arguments).enumerated() {
            guard let argument = pair.0.word(pair.1) else { return }
            switch index {
            case 0: key.a = argument
            case 1: key.b = argument
            default: key.c = argument
            }
        }
        words[key] = word
    }

    /// The value of a call with scalars; nil when it is not known.
    func word(_ component: Int, _ a: Int64, _ b: Int64, _ c: Int64) -> Int64? {
        words[Key(component: component, a: a, b: b, c: c)]
    }

    func word(_ component: Int, _ arguments: [Int64]) -> Int64? {
        word(
            component, arguments.first ?? 0, arguments.count > 1 ? arguments[1] : 0,
            arguments.count > 2 ? arguments[2] : 0)
    }

    /// True where the arguments do not meet what the component requires.
    func isOutside(_ component: Int, _ words: [Int64]) -> Bool {
        let count = shapes[component]?.parameters.count ?? 0
        guard let call = call(component, Array(words.prefix(count))) else { return true }
        return !components[component].accepts(call.arguments)
    }

    /// The call with these words; nil where a word is no value of its parameter, or a type is
    /// none of words.
    func call(_ component: Int, _ arguments: [Int64]) -> ComponentCall? {
        guard let scalars = shapes[component]?.scalars,
            scalars.parameters.count == arguments.count
        else { return nil }
        var values: [Value] = []
        for (layout, word) in zip(scalars.parameters, arguments) {
            guard let value = layout.exactValue(word) else { return nil }
            values.append(value)
        }
        return ComponentCall(component: component, arguments: values)
    }
}
