import Diagnostics
import Driver
import ModelClient
import Pipeline

extension EventJSON {
    /// nil for progress, which comes in pieces too small to report.
    static func value(of event: LoopEvent, _ path: String) -> JSONText? {
        var members: [JSONText.Member] = [
            .init("event", "loop"), .init("path", .string(path)),
            .init("function", .string(event.function)),
        ]
        func add(_ step: String, _ more: KeyValuePairs<String, JSONText> = [:]) {
            members.append(.init("step", .string(step)))
            members += more.map { .init($0, $1) }
        }
        switch event.step {
        case .engineAsked(let engine): add("engineAsked", ["engine": .string(engine)])
        case .engineAnswered(let engine, let account):
            add("engineAnswered", ["engine": .string(engine), "account": .string(account)])
        case .candidate(let number): add("candidate", ["number": .integer(number)])
        case .secondOpinion(let number): add("secondOpinion", ["number": .integer(number)])
        case .model: return nil
        case .answered(let usage): add("answered", ["usage": value(of: usage)])
        case .invalid(let attempt, let limit, let reason):
            add(
                "invalid",
                [
                    "attempt": .integer(attempt), "limit": .integer(limit),
                    "reason": .string(reason),
                ])
        case .judged(let verdict, let reason, let origin):
            add(
                "judged",
                [
                    "verdict": .string(verdict.rawValue), "reason": .string(reason),
                    "origin": .string(origin),
                ])
        case .repair(let number, let limit):
            add("repair", ["number": .integer(number), "limit": .integer(limit)])
        case .repeated: add("repeated")
        case .dispute(let dispute): add("dispute", ["dispute": value(of: dispute)])
        case .modelFailed(let failure): add("modelFailed", ["failure": value(of: failure)])
        }
        return .object(members)
    }

    /// nil for progress, which comes in pieces too small to report.
    static func value(of event: MeterEvent) -> JSONText? {
        switch event {
        case .progress: nil
        case .asking(let label, let estimate):
            object("asking", label, ["estimatedTokens": .integer(estimate.total)])
        case .answered(let label, let receipt):
            object(
                "answered", label,
                [
                    "usage": value(of: receipt.usage), "isEstimated": .bool(receipt.isEstimated),
                    "cost": receipt.cost.map { .string($0.description) } ?? .null,
                    "milliseconds": .integer(receipt.milliseconds),
                ])
        case .recalled(let label): object("recalled", label)
        case .joined(let label): object("joined", label)
        case .failed(let label, let failure):
            object("failed", label, ["failure": value(of: failure)])
        case .priceUnknown(let model):
            ["event": "request", "step": "priceUnknown", "model": .string(model.description)]
        }
    }

    private static func object(
        _ step: String, _ label: MeterLabel, _ more: KeyValuePairs<String, JSONText> = [:]
    ) -> JSONText {
        let members: [JSONText.Member] = [
            .init("event", "request"), .init("step", .string(step)),
            .init("purpose", .string(label.purpose.rawValue)),
            .init("subject", .string(label.subject)), .init("draw", .integer(label.draw)),
            .init("model", .string(label.model.description)),
        ]
        return .object(members + more.map { .init($0, $1) })
    }

    static func value(of event: IntentLayerEvent) -> JSONText? {
        switch event {
        case .model: nil
        case .asking(let request, let reason):
            [
                "event": "drafting", "step": "asking", "request": .integer(request),
                "reason": .string(reason.rawValue),
            ]
        case .replied(let request, let usage):
            [
                "event": "drafting", "step": "replied", "request": .integer(request),
                "usage": value(of: usage),
            ]
        case .sendingBack(let count, let text):
            [
                "event": "drafting", "step": "sendingBack", "problems": .integer(count),
                "message": .string(text),
            ]
        }
    }

    static func value(of draft: IntentDraft, _ path: String) -> JSONText {
        [
            "event": "drafted", "path": .string(path),
            "functions": strings(draft.functions), "assumptions": strings(draft.assumptions),
            "questions": strings(draft.questions), "notes": strings(draft.notes),
            "heldOutExamples": .integer(draft.heldOutExampleCount),
            "requests": .integer(draft.requestCount), "usage": value(of: draft.usage),
        ]
    }

    static func value(of spending: Spending) -> JSONText {
        [
            "event": "spent", "requests": .integer(spending.requests),
            "recalled": .integer(spending.recalled), "usage": value(of: spending.usage),
            "estimatedTokens": .integer(spending.estimatedTokens),
            "unpricedTokens": .integer(spending.unpricedTokens),
            "money": .array(
                spending.money.keys.sorted().compactMap { spending.money[$0] }.map {
                    .string($0.description)
                }),
        ]
    }

    static func value(of availability: ModelAvailability, _ name: String, _ summary: String)
        -> JSONText
    {
        [
            "event": "provider", "name": .string(name), "summary": .string(summary),
            "isAvailable": .bool(availability.isAvailable),
            "detail": .string(availability.detail), "models": strings(availability.models),
        ]
    }

    static func value(of dispute: Dispute) -> JSONText {
        [
            "candidates": strings(dispute.candidates), "question": .string(dispute.question),
            "readings": .array(
                dispute.readings.map { reading in
                    [
                        "clause": .string(reading.clause), "text": .string(reading.text),
                        "call": .string(reading.call), "expected": .string(reading.expected),
                        "actual": .string(reading.actual),
                    ]
                }),
        ]
    }

    static func value(of attempt: Attempt) -> JSONText {
        .object(present: [
            "kind": .string(attempt.kind.rawValue), "candidate": .integer(attempt.candidate),
            "verdict": attempt.verdict.map { .string($0.rawValue) },
            "reason": .string(attempt.reason),
        ])
    }

    static func value(of failure: ModelFailure) -> JSONText {
        .object(present: [
            "kind": .string(failure.kind.rawValue), "message": .string(failure.message),
            "advice": failure.advice.map { .string($0) },
            "requestID": failure.requestID.map { .string($0) },
        ])
    }

    static func value(of usage: TokenUsage) -> JSONText {
        .object(present: [
            "input": usage.input.map { .integer($0) }, "output": usage.output.map { .integer($0) },
            "cacheRead": usage.cacheRead.map { .integer($0) },
            "cacheWrite": usage.cacheWrite.map { .integer($0) },
        ])
    }

    private static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
}
