import ABI
import Evidence
import IRText
import Intent
import SandboxProtocol

/// A body without any thought, as IR.
struct TrivialBody: Sendable {
    /// In words: `always returns 0`.
    var words: String
    /// The whole function, with the globals that it needs.
    var text: String

    /// The module with this in the place of its function; nil where it does not define one.
    func replacing(_ name: String, in text: [UInt8]) -> MutantCode? {
        let module = IRModule(text)
        guard let item = module.item(.function, named: name) else { return nil }
        let changed = module.applying([IREdit(item.tokens, "")], appending: [self.text])
        let line = module.line(of: item.tokens.lowerBound)
        return MutantCode(
            mutant: DiscriminationEvidence.Mutant(change: words, line: line), text: changed)
    }
}

/// Bodies that a function of some signature could have without doing its work.
enum TrivialBodies {
    /// Values of examples that become constants.
    private static let minedLimit = 6
    private static let elementLimit = 64

    static func of(
        _ signature: Signature, examples: [ClauseSet.ResolvedExample]
    ) -> [TrivialBody] {
        let lowering = Lowering(signature)
        var writer = Writer(signature: signature, lowering: lowering)
        switch signature.result {
        case .void: writer.add("does nothing", ["ret void"])
        case .string, .array: writer.addSlices()
        default: writer.addArguments()
        }
        var constants = plain(signature.result)
        var mined = 0
        for value in examples.compactMap(\.result) where mined < minedLimit {
            if constants.contains(value) { continue }
            constants.append(value)
            mined += 1
        }
        for value in constants { writer.addConstant(value) }
        return writer.bodies
    }

    private static func plain(_ type: Type) -> [Value] {
        switch type {
        case .bool: [.bool(false), .bool(true)]
        case .integer(let integer):
            [.integer(0), .integer(1)] + (integer.isSigned ? [.integer(-1)] : [])
        case .float, .double: [.double(0), .double(1), .double(-1)]
        case .string: [.string([])]
        case .array: [.array([])]
        case .optional(let wrapped): [.none] + plain(wrapped).map { .some($0) }
        case .tuple(let types):
            types.allSatisfy { !plain($0).isEmpty } ? [.tuple(types.map { plain($0)[0] })] : []
        case .void: []
        }
    }

    private struct Writer {
        let signature: Signature
        let lowering: Lowering
        var bodies: [TrivialBody] = []

        mutating func add(_ words: String, _ lines: [String], globals: String = "") {
            let parameters = lowering.parameters.enumerated()
                .map { "\($1.type) %p\($0)" }.joined(separator: ", ")
            let name = String(decoding: IRName(signature.name).spelling, as: UTF8.self)
            let body = lines.map { "  \($0)\n" }.joined()
            let text = "define \(lowering.result) @\(name)(\(parameters)) {\n\(body)}\n"
            bodies.append(TrivialBody(words: words, text: globals + text))
        }

        private func place(_ role: Lowering.Role) -> String? {
            lowering.parameters.firstIndex { $0.role == role }.map { "%p\($0)" }
        }

        /// An argument as it came, or how long it is.
        mutating func addArguments() {
            let wrapped: Type? =
                if case .optional(let inner) = signature.result { inner } else { nil }
            for (index, parameter) in signature.parameters.enumerated() {
                let name = parameter.name
                if let value = place(.value(parameter: index)) {
                    let type =
                        lowering.parameters.first {
                            $0.role == .value(parameter: index)
                        }?.type ?? "i64"
                    if parameter.type == signature.result {
                        add("always returns \(name)", ["ret \(type) \(value)"])
                    } else if parameter.type == wrapped {
                        addOptional("always returns \(name)", type, value)
                    }
                }
                guard let count = place(.count(parameter: index)) else { continue }
                if lowering.result == "i64" {
                    add("always returns the length of \(name)", ["ret i64 \(count)"])
                } else if wrapped == .integer(.int64) {
                    addOptional("always returns the length of \(name)", "i64", count)
                }
            }
        }

        private mutating func addOptional(_ words: String, _ type: String, _ value: String) {
            guard lowering.result == "{ i1, \(type) }" else { return }
            add(
                words,
                [
                    "%some = insertvalue { i1, \(type) } { i1 true, \(type) zeroinitializer }, "
                        + "\(type) \(value), 1",
                    "ret { i1, \(type) } %some",
                ])
        }

