import IRText
import SandboxProtocol

/// Code as the optimiser leaves it, in neutral names: equal for code that plainly does the same.
struct OptimisedText: Sendable {
    private static let limitBytes = 1 << 20

    let emit: @Sendable (EmitRequest) async throws -> EmitReport
    let function: String
    let exported: Set<String>
    let dependencyTexts: [[UInt8]]

    /// nil where the code cannot be optimised or written in neutral names.
    func text(of code: [UInt8]) async throws -> String? {
        let request = EmitRequest(
            moduleText: code, linkedTexts: dependencyTexts, exported: [function],
            optimisation: .o2, formats: [.ll])
        guard case .emitted(let files) = try await emit(request), let text = files.first else {
            return nil
        }
        return try? IRNeutralText(
            of: function, in: text, parameters: [], limitBytes: Self.limitBytes
        ).text
    }
}
