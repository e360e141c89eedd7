import ABI
import Intent

/// How one function is called, in words and as the first line of its definition.
struct CallConvention {
    private let signature: Signature
    private let lowering: Lowering
    private let names: [String]

    init(_ signature: Signature) {
        self.signature = signature
        lowering = Lowering(signature)
        var taken: Set<String> = ["entry"]
        names = lowering.parameters.map { parameter in
            let wanted = Self.name(for: parameter.role, signature)
            var name = wanted
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(wanted).\(number)"
                number += 1
            }
            return name
        }
    }

    /// `define i64 @trim(ptr %s, i64 %s.count, ptr %out, i64 %capacity) {`
    var definition: String {
        let parameters = zip(lowering.parameters, names).map { "\($0.type) %\($1)" }
        return "define \(lowering.result) @\(signature.name)"
            + "(\(parameters.joined(separator: ", "))) {"
    }

    /// A line for each parameter and one for the result.
    var explanation: String {
        var lines = zip(lowering.parameters, names).compactMap { parameter, name in
            explanation(of: parameter.role, name: name)
        }
        lines.append(resultExplanation)
        return lines.map { "- \($0)" }.joined(separator: "\n")
    }

    // MARK: Names

    private static func name(for role: Lowering.Role, _ signature: Signature) -> String {
        func parameter(_ index: Int) -> String {
            let name = signature.parameters[index].name
            let isPlain = name.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "_")
            }
            return isPlain ? name : "parameter.\(index + 1)"
        }
        func suffix(_ index: Int) -> String { index == 0 ? "" : ".\(index + 1)" }
        switch role {
        case .value(let index), .elements(let index): return parameter(index)
        case .count(let index): return parameter(index) + ".count"
        case .out(let index): return "out" + suffix(index)
        case .capacity(let index): return "capacity" + suffix(index)
        case .arena(let index): return "arena" + suffix(index)
        case .arenaCapacity(let index): return "arena_capacity" + suffix(index)
        }
    }

    private func name(of role: Lowering.Role) -> String {
        zip(lowering.parameters, names).first { $0.0.role == role }.map { "%\($0.1)" } ?? ""
    }

    // MARK: Words

    /// nil for parameters that the one before them explains.
    private func explanation(of role: Lowering.Role, name: String) -> String? {
        switch role {
        case .value(let index):
            return "`%\(name)`: \(meaning(of: signature.parameters[index].type))"
        case .elements(let index):
            let parameter = signature.parameters[index]
            let count = self.name(of: .count(parameter: index))
            let use = parameter.isInout ? "; change them in place" : ""
            return "`%\(name)`, `\(count)`: the \(elements(of: parameter.type)) of "
                + "`\(parameter.name)` and how many there are\(use)"
        case .out(let index):
            let capacity = self.name(of: .capacity(index))
            return
                "`%\(name)`, `\(capacity)`: where the \(outElements(index)) of the result go, and "
                + "how many of them have room"
        case .arena(let index):
            let capacity = self.name(of: .arenaCapacity(index))
            return
                "`%\(name)`, `\(capacity)`: where what the entries point to goes, and its room in "
                + "bytes"
        case .count, .capacity, .arenaCapacity: return nil
        }
    }

    private var resultExplanation: String {
        let type = signature.result
        switch type {
        case .void: return "it returns nothing"
        case .string, .array:
            return
                "it returns how many \(elements(of: type)) the result has, or -1 where it has no "
                + "room"
        default:
            var text = "it returns `\(lowering.result)`: \(meaning(of: type))"
            if case .optional = type { text += "; nil is `zeroinitializer`" }
            if Self.holdsSlice(type) {
                text +=
                    "; each String or array in it is its count, or -1 where there is no room for it"
            }
            return text
        }
    }

    private func meaning(of type: Type) -> String {
        switch type {
        case .bool: "a Bool"
        case .integer(let integer):
            "\(integer.isSigned ? "a signed" : "an unsigned") number of \(integer.bits) bits"
        case .float, .double: "a \(Printer.text(of: type))"
        case .optional(let wrapped): "whether there is a value, and \(meaning(of: wrapped))"
        case .tuple(let parts):
            "a tuple of " + parts.map { meaning(of: $0) }.joined(separator: " and ")
        case .string, .array, .void: "a \(Printer.text(of: type))"
        }
    }

    private func elements(of type: Type) -> String {
        switch type {
        case .string: "bytes"
        case .array(.integer(let integer)):
            "elements (`i\(integer.bits)`, \(integer.isSigned ? "signed" : "unsigned"))"
        case .array(let element):
            "elements (`\(Lowering.typeInMemory(ABI.shape(of: element)))`, each "
                + "\(meaning(of: element)))"
        default: "elements"
        }
    }

    private func outElements(_ index: Int) -> String {
        let slices = Self.slices(of: signature.result)
        guard slices.indices.contains(index) else { return "elements" }
        let whose =
            slices.count > 1 ? " of the \(Self.ordinals[min(index, 5)]) String or array" : ""
        return elements(of: slices[index]) + whose
    }

    private static let ordinals = ["first", "second", "third", "fourth", "fifth", "next"]

    /// Strings and arrays in a result that are in no other array, in order.
    private static func slices(of type: Type) -> [Type] {
        switch type {
        case .string, .array: [type]
        case .tuple(let parts): parts.flatMap { slices(of: $0) }
        case .optional(let wrapped): slices(of: wrapped)
        case .bool, .integer, .float, .double, .void: []
        }
    }

    private static func holdsSlice(_ type: Type) -> Bool { !slices(of: type).isEmpty }
}
