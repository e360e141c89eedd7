package import Diagnostics

/// Reads a programming-by-example problem: SyGuS-IF version 1 or 2, logics BV and SLIA.
package struct ProblemReader {
    let file: SourceFile
    private var logic = ""
    private var variables: [String: Sort] = [:]
    var definitions: [Problem.Definition] = []
    private var function: (name: String, parameters: [Problem.Parameter], result: Sort)?
    private var rules: (list: [SExpression], span: Span)?
    private var examples: [Problem.Example] = []
    private var known: [[Literal]: Literal] = [:]

    private init(_ file: SourceFile) { self.file = file }

    /// The problem in a text, or what is wrong with it.
    package static func read(_ file: SourceFile) throws(Diagnostic) -> Problem {
        let expressions = try SExpressionReader.read(file)
        var reader = ProblemReader(file)
        for expression in expressions { try reader.command(expression) }
        guard let function = reader.function else {
            throw reader.failure("the file has no synth-fun", at: Span(0, 0))
        }
        guard !reader.examples.isEmpty else {
            throw reader.failure("the file has no constraint", at: Span(0, 0))
        }
        let grammar = try reader.grammar(function.parameters, function.result)
        return Problem(
            file: file, logic: reader.logic, name: function.name,
            parameters: function.parameters, result: function.result,
            grammar: grammar, definitions: reader.definitions,
            examples: reader.examples, expressions: expressions)
    }

    /// Read last, since constants are mined from the examples.
    private func grammar(
        _ parameters: [Problem.Parameter], _ result: Sort
    ) throws(Diagnostic) -> Grammar {
        guard let rules else {
            return DefaultGrammar(parameters: parameters, result: result, examples: examples)
                .grammar
        }
        var builder = GrammarBuilder(self, parameters: parameters, examples: examples)
        return try builder.build(rules.list, result: result, at: rules.span)
    }

    private mutating func command(_ expression: SExpression) throws(Diagnostic) {
        guard let parts = expression.list, let head = expression.head else {
            throw failure("a command is a list that starts with its name", at: expression.span)
        }
        switch head {
        case "set-logic":
            guard parts.count == 2, let name = parts[1].symbol else {
                throw failure("set-logic takes the name of a logic", at: expression.span)
            }
            logic = name
        case "declare-var":
            guard parts.count == 3, let name = parts[1].symbol else {
                throw failure("declare-var takes a name and a sort", at: expression.span)
            }
            variables[name] = try sort(parts[2])
        case "define-fun": try define(parts, expression.span)
        case "synth-fun": try synthesise(parts, expression.span)
        case "constraint":
            guard parts.count == 2 else {
                throw failure("constraint takes one formula", at: expression.span)
            }
            try constraint(parts[1])
        case "check-synth", "set-option", "set-info", "set-feature", "set-options": break
        default:
            throw failure("'\(head)' is not part of a problem by examples", at: expression.span)
        }
    }

    func sort(_ expression: SExpression) throws(Diagnostic) -> Sort {
        switch expression.symbol {
        case "Bool": return .bool
        case "Int": return .int
        case "String": return .string
        default: break
        }
        // `(_ BitVec n)` of version 2 and `(BitVec n)` of version 1.
        if let parts = expression.list, let last = parts.last,
            case .numeral(let digits) = last.content,
            let width = Int(digits), (1...64).contains(width),
            parts.dropLast().compactMap(\.symbol) == ["_", "BitVec"]
                || parts.dropLast().compactMap(\.symbol) == ["BitVec"]
        {
            return .bitVector(width)
        }
        throw failure(
            "only Bool, Int, String and (_ BitVec 1…64) are supported", at: expression.span)
    }

    private func parameters(_ expression: SExpression) throws(Diagnostic) -> [Problem.Parameter] {
        guard let list = expression.list else {
            throw failure("parameters are a list", at: expression.span)
        }
        var result: [Problem.Parameter] = []
        for parameter in list {
            guard let pair = parameter.list, pair.count == 2, let name = pair[0].symbol else {
                throw failure("a parameter is a name and a sort", at: parameter.span)
            }
            result.append(Problem.Parameter(name: name, sort: try sort(pair[1])))
        }
        return result
    }

    private mutating func define(_ parts: [SExpression], _ span: Span) throws(Diagnostic) {
        guard parts.count == 5, let name = parts[1].symbol else {
            throw failure("define-fun takes a name, parameters, a sort and a body", at: span)
        }
        let parameters = try parameters(parts[2])
        let result = try sort(parts[3])
        let (body, actual) = try body(parts[4], parameters)
        guard actual == result else {
            throw failure("the body of '\(name)' is no \(result.text)", at: parts[4].span)
        }
        definitions.append(
            Problem.Definition(name: name, parameters: parameters, result: result, body: body))
    }

    private func body(
        _ expression: SExpression, _ parameters: [Problem.Parameter]
    ) throws(Diagnostic) -> (Problem.Body, Sort) {
        if let name = expression.symbol,
            let index = parameters.firstIndex(where: { $0.name == name })
        {
            return (.parameter(index), parameters[index].sort)
        }
        if let literal = literal(expression) { return (.constant(literal), literal.sort) }
        guard let parts = expression.list, let head = expression.head else {
            throw failure(
                "a body is made of parameters, literals and operators", at: expression.span)
        }
        var operands: [Problem.Body] = []
        var sorts: [Sort] = []
        for part in parts.dropFirst() {
            let (operand, sort) = try body(part, parameters)
            operands.append(operand)
            sorts.append(sort)
        }
        guard let (kernel, result) = operation(head, sorts), kernel.isPlain else {
            throw failure("'\(head)' is no operator for these operands", at: expression.span)
        }
        return (.apply(kernel, operands), result)
    }

    /// The kernel of an operator or definition.
    func operation(_ name: String, _ operands: [Sort]) -> (Kernel, Sort)? {
        if let index = definitions.firstIndex(where: { $0.name == name }) {
            let definition = definitions[index]
            guard definition.parameters.map(\.sort) == operands else { return nil }
            return (Kernel.inlined(definition) ?? .definition(index), definition.result)
        }
        guard operands.count <= 3, let signature = Signature.find(name, operands) else {
            return nil
        }
        return (signature.kernel, signature.result)
    }

    func literal(_ expression: SExpression) -> Literal? {
        switch expression.content {
        case .symbol("true"): return .bool(true)
        case .symbol("false"): return .bool(false)
        case .symbol(let text):
            guard text.first == "-", let value = Int64(text) else { return nil }
            return .int(value)
        case .numeral(let digits): return Int64(digits).map { .int($0) }
        case .bits(let value, let width): return .bits(value, width: width)
        case .string(let bytes): return .string(bytes)
        case .list(let parts):
            if parts.count == 2, parts[0].symbol == "-",
                case .numeral(let digits) = parts[1].content
            {
                return Int64("-" + digits).map { .int($0) }
            }
            if parts.count == 3, parts[0].symbol == "_", let name = parts[1].symbol,
                name.hasPrefix("bv"), let value = UInt64(name.dropFirst(2)),
                case .numeral(let digits) = parts[2].content, let width = Int(digits),
                (1...64).contains(width), width == 64 || value >> UInt64(width) == 0
            {
                return .bits(value, width: width)
            }
            return nil
        }
    }

    private mutating func synthesise(_ parts: [SExpression], _ span: Span) throws(Diagnostic) {
        guard function == nil else {
            throw failure("a problem by examples has one synth-fun", at: span)
        }
        guard (4...6).contains(parts.count), let name = parts[1].symbol else {
            throw failure("synth-fun takes a name, parameters, a sort and a grammar", at: span)
        }
        let parameters = try parameters(parts[2])
        let result = try sort(parts[3])
        function = (name, parameters, result)
        if let list = parts.dropFirst(4).last?.list { rules = (list, span) }
    }

    private mutating func constraint(_ formula: SExpression) throws(Diagnostic) {
        guard let function else {
            throw failure("a constraint stands after its synth-fun", at: formula.span)
        }
        var call = formula
        var result: Literal? = .bool(true)
        if let parts = formula.list {
            if parts.count == 3, parts[0].symbol == "=" {
                let callIsFirst = parts[1].head == function.name
                call = callIsFirst ? parts[1] : parts[2]
                result = literal(callIsFirst ? parts[2] : parts[1])
            } else if parts.count == 2, parts[0].symbol == "not" {
                call = parts[1]
                result = .bool(false)
            }
        }
        guard let parts = call.list, call.head == function.name, let result,
            result.sort == function.result, parts.count == function.parameters.count + 1
        else {
            throw failure("a constraint is an example: (= (f arguments) value)", at: formula.span)
        }
        var arguments: [Literal] = []
        for (part, parameter) in zip(parts.dropFirst(), function.parameters) {
            guard let value = literal(part), value.sort == parameter.sort else {
                throw failure("an argument is a literal \(parameter.sort.text)", at: part.span)
            }
            arguments.append(value)
        }
        if let earlier = known[arguments] {
            guard earlier == result else {
                throw failure("this example contradicts an earlier one", at: formula.span)
            }
            return
        }
        known[arguments] = result
        examples.append(Problem.Example(arguments: arguments, result: result))
    }

    func failure(_ message: String, at span: Span) -> Diagnostic {
        Diagnostic(.error, code: "sygus.problem", message, at: span, in: file)
    }
}

