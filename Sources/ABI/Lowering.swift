package import Intent
package import SandboxProtocol

/// A function's parameters and result as IR types, in IR's order.
package struct Lowering: Hashable, Sendable {
    /// What an IR parameter carries.
    package enum Role: Hashable, Sendable {
        /// A scalar or an aggregate, by value.
        case value(parameter: Int)
        /// Address of the first element of a slice.
        case elements(parameter: Int)
        /// Number of elements of a slice.
        case count(parameter: Int)
        /// Where the elements of a slice in the result go; slices of a result count from 0.
        case out(Int)
        /// Room at `out`, in elements.
        case capacity(Int)
        /// Where what the elements point to goes.
        case arena(Int)
        /// Room in the arena, in bytes.
        case arenaCapacity(Int)
    }

    package struct Parameter: Hashable, Sendable {
        package var type: String
        package var role: Role
        package init(type: String, role: Role) {
            self.type = type
            self.role = role
        }
    }

    package var parameters: [Parameter]
    /// `void` where there is no result.
    package var result: String

    package init(_ shape: CallShape) {
        var parameters: [Parameter] = []
        for (index, parameter) in shape.parameters.enumerated() {
            if case .slice = parameter.shape {
                parameters.append(Parameter(type: "ptr", role: .elements(parameter: index)))
                parameters.append(Parameter(type: "i64", role: .count(parameter: index)))
            } else {
                parameters.append(
                    Parameter(
                        type: Self.typeByValue(parameter.shape), role: .value(parameter: index)))
            }
        }
        for (index, element) in Self.sliceElements(ofResult: shape.result).enumerated() {
            parameters.append(Parameter(type: "ptr", role: .out(index)))
            parameters.append(Parameter(type: "i64", role: .capacity(index)))
            if Self.containsSlice(element) {
                parameters.append(Parameter(type: "ptr", role: .arena(index)))
                parameters.append(Parameter(type: "i64", role: .arenaCapacity(index)))
            }
        }
        self.parameters = parameters
        result = shape.result.map { Self.typeByValue(Self.withCounts($0)) } ?? "void"
    }

    package init(_ signature: Signature) { self.init(ABI.callShape(of: signature)) }

    /// The IR type of a value in a register; slices are `{ ptr, i64 }`.
    package static func typeByValue(_ shape: ValueShape) -> String {
        switch shape {
        case .bool: "i1"
        case .integer(let bits): "i\(bits)"
        case .float: "float"
        case .double: "double"
        case .slice: "{ ptr, i64 }"
        case .tuple(let elements):
            elements.isEmpty ? "{}" : "{ \(elements.map(typeByValue).joined(separator: ", ")) }"
        case .optional(let wrapped): "{ i1, \(typeByValue(wrapped)) }"
        }
    }

    /// The IR type of a value in memory, where a `Bool` is a byte.
    package static func typeInMemory(_ shape: ValueShape) -> String {
        switch shape {
        case .bool: "i8"
        case .integer, .float, .double, .slice: typeByValue(shape)
        case .tuple(let elements):
            elements.isEmpty ? "{}" : "{ \(elements.map(typeInMemory).joined(separator: ", ")) }"
        case .optional(let wrapped): "{ i8, \(typeInMemory(wrapped)) }"
        }
    }

    /// The shape with an `i64` count in the place of each slice, as results have it.
    static func withCounts(_ shape: ValueShape) -> ValueShape {
        switch shape {
        case .bool, .integer, .float, .double: shape
        case .slice: .integer(bits: 64)
        case .tuple(let elements): .tuple(elements.map(withCounts))
        case .optional(let wrapped): .optional(withCounts(wrapped))
        }
    }

    /// The element shapes of the slices of a result that are not inside another slice, in order.
    static func sliceElements(ofResult shape: ValueShape?) -> [ValueShape] {
        switch shape {
        case nil, .bool, .integer, .float, .double: []
        case .slice(let element): [element]
        case .tuple(let elements): elements.flatMap { sliceElements(ofResult: $0) }
        case .optional(let wrapped): sliceElements(ofResult: wrapped)
        }
    }

    static func containsSlice(_ shape: ValueShape) -> Bool {
        !sliceElements(ofResult: shape).isEmpty
    }
}

extension ABI {
    /// The function's type in IR: `i64 (ptr, i64)`.
    package static func irSignature(of signature: Signature) -> String {
        let lowering = Lowering(signature)
        return "\(lowering.result) (\(lowering.parameters.map(\.type).joined(separator: ", ")))"
    }
}
