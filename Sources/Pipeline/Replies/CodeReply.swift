import IRText
package import ModelClient

/// Reads IR out of a model's reply.
package enum CodeReply {
    /// Longer replies are refused.
    package static let limitBytes = 2 << 20
    /// Blocks of one reply that are looked at: the last ones.
    package static let blockLimit = 200

    /// The module in `reply` that defines `function`, as the model wrote it.
    ///
    /// The fenced block that defines the function is taken; of several, the last whole one, because
    /// models draft first and correct themselves. Helpers that stand in blocks of their own are
    /// added. Without any fence the top-level items of IR are picked out of the text.
    package static func module(
        in reply: ModelReply, defining function: String
    ) -> Result<String, ReplyProblem> {
        if let problem = ReplyProblem.first(in: reply, limitBytes: limitBytes) {
            return .failure(problem)
        }
        var pieces = ReplyFences.blocks(in: reply.text).filter { $0.language != "diff" }
            .suffix(blockLimit).map { CodePiece($0) }.filter(\.holdsCode)
        if pieces.isEmpty || !pieces.contains(where: { $0.defines(function) }) {
            let loose = CodePiece(
                text: LooseCode.code(in: ReplyLines.lines(of: reply.text)), introduction: "")
            if loose.defines(function) { pieces = [loose] }
        }
        let isCut = reply.stop == .outputLimit
        guard let chosen = choice(among: pieces.filter { $0.defines(function) }, function) else {
            return .failure(problem(with: pieces, function, isCut: isCut))
        }
        guard chosen.isWhole(function) else {
            return .failure(isCut ? truncated(function) : unfinished(function))
        }
        return withHelpers(chosen, pieces)
    }

    // MARK: Which block

    private static func choice(among pieces: [CodePiece], _ function: String) -> CodePiece? {
        let whole = pieces.filter { $0.isWhole(function) }
        let wanted = whole.filter { !$0.isSetAside }
        return wanted.last { $0.isFinal } ?? wanted.last ?? whole.last ?? pieces.last
    }

    private static func problem(
        with pieces: [CodePiece], _ function: String, isCut: Bool
    ) -> ReplyProblem {
        let others = pieces.flatMap(\.definedNames)
        if isCut { return truncated(function) }
        guard !others.isEmpty else {
            return ReplyProblem(
                .noCode,
                "the reply holds no LLVM IR: there is no `define` of @\(function) in it, neither "
                    + "in a code block nor outside")
        }
        let names = others.prefix(4).map { "@\($0)" }.joined(separator: ", ")
        return ReplyProblem(
            .otherFunction, "the reply defines \(names) but not @\(function), which was asked for")
    }

    private static func truncated(_ function: String) -> ReplyProblem {
        ReplyProblem(
            .truncated,
            "the reply met its output limit before the definition of @\(function) was complete: "
                + "answer with the code alone, in less text")
    }

    private static func unfinished(_ function: String) -> ReplyProblem {
        ReplyProblem(
            .truncated, "the definition of @\(function) ends before its closing brace")
    }

    // MARK: Helpers

    /// The chosen block, with the definitions that it lacks where exactly one other has them.
    private static func withHelpers(
        _ chosen: CodePiece, _ pieces: [CodePiece]
    ) -> Result<String, ReplyProblem> {
        var parts = [chosen]
        var missing = chosen.missingNames
        while let name = missing.popFirst() {
            if parts.contains(where: { $0.definedNames.contains(name) }) { continue }
            var homes = pieces.filter { $0.definedNames.contains(name) && $0 != chosen }
            // The same helper twice is one helper.
            homes = homes.enumerated().filter { position, home in
                !homes[..<position].contains { $0.normalised == home.normalised }
            }.map(\.element)
            guard let home = homes.first else { continue }
            guard homes.count == 1 else {
                return .failure(
                    ReplyProblem(
                        .ambiguous,
                        "the reply defines @\(name) in \(homes.count) blocks in different ways: "
                            + "answer with one block that holds the whole module"))
            }
            parts.append(home)
            missing.formUnion(home.missingNames)
        }
        guard parts.count > 1 else { return .success(chosen.text) }
        do {
            return .success(try IRText.combine(parts.map(\.text)))
        } catch {
            return .failure(
                ReplyProblem(
                    .ambiguous,
                    "the reply's blocks do not fit together (\(error)): answer with one block that "
                        + "holds the whole module"))
        }
    }
}
