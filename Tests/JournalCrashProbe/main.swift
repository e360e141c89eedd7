// Works on a journal until it is done or killed: `journal-crash-probe WORKSPACE REQUESTS`.
//
// It says what it does on its standard output, each line at once: `ask N` before request N would
// be paid for, `kept N` when its answer is kept for good, `done` at the end. It goes on with the
// latest interrupted run where there is one.
import Dispatch
import Journal
import ModelClient

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

let workspace = CommandLine.arguments[1]
let count = Int(CommandLine.arguments[2]) ?? 0
let model = ModelIdentity(provider: "scripted", model: "parrot-1")

@Sendable func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

/// The first and every tenth answer is large enough to be a file.
@Sendable func answer(_ number: Int) -> String {
    "answer \(number) " + String(repeating: "x", count: number % 10 == 0 ? 70_000 : 3_000)
}

@Sendable func work(_ number: Int, in run: Run, _ answers: JournalAnswers) throws {
    let request = ModelRequest(
        purpose: .candidate, subject: "f\(number)", system: [],
        messages: [ModelMessage(.user, "question \(number)")])
    let key = RequestKey(request, of: model)
    if let kept = try answers.answer(for: key) {
        guard kept.text == answer(number) else { return say("wrong \(number)") }
    } else {
        try answers.willAsk(request, of: model, key: key)
        say("ask \(number)")
        try answers.keep(
            ModelReply(text: answer(number)), to: request, of: model, key: key, milliseconds: 1)
        say("kept \(number)")
    }
    try run.record(.candidate, of: "f\(number)", "candidate", text: "define \(number)")
    try run.record(.judged, of: "f\(number)", "all hold", verdict: "aligned")
}

/// The latest interrupted run taken up; a new one where there is none, or another was quicker.
func begin(_ journal: Journal) throws -> Run {
    if let earlier = try journal.latestInterruptedRun()?.identifier {
        do {
            return try journal.startRun(
                command: ["work"], workspace: workspace, resuming: earlier)
        } catch  where error.kind == .underWay {}
    }
    return try journal.startRun(command: ["work"], workspace: workspace)
}

do {
    let journal = try Journal.open(workspace: workspace)
    let run = try begin(journal)
    let answers = journal.answers(for: run, reusing: .thisRunAndThoseItResumes)
    DispatchQueue.concurrentPerform(iterations: count) { number in
        do { try work(number, in: run, answers) } catch { say("failed \(error)") }
    }
    try run.finish(exitStatus: 0)
    say("done")
} catch {
    say("failed \(error)")
}
