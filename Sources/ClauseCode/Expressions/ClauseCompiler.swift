import BigInt
import Intent

/// Turns a clause's expressions into instructions that compute what the evaluator would.
///
/// Where the evaluator fails, and where the result does not fit, the code gives up: "cannot say".
struct ClauseCompiler {
    let code: CodeBuilder
    private let signature: Signature
    private let place: ClausePlace
    /// What names mean, innermost last.
    private var variables: [(name: String, value: Operand)] = []
    /// What `old(…)` of names means.
    private var oldVariables: [String: Operand] = [:]
    private var scopes: [(name: String, value: Operand)] = []
    private var isOld = false

    init(code: CodeBuilder, signature: Signature, place: ClausePlace) {
        self.code = code
        self.signature = signature
        self.place = place
    }

    /// Loads what the expression speaks of out of the words.
    mutating func bindVariables(usedIn expression: Expression) {
        var used: Set<String> = []
        var old: Set<String> = []
        _ = expression.has {
            if case .name(let name, _) = $0 { used.insert(name) }
            if case .old(.name(let name, _), _) = $0 { old.insert(name) }
            return false
        }
        var resultWord = 0
        let result = Layout(signature.result)
        if place == .outcome, used.contains("result") {
            variables.append(("result", code.load(result, word: &resultWord, of: "%results")))
        } else {
            resultWord = result.words
        }
        var word = 0
        for parameter in signature.parameters {
            let layout = Layout(parameter.type)
            let isChanged = place == .outcome && parameter.isInout
            let isNamed = used.contains(parameter.name) && parameter.name != "result"
            if old.contains(parameter.name) || isNamed && !isChanged {
                let value = code.load(layout, word: &word, of: "%arguments")
                oldVariables[parameter.name] = value
                if !isChanged { variables.append((parameter.name, value)) }
            } else {
                word += layout.words
            }
            guard isChanged else { continue }
            if isNamed {
                let value = code.load(layout, word: &resultWord, of: "%results")
                variables.append((parameter.name, value))
            } else {
                resultWord += layout.words
            }
        }
    }

    // MARK: Expressions

    mutating func compile(_ expression: Expression) throws -> Operand {
        try code.checkLength()
        if let constant = try constant(expression) { return constant }
        switch expression {
        case .literal, .typeName: throw Refusal("it uses a type as a value")
        case .name(let name, _): return try value(of: name)
        case .old(let inner, _):
            let wasOld = isOld
            isOld = true
            defer { isOld = wasOld }
            return try compile(inner)
        case .array(let elements, _): return try array(elements)
        case .tuple(let elements, _):
            return .tuple(try elements.map { hardened(try compile($0)) })
        case .unary(let symbol, let inner, _): return try unary(symbol, inner)
        case .binary(let symbol, let left, let right, _):
            return try binary(symbol, left, right)
        case .conditional(let condition, let yes, let no, _):
            let flag = try self.condition(condition)
            return try choose("choice", flag, { try $0.compile(yes) }, { try $0.compile(no) })
        case .subscripted(let base, let index, _): return try element(base, index)
        case .slice(let base, let range, _): return .collection(try slice(base, range))
        case .member(let base, let name, _): return try member(base, name)
        case .methodCall(let base, let name, let arguments, _):
            return try method(base, name, arguments)
        case .call(let name, let arguments, _): return try call(name, arguments.map(\.value))
        case .quantified(let quantifier, let variable, let domain, let body, _):
            return try quantified(quantifier, variable, domain, body)
        }
    }

    private func value(of name: String) throws -> Operand {
        if let local = scopes.last(where: { $0.name == name }) { return local.value }
        if isOld, let value = oldVariables[name] { return value }
        if let variable = variables.last(where: { $0.name == name }) { return variable.value }
        throw Refusal("it names '\(name)', which has no value here")
    }

    /// Runs `body` with a quantified variable.
    mutating func with<Result>(
        _ name: String, _ value: Operand, _ body: (inout ClauseCompiler) throws -> Result
    ) rethrows -> Result {
        scopes.append((name, value))
        defer { scopes.removeLast() }
        return try body(&self)
    }

