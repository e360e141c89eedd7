import Diagnostics
import Evidence
import Intent

/// Intents and code of the size that a benchmark asks for.
enum Workload {
    /// IR of Euclid's algorithm under another name.
    static func code(named name: String) -> String {
        """
        define i64 @\(name)(i64 %a, i64 %b) {
        entry:
          br label %next.pair

        next.pair:
          %dividend = phi i64 [ %a, %entry ], [ %divisor, %divide ]
          %divisor = phi i64 [ %b, %entry ], [ %remainder, %divide ]
          %is_done = icmp eq i64 %divisor, 0
          br i1 %is_done, label %finished, label %divide

        divide:
          %remainder = srem i64 %dividend, %divisor
          br label %next.pair

        finished:
          ret i64 %dividend
        }

        """
    }

    static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }

    /// Arguments and the right result of each example; none is negative.
    static func examples(_ count: Int) -> [(Int, Int, Int)] {
        (0..<count).map { index in
            let a = index * 7919 % 100_003 + 1
            let b = index * 104_729 % 65_537 + 1
            return (a, b, gcd(a, b))
        }
    }

    /// One block of an intent file.
    static func block(named name: String, examples: Int) -> String {
        var text = "# Divisor \(name)\n\nThe largest common divisor.\n\n```intent\n"
        text += "func \(name)(a: Int64, b: Int64) -> Int64\n"
        text += "requires a >= 0 && b >= 0\n"
        text += "ensures  result == 0 || (a % result == 0 && b % result == 0)\n"
        for (a, b, result) in self.examples(examples) {
            text += "example  \(name)(\(a), \(b)) == \(result)\n"
        }
        return text + "```\n\n"
    }

    /// An intent file with `functions` functions of `examples` examples each, and its code.
    static func module(functions: Int, examples: Int) -> (intent: [UInt8], code: [UInt8]) {
        let names = (0..<functions).map { "divisor\($0)" }
        let intent = names.map { block(named: $0, examples: examples) }.joined()
        let code = names.map(code(named:)).joined()
        return (Array(intent.utf8), Array(code.utf8))
    }

    /// Reads and checks an intent; stops the benchmark when it has errors.
    static func checked(_ intent: [UInt8]) -> CheckedModule {
        let (module, problems) = IntentReader.read(bytes: intent, name: "bench.intent.md")
        guard let module else { fatalError("\(problems)") }
        let (checked, mistakes) = TypeChecker.check(module, dependencies: [:])
        guard !mistakes.contains(where: { $0.severity == .error }) else {
            fatalError("\(mistakes)")
        }
        return checked
    }
}
