package import Intent

/// A verified function that programs may call.
package struct Component: Sendable {
    /// Its parameters and result; the name is the symbol that programs call.
    package var signature: Signature
    /// How much it takes to say it: 1 where the English names it.
    package var cost: Int

    /// Whether arguments meet what it requires.
    var accepts: @Sendable ([Value]) -> Bool

    package init(
        signature: Signature, cost: Int,
        accepts: @escaping @Sendable ([Value]) -> Bool = { _ in true }
    ) {
        self.signature = signature
        self.cost = cost
        self.accepts = accepts
    }

    /// The name without what stands before the last dot of the symbol.
    var name: String {
        guard let dot = signature.name.lastIndex(of: ".") else { return signature.name }
        return String(signature.name[signature.name.index(after: dot)...])
    }

    /// True when programs can call a function with these types.
    package static func isCovered(_ signature: Signature) -> Bool {
        ComponentShape(signature) != nil
    }
}

/// One call of a component, whose value someone has to find out.
package struct ComponentCall: Hashable, Sendable {
    /// Index into the components.
    package var component: Int
    package var arguments: [Value]
    package init(component: Int, arguments: [Value]) {
        self.component = component
        self.arguments = arguments
    }
}

/// What is known of a call.
package enum ComponentAnswer: Hashable, Sendable {
    case value(Value)
    /// The arguments do not meet what the component requires, or it did not return.
    case outsideContract
    /// It was not run, or not to its end: nothing is known, and it is not asked again.
    case unknown
}

/// A component's types as programs see them.
struct ComponentShape: Sendable {
    enum Parameter: Hashable, Sendable {
        case scalar(ScalarLayout)
        case slice(ScalarLayout, isText: Bool)
    }
    enum Result: Hashable, Sendable {
        case scalar(ScalarLayout)
        case optional(ScalarLayout)
        case slice(ScalarLayout, isText: Bool)
    }
    var parameters: [Parameter]
    var result: Result

    /// nil where a type is not covered.
    init?(_ signature: Signature) {
        guard !signature.parameters.isEmpty, signature.parameters.count <= 3 else { return nil }
        var parameters: [Parameter] = []
        for parameter in signature.parameters {
            guard !parameter.isInout else { return nil }
            switch parameter.type {
            case .string: parameters.append(.slice(.integer(.uint8), isText: true))
            case .array(let type):
                guard let layout = ScalarLayout(type) else { return nil }
                parameters.append(.slice(layout, isText: false))
            default:
                guard let layout = ScalarLayout(parameter.type) else { return nil }
                parameters.append(.scalar(layout))
            }
        }
        switch ResultLayout(signature.result) {
        case .word(let layout): result = .scalar(layout)
        case .optional(let layout): result = .optional(layout)
        case .buffer(let layout, let isText): result = .slice(layout, isText: isText)
        default: return nil
        }
        self.parameters = parameters
    }

    /// The layouts of the parameters and the result, where all are scalars.
    var scalars: (parameters: [ScalarLayout], result: ScalarLayout)? {
        guard case .scalar(let result) = result else { return nil }
        var layouts: [ScalarLayout] = []
        for parameter in parameters {
            guard case .scalar(let layout) = parameter else { return nil }
            layouts.append(layout)
        }
        return (layouts, result)
    }
}

extension ScalarLayout {
    /// True when every value of this layout is one of `wider`.
    func canStand(for wider: ScalarLayout) -> Bool {
        switch (self, wider) {
        case (.integer(let a), .integer(let b)):
            a == b || (a.bits < b.bits && (b.isSigned || !a.isSigned))
        default: self == wider
        }
    }

    /// The word as a value of this layout; nil where it would have to be wrapped around.
    func exactValue(_ word: Int64) -> Value? { wrapped(word) == word ? value(word) : nil }
}
