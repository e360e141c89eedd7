import BigInt
package import Diagnostics
package import Intent

/// An intent that was made from nothing but examples.
package struct ExampleIntent: Sendable {
    package var function: CheckedFunction
    /// The text of the intent file.
    package var text: String
    package var name: String { function.intent.name }
    /// `NAME.intent.md`
    package var fileName: String { name + ModuleLoader.suffix }

    /// Examples that are taken.
    package static let exampleLimit = 1_000

    /// Reads examples such as `f("ab") == "ba"` and finds the signature that they have in common.
    ///
    /// - Parameters:
    ///   - examples: a call and its result each, as in an intent but without the word `example`.
    ///   - english: what the function does, if anything is known.
    /// - Returns: the intent, or what is wrong or missing.
    package static func infer(
        from examples: [String], english: String = ""
    ) -> Result<ExampleIntent, ExampleProblem> {
        guard !examples.isEmpty else { return .failure(.init("there is no example")) }
        guard examples.count <= exampleLimit else {
            return .failure(.init("there are more than \(exampleLimit) examples"))
        }
        do {
            let calls = try examples.map { try ExampleCall($0) }
            let signature = try signature(of: calls)
            return .success(try intent(signature, calls, english))
        } catch let problem as ExampleProblem {
            return .failure(problem)
        } catch {
            return .failure(.init("the examples cannot be read: \(error)"))
        }
    }

    // MARK: Signature

    private static func signature(of calls: [ExampleCall]) throws -> Signature {
        let first = calls[0]
        for call in calls.dropFirst() {
            guard call.name == first.name else {
                throw ExampleProblem(
                    "the examples call '\(first.name)' and '\(call.name)'; all must call one "
                        + "function")
            }
            guard call.arguments.count == first.arguments.count,
                call.isInout == first.isInout
            else {
                throw ExampleProblem(
                    "`\(call.text)` has other arguments than `\(first.text)`")
            }
        }
        var parameters: [Parameter] = []
        var used: Set<String> = [first.name]
        for index in first.arguments.indices {
            let what = "argument \(index + 1) of '\(first.name)'"
            let type = try joined(
                calls.flatMap { call in
                    [call.arguments[index]] + (call.leaves(ofArgument: index).map { [$0] } ?? [])
                }, what)
            let isInout = first.isInout[index]
            if isInout, case .array = type {
            } else if isInout {
                throw ExampleProblem("\(what) has '&', which only arrays may have")
            }
            parameters.append(
                Parameter(name: name(for: type, &used), type: type, isInout: isInout))
        }
        let results = calls.compactMap(\.result)
        let result = results.isEmpty ? Type.void : try joined(results, "the result")
        return Signature(name: first.name, parameters: parameters, result: result)
    }

    private static func joined(_ values: [Value], _ what: String) throws -> Type {
        var all = ExampleType.unknown
        for value in values {
            guard let type = ExampleType(value) else {
                throw ExampleProblem("\(what) has a value that no type has")
            }
            guard let both = all.joined(type) else {
                throw ExampleProblem("the values of \(what) have different types")
            }
            all = both
        }
        guard let type = all.type else {
            throw ExampleProblem(
                "the type of \(what) cannot be told: add an example where it is not "
                    + "\(all.isArray ? "empty" : "nil")")
        }
        if type.integersExceed(values) {
            throw ExampleProblem("the values of \(what) fit neither Int64 nor UInt64")
        }
        return type
    }

    /// A short name that says what kind of thing it is.
    private static func name(for type: Type, _ used: inout Set<String>) -> String {
        let choices: [String]
        switch type {
        case .string: choices = ["s", "t", "u", "v"]
        case .array: choices = ["a", "b", "c", "d"]
        case .double, .float: choices = ["x", "y", "z", "w"]
        case .bool: choices = ["p", "q", "r"]
        default: choices = ["n", "m", "k", "l"]
        }
        var name = choices.first { !used.contains($0) } ?? "p1"
        var number = 1
        while used.contains(name) {
            number += 1
            name = "p\(number)"
        }
        used.insert(name)
        return name
    }

    // MARK: Text

    private static func intent(
        _ signature: Signature, _ calls: [ExampleCall], _ english: String
    ) throws -> ExampleIntent {
        var block = Printer.text(of: signature) + "\n"
        for call in calls { block += "example \(call.text)\n" }
        let prose = cleaned(english)
        let text = """
            # \(signature.name)

            \(prose.isEmpty ? "Known from examples alone." : prose)

            ```intent
            \(block)```

            """
        let name = signature.name + ModuleLoader.suffix
        let (module, problems) = IntentReader.read(bytes: Array(text.utf8), name: name)
        guard let module else { throw ExampleProblem(problems) }
        let (checked, mistakes) = TypeChecker.check(module, dependencies: [:])
        let errors = (problems + mistakes).filter { $0.severity == .error }
        guard errors.isEmpty, let function = checked.functions.first else {
            throw ExampleProblem(errors)
        }
        return ExampleIntent(function: function, text: text)
    }

    /// Prose on one line that opens no block and no heading.
    private static func cleaned(_ english: String) -> String {
        let line = english.split(whereSeparator: \.isNewline).joined(separator: " ")
        return String(line.drop { "#`~>-* ".contains($0) }.filter { $0 != "`" }.prefix(1_000))
    }
}

/// Why examples make no intent.
package struct ExampleProblem: Error, Sendable {
    package var message: String
    /// What the reader of intents says, where that is the reason.
    package var diagnostics: [Diagnostic]

    init(_ message: String) {
        self.message = message
        diagnostics = []
    }

    init(_ diagnostics: [Diagnostic]) {
        message = diagnostics.first?.message ?? "the examples cannot be read"
        self.diagnostics = diagnostics
    }
}

extension ExampleType {
    fileprivate var isArray: Bool {
        if case .array = self { return true }
        if case .optional(let wrapped) = self { return wrapped.isArray }
        return false
    }
}

extension Type {
    /// True where negative numbers stand beside such as only `UInt64` holds.
    fileprivate func integersExceed(_ values: [Value]) -> Bool {
        values.contains { $0.coerced(to: self) == nil }
    }
}
