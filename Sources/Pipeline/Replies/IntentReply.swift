package import ModelClient

/// Reads an intent file out of a model's reply.
package enum IntentReply {
    package static let limitBytes = 1 << 20

    /// The Markdown of an intent file in `reply`, with `\n` as line ending.
    ///
    /// A fenced Markdown file is taken as it is. Where the reply itself is the file, it begins with
    /// the heading before the first `intent` block and ends after the last one.
    package static func file(in reply: ModelReply) -> Result<String, ReplyProblem> {
        if let problem = ReplyProblem.first(in: reply, limitBytes: limitBytes) {
            return .failure(problem)
        }
        let isCut = reply.stop == .outputLimit
        let blocks = ReplyFences.blocks(in: reply.text)
        if let file = blocks.last(where: { isFile($0) }) {
            if isCut, !file.isClosed { return .failure(truncated) }
            return .success(file.text)
        }
        let intents = blocks.filter { $0.language == "intent" }
        if let last = intents.last {
            if isCut, !last.isClosed { return .failure(truncated) }
            return .success(fileAround(intents, in: ReplyLines.lines(of: reply.text)))
        }
        if let bare = blocks.last(where: { beginsWithSignature($0.text) }) {
            if isCut, !bare.isClosed { return .failure(truncated) }
            return .success("```intent\n\(bare.text)```\n")
        }
        if isCut { return .failure(truncated) }
        return .failure(
            ReplyProblem(
                .noCode, "the reply holds no intent file: there is no ```intent block in it"))
    }

    private static let truncated = ReplyProblem(
        .truncated,
        "the reply met its output limit before the intent file was complete: answer with the file "
            + "alone, in less text")

    private static func isFile(_ block: ReplyFences.Block) -> Bool {
        block.language != "intent"
            && ReplyFences.blocks(in: block.text).contains { $0.language == "intent" }
    }

    private static func beginsWithSignature(_ text: String) -> Bool {
        ReplyLines.lines(of: text).first { !ReplyLines.trimmed($0).isEmpty }
            .map { ReplyLines.trimmed($0).starts(with: "func ".utf8) } ?? false
    }

    private static func fileAround(
        _ blocks: [ReplyFences.Block], in lines: [ArraySlice<UInt8>]
    ) -> String {
        let fences = lines.indices.filter { isIntentFence(lines[$0]) }
        let isPlain = fences.count == blocks.count && blocks.allSatisfy(\.isClosed)
        guard isPlain, let first = fences.first, let last = fences.last,
            let end = lines[(last + 1)...].firstIndex(where: isClosingFence),
            let heading = lines[..<first].firstIndex(where: { $0.first == UInt8(ascii: "#") })
        else { return blocks.map { "```intent\n\($0.text)```\n" }.joined(separator: "\n") }
        return lines[heading...end].map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    }

    private static func isIntentFence(_ line: ArraySlice<UInt8>) -> Bool {
        ReplyLines.trimmed(line).elementsEqual("```intent".utf8)
    }

    private static func isClosingFence(_ line: ArraySlice<UInt8>) -> Bool {
        ReplyLines.trimmed(line).elementsEqual("```".utf8)
    }
}