extension Kernel {
    /// True for what needs no table of definitions.
    var isPlain: Bool { if case .definition = self { false } else { true } }

    /// The quicker kernel for a definition of one known shape; nil for others.
    static func inlined(_ definition: Problem.Definition) -> Kernel? {
        guard case .apply(let kernel, let operands) = definition.body else { return nil }
        if operands.enumerated().allSatisfy({ $0.element == .parameter($0.offset) }),
            operands.count == definition.parameters.count
        {
            return kernel
        }
        if operands.count == 2, definition.parameters.count == 1, operands[0] == .parameter(0),
            case .constant(.bits(let amount, _)) = operands[1]
        {
            switch kernel {
            case .shiftLeft: return .shiftLeftBy(amount)
            case .shiftRightLogical: return .shiftRightLogicalBy(amount)
            case .shiftRightArithmetic: return .shiftRightArithmeticBy(amount)
            default: return nil
            }
        }
        if kernel == .ifThenElse, operands.count == 3, definition.parameters.count == 3,
            operands[1] == .parameter(1), operands[2] == .parameter(2),
            case .apply(.equal, let sides) = operands[0]
        {
            switch (sides[0], sides[1]) {
            case (.parameter(0), .constant(.bits(let word, _))),
                (.constant(.bits(let word, _)), .parameter(0)):
                return .ifEquals(word)
            default: return nil
            }
        }
        return nil
    }
}
