import Intent

/// What a function must do, lowered to words and buffers.
struct Specification {
    struct Sample: Sendable {
        var words: [Int64]
        var buffers: [[Int64]]
        /// As the caller sees them.
        var arguments: [Value]
        /// The inputs: arguments, then what derivations give, where that is known.
        var values: [Value?] = []
        /// Derived inputs that nobody computed.
        var unknown: Set<Int> = []
        /// Derived inputs whose component is called outside its contract.
        var outside: Set<Int> = []
    }

    struct Expected: Sendable {
        var isNone = false
        var words: [Int64] = []
        var elements: [Int64] = []
        /// For each `inout` parameter: its buffer and what it must hold; nil when nothing is said.
        var leaves: [(buffer: Int, elements: [Int64])] = []
        var tolerance: Double?
        var saysResult = true
        /// The result as it stands in the example.
        var value: Value?
    }

    let function: CheckedFunction
    let signature: Signature
    let parameters: [ParameterLayout]
    let result: ResultLayout
    /// The slots of the parameters and counts.
    let slots: SlotTable
    private(set) var samples: [Sample] = []
    private(set) var expected: [Expected] = []
    private(set) var constants = MinedConstants()
    /// What components give, and which of it stands beside the parameters.
    let table: ComponentTable?
    let derived: [Derived]
    /// The parameters, then what is derived from them.
    var inputs: [ParameterLayout] { parameters + derived.map(\.input) }

    /// Throws, with a reason, where a type is not covered.
    init(
        _ function: CheckedFunction, table: ComponentTable? = nil, derivations: [Derivation] = []
    ) throws(NotCovered) {
        self.function = function
        signature = function.intent.signature
        var slots = SlotTable()
        var parameters: [ParameterLayout] = []
        var buffer = 0
        for parameter in signature.parameters {
            guard let shape = Self.shape(parameter, &slots, &buffer) else {
                throw NotCovered(what: "the type of \(parameter.name)")
            }
            parameters.append(
                ParameterLayout(name: parameter.name, shape: shape, isInout: parameter.isInout))
        }
        guard let result = ResultLayout(signature.result) else {
            throw NotCovered(what: "the result's type")
        }
        var derived: [Derived] = []
        if let table {
            for derivation in derivations {
                let inputs = parameters + derived.map(\.input)
                guard
                    let made = Self.derived(
                        derivation, inputs: inputs, table: table, &slots, &buffer)
                else { throw NotCovered(what: "a component") }
                derived.append(made)
            }
        }
        self.table = table
        self.derived = derived
        self.parameters = parameters
        self.slots = slots
        self.result = result
        for clause in function.clauses {
            guard case .example(let example) = clause.kind, !example.isHeldOut else { continue }
            add(example)
        }
        constants = MinedConstants(self)
    }

    struct NotCovered: Error { var what: String }

    /// True where words are compared and divided as unsigned.
    var isUnsigned: Bool {
        signature.parameters.contains { Self.isWideUnsigned($0.type) }
            || Self.isWideUnsigned(signature.result)
    }

    private static func isWideUnsigned(_ type: Type) -> Bool {
        switch type {
        case .integer(let integer): integer.bits == 64 && !integer.isSigned
        case .array(let element), .optional(let element): isWideUnsigned(element)
        default: false
        }
    }

    private static func shape(
        _ parameter: Parameter, _ slots: inout SlotTable, _ buffer: inout Int
    ) -> ParameterLayout.Shape? {
        let element: ScalarLayout
        var isText = false
        switch parameter.type {
        case .string:
            element = .integer(.uint8)
            isText = true
        case .array(let type):
            guard let layout = ScalarLayout(type) else { return nil }
            element = layout
        default:
            guard let layout = ScalarLayout(parameter.type) else { return nil }
            return .scalar(layout, slot: slots.add(parameter.name, layout.kind))
        }
        buffer += 1
        let count = slots.add("\(parameter.name)_count")
        return .slice(element, buffer: buffer - 1, count: count, isText: isText)
    }

    /// Adds arguments of which nothing is said.
    mutating func addProbe(_ arguments: [Value]) {
        guard let sample = sample(arguments) else { return }
        samples.append(sample)
        expected.append(Expected(saysResult: false))
    }

    private mutating func add(_ example: Example) {
        var arguments: [Value] = []
        for (argument, parameter) in zip(example.arguments, signature.parameters) {
            guard let value = try? Evaluator.constant(argument.value).coerced(to: parameter.type)
            else { return }
            arguments.append(value)
        }
        guard let sample = sample(arguments) else { return }
        var expected = Expected()
        switch example.expectation {
        case .equals(let expression):
            guard set(expression, in: &expected) else { return }
        case .approximately(let expression, let tolerance):
            guard set(expression, in: &expected),
                case .double(let slack)? = try? Evaluator.constant(tolerance).coerced(to: .double)
            else { return }
            expected.tolerance = slack
        case .none: expected.saysResult = false
        }
        let inouts = zip(parameters, signature.parameters).filter { $0.0.isInout }
        for (expression, pair) in zip(example.leaves, inouts) {
            guard case .slice(let layout, let buffer, _, _) = pair.0.shape,
                let value = try? Evaluator.constant(expression).coerced(to: pair.1.type),
                let elements = Self.elements(value, layout)
            else { return }
            expected.leaves.append((buffer, elements))
        }
        samples.append(sample)
        self.expected.append(expected)
    }

