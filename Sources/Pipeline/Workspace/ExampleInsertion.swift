package import Diagnostics
package import Intent

/// Writes a further example into an intent file's text.
package enum ExampleInsertion {
    /// The file's text with `example` as the last clause of the function, or why it cannot stand
    /// there.
    ///
    /// - Parameter example: without its keyword: `gcd(4, 6) == 2`.
    package static func text(
        of source: SourceFile, adding example: String, to function: FunctionIntent
    ) -> Result<[UInt8], Problem> {
        let bytes = source.bytes
        guard let last = function.clauses.map(\.span.end).max(), last <= bytes.count,
            example.utf8.allSatisfy({ $0 >= 0x20 })
        else { return .failure(Problem(diagnostics: [])) }
        let lineEnd = bytes[last...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let isCarriageReturned = lineEnd > 0 && bytes[lineEnd - 1] == UInt8(ascii: "\r")
        let place = isCarriageReturned ? lineEnd - 1 : lineEnd
        var changed = Array(bytes[..<place])
        changed += Array(((isCarriageReturned ? "\r\n" : "\n") + "example  \(example)").utf8)
        changed += bytes[place...]
        let (module, problems) = IntentReader.read(bytes: changed, name: source.name)
        var errors = problems.filter { $0.severity == .error }
        if errors.isEmpty, let module {
            let names = Set(module.functions.map(\.signature.name))
            guard names.contains(function.signature.name) else {
                return .failure(Problem(diagnostics: []))
            }
            let known = function.clauses.count
            let found = module.functions.first {
                $0.signature.name == function.signature.name
            }
            guard found?.clauses.count == known + 1 else {
                return .failure(Problem(diagnostics: []))
            }
            errors = TypeChecker.check(module, dependencies: [:]).1.filter { problem in
                guard problem.severity == .error, let span = problem.span else { return false }
                return span.start >= place && span.start <= place + example.utf8.count + 12
            }
        }
        return errors.isEmpty ? .success(changed) : .failure(Problem(diagnostics: errors))
    }

    package struct Problem: Error {
        package var diagnostics: [Diagnostic]
    }
}
