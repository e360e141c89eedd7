import Foundation

/// Replies and errors as Anthropic's and OpenAI's servers put them on the wire.
package enum StandInWire {
    /// A reply of the Messages API as a stream.
    /// - Parameter toolName: the tool that a structured reply is the input of.
    package static func anthropic(
        _ reply: StandInReply, toolName: String? = nil
    ) -> StandInAnswer {
        let start: [String: Any] = [
            "type": "message_start",
            "message": [
                "id": "msg_stand_in", "type": "message", "role": "assistant",
                "model": reply.model, "content": [Any](), "stop_reason": NSNull(),
                "usage": [
                    "input_tokens": reply.inputTokens, "output_tokens": 1,
                    "cache_creation_input_tokens": reply.cacheWriteTokens,
                    "cache_read_input_tokens": reply.cacheReadTokens,
                ],
            ],
        ]
        var events = [event("message_start", start), event("ping", ["type": "ping"])]
        var index = 0
        if !reply.text.isEmpty {
            events += block(
                index, ["type": "text", "text": ""],
                pieces(reply.text).map { ["type": "text_delta", "text": $0] })
            index += 1
        }
        if let json = reply.structured {
            let name = toolName ?? "reply"
            events += block(
                index,
                [
                    "type": "tool_use", "id": "toolu_stand_in", "name": name,
                    "input": [String: Any](),
                ],
                ([""] + pieces(json)).map { ["type": "input_json_delta", "partial_json": $0] })
        }
        let stop =
            switch reply.stop {
            case .finished: reply.structured == nil ? "end_turn" : "tool_use"
            case .outputLimit: "max_tokens"
            case .refused: "refusal"
            }
        let end: [String: Any] = [
            "type": "message_delta", "delta": ["stop_reason": stop, "stop_sequence": NSNull()],
            "usage": ["output_tokens": reply.outputTokens],
        ]
        events += [event("message_delta", end), event("message_stop", ["type": "message_stop"])]
        var answer = StandInAnswer.events(events, headers: [("request-id", reply.requestID)])
        answer.delayMilliseconds = reply.delayMilliseconds
        return answer
    }

    /// A reply of chat completions as a stream.
    package static func openAI(_ reply: StandInReply) -> StandInAnswer {
        func chunk(_ choices: [[String: Any]], usage: Any = NSNull()) -> String {
            let chunk: [String: Any] = [
                "id": "chatcmpl-stand-in", "object": "chat.completion.chunk", "created": 1,
                "model": reply.model, "choices": choices, "usage": usage,
            ]
            return "data: \(json(chunk))\n\n"
        }
        func choice(_ delta: [String: Any], finish: Any = NSNull()) -> [[String: Any]] {
            [["index": 0, "delta": delta, "finish_reason": finish]]
        }
        let text = reply.structured ?? reply.text
        var events = [chunk(choice(["role": "assistant", "content": ""]))]
        events += pieces(text).map { chunk(choice(["content": $0])) }
        let finish =
            switch reply.stop {
            case .finished: "stop"
            case .outputLimit: "length"
            case .refused: "content_filter"
            }
        events.append(chunk(choice([:], finish: finish)))
        let prompt = reply.inputTokens + reply.cacheReadTokens
        events.append(
            chunk(
                [],
                usage: [
                    "prompt_tokens": prompt, "completion_tokens": reply.outputTokens,
                    "total_tokens": prompt + reply.outputTokens,
                    "prompt_tokens_details": ["cached_tokens": reply.cacheReadTokens],
                ]))
        events.append("data: [DONE]\n\n")
        var answer = StandInAnswer.events(events, headers: [("x-request-id", reply.requestID)])
        answer.delayMilliseconds = reply.delayMilliseconds
        return answer
    }

    /// An error as the Messages API answers it.
    package static func anthropicError(
        _ status: Int, type: String, message: String,
        headers: [(name: String, value: String)] = []
    ) -> StandInAnswer {
        .json(
            json([
                "type": "error", "error": ["type": type, "message": message],
                "request_id": "req_error",
            ]), status: status, headers: [("request-id", "req_error")] + headers)
    }

    /// An error as chat completions answer it.
    package static func openAIError(
        _ status: Int, type: String, message: String, code: String? = nil,
        headers: [(name: String, value: String)] = []
    ) -> StandInAnswer {
        .json(
            json([
                "error": [
                    "message": message, "type": type, "param": NSNull(),
                    "code": code ?? NSNull() as Any,
                ]
            ]), status: status, headers: [("x-request-id", "req_error")] + headers)
    }

    /// The list of models, which both formats write alike.
    package static func models(_ names: [String]) -> StandInAnswer {
        .json(
            json([
                "object": "list", "has_more": false,
                "data": names.map { ["id": $0, "type": "model", "object": "model"] },
            ]))
    }

    /// An event as the Messages API sends it.
    package static func event(_ name: String, _ data: [String: Any]) -> String {
        "event: \(name)\ndata: \(json(data))\n\n"
    }

    /// JSON with letters that are not ASCII as they are, as most servers send them.
    package static func json(_ value: Any) -> String {
        let data = try? JSONSerialization.data(
            withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }

    private static func block(
        _ index: Int, _ start: [String: Any], _ deltas: [[String: Any]]
    ) -> [String] {
        [
            event(
                "content_block_start",
                ["type": "content_block_start", "index": index, "content_block": start])
        ]
            + deltas.map { delta in
                event(
                    "content_block_delta",
                    ["type": "content_block_delta", "index": index, "delta": delta])
            }
            + [event("content_block_stop", ["type": "content_block_stop", "index": index])]
    }

    /// A few characters at a time, as models do; longer pieces for long texts.
    private static func pieces(_ text: String) -> [String] {
        let size = max(12, text.count / 64)
        var pieces: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return pieces
    }
}
