/// An expression with its names resolved, ready to be evaluated many times.
package struct CompiledExpression: Sendable {
    private let program: Program

    /// Compiles an expression that was type-checked; what does not make sense fails when it is
    /// evaluated.
    ///
    /// - Parameters:
    ///   - variables: names in the order of the bindings.
    ///   - functions: names of intent functions; they come before built-in ones.
    package init(_ expression: Expression, variables: [String], functions: Set<String>) {
        program = ProgramCompiler.compile(expression, variables: variables, functions: functions)
    }

    /// The value with these bindings, one for each variable.
    ///
    /// - Parameters:
    ///   - old: what `old(p)` reads, in the order of the variables; it may be shorter.
    ///   - calling: gives the value of a call of an intent function; may throw `.needsCall`.
    package func evaluate(
        _ bindings: [Value], old: [Value]? = nil, limits: EvaluationLimits = EvaluationLimits(),
        calling: (FunctionCall) throws(EvaluationFailure) -> Value
    ) throws(EvaluationFailure) -> Value {
        let outcome =
            program.functionNames.isEmpty
            ? program.run(bindings, old: old, limits: limits, calling: nil)
            : withoutActuallyEscaping(calling) {
                program.run(bindings, old: old, limits: limits, calling: $0)
            }
        return try outcome.get()
    }
}

extension Program {
    func run(
        _ bindings: [Value], old: [Value]?, limits: EvaluationLimits, calling: Machine.Calling?
    ) -> Result<Value, EvaluationFailure> {
        guard bindings.count >= bindingCount else {
            return .failure(.other("a variable has no value here", spans[Int(root)]))
        }
        let old = old ?? []
        guard old.count >= oldCount else {
            return .failure(
                .other("the value before the call is not known here", spans[Int(root)]))
        }
        return bindings.withUnsafeBufferPointer { bindings in
            old.withUnsafeBufferPointer { old in
                withUnsafeTemporaryAllocation(of: Operand.self, capacity: slotCount) { slots in
                    fill(slots, bindings, old)
                    return withUnsafeTemporaryAllocation(
                        of: Value.self, capacity: nodes.count
                    ) { temporaries in
                        var machine = Machine(
                            self, slots: slots, temporaries: temporaries, limits: limits,
                            calling: calling)
                        return machine.run()
                    }
                }
            }
        }
    }

    private func fill(
        _ slots: UnsafeMutableBufferPointer<Operand>, _ bindings: UnsafeBufferPointer<Value>,
        _ old: UnsafeBufferPointer<Value>
    ) {
        if let start = bindings.baseAddress {
            for index in 0..<bindingCount {
                slots.initializeElement(at: index, to: Operand(start + index))
            }
        }
        for index in 0..<localCount {
            slots.initializeElement(at: bindingCount + index, to: Operand(0))
        }
        guard let start = old.baseAddress else { return }
        for index in 0..<oldCount {
            slots.initializeElement(
                at: bindingCount + localCount + index, to: Operand(start + index))
        }
    }
}
