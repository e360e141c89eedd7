import Intent
import Store

/// Chooses the examples that engines do not see, so that code that was fitted to the visible ones
/// is found out.
enum HeldOutChoice {
    /// A third of the examples is held out: those whose canonical text has the smallest hash.
    ///
    /// The marks that were there do not count. With three examples two stay visible, with fewer
    /// all of them.
    static func mark(_ function: inout FunctionIntent) {
        var hashes: [(hash: String, index: Int)] = []
        for index in function.clauses.indices {
            guard case .example(var example) = function.clauses[index].kind else { continue }
            example.isHeldOut = false
            function.clauses[index].kind = .example(example)
            let text = Printer.text(of: function.clauses[index], in: function.signature)
            hashes.append((ContentHash.of(Array(text.utf8)), index))
        }
        for (_, index) in hashes.sorted(by: { $0 < $1 }).prefix(hashes.count / 3) {
            guard case .example(var example) = function.clauses[index].kind else { continue }
            example.isHeldOut = true
            function.clauses[index].kind = .example(example)
        }
    }
}
