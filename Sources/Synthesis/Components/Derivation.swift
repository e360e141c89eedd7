import Intent

/// A component applied to parameters, or to what others gave: computed before anything else, so
/// that a program can use it like a parameter.
struct Derivation: Hashable, Sendable {
    enum Source: Hashable, Sendable {
        /// Index into the inputs: parameters, then derivations.
        case input(Int)
        case constant(Int64)
    }
    var component: Int
    var sources: [Source]
    /// How much it takes to say it, with what it is made from.
    var cost: Int
}

extension Specification {
    /// A derivation with the slots and the buffer that hold what it gives.
    struct Derived: Sendable {
        var derivation: Derivation
        /// The value, or the elements.
        var input: ParameterLayout
        /// Slot of the flag that says whether there is a value.
        var flag: Int?
    }

    /// The value of a derivation on arguments; nil when it is not known.
    func answer(_ derivation: Derivation, _ values: [Value?]) -> ComponentAnswer? {
        guard let call = call(derivation, values) else { return nil }
        return table?.answer(call)
    }

    /// The call that a derivation makes; nil when what it is made from is not known.
    func call(_ derivation: Derivation, _ values: [Value?]) -> ComponentCall? {
        guard let shape = table?.shapes[derivation.component] else { return nil }
        var arguments: [Value] = []
        for (source, parameter) in zip(derivation.sources, shape.parameters) {
            switch (source, parameter) {
            case (.input(let index), .slice(_, let isText)):
                guard let value = values[index] else { return nil }
                arguments.append(Self.asText(isText, value))
            case (.input(let index), .scalar):
                guard let value = values[index] else { return nil }
                arguments.append(value)
            case (.constant(let word), .scalar(let layout)):
                guard let value = layout.exactValue(word) else { return nil }
                arguments.append(value)
            case (.constant, .slice): return nil
            }
        }
        return ComponentCall(component: derivation.component, arguments: arguments)
    }

    /// Text as bytes where bytes are wanted.
    private static func asText(_ isText: Bool, _ value: Value) -> Value {
        guard case .string(let bytes) = value, !isText else { return value }
        return .array(bytes.map { .integer(Int($0)) })
    }

    /// The shape and slots of what a derivation gives.
    static func derived(
        _ derivation: Derivation, inputs: [ParameterLayout], table: ComponentTable,
        _ slots: inout SlotTable, _ buffer: inout Int
    ) -> Derived? {
        guard let shape = table.shapes[derivation.component] else { return nil }
        var name = table.components[derivation.component].name
        for case .input(let index) in derivation.sources where index < inputs.count {
            name += "_\(inputs[index].name)"
            break
        }
        let made: ParameterLayout.Shape
        var flag: Int?
        switch shape.result {
        case .scalar(let layout): made = .scalar(layout, slot: slots.add(name, layout.kind))
        case .optional(let layout):
            made = .scalar(layout, slot: slots.add(name, layout.kind))
            flag = slots.add("has_\(name)", .bool)
        case .slice(let layout, let isText):
            made = .slice(
                layout, buffer: buffer, count: slots.add("\(name)_count"), isText: isText)
            buffer += 1
        }
        return Derived(
            derivation: derivation,
            input: ParameterLayout(name: name, shape: made, isInout: false), flag: flag)
    }

    /// Puts what the derivations give into a sample.
    func derive(into sample: inout Sample) {
        for (offset, made) in derived.enumerated() {
            let index = parameters.count + offset
            sample.values.append(nil)
            switch answer(made.derivation, sample.values) {
            case .value(let value): set(value, of: made, index, in: &sample)
            case .outsideContract:
                sample.outside.insert(index)
                setNothing(of: made, in: &sample)
            case .unknown, nil:
                // What is made from something outside its contract is outside as well.
                let isOutside = made.derivation.sources.contains {
                    if case .input(let source) = $0 { return sample.outside.contains(source) }
                    return false
                }
                if isOutside { sample.outside.insert(index) } else { sample.unknown.insert(index) }
                setNothing(of: made, in: &sample)
            }
        }
    }

    private func setNothing(of made: Derived, in sample: inout Sample) {
        if case .slice = made.input.shape { sample.buffers.append([]) }
    }

    private func set(_ value: Value, of made: Derived, _ index: Int, in sample: inout Sample) {
        sample.values[index] = value
        switch made.input.shape {
        case .slice(let layout, _, let count, _):
            let elements = Self.elements(value, layout) ?? []
            sample.buffers.append(elements)
            sample.words[count] = Int64(elements.count)
        case .scalar(let layout, let slot):
            guard let flag = made.flag else {
                sample.words[slot] = layout.word(value) ?? 0
                return
            }
            if case .some(let inner) = value {
                sample.words[slot] = layout.word(inner) ?? 0
                sample.words[flag] = 1
            }
            // An optional can be told from its slots, and nothing else takes it.
            sample.values[index] = nil
        }
    }

    /// The derivations whose slots or buffers are read, and what those are made from, in order.
    func used(_ reads: Set<Int>, buffers: Set<Int>) -> [Int] {
        var wanted: Set<Int> = []
        for (offset, made) in derived.enumerated().reversed() {
            let isRead: Bool
            switch made.input.shape {
            case .scalar(_, let slot):
                isRead = reads.contains(slot) || made.flag.map { reads.contains($0) } ?? false
            case .slice(_, let buffer, let count, _):
                isRead = reads.contains(count) || buffers.contains(buffer)
            }
            guard isRead || wanted.contains(offset) else { continue }
            wanted.insert(offset)
            for case .input(let source) in made.derivation.sources where source >= parameters.count
            {
                wanted.insert(source - parameters.count)
            }
        }
        return wanted.sorted()
    }

    /// True when `source` can be handed to the parameter.
    func canStand(_ source: ParameterLayout, for parameter: ComponentShape.Parameter) -> Bool {
        switch (source.shape, parameter) {
        case (.scalar(let given, _), .scalar(let wanted)): given.canStand(for: wanted)
        case (.slice(let given, _, _, let isText), .slice(let wanted, let wantsText)):
            given == wanted && (isText || !wantsText)
        default: false
        }
    }

    /// Slots of the parameters that these derivations are made from.
    func parameterSlots(behind derivations: [Int]) -> Set<Int> {
        var slots: Set<Int> = []
        for index in derivations {
            for case .input(let source) in derived[index].derivation.sources
            where source < parameters.count {
                switch parameters[source].shape {
                case .scalar(_, let slot): slots.insert(slot)
                case .slice(_, _, let count, _): slots.insert(count)
                }
            }
        }
        return slots
    }
}