    private func set(_ expression: Intent.Expression, in expected: inout Expected) -> Bool {
        guard let value = try? Evaluator.constant(expression).coerced(to: signature.result) else {
            return false
        }
        expected.value = value
        switch (result, value) {
        case (.void, _): return true
        case (.optional, .none), (.optionalBuffer, .none): expected.isNone = true
        case (.optional(let layout), .some(let value)):
            guard let word = layout.word(value) else { return false }
            expected.words = [word]
        case (.optionalBuffer(let layout, _), .some(let value)),
            (.buffer(let layout, _), let value):
            guard let elements = Self.elements(value, layout) else { return false }
            expected.elements = elements
        case (.tuple(let layouts), .tuple(let values)):
            expected.words = zip(layouts, values).compactMap { $0.word($1) }
            return expected.words.count == layouts.count
        case (.word(let layout), _):
            guard let word = layout.word(value) else { return false }
            expected.words = [word]
        default: return false
        }
        return true
    }

    static func elements(_ value: Value, _ layout: ScalarLayout) -> [Int64]? {
        switch value {
        case .string(let bytes): return bytes.map { Int64($0) }
        case .array(let values):
            var elements: [Int64] = []
            for value in values {
                guard let word = layout.word(value) else { return nil }
                elements.append(word)
            }
            return elements
        default: return nil
        }
    }

    /// Arguments as words and buffers.
    func sample(_ arguments: [Value]) -> Sample? {
        guard arguments.count == parameters.count else { return nil }
        var sample = Sample(
            words: Array(repeating: 0, count: slots.count), buffers: [], arguments: arguments,
            values: arguments)
        for (value, parameter) in zip(arguments, parameters) {
            switch parameter.shape {
            case .scalar(let layout, let slot):
                guard let word = layout.word(value) else { return nil }
                sample.words[slot] = word
            case .slice(let layout, _, let count, _):
                guard let elements = Self.elements(value, layout) else { return nil }
                sample.buffers.append(elements)
                sample.words[count] = Int64(elements.count)
            }
        }
        derive(into: &sample)
        return sample
    }

    /// What a run gave, as a value; nil when it is not a value of the type.
    func value(of output: Machine.Output) -> Value? {
        switch result {
        case .void: return .void
        case .word(let layout): return output.words.first.map { layout.value($0) }
        case .optional(let layout):
            guard output.words.count == 2 else { return nil }
            return output.words[0] != 0 ? .some(layout.value(output.words[1])) : Value.none
        case .tuple(let layouts): return .tuple(zip(layouts, output.words).map { $0.value($1) })
        case .buffer(let layout, let isText):
            return Self.value(output.appended, layout, isText: isText)
        case .optionalBuffer(let layout, let isText):
            guard output.words.first == 1 else { return Value.none }
            return .some(Self.value(output.appended, layout, isText: isText))
        }
    }

    static func value(_ elements: [Int64], _ layout: ScalarLayout, isText: Bool) -> Value {
        isText
            ? .string(elements.map { UInt8(truncatingIfNeeded: $0) })
            : .array(elements.map { layout.value($0) })
    }

    /// True when the output is what the example says.
    func meets(_ output: Machine.Output, _ expected: Expected) -> Bool {
        for (buffer, elements) in expected.leaves where output.buffers[buffer] != elements {
            return false
        }
        guard expected.saysResult else { return true }
        switch result {
        case .void: return true
        case .word(let layout):
            return Self.same(layout, output.words[0], expected.words[0], expected.tolerance)
        case .optional(let layout):
            guard (output.words[0] == 0) == expected.isNone else { return false }
            return expected.isNone
                || Self.same(layout, output.words[1], expected.words[0], expected.tolerance)
        case .tuple(let layouts):
            return layouts.indices.allSatisfy {
                Self.same(
                    layouts[$0], output.words[$0], expected.words[$0], expected.tolerance)
            }
        case .optionalBuffer(let layout, _):
            guard (output.words[0] == 0) == expected.isNone else { return false }
            return expected.isNone || Self.same(layout, output.appended, expected)
        case .buffer(let layout, _): return Self.same(layout, output.appended, expected)
        }
    }

    private static func same(
        _ layout: ScalarLayout, _ made: [Int64], _ expected: Expected
    ) -> Bool {
        made.count == expected.elements.count
            && zip(made, expected.elements).allSatisfy {
                same(layout, $0, $1, expected.tolerance)
            }
    }

    static func same(
        _ layout: ScalarLayout, _ made: Int64, _ wanted: Int64, _ tolerance: Double?
    ) -> Bool {
        guard layout == .double else { return layout.wrapped(made) == wanted }
        let a = Double(bitPattern: UInt64(bitPattern: made))
        let b = Double(bitPattern: UInt64(bitPattern: wanted))
        guard let tolerance else { return a == b || (a.isNaN && b.isNaN) }
        return a == b || abs(a - b) <= tolerance
    }
}
