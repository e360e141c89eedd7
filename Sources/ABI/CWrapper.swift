package import Intent
import SandboxProtocol

/// IR that lets C call a function: it takes scalars and pointers, and calls the function with what
/// its own convention asks for.
package enum CWrapper {
    /// What the function itself is to be called where its wrapper has its name.
    package static func innerName(of signature: Signature) -> String {
        "semcom.\(signature.name)"
    }

    /// A module that defines `symbol` and calls `inner`, which it declares.
    ///
    /// Small integers are extended in the result, where some callers rely on it; in parameters
    /// nothing is relied on, because not every platform's callers extend them.
    package static func text(for signature: Signature, inner: String, symbol: String) -> String {
        var writer = WrapperWriter(signature, inner: inner, symbol: symbol)
        return writer.text()
    }

    /// The wrapper of the function under `innerName(of:)`, with the name that C headers give it.
    package static func text(for signature: Signature) -> String {
        text(
            for: signature, inner: innerName(of: signature), symbol: ABI.cSymbol(for: signature))
    }
}

/// Writes one wrapper; values are numbered, blocks named.
private struct WrapperWriter {
    private let signature: Signature
    private let inner: String
    private let symbol: String
    private let function: CFunction
    private let lowering: Lowering
    private var lines: [String] = []
    private var nextValue = 0
    private var block = "entry"

    init(_ signature: Signature, inner: String, symbol: String) {
        self.signature = signature
        self.inner = Self.spelled(inner)
        self.symbol = Self.spelled(symbol)
        function = CFunction(signature)
        lowering = Lowering(signature)
    }

    mutating func text() -> String {
        var arguments: [String] = []
        for parameter in lowering.parameters {
            arguments.append("\(parameter.type) \(argument(for: parameter.role))")
        }
        let call = "call \(lowering.result) @\(inner)(\(arguments.joined(separator: ", ")))"
        if lowering.result == "void" {
            lines.append("  " + call)
            lines.append("  ret void")
        } else {
            returnResult(assign(call))
        }
        let types = lowering.parameters.map(\.type).joined(separator: ", ")
        let parameters = function.parameters.map { "\($0.irType) %\(Self.spelled($0.name))" }
        return """
            ; Lets C call @\(inner).
            define \(resultType) @\(symbol)(\(parameters.joined(separator: ", "))) {
            entry:
            \(lines.joined(separator: "\n"))
            }

            declare \(lowering.result) @\(inner)(\(types))

            """
    }

    /// The type that C gets back, with how its upper bits are filled.
    private var resultType: String {
        switch signature.result {
        case .bool, .optional: "zeroext i1"
        case .integer(let integer) where integer.bits < 32:
            "\(integer.isSigned ? "signext" : "zeroext") i\(integer.bits)"
        case .tuple: "void"
        default: lowering.result
        }
    }

    /// The operand for one parameter of the function itself.
    private mutating func argument(for role: Lowering.Role) -> String {
        for parameter in function.parameters {
            let name = "%\(Self.spelled(parameter.name))"
            switch parameter.role {
            case .lowered(role): return name
            case .tuple(let index) where role == .value(parameter: index):
                return load(ABI.shape(of: signature.parameters[index].type), from: name)
            case .optional(let index) where role == .value(parameter: index):
                return loadOptional(ABI.shape(of: signature.parameters[index].type), from: name)
            default: continue
            }
        }
        preconditionFailure("every parameter of the function is one of C's, or in one")
    }

    /// Reads a value in memory form; its flags may be any byte that C takes for true.
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
        let type = Lowering.typeByValue(shape)
        var whole = "poison"
        for (index, member) in members.enumerated() {
            let value = load(member, from: place(of: index, in: shape, at: pointer))
            let memberType = Lowering.typeByValue(member)
            whole = assign("insertvalue \(type) \(whole), \(memberType) \(value), \(index)")
        }
        return members.isEmpty ? "zeroinitializer" : whole
    }

    /// Reads what a pointer leads to, or makes `nil` of a null pointer.
    private mutating func loadOptional(_ shape: ValueShape, from pointer: String) -> String {
        guard case .optional(let wrapped) = shape else { return "zeroinitializer" }
        let number = nextValue
        let before = block
        let isThere = assign("icmp ne ptr \(pointer), null")
        lines.append("  br i1 \(isThere), label %there.\(number), label %known.\(number)")
        begin("there.\(number)")
        let value = load(wrapped, from: pointer)
        let type = Lowering.typeByValue(shape)
        let some = "{ i1 true, \(Lowering.typeByValue(wrapped)) zeroinitializer }"
        let whole = assign(
            "insertvalue \(type) \(some), \(Lowering.typeByValue(wrapped)) \(value), 1")
        lines.append("  br label %known.\(number)")
        let after = block
        begin("known.\(number)")
        return assign("phi \(type) [ zeroinitializer, %\(before) ], [ \(whole), %\(after) ]")
    }

    private mutating func returnResult(_ value: String) {
        let pointer = function.parameters.last { $0.role == .result }
            .map { "%\(Self.spelled($0.name))" }
        let shape = ABI.shape(of: CTypes.withCounts(signature.result))
        switch (shape, pointer) {
        case (.optional(let wrapped), let pointer?):
            let isThere = assign("extractvalue \(lowering.result) \(value), 0")
            lines.append("  br i1 \(isThere), label %some, label %finished")
            begin("some")
            let inside = assign("extractvalue \(lowering.result) \(value), 1")
            store(wrapped, inside, to: pointer)
            lines.append("  br label %finished")
            begin("finished")
            lines.append("  ret i1 \(isThere)")
        case (.tuple, let pointer?):
            store(shape, value, to: pointer)
            lines.append("  ret void")
        default: lines.append("  ret \(lowering.result) \(value)")
        }
    }

    /// Writes a value in memory form.
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
        let type = Lowering.typeInMemory(shape)
        return assign("getelementptr inbounds \(type), ptr \(pointer), i32 0, i32 \(member)")
    }

    private mutating func assign(_ instruction: String) -> String {
        let name = "%value.\(nextValue)"
        nextValue += 1
        lines.append("  \(name) = \(instruction)")
        return name
    }

    private mutating func begin(_ label: String) {
        lines.append("")
        lines.append("\(label):")
        block = label
    }

    /// Quoted where IR asks for it.
    private static func spelled(_ name: String) -> String {
        let isPlain =
            !name.isEmpty && !(0x30...0x39).contains(name.utf8.first ?? 0)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
                    UInt8(ascii: "$"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
        if isPlain { return name }
        let escaped = name.utf8.map { byte -> String in
            let isSafe = (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C
            if isSafe { return String(UnicodeScalar(byte)) }
            return "\\" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return "\"\(escaped.joined())\""
    }
}