        /// An argument of the result's type, copied.
        mutating func addSlices() {
            for (index, parameter) in signature.parameters.enumerated()
            where parameter.type == signature.result {
                guard case .slice(let element) = ABI.shape(of: parameter.type),
                    !element.containsSlice, let elements = place(.elements(parameter: index)),
                    let count = place(.count(parameter: index))
                else { continue }
                copy("always returns \(parameter.name)", element, from: elements, count)
            }
        }

        private mutating func copy(
            _ words: String, _ element: ValueShape, from source: String, _ count: String,
            globals: String = ""
        ) {
            guard let out = place(.out(0)), let capacity = place(.capacity(0)) else { return }
            let type = Lowering.typeInMemory(element)
            add(
                words,
                [
                    "%fits = icmp ule i64 \(count), \(capacity)",
                    "br i1 %fits, label %copy, label %no.room",
                    "copy:",
                    "%end = getelementptr \(type), ptr null, i64 \(count)",
                    "%bytes = ptrtoint ptr %end to i64",
                    "call void @llvm.memcpy.p0.p0.i64(ptr \(out), ptr \(source), i64 %bytes, "
                        + "i1 false)",
                    "ret i64 \(count)",
                    "no.room:",
                    "ret i64 -1",
                ], globals: globals)
        }

        mutating func addConstant(_ value: Value) {
            let words = "always returns \(value.literal(of: signature.result, limit: 60))"
            switch (signature.result, value) {
            case (.string, .string([])), (.array, .array([])): add(words, ["ret i64 0"])
            case (.string, .string(let bytes)):
                addElements(words, .integer(bits: 8), bytes.map { "i8 \($0)" })
            case (.array(let type), .array(let values)):
                let element = ABI.shape(of: type)
                let type = Lowering.typeInMemory(element)
                let constants = values.compactMap { constant($0, element, type) }
                guard constants.count == values.count else { return }
                addElements(words, element, constants)
            default:
                let shape = ABI.shape(of: signature.result)
                guard !shape.containsSlice else { return addNothing(words, value) }
                guard let constant = constant(value, shape, lowering.result) else { return }
                add(words, ["ret \(constant)"])
            }
        }

        private mutating func addNothing(_ words: String, _ value: Value) {
            if value == .none { add(words, ["ret \(lowering.result) zeroinitializer"]) }
        }

        private mutating func addElements(
            _ words: String, _ element: ValueShape, _ constants: [String]
        ) {
            guard constants.count <= TrivialBodies.elementLimit else { return }
            let type = Lowering.typeInMemory(element)
            let list = "[\(constants.count) x \(type)]"
            let name = "@trivial.\(bodies.count)"
            copy(
                words, element, from: name, "\(constants.count)",
                globals: "\(name) = private unnamed_addr constant \(list) "
                    + "[\(constants.joined(separator: ", "))]\n\n")
        }

        /// A constant with its type before it; nil for what is not made of numbers.
        private func constant(_ value: Value, _ shape: ValueShape, _ type: String) -> String? {
            switch (shape, value) {
            case (.bool, .bool(let flag)): return "\(type) \(flag ? "1" : "0")"
            case (.integer, .integer(let number)): return "\(type) \(number)"
            case (.integer, .bigInteger(let number)): return "\(type) \(number)"
            case (.float, .double(let number)), (.double, .double(let number)):
                let digits = String(number.bitPattern, radix: 16, uppercase: true)
                return "\(type) 0x\(String(repeating: "0", count: 16 - digits.count))\(digits)"
            case (.optional, .none): return "\(type) zeroinitializer"
            case (.optional(let inner), .some(let value)):
                guard let value = constant(value, inner, Lowering.typeByValue(inner)) else {
                    return nil
                }
                return "\(type) { i1 true, \(value) }"
            case (.tuple(let shapes), .tuple(let values)) where shapes.count == values.count:
                let parts = zip(values, shapes).compactMap {
                    constant($0, $1, Lowering.typeByValue($1))
                }
                guard parts.count == values.count else { return nil }
                return "\(type) { \(parts.joined(separator: ", ")) }"
            default: return nil
            }
        }
    }
}
