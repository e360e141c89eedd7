import Diagnostics

/// What a signature must keep to, so that it can be called from IR, C and clauses.
struct SignatureChecker {
    /// Parameters of one function.
    static let parameterLimit = 64
    /// Arrays, tuples and optionals around each other.
    static let nestingLimit = 8
    /// Parts of one tuple.
    static let tupleLimit = 16

    let source: SourceFile
    private(set) var diagnostics: [Diagnostic] = []

    init(source: SourceFile) { self.source = source }

    mutating func check(_ signature: Signature) {
        checkFunctionName(signature)
        checkParameterNames(signature)
        for parameter in signature.parameters {
            checkType(parameter.type, of: "'\(parameter.name)'", at: parameter.span)
            checkInout(parameter)
        }
        if signature.result == .void {
            if !signature.parameters.contains(where: \.isInout) {
                report(
                    .error, "intent.no-effect",
                    "'\(signature.name)' has neither a result nor an 'inout' parameter, so that "
                        + "nothing of it can be checked",
                    at: signature.nameSpan,
                    suggestion: "add a result, such as '-> Int64', or make an array 'inout'")
            }
        } else {
            checkType(signature.result, of: "the result", at: signature.span)
        }
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, at span: Span,
        suggestion: String?, fixIt: Diagnostic.FixIt? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code: code, message, at: span, in: source, suggestion: suggestion,
                fixIt: fixIt))
    }

    private mutating func checkFunctionName(_ signature: Signature) {
        let name = signature.name
        let span = signature.nameSpan
        let reason: String
        var fix: String? = name + "_"
        if !name.utf8.allSatisfy({ $0 < 128 }) {
            reason = "has characters that a symbol in C cannot have"
            let plain = String(decoding: name.utf8.filter { $0 < 128 }, as: UTF8.self)
            fix = plain.isEmpty ? nil : plain
        } else if ReservedNames.cKeywords.contains(name) {
            reason = "is a keyword of C or C++, so that no C program could call it"
        } else if ReservedNames.clauseWords.contains(name) {
            reason = "has a meaning of its own in clauses"
        } else if Self.isPure(name) {
            reason = "is a function of the pure library, which clauses could no longer call"
        } else if ReservedNames.takenSymbols.contains(name) {
            reason = "is a function that every program needs under this name"
        } else {
            if ReservedNames.cLibrary.contains(name) {
                report(
                    .warning, "intent.c-library-name",
                    "'\(name)' is also a function of the C library, so that a C program can use "
                        + "only one of them",
                    at: span, suggestion: "another name, such as 'my_\(name)', is safe")
            }
            return
        }
        report(
            .error, "intent.reserved-name", "the function name '\(name)' \(reason)", at: span,
            suggestion: fix.map { "call it '\($0)'" }
                ?? "use letters from a to z, digits and '_'",
            fixIt: fix.map { Diagnostic.FixIt(span: span, replacement: $0) })
    }

    private static func isPure(_ name: String) -> Bool {
        PureLibrary.functions.contains(name) || PureLibrary.typeNames.contains(name)
    }

    private mutating func checkParameterNames(_ signature: Signature) {
        var seen: Set<String> = []
        for parameter in signature.parameters {
            let name = parameter.name
            let span = source.span(ofWord: name, in: parameter.span) ?? parameter.span
            if !seen.insert(name).inserted {
                report(
                    .error, "intent.duplicate-parameter",
                    "'\(signature.name)' has two parameters called '\(name)'", at: span,
                    suggestion: "give one of them another name")
            } else if ReservedNames.clauseWords.contains(name) || Self.isPure(name) {
                let reason =
                    Self.isPure(name)
                    ? "belongs to the pure library" : "has a meaning of its own in clauses"
                report(
                    .error, "intent.reserved-name",
                    "the parameter name '\(name)' \(reason)", at: span,
                    suggestion: "call it '\(name)_', or something that says what it is")
            }
        }
        if signature.parameters.count > Self.parameterLimit {
            report(
                .error, "intent.too-many-parameters",
                "'\(signature.name)' has \(signature.parameters.count) parameters; the limit is "
                    + "\(Self.parameterLimit)",
                at: signature.nameSpan, suggestion: "put values that belong together into arrays")
        }
    }

    private mutating func checkInout(_ parameter: Parameter) {
        guard parameter.isInout else { return }
        if case .array(let element) = parameter.type {
            guard element.containsSlices else { return }
            report(
                .error, "intent.inout-type",
                "the elements of '\(parameter.name)' are of type "
                    + "'\(Printer.text(of: element))', whose size "
                    + "can change, so that they cannot be changed in place",
                at: parameter.span,
                suggestion: "return a new array instead: '-> \(Printer.text(of: parameter.type))'")
        } else {
            report(
                .error, "intent.inout-type",
                "only arrays can be 'inout', but '\(parameter.name)' is of type "
                    + "'\(Printer.text(of: parameter.type))'",
                at: parameter.span,
                suggestion: "return the new value instead: '-> \(Printer.text(of: parameter.type))'"
            )
        }
    }

    private mutating func checkType(_ type: Type, of what: String, at span: Span, depth: Int = 1) {
        guard depth <= Self.nestingLimit else {
            return report(
                .error, "intent.too-deep",
                "the type of \(what) is nested more than \(Self.nestingLimit) levels deep",
                at: span, suggestion: "use a flatter type")
        }
        switch type {
        case .bool, .integer, .float, .double, .string: break
        case .void:
            report(
                .error, "intent.void-value", "\(what) contains a value without a type", at: span,
                suggestion: "use a type such as 'Int64'")
        case .array(let element): checkType(element, of: what, at: span, depth: depth + 1)
        case .optional(.optional(let inner)):
            report(
                .error, "intent.nested-optional",
                "the type of \(what) is an optional of an optional, and nobody could tell which "
                    + "'nil' is meant",
                at: span, suggestion: "write '\(Printer.text(of: inner))?'")
        case .optional(let wrapped): checkType(wrapped, of: what, at: span, depth: depth + 1)
        case .tuple(let elements):
            if elements.count < 2 || elements.count > Self.tupleLimit {
                report(
                    .error, "intent.tuple-size",
                    "a tuple has 2 to \(Self.tupleLimit) values, but one of \(what) has "
                        + "\(elements.count)",
                    at: span, suggestion: "use an array, or the value alone")
            }
            for element in elements {
                checkType(element, of: what, at: span, depth: depth + 1)
            }
        }
    }
}

extension SourceFile {
    func span(ofWord word: String, in span: Span) -> Span? {
        self.span(ofWord: word, from: span.start, to: span.end)
    }
}
