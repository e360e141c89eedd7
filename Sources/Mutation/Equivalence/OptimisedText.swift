import IRText
import SandboxProtocol

/// Code as the optimiser leaves it, in neutral names: equal for code that plainly does the same.
struct OptimisedText: Sendable {
    private static let limitBytes = 1 << 20

    let emit: MutationRunner.Emit
    let bench: MutantBench

    /// For each mutant, whether the optimiser makes the same of it as of the code.
    func areSame(_ mutants: [[UInt8]], as code: [UInt8]) async throws -> [Bool] {
        var same: [Bool] = []
        var start = 0
        while start < mutants.count {
            let end = min(start + MutantBench.mutantsPerModule, mutants.count)
            let texts = try await texts(of: [code] + mutants[start..<end])
            for text in texts.dropFirst() { same.append(text != nil && text == texts[0]) }
            start = end
        }
        return same
    }

    /// nil for what cannot be optimised or written in neutral names.
    private func texts(of codes: [[UInt8]]) async throws -> [String?] {
        let nothing = [String?](repeating: nil, count: codes.count)
        guard let module = bench.combined(codes, Array(codes.indices)) else { return nothing }
        let names = codes.indices.map(bench.name(of:))
        let request = EmitRequest(
            moduleText: module, linkedTexts: bench.dependencyTexts, exported: names,
            optimisation: .o2, formats: [.ll], limits: bench.limits)
        guard case .emitted(let files) = try await emit(request), let text = files.first else {
            return nothing
        }
        return names.map { name in
            try? IRNeutralText(
                of: name, in: text, parameters: [], limitBytes: Self.limitBytes
            ).text
        }
    }
}
