import Intent
import SandboxProtocol

/// A function as C sees it: only scalars and pointers cross, because how C passes structs by value
/// differs between platforms.
struct CFunction {
    enum Role: Hashable {
        /// A parameter that C and IR pass alike.
        case lowered(Lowering.Role)
        /// Address of a tuple, which IR takes by value.
        case tuple(parameter: Int)
        /// Address of what is in an optional, null for `nil`.
        case optional(parameter: Int)
        /// Where a tuple, or what is in an optional, goes.
        case result
    }

    struct Parameter {
        var role: Role
        /// The type, with the space or the star before the name.
        var type: String
        var name: String
        /// The type in IR.
        var irType: String
    }

    let symbol: String
    private(set) var parameters: [Parameter] = []
    let result: String
    let types: CTypes

    /// Notes the structs that it needs in `types`.
    init(_ signature: Signature, types given: CTypes = CTypes()) {
        var types = given
        var taken: Set<String> = []
        symbol = ABI.cSymbol(for: signature)
        var parameters: [Parameter] = []
        func add(_ role: Role, _ type: String, _ name: String, _ irType: String) {
            parameters.append(
                Parameter(
                    role: role, type: type, name: CNames.parameter(name, taken: &taken),
                    irType: irType))
        }
        for (index, parameter) in signature.parameters.enumerated() {
            let name = parameter.name
            switch parameter.type {
            case .string, .array:
                let element = types.elementName(of: parameter.type)
                add(
                    .lowered(.elements(parameter: index)),
                    (parameter.isInout ? "" : "const ") + element + " *", name, "ptr")
                add(.lowered(.count(parameter: index)), "int64_t ", name + "_count", "i64")
            case .tuple:
                let type = types.name(of: parameter.type)
                add(.tuple(parameter: index), "const \(type) *", name, "ptr")
            case .optional(let wrapped):
                let type = types.name(of: wrapped)
                add(.optional(parameter: index), "const \(type) *", name, "ptr")
            case .bool, .integer, .float, .double, .void:
                add(
                    .lowered(.value(parameter: index)), types.name(of: parameter.type) + " ", name,
                    Lowering.typeByValue(ABI.shape(of: parameter.type)))
            }
        }
        let slices = CTypes.slices(ofResult: signature.result)
        for (index, slice) in slices.enumerated() {
            let suffix = slices.count > 1 ? "_\(index)" : ""
            add(
                .lowered(.out(index)), types.elementName(of: slice) + " *", "out" + suffix, "ptr")
            add(.lowered(.capacity(index)), "int64_t ", "capacity" + suffix, "i64")
            guard CTypes.hasNestedSlices(slice) else { continue }
            add(.lowered(.arena(index)), "void *", "arena" + suffix, "ptr")
            add(.lowered(.arenaCapacity(index)), "int64_t ", "arena_capacity" + suffix, "i64")
        }
        switch signature.result {
        case .tuple:
            let type = types.name(of: CTypes.withCounts(signature.result))
            add(.result, type + " *", "result", "ptr")
            result = "void"
        case .optional(let wrapped):
            let counted = CTypes.withCounts(wrapped)
            let isSlice = counted != wrapped && counted == .integer(.int64)
            add(.result, types.name(of: counted) + " *", isSlice ? "count" : "result", "ptr")
            result = "bool"
        case .string, .array: result = "int64_t"
        case .void: result = "void"
        case .bool, .integer, .float, .double: result = types.name(of: signature.result)
        }
        self.parameters = parameters
        self.types = types
    }
}

/// C's names for types, and the structs that have to be defined for them.
struct CTypes {
    /// Definitions in an order in which each comes after those it needs.
    private(set) var definitions: [(name: String, members: [String])] = []
    private var defined: Set<String> = []

    /// The type of a value in memory.
    mutating func name(of type: Type) -> String {
        switch type {
        case .bool: return "bool"
        case .integer(let integer): return "\(integer.isSigned ? "" : "u")int\(integer.bits)_t"
        case .float: return "float"
        case .double: return "double"
        case .void: return "void"
        case .string, .array:
            let element = elementName(of: type)
            return define(type, ["const \(element) *data", "int64_t count"])
        case .tuple(let elements):
            var members: [String] = []
            for (index, element) in elements.enumerated() {
                members.append("\(name(of: element)) value_\(index)")
            }
            return define(type, members)
        case .optional(let wrapped):
            return define(type, ["bool has_value", "\(name(of: wrapped)) value"])
        }
    }

    /// The type of the elements of a string or an array.
    mutating func elementName(of type: Type) -> String {
        if case .array(let element) = type { return name(of: element) }
        return "char"
    }

    private mutating func define(_ type: Type, _ members: [String]) -> String {
        let name = "semcom_" + Self.word(for: type)
        if defined.insert(name).inserted { definitions.append((name, members)) }
        return name
    }

    /// The type in one word, different for different types.
    private static func word(for type: Type) -> String {
        switch type {
        case .bool: "bool"
        case .integer(let integer): "\(integer.isSigned ? "" : "u")int\(integer.bits)"
        case .float: "float"
        case .double: "double"
        case .string: "string"
        case .array(let element): "slice_" + word(for: element)
        case .tuple(let elements):
            "tuple\(elements.count)_" + elements.map(word).joined(separator: "_")
        case .optional(let wrapped): "optional_" + word(for: wrapped)
        case .void: "void"
        }
    }

    /// The strings and arrays of a result that are not inside another, in order.
    static func slices(ofResult type: Type) -> [Type] {
        switch type {
        case .string, .array: [type]
        case .tuple(let elements): elements.flatMap { slices(ofResult: $0) }
        case .optional(let wrapped): slices(ofResult: wrapped)
        case .bool, .integer, .float, .double, .void: []
        }
    }

    static func hasNestedSlices(_ type: Type) -> Bool {
        guard case .array(let element) = type else { return false }
        return !slices(ofResult: element).isEmpty
    }

    /// The type with a count in the place of each string and array.
    static func withCounts(_ type: Type) -> Type {
        switch type {
        case .string, .array: .integer(.int64)
        case .tuple(let elements): .tuple(elements.map(withCounts))
        case .optional(let wrapped): .optional(withCounts(wrapped))
        case .bool, .integer, .float, .double, .void: type
        }
    }
}
