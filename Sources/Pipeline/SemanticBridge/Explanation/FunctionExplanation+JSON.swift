package import Diagnostics
import IRText
import Intent

extension FunctionExplanation {
    /// The explanation as one JSON object.
    package var json: JSONText {
        .object(present: [
            "event": "explanation",
            "function": .string(behaviour.signature.name),
            "signature": .string(Printer.text(of: behaviour.signature)),
            "effects": behaviour.functions.first.map(effects),
            "functions": .array(behaviour.functions.map(value(of:))),
            "constants": constants,
            "capacity": behaviour.capacity.map {
                ["answered": .integer($0.answered), "runs": .integer($0.runs)]
            },
            "refusals": .array(
                behaviour.refusals.map {
                    ["stage": .string($0.stage.rawValue), "message": .string($0.message)]
                }),
            "calls": .array(behaviour.calls.compactMap(value(of:))),
            "traps": .array(behaviour.traps.map(value(of:))),
            "growth": behaviour.growth.map(value(of:)),
            "notObserved": strings(behaviour.notObserved),
            "reading": reading.map(value(of:)),
        ])
    }

    private func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }

    private func effects(_ facts: IRFunctionFacts) -> JSONText {
        let places = PlaceNames(behaviour.signature)
        return [
            "reads": strings(places.texts(of: facts.memory.reads)),
            "writes": strings(places.texts(of: facts.memory.writes)),
            "outside": strings(
                facts.memory.foreignCallees.map(PlaceNames.spelled).sorted()),
        ]
    }

    private func value(of facts: IRFunctionFacts) -> JSONText {
        [
            "name": .string(PlaceNames.spelled(facts.name)),
            "blocks": .integer(facts.blockCount),
            "instructions": .integer(facts.instructionCount),
            "loops": .array(
                facts.loops.loops.map {
                    ["header": .integer($0.header), "depth": .integer($0.depth)]
                }),
            "loopsAreComplete": .bool(facts.loops.isComplete),
            "irreducibleJumps": .integer(facts.loops.irreducibleJumps),
            "isRecursive": .bool(facts.isRecursive),
            "decisions": .integer(facts.decisions),
            "stackVariables": .integer(facts.stackVariables),
            "trapInstructions": .integer(facts.trapInstructions),
            "callees": strings(facts.callees.map(PlaceNames.spelled)),
            "intrinsics": strings(facts.intrinsics.map(PlaceNames.spelled)),
            "callsThroughPointers": .bool(facts.callsThroughPointers),
        ]
    }

    private var constants: JSONText {
        [
            "integers": strings(behaviour.constants.integers),
            "doubles": .array(behaviour.constants.doubles.map { .number($0) }),
            "texts": strings(
                behaviour.constants.texts.map {
                    Value.string($0).literal(of: .string, limit: OutputReader.literalLimit)
                }),
        ]
    }

    private func value(of call: ObservedCall) -> JSONText? {
        let reader = OutputReader(signature: behaviour.signature)
        var ending: String
        var result: JSONText?
        switch call.ending {
        case .returned(let value, let inouts):
            ending = "returned"
            result = .string(reader.text(ofResult: value, inouts))
        case .noRoom: ending = "noRoom"
        case .failed: ending = "failed"
        case .notRun: ending = "notRun"
        }
        return .object(present: [
            "call": .string(reader.text(ofCall: call.arguments)), "ending": .string(ending),
            "result": result, "problem": call.problem.map { .string($0) },
            "steps": call.steps.map { .integer(Int(clamping: $0)) },
        ])
    }

    private func value(of trap: ObservedTrap) -> JSONText {
        [
            "kind": .string(trap.kind), "call": .string(trap.call),
            "message": .string(trap.sentence), "count": .integer(trap.count),
        ]
    }

    private func value(of growth: Growth) -> JSONText {
        .object(present: [
            "measure": .string(growth.measure.rawValue),
            "points": .array(
                growth.points.map {
                    [
                        "size": .integer($0.size), "fewest": .integer(Int(clamping: $0.fewest)),
                        "most": .integer(Int(clamping: $0.most)),
                    ]
                }),
            "looks": growth.look.map { .string($0.rawValue) },
        ])
    }

    private func value(of reading: BlindReading) -> JSONText {
        [
            "model": .string(reading.model), "isComplete": .bool(reading.isComplete),
            "statements": strings(reading.statements),
        ]
    }
}
