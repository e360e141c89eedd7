import ABI
import Intent
import SandboxProtocol

/// IR that lets the harness call a function with C's convention: it takes what Semcom's own
/// convention asks for, and passes tuples and optionals through memory.
struct CReferenceWrapper {
    let signature: Signature
    /// The symbol of the C function, as it is called in the module.
    let inner: String
    private let lowering: Lowering
    private var lines: [String] = []
    private var nextValue = 0

    init(signature: Signature, inner: String) {
        self.signature = signature
        self.inner = SandboxProtocol.IRName.quoted(inner)
        lowering = Lowering(signature)
    }

    /// The types that the C function must have.
    static func definition(of signature: Signature) -> CDefinition {
        let lowering = Lowering(signature)
        var parameters = lowering.parameters.map { parameter in
            if case .value(let index) = parameter.role, isIndirect(signature.parameters[index].type)
            {
                return "ptr"
            }
            return parameter.type
        }
        switch signature.result {
        case .tuple:
            parameters.append("ptr")
            return CDefinition(parameters: parameters, result: "void")
        case .optional:
            parameters.append("ptr")
            return CDefinition(parameters: parameters, result: "i1")
        default: return CDefinition(parameters: parameters, result: lowering.result)
        }
    }

    mutating func text() -> String {
        var arguments: [String] = []
        for (place, parameter) in lowering.parameters.enumerated() {
            let name = "%parameter.\(place)"
            if case .value(let index) = parameter.role,
                Self.isIndirect(signature.parameters[index].type)
            {
                let pointer = inMemory(ABI.shape(of: signature.parameters[index].type), name)
                arguments.append("ptr \(pointer)")
            } else {
                arguments.append("\(parameter.type) \(name)")
            }
        }
        returnResult(of: &arguments)
        let parameters = lowering.parameters.enumerated().map { "\($1.type) %parameter.\($0)" }
        let symbol = SandboxProtocol.IRName.quoted(signature.name)
        return """
            ; Calls \(inner) as C does.
            define \(lowering.result) \(symbol)(\(parameters.joined(separator: ", "))) {
            entry:
            \(lines.joined(separator: "\n"))
            }

            """
    }

    private static func isIndirect(_ type: Type) -> Bool {
        switch type {
        case .tuple, .optional: true
        default: false
        }
    }

    // MARK: Arguments

    /// Where a tuple lies, or what is in an optional: null where it is `nil`.
    private mutating func inMemory(_ shape: ValueShape, _ value: String) -> String {
        guard case .optional(let wrapped) = shape else {
            let slot = assign("alloca \(Lowering.typeInMemory(shape))")
            store(shape, value, to: slot)
            return slot
        }
        let slot = assign("alloca \(Lowering.typeInMemory(wrapped))")
        let type = Lowering.typeByValue(shape)
        store(wrapped, assign("extractvalue \(type) \(value), 1"), to: slot)
        let isThere = assign("extractvalue \(type) \(value), 0")
        return assign("select i1 \(isThere), ptr \(slot), ptr null")
    }

    // MARK: Result

    private mutating func returnResult(of arguments: inout [String]) {
        let shape = Self.withCounts(signature.result)
        switch signature.result {
        case .tuple:
            let slot = assign("alloca \(Lowering.typeInMemory(shape))")
            arguments.append("ptr \(slot)")
            lines.append("  call void \(inner)(\(arguments.joined(separator: ", ")))")
            lines.append("  ret \(lowering.result) \(load(shape, from: slot))")
        case .optional:
            guard case .optional(let wrapped) = shape else { return }
            let type = Lowering.typeInMemory(wrapped)
            let slot = assign("alloca \(type)")
            // C leaves it alone where there is nothing; it must not be read unset.
            lines.append("  store \(type) zeroinitializer, ptr \(slot)")
            arguments.append("ptr \(slot)")
            let isThere = assign("call i1 \(inner)(\(arguments.joined(separator: ", ")))")
            let flagged = assign(
                "insertvalue \(lowering.result) zeroinitializer, i1 \(isThere), 0")
            let inside = load(wrapped, from: slot)
            let whole = assign(
                "insertvalue \(lowering.result) \(flagged), "
                    + "\(Lowering.typeByValue(wrapped)) \(inside), 1")
            lines.append("  ret \(lowering.result) \(whole)")
        case .void:
            lines.append("  call void \(inner)(\(arguments.joined(separator: ", ")))")
            lines.append("  ret void")
        default:
            let call = "call \(lowering.result) \(inner)(\(arguments.joined(separator: ", ")))"
            lines.append("  ret \(lowering.result) \(assign(call))")
        }
    }

    /// The shape of a result with a count in the place of each list.
    private static func withCounts(_ type: Type) -> ValueShape {
        switch type {
        case .string, .array: .integer(bits: 64)
        case .tuple(let elements): .tuple(elements.map(withCounts))
        case .optional(let wrapped): .optional(withCounts(wrapped))
        case .bool, .integer, .float, .double, .void: ABI.shape(of: type)
        }
    }

    // MARK: Memory

    private mutating func load(_ shape: ValueShape, from pointer: String) -> String {
        switch shape {
        case .bool:
            let byte = assign("load i8, ptr \(pointer)")
            return assign("icmp ne i8 \(byte), 0")
        case .integer, .float, .double, .slice:
            return assign("load \(Lowering.typeByValue(shape)), ptr \(pointer)")
        case .tuple(let elements): return load(elements, of: shape, from: pointer)
        case .optional(let wrapped): return load([.bool, wrapped], of: shape, from: pointer)
        }
    }

    private mutating func load(
        _ members: [ValueShape], of shape: ValueShape, from pointer: String
    ) -> String {
        var whole = "zeroinitializer"
        for (index, member) in members.enumerated() {
            let value = load(member, from: place(of: index, in: shape, at: pointer))
            whole = assign(
                "insertvalue \(Lowering.typeByValue(shape)) \(whole), "
                    + "\(Lowering.typeByValue(member)) \(value), \(index)")
        }
        return whole
    }

    private mutating func store(_ shape: ValueShape, _ value: String, to pointer: String) {
        switch shape {
        case .bool:
            let byte = assign("zext i1 \(value) to i8")
            lines.append("  store i8 \(byte), ptr \(pointer)")
        case .integer, .float, .double, .slice:
            lines.append("  store \(Lowering.typeByValue(shape)) \(value), ptr \(pointer)")
        case .tuple(let elements): store(elements, of: shape, value, to: pointer)
        case .optional(let wrapped): store([.bool, wrapped], of: shape, value, to: pointer)
        }
    }

    private mutating func store(
        _ members: [ValueShape], of shape: ValueShape, _ value: String, to pointer: String
    ) {
        for (index, member) in members.enumerated() {
            let part = assign("extractvalue \(Lowering.typeByValue(shape)) \(value), \(index)")
            store(member, part, to: place(of: index, in: shape, at: pointer))
        }
    }

    private mutating func place(
        of member: Int, in shape: ValueShape, at pointer: String
    ) -> String {
        assign(
            "getelementptr inbounds \(Lowering.typeInMemory(shape)), ptr \(pointer), "
                + "i32 0, i32 \(member)")
    }

    private mutating func assign(_ instruction: String) -> String {
        let name = "%value.\(nextValue)"
        nextValue += 1
        lines.append("  \(name) = \(instruction)")
        return name
    }
}
