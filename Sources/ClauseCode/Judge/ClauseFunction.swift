import Intent

/// The function of one clause: 0 where the clause holds, 1 where it fails, 2 where that cannot be
/// said.
struct ClauseFunction {
    /// Steps that one clause may take, less than the evaluator's own limit: whoever stays below
    /// it here does so there.
    static let effortLimit = 1_500_000

    /// Nodes of an expression that is compiled.
    static let nodeLimit = 2_000

    static let depthLimit = 200

    let text: String

    /// Compiles the condition of a clause.
    init(
        named name: String, _ condition: Expression, comment: String, place: ClausePlace,
        signature: Signature, module: ModuleParts
    ) throws {
        guard condition.nodeCount(limit: Self.nodeLimit) <= Self.nodeLimit,
            condition.isAtMost(depth: Self.depthLimit)
        else { throw Refusal("it is too long") }
        let code = CodeBuilder(module: module)
        var compiler = ClauseCompiler(code: code, signature: signature, place: place)
        compiler.bindVariables(usedIn: condition)
        let holds = try compiler.condition(condition)
        try code.checkLength()
        let verdict = code.define("verdict", "select i1 \(holds), i32 0, i32 1")
        code.emit("ret i32 \(verdict)")
        self.text = Self.function(name, code, comment)
    }

    private static func function(_ name: String, _ code: CodeBuilder, _ comment: String)
        -> String
    {
        var lines = ["; \(comment)"]
        lines.append("define internal i32 @\(name)(ptr %arguments, ptr %results) #0 {")
        lines.append("entry:")
        lines.append("  %effort.left = alloca i64")
        lines.append("  store i64 \(effortLimit), ptr %effort.left")
        if code.usesScratch {
            lines.append("  %scratch.used = alloca i64")
            lines.append("  store i64 0, ptr %scratch.used")
        }
        lines += code.allocations + code.lines
        lines += ["cannot.say:", "  ret i32 2", "}", ""]
        return lines.joined(separator: "\n")
    }
}

/// Where a clause stands, which decides what its names mean.
enum ClausePlace {
    /// `requires`, and laws that call nothing: names are arguments.
    case arguments
    /// `ensures`: `inout` parameters have their values after the call.
    case outcome
}

extension Expression {
    /// The expressions directly inside this one.
    var parts: [Expression] {
        switch self {
        case .literal, .name, .typeName: []
        case .old(let operand, _), .unary(_, let operand, _), .member(let operand, _, _): [operand]
        case .array(let elements, _), .tuple(let elements, _): elements
        case .binary(_, let left, let right, _): [left, right]
        case .conditional(let condition, let yes, let no, _): [condition, yes, no]
        case .subscripted(let base, let index, _): [base, index]
        case .slice(let base, let range, _):
            [base] + [range.lower, range.upper].compactMap { $0 }
        case .methodCall(let base, _, let arguments, _): [base] + arguments.map(\.value)
        case .call(_, let arguments, _): arguments.map(\.value)
        case .quantified(_, _, let domain, let body, _):
            switch domain {
            case .range(let range): [range.lower, range.upper].compactMap { $0 } + [body]
            case .elements(let collection): [collection, body]
            }
        }
    }

    func nodeCount(limit: Int) -> Int {
        var count = 0
        var left = [self]
        while let next = left.popLast(), count <= limit {
            count += 1
            left += next.parts
        }
        return count
    }

    func isAtMost(depth: Int) -> Bool {
        var level = [self]
        for _ in 0..<depth {
            level = level.flatMap(\.parts)
            if level.isEmpty { return true }
        }
        return false
    }

    /// True when this or anything inside meets the condition.
    func has(_ condition: (Expression) -> Bool) -> Bool {
        condition(self) || parts.contains { $0.has(condition) }
    }
}
