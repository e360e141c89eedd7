import Diagnostics
import Intent

/// One example on its own: `f("ab") == "ba"`, `sort(&[2, 1]) leaves [1, 2]`.
struct ExampleCall {
    var text: String
    var name: String
    var arguments: [Value]
    var isInout: [Bool]
    /// nil where only what is left in `inout` arguments is said.
    var result: Value?
    private var leaves: [Value]

    private static let lengthLimitBytes = 1 << 16

    init(_ text: String) throws {
        let line = Self.trimmed(text)
        guard line.utf8.count <= Self.lengthLimitBytes,
            !line.contains(where: \.isNewline), !line.contains("```")
        else { throw ExampleProblem("an example is one line, as in f(\"ab\") == \"ba\"") }
        let name = String(line.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        guard !name.isEmpty else {
            throw ExampleProblem(
                "`\(line.prefix(60))` is no example: write a call and its result, as in "
                    + "f(\"ab\") == \"ba\"")
        }
        // The reader of intents knows how examples are written; types come later.
        let block = "# f\n\n```intent\nfunc \(name)()\nexample \(line)\n```\n"
        let (module, problems) = IntentReader.read(bytes: Array(block.utf8), name: "<example>")
        let errors = problems.filter { $0.severity == .error }
        guard let intent = module?.functions.first, let clause = intent.clauses.first,
            intent.clauses.count == 1, case .example(let example) = clause.kind, errors.isEmpty
        else {
            let reason = errors.first?.message ?? "it is no example"
            throw ExampleProblem("`\(line.prefix(60))`: \(reason)")
        }
        self.text = line
        self.name = name
        arguments = try example.arguments.map { try Self.value($0.value, in: line) }
        isInout = example.arguments.map(\.isInout)
        leaves = try example.leaves.map { try Self.value($0, in: line) }
        switch example.expectation {
        case .equals(let expression): result = try Self.value(expression, in: line)
        case .approximately(let expression, _):
            let value = try Self.value(expression, in: line)
            if case .integer(let number) = value {
                result = .double(Double(number))
            } else {
                result = value
            }
        case .none: result = nil
        }
    }

    /// What an `inout` argument holds afterwards.
    func leaves(ofArgument index: Int) -> Value? {
        guard isInout[index] else { return nil }
        let place = isInout[..<index].count { $0 }
        return place < leaves.count ? leaves[place] : nil
    }

    private static func value(_ expression: Intent.Expression, in line: String) throws -> Value {
        guard let value = try? Evaluator.constant(expression) else {
            throw ExampleProblem(
                "`\(line.prefix(60))`: `\(Printer.text(of: expression).prefix(40))` has no value; "
                    + "write the value itself")
        }
        return value
    }

    private static func trimmed(_ text: String) -> String {
        var line = text.drop { $0.isWhitespace }
        while line.last?.isWhitespace ?? false { line.removeLast() }
        return String(line)
    }
}
