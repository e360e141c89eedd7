import Evidence
import IRText
import Intent
import SandboxProtocol

/// Looks for inputs on which mutants that no clause rejected differ from the code.
struct DifferenceSearch: Sendable {
    /// Differing inputs of each mutant that are looked at.
    private static let differencesLimit = 100
    private static let shrinkRounds = 40

    private let court: MutantCourt
    private let code: [UInt8]
    private let runs: KnownRuns

    private var bench: MutantBench { court.bench }
    private var clauses: ClauseSet { court.clauses }
    private var effort: MutationRunner.Effort { court.effort }

    init(
        court: MutantCourt, known: KnownRuns, _ boundary: [[Value]], _ code: [UInt8]
    ) async throws {
        self.court = court
        self.code = code
        var inputs: [[Value]] = []
        var seen: Set<[Value]> = []
        for arguments in known.inputs + boundary where seen.insert(arguments).inserted {
            inputs.append(arguments)
        }
        let seed = court.effort.seed
        let signature = court.clauses.signature
        let room = { (count: Int) in max(0, court.effort.searchInputs - count) }
        var sweep = SweptInputs(signature, known: inputs, seed: seed)
        let swept = sweep.make(room(inputs.count) / 2, allow: court.clauses.allow)
        var random = RandomInputs(
            signature, known: inputs, constants: Self.constants(of: signature.name, code),
            seed: seed)
        inputs += swept
        inputs += random.make(room(inputs.count), allow: court.clauses.allow)
        // The smallest ones first: the first difference is then nearly the smallest one.
        let sizes = inputs.map { Self.call($0, court.clauses.signature).utf8.count }
        let order = inputs.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
        runs = try await KnownRuns(
            order.map { inputs[$0] }, of: code, on: court.bench,
            stepLimit: court.effort.stepsForEachInput,
            totalSteps: court.effort.stepsForAllInputs)
    }

    /// Integers that stand in the code of the function, as far as they are words of the machine.
    private static func constants(of function: String, _ code: [UInt8]) -> [Int] {
        let module = IRModule(code)
        let names = IRFunctionFacts.facts(of: IRName(function), in: module).map(\.name)
        return IRConstants(of: names, in: module).integers.compactMap { Int($0) }
    }

    /// Which of these mutants do something else after all, and where that shows best.
    func verdicts(
        _ codes: [MutantCode], _ indices: [Int]
    ) async throws -> [(Int, MutantVerdict?)] {
        var isRejected = [Bool](repeating: false, count: indices.count)
        var differing = [[Int]](repeating: [], count: indices.count)
        let endings = try await bench.run(
            indices.map { codes[$0].text }, on: runs.encoded
        ) { mutant, input, report in
            switch runs.compare(report.outcomes.first, at: input, bench.decoder) {
            case .same: return false
            case .fails: isRejected[mutant] = true
            case .differs(let outputs):
                differing[mutant].append(input)
                isRejected[mutant] = clauses.reject(runs.inputs[input], outputs)
            }
            return isRejected[mutant] || differing[mutant].count >= Self.differencesLimit
        }
        var found: [(Int, MutantVerdict?)] = []
        for (place, index) in indices.enumerated() {
            if isRejected[place] {
                found.append((index, .rejected))
            } else if runs.inputs.isEmpty {
                found.append((index, try await verdictWithoutInputs(codes[index].text)))
            } else if case .finished = endings[place] {
                found.append((index, try await verdict(codes[index].text, differing[place])))
            } else {
                found.append((index, undecided))
            }
        }
        return found
    }

    private var undecided: MutantVerdict {
        let isLate = ContinuousClock.now >= bench.deadline
        return .undecided(
            isLate ? "there was no time to judge it" : "it could not be compared with the code")
    }

    /// Where the code itself comes back on no input in time, only the judge can say something.
    private func verdictWithoutInputs(_ mutant: [UInt8]) async throws -> MutantVerdict {
        guard ContinuousClock.now < bench.deadline else { return undecided }
        return try await court.isRejected(mutant) ? .rejected : undecided
    }

    private func verdict(_ mutant: [UInt8], _ differing: [Int]) async throws -> MutantVerdict {
        guard !differing.isEmpty else {
            return .dropped(
                "no difference on \(runs.inputs.count) inputs, seed \(effort.seed)")
        }
        let arguments = differing.map { runs.inputs[$0] }
        let laws = LawCheck(clauses: clauses, bench: bench)
        if try await laws.rejects(mutant, arguments) { return .rejected }
        if try await court.isRejected(mutant) { return .rejected }
        return try await shrunk(arguments[0], mutant)
    }

    /// Goes to ever simpler inputs on which the two differ; one that a clause rejects settles it.
    private func shrunk(_ start: [Value], _ mutant: [UInt8]) async throws -> MutantVerdict {
        var best = start
        var difference = try await differences([start], mutant).first ?? nil
        var tried = 0
        for _ in 0..<Self.shrinkRounds where tried < effort.shrinkTrials {
            let simpler = SmallerInputs.of(best).filter(clauses.allow)
            guard !simpler.isEmpty else { break }
            tried += simpler.count
            let found = try await differences(simpler, mutant)
            guard let next = found.firstIndex(where: { $0 != nil }), let pair = found[next] else {
                break
            }
            if clauses.reject(simpler[next], pair.other) { return .rejected }
            best = simpler[next]
            difference = pair
        }
        guard let difference else { return undecided }
        return .survives(
            MutantVerdict.Difference(
                call: Self.call(best, clauses.signature), given: text(difference.given),
                other: text(difference.other)))
    }

    /// For each input what the code and the mutant give, where both give something else.
    private func differences(
        _ inputs: [[Value]], _ mutant: [UInt8]
    ) async throws -> [(given: CallOutputs, other: CallOutputs)?] {
        var outputs = [[CallOutputs?]](
            repeating: [CallOutputs?](repeating: nil, count: inputs.count), count: 2)
        _ = try await bench.run([code, mutant], on: bench.encoded(inputs)) { which, input, report in
            if case .returned(let bytes)? = report.outcomes.first {
                outputs[which][input] = bench.decoder.decode(bytes)
            }
            return false
        }
        return zip(outputs[0], outputs[1]).map { given, other in
            guard let given, let other, given != other else { return nil }
            return (given, other)
        }
    }

    // MARK: Words

    private static let literalLimit = 200

    private static func call(_ arguments: [Value], _ signature: Signature) -> String {
        let parts = zip(arguments, signature.parameters).map { value, parameter in
            (parameter.isInout ? "&" : "")
                + value.literal(of: parameter.type, limit: literalLimit)
        }
        return "\(signature.name)(\(parts.joined(separator: ", ")))"
    }

    private func text(_ outputs: CallOutputs) -> String {
        let signature = clauses.signature
        var parts: [String] = []
        if signature.result != .void {
            parts.append(outputs.result.literal(of: signature.result, limit: Self.literalLimit))
        }
        let inouts = signature.parameters.filter(\.isInout)
        if !outputs.inouts.isEmpty {
            let values = zip(outputs.inouts, inouts).map {
                $0.literal(of: $1.type, limit: Self.literalLimit)
            }
            parts.append("leaving " + values.joined(separator: ", "))
        }
        return parts.joined(separator: " ")
    }
}
