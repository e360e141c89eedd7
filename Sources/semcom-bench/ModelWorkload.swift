/// A folder of intents that only a model can satisfy, and a script of what the model answers.
///
/// The answers were written for this benchmark; no model gave them.
enum ModelWorkload {
    static let count = 100

    private static func name(_ index: Int) -> String { "mix\(index)" }

    static func intent(_ index: Int) -> String {
        let name = name(index)
        let factor = index + 2
        return """
            # Mix \(index)

            \(factor) times the first number, and the second.

            ```intent
            func \(name)(a: Int64, b: Int64) -> Int64
            requires a > -1000000 && a < 1000000 && b > -1000000 && b < 1000000
            ensures  result - b == a * \(factor)
            example  \(name)(1, 0) == \(factor)
            example  \(name)(0, 7) == 7
            example  \(name)(-2, 3) == \(3 - 2 * factor)
            ```

            """
    }

    /// A script file: one answer for each function, after so many milliseconds.
    static func script(latencyMilliseconds: Int) -> String {
        let replies = (0..<count).map { index in
            """
            ## reply
            purpose: candidate
            subject: \(name(index))
            delay: \(latencyMilliseconds) ms
            times: 100

            ```llvm
            define i64 @\(name(index))(i64 %a, i64 %b) {
            entry:
              %product = mul i64 %a, \(index + 2)
              %sum = add i64 %product, %b
              ret i64 %sum
            }
            ```

            """
        }
        return replies.joined(separator: "\n")
    }

    static func fileName(_ index: Int) -> String { name(index) + ".intent.md" }
}
