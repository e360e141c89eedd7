import Intent
import SandboxProtocol

/// Says in a sentence how a call went wrong.
struct FailureText {
    let signature: Signature

    func kind(of failure: Failure) -> SafetyFinding.Kind {
        switch failure {
        case .memoryFault: .memoryFault
        case .stackOverflow: .stackOverflow
        case .arithmetic: .arithmetic
        case .illegalInstruction: .illegalInstruction
        case .timeout: .timeout
        case .systemCall: .systemCall
        case .brokenResult: .brokenResult
        case .wroteOutside: .wroteOutside
        case .undefined: .undefinedBehaviour
        case .died: .died
        }
    }

    func sentence(for failure: Failure) -> String {
        switch failure {
        case .memoryFault(let fault): sentence(for: fault)
        case .stackOverflow: "ran out of stack: endless recursion, or a frame that is too large"
        case .arithmetic: "trapped in a division: by zero, or the smallest number by -1"
        case .illegalInstruction: "reached `unreachable`, a trap, or an instruction that is none"
        case .timeout(let milliseconds): "did not come back within \(milliseconds) ms"
        case .systemCall(let number): "tried system call \(number), which the sandbox refuses"
        case .brokenResult(let reason):
            "gave a result that breaks the calling convention: \(reason)"
        case .wroteOutside(let reason): "wrote outside its buffers: \(reason)"
        case .undefined(let behaviour): sentence(for: behaviour)
        case .died(let reason): "took its process down: \(reason)"
        }
    }

    private func sentence(for behaviour: UndefinedBehaviour) -> String {
        var place = ""
        if !behaviour.function.isEmpty, behaviour.function != signature.name {
            place += " in `@\(behaviour.function)`"
        }
        if behaviour.line > 0 { place += " on line \(behaviour.line)" }
        return "has undefined behaviour\(place): \(behaviour.sentence)"
    }

    private func sentence(for fault: MemoryFault) -> String {
        let access = fault.isWrite.map { $0 ? "wrote" : "read" } ?? "accessed memory"
        return switch fault.region {
        case .null: "\(access) through a null pointer"
        case .unknown: "\(access) at an address that belongs to none of its buffers"
        case .parameter(let index):
            "\(access) \(place(fault.distance, of: parameterName(index)))"
        case .output: "\(access) \(place(fault.distance, of: "the output buffer"))"
        case .arena: "\(access) \(place(fault.distance, of: "the arena"))"
        }
    }

    private func parameterName(_ index: Int) -> String {
        guard signature.parameters.indices.contains(index) else { return "an argument" }
        return "`\(signature.parameters[index].name)`"
    }

    private func place(_ distance: Int, of buffer: String) -> String {
        if distance >= 0 {
            let offset = distance == 0 ? "just past" : "\(distance) bytes past"
            return "\(offset) the end of \(buffer)"
        }
        return "\(bytes(-distance)) before the start of \(buffer)"
    }

    private func bytes(_ count: Int) -> String { count == 1 ? "1 byte" : "\(count) bytes" }
}