    mutating func condition(_ expression: Expression) throws -> String {
        guard case .bool(let flag) = try compile(expression) else {
            throw Refusal("a condition is no Bool")
        }
        return flag
    }

    mutating func number(_ expression: Expression) throws -> Number {
        guard case .integer(let number) = try compile(expression) else {
            throw Refusal("it needs an integer where something else is")
        }
        return number
    }

    mutating func view(_ expression: Expression) throws -> View {
        guard case .collection(let view) = try compile(expression) else {
            throw Refusal("it needs an array or a String where something else is")
        }
        return view
    }

    /// A choice in which both ways are compiled by this compiler.
    mutating func choose(
        _ name: String, _ condition: String,
        _ yes: (inout ClauseCompiler) throws -> Operand,
        _ no: (inout ClauseCompiler) throws -> Operand
    ) throws -> Operand {
        var (first, second) = (self, self)
        return try code.choose(name, condition, { try yes(&first) }, { try no(&second) })
    }

    mutating func chooseFlag(
        _ name: String, _ condition: String,
        _ yes: (inout ClauseCompiler) throws -> String,
        _ no: (inout ClauseCompiler) throws -> String
    ) throws -> String {
        var (first, second) = (self, self)
        return try code.chooseFlag(name, condition, { try yes(&first) }, { try no(&second) })
    }

    /// A value in which no integer stands for a double any more.
    func hardened(_ operand: Operand) -> Operand {
        guard case .real(let real) = operand else { return operand }
        return .real(Real(code.definite(real)))
    }

    // MARK: Constants

    /// The value of an expression in which no name stands; nil where there is none, or where the
    /// code must find out that it fails.
    private func constant(_ expression: Expression) throws -> Operand? {
        if case .literal(let literal, _) = expression {
            if case .nil = literal { return .optional("false", .nothing) }
        } else if expression.has({ $0.isOpen }) {
            return nil
        }
        guard let value = try? Evaluator.constant(expression) else { return nil }
        return try operand(of: value)
    }

    private func operand(of value: Value) throws -> Operand {
        switch value {
        case .bool(let flag): return .bool(flag ? "true" : "false")
        case .integer(let number): return try operand(of: BigInt(number))
        case .bigInteger(let number): return try operand(of: number)
        case .double(let number): return .real(Real(Self.text(of: number)))
        case .string(let bytes): return .collection(try view(of: bytes))
        case .array(let values):
            let elements = try values.map { try operand(of: $0) }
            return .collection(try array(of: elements))
        case .tuple(let values): return .tuple(try values.map { try operand(of: $0) })
        case .none: return .optional("false", .nothing)
        case .some(let wrapped): return .optional("true", try operand(of: wrapped))
        case .void: throw Refusal("it has a value of no type")
        }
    }

    private func operand(of number: BigInt) throws -> Operand {
        guard Interval.wide.contains(number) else {
            throw Refusal("it has an integer of more than 128 bits")
        }
        return .integer(Number(String(number), Interval(number)))
    }

    static func text(of number: Double) -> String {
        let digits = String(number.bitPattern, radix: 16, uppercase: true)
        return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func view(of bytes: [UInt8]) throws -> View {
        let count = Number(String(bytes.count), Interval(BigInt(bytes.count)))
        guard !bytes.isEmpty else {
            return View(address: "null", count: count, element: .byte, isText: true)
        }
        let text = bytes.map { byte -> String in
            if (0x20..<0x7F).contains(byte), byte != 0x22, byte != 0x5C {
                return String(Unicode.Scalar(byte))
            }
            let digits = String(byte, radix: 16, uppercase: true)
            return "\\" + (digits.count == 1 ? "0" : "") + digits
        }
        let address = try code.module.constant(
            "[\(bytes.count) x i8]", "c\"\(text.joined())\"", bytes: bytes.count)
        return View(address: address, count: count, element: .byte, isText: true)
    }
}

extension Expression {
    /// True for what has no value of its own: names, and calls of functions of an intent.
    fileprivate var isOpen: Bool {
        switch self {
        case .name, .old, .quantified: true
        case .call(let name, _, _): !ClauseCompiler.isBuiltIn(name)
        default: false
        }
    }
}
