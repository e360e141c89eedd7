/// Work in a child that compiles a module and sends the bytes back, without running it.
package struct EmitRequest: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable, CaseIterable {
        /// Optimised IR as text.
        case ll
        case bitcode
        case object
        case assembly
    }
    package var moduleText: [UInt8]
    /// Extra modules linked in before optimisation: dependencies, C wrappers.
    package var linkedTexts: [[UInt8]]
    /// Symbols that stay visible; everything else becomes internal.
    package var exported: [String]
    package var optimisation: OptimisationLevel
    package var formats: [Format]
    /// nil means this machine, with a generic CPU.
    package var triple: String?
    package var limits: RunLimits
    package init(
        moduleText: [UInt8], linkedTexts: [[UInt8]] = [], exported: [String],
        optimisation: OptimisationLevel = .o2, formats: [Format], triple: String? = nil,
        limits: RunLimits = RunLimits()
    ) {
        self.moduleText = moduleText
        self.linkedTexts = linkedTexts
        self.exported = exported
        self.optimisation = optimisation
        self.formats = formats
        self.triple = triple
        self.limits = limits
    }
}

package enum EmitReport: Hashable, Sendable {
    case refused([Refusal])
    /// In the order of the request's formats.
    case emitted([[UInt8]])
}

/// The walls of this machine, as tried out by the worker, not as guessed.
package struct WallReport: Hashable, Sendable {
    package struct Wall: Hashable, Sendable {
        /// "system call filter", "guard pages", "memory limit", …
        package var name: String
        package var holds: Bool
        /// What was seen, or why it is missing and what to do.
        package var detail: String
        package init(name: String, holds: Bool, detail: String) {
            self.name = name
            self.holds = holds
            self.detail = detail
        }
    }
    package var walls: [Wall]
    /// "LLVM 19.1.7"
    package var llvmVersion: String
    package var hostTriple: String
    package init(walls: [Wall], llvmVersion: String, hostTriple: String) {
        self.walls = walls
        self.llvmVersion = llvmVersion
        self.hostTriple = hostTriple
    }
}
