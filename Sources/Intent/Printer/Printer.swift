/// Writes types and clauses as they are read: reading what it writes gives the same again.
package enum Printer {
    package static func text(of type: Type) -> String {
        switch type {
        case .bool: "Bool"
        case .integer(let integer): (integer.isSigned ? "Int" : "UInt") + String(integer.bits)
        case .float: "Float"
        case .double: "Double"
        case .string: "String"
        case .array(let element): "[" + text(of: element) + "]"
        case .tuple(let elements): "(" + elements.map(text(of:)).joined(separator: ", ") + ")"
        case .optional(let wrapped): text(of: wrapped) + "?"
        case .void: "Void"
        }
    }

    package static func text(of expression: Expression) -> String {
        var printer = ExpressionPrinter()
        printer.write(expression)
        return printer.text
    }

    /// `gcd(a: Int64, b: Int64) -> Int64`, with `func` before it.
    package static func text(of signature: Signature) -> String {
        let parameters = signature.parameters.map { parameter in
            "\(parameter.name): \(parameter.isInout ? "inout " : "")\(text(of: parameter.type))"
        }
        let result = signature.result == .void ? "" : " -> " + text(of: signature.result)
        return "func \(signature.name)(\(parameters.joined(separator: ", ")))\(result)"
    }

    /// A whole clause: `ensures result >= 0`, `example gcd(12, 18) == 6`.
    package static func text(of clause: Clause, in signature: Signature) -> String {
        let (keyword, content) = parts(of: clause, in: signature)
        return keyword + " " + content
    }

    /// What stands in the block: signature and clauses, one a line, with a final line ending.
    package static func text(of function: FunctionIntent) -> String {
        var lines = text(of: function.signature) + "\n"
        for clause in function.clauses {
            let (keyword, content) = parts(of: clause, in: function.signature)
            let padding = max(1, keywordWidth + 1 - keyword.utf8.count)
            lines += keyword
            lines += String(repeating: " ", count: padding)
            lines += content
            lines += "\n"
        }
        return lines
    }

    /// A file that holds this function and nothing else.
    package static func file(of function: FunctionIntent) -> String {
        let heading = function.heading.isEmpty ? function.name : function.heading
        let english = function.english.isEmpty ? "" : function.english + "\n\n"
        return "# \(heading)\n\n\(english)```intent\n\(text(of: function))```\n"
    }

    /// The whole file: prose as it was, blocks in their canonical form.
    package static func text(of module: IntentModule) -> String {
        let bytes = module.source.bytes
        let firstEnd = bytes.firstIndex(of: 0x0A)
        let usesCRLF = firstEnd.map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
        var result = ""
        for segment in module.segments {
            switch segment {
            case .prose(let prose): result += prose
            case .function(let index):
                guard module.functions.indices.contains(index) else { continue }
                let block = "```intent\n" + text(of: module.functions[index]) + "```\n"
                guard usesCRLF else {
                    result += block
                    continue
                }
                for line in block.utf8.split(separator: 0x0A) {
                    result += String(decoding: line, as: UTF8.self) + "\r\n"
                }
            }
        }
        return result
    }

    /// The length of the longest of the common keywords, to which the others are filled up.
    private static let keywordWidth = "requires".utf8.count

    private static func parts(
        of clause: Clause, in signature: Signature
    ) -> (keyword: String, content: String) {
        switch clause.kind {
        case .requires(let condition): ("requires", text(of: condition))
        case .ensures(let condition): ("ensures", text(of: condition))
        case .law(let condition): ("law", text(of: condition))
        case .bound(let condition): ("bound", text(of: condition))
        case .example(let example):
            (
                example.isHeldOut ? "heldout example" : "example",
                text(of: example, function: signature.name)
            )
        }
    }

    private static func text(of example: Example, function: String) -> String {
        var printer = ExpressionPrinter()
        printer.text = function
        printer.write(example.arguments)
        switch example.expectation {
        case .equals(let value):
            printer.text += " == "
            printer.write(value, atLeast: .coalesce)
        case .approximately(let value, let tolerance):
            printer.text += " ≈ "
            printer.write(value, atLeast: .coalesce)
            printer.text += " ± "
            printer.write(tolerance, atLeast: .coalesce)
        case .none: break
        }
        for (index, value) in example.leaves.enumerated() {
            printer.text += index == 0 ? " leaves " : ", "
            printer.write(value, atLeast: .coalesce)
        }
        return printer.text
    }
}
