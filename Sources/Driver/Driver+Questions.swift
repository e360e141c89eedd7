import Diagnostics
import Evidence
import Intent
import Pipeline
import Store

extension Driver {
    /// Questions asked about one file, at most.
    private static let questionLimit = 5

    /// Asks a person which results are right where no clause says it; each answer becomes an
    /// example of the intent.
    func ask(about reports: [FunctionReport], of module: LoadedModule) async throws {
        guard let ask = configuration.ask else { return }
        var source = module.checked.source
        var asked = 0
        defer {
            if source.bytes != module.checked.source.bytes {
                emit(.note("compile \(module.path) again, to have its code judged on your answers"))
            }
        }
        for report in reports {
            for doubt in Self.doubts(about: report) {
                guard asked < Self.questionLimit else { return }
                asked += 1
                let answer = await ask(
                    IntentQuestion(
                        text: "what should \(doubt.call) give: \(doubt.given), \(doubt.other), or "
                            + "something else? No clause says it",
                        assumption: "nothing is said about it"))
                guard let answer, let function = current(report.name, in: source) else {
                    continue
                }
                let example =
                    "\(doubt.call) == \(answer.drop(while: \.isWhitespace))"
                switch ExampleInsertion.text(of: source, adding: example, to: function) {
                case .success(let bytes):
                    try AtomicFile.write(bytes, to: module.path)
                    emit(.note("\(module.path): example \(example)"))
                    source = SourceFile(name: source.name, bytes: bytes)
                case .failure(let problem):
                    let reason = problem.diagnostics.first.map { ": \($0.message)" } ?? ""
                    emit(.note("that is no value for \(doubt.call)\(reason)"))
                }
            }
        }
    }

    private struct Doubt {
        var call: String
        var given: String
        var other: String
    }

    /// What small changes of the code, and a second implementation, do otherwise.
    private static func doubts(about report: FunctionReport) -> [Doubt] {
        let signature = report.intent.signature
        guard report.verdict == .aligned, signature.result != .void,
            !signature.parameters.contains(where: \.isInout)
        else { return [] }
        var doubts: [Doubt] = []
        for difference in report.evidence.agreement?.differences ?? [] {
            doubts.append(
                Doubt(
                    call: difference.call, given: difference.given, other: difference.other))
        }
        for survivor in report.evidence.discrimination?.survivors ?? [] {
            doubts.append(
                Doubt(call: survivor.call, given: survivor.given, other: survivor.other))
        }
        var seen: Set<String> = []
        return doubts.filter { seen.insert($0.call).inserted }
    }

    private func current(_ name: String, in source: SourceFile) -> FunctionIntent? {
        IntentReader.read(bytes: source.bytes, name: source.name).0?.functions.first {
            $0.signature.name == name
        }
    }
}
