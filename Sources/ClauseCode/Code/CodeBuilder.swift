import BigInt

/// Writes the instructions of one function, block after block.
///
/// Registers are named for what they hold; the same name a second time gets a number.
final class CodeBuilder {
    /// Instructions that the code of one clause may have.
    static let instructionLimit = 20_000

    private(set) var lines: [String] = []
    private(set) var allocations: [String] = []
    private(set) var block = "entry"
    private var uses: [String: Int] = [:]
    private(set) var instructionCount = 0
    /// True once scratch memory is used.
    private(set) var usesScratch = false
    let module: ModuleParts

    init(module: ModuleParts) { self.module = module }

    // MARK: Names

    func unique(_ name: String) -> String {
        let count = uses[name, default: 0] + 1
        uses[name] = count
        return count == 1 ? name : "\(name).\(count)"
    }

    // MARK: Instructions

    /// Adds an instruction and gives the register of its value.
    func define(_ name: String, _ instruction: String) -> String {
        let register = "%\(unique(name))"
        emit("\(register) = \(instruction)")
        return register
    }

    func emit(_ instruction: String) {
        instructionCount += 1
        lines.append("  \(instruction)")
    }

    /// Throws when the clause has become too long.
    func checkLength() throws(Refusal) {
        guard instructionCount <= Self.instructionLimit else {
            throw Refusal("it becomes too long")
        }
    }

    // MARK: Control

    /// Begins a block; the one before must have ended.
    func begin(_ label: String) {
        lines.append("\(label):")
        block = label
    }

    func jump(to label: String) { emit("br label %\(label)") }

    func branch(_ condition: String, _ yes: String, _ no: String) {
        emit("br i1 \(condition), label %\(yes), label %\(no)")
    }

    /// The clause cannot be decided where the condition is true.
    func giveUp(if condition: String) {
        if condition == "false" { return }
        let next = unique("known")
        branch(condition, "cannot.say", next)
        begin(next)
    }

    func giveUp(unless condition: String) {
        if condition == "true" { return }
        let next = unique("known")
        branch(condition, next, "cannot.say")
        begin(next)
    }

    /// A place for a value that changes, in the entry block.
    func allocate(_ name: String, _ type: String, initial: String? = nil) -> String {
        let register = "%\(unique(name))"
        allocations.append("  \(register) = alloca \(type)")
        if let initial { allocations.append("  store \(type) \(initial), ptr \(register)") }
        return register
    }

    /// Instructions that were made aside, to be put into place later.
    struct Aside {
        fileprivate var lines: [String]
        fileprivate var block: String
    }

    /// Makes instructions aside, from the block `label` on.
    func aside<Result>(
        _ label: String, _ make: () throws -> Result
    ) rethrows -> (Result, Aside) {
        let outer = (lines, block)
        lines = []
        defer { (lines, block) = outer }
        begin(label)
        let result = try make()
        return (result, Aside(lines: lines, block: block))
    }

    /// Puts instructions into place and goes on behind them.
    func resume(_ aside: Aside) {
        lines += aside.lines
        block = aside.block
    }

    /// Runs `body` for each index from `low` on to before `high`, both `i64` registers.
    ///
    /// `body` may leave for `exit`, where the code goes on.
    func loop(
        from low: String, to high: String, exit: String,
        _ body: (_ index: String) throws -> Void
    ) rethrows {
        let (head, inside, latch) = (unique("loop"), unique("loop.body"), unique("loop.next"))
        let index = "%\(unique("index"))"
        let next = "%\(unique("next.index"))"
        let before = block
        jump(to: head)
        begin(head)
        emit("\(index) = phi i64 [ \(low), %\(before) ], [ \(next), %\(latch) ]")
        let more = define("more", "icmp slt i64 \(index), \(high)")
        branch(more, inside, exit)
        begin(inside)
        try body(index)
        jump(to: latch)
        begin(latch)
        emit("\(next) = add i64 \(index), 1")
        jump(to: head)
        begin(exit)
    }

    // MARK: Effort

    /// Pays for steps; gives up where too few are left.
    func charge(_ steps: String) {
        let left = define("effort", "load i64, ptr %effort.left")
        let rest = define("effort", "sub i64 \(left), \(steps)")
        emit("store i64 \(rest), ptr %effort.left")
        giveUp(if: define("exhausted", "icmp slt i64 \(rest), 0"))
    }

    /// Pays `cost` steps for each of `count` rounds; `count` must not be negative.
    func charge(_ count: Number, each cost: Int) {
        if let rounds = count.interval.constant {
            let steps = rounds * BigInt(cost)
            guard steps > 0 else { return }
            charge(String(min(steps, BigInt(ClauseFunction.effortLimit) + 1)))
            return
        }
        // More than the limit is the limit: no product overflows.
        let limit = BigInt(ClauseFunction.effortLimit) + 1
        var rounds = count.register
        if count.interval.high > limit {
            let (type, most) = (count.type, "\(count.type) \(limit)")
            rounds = define("rounds", "call \(type) @llvm.smin.\(type)(\(type) \(rounds), \(most))")
            rounds = resized(rounds, from: count.interval.width, to: 64)
        }
        charge(cost == 1 ? rounds : define("steps", "mul i64 \(rounds), \(cost)"))
    }

    /// An address of `bytes` bytes of scratch memory, an `i64` register that is not negative.
    func reserve(_ bytes: String) -> String {
        usesScratch = true
        module.usesScratch = true
        let used = define("used", "load i64, ptr %scratch.used")
        let end = define("end", "add i64 \(used), \(bytes)")
        let aligned = define("end", "add i64 \(end), 15")
        let rounded = define("end", "and i64 \(aligned), -16")
        giveUp(
            if: define("no.room", "icmp ugt i64 \(rounded), \(ModuleParts.scratchBytes)"))
        emit("store i64 \(rounded), ptr %scratch.used")
        return define("scratch.place", "getelementptr i8, ptr @scratch, i64 \(used)")
    }

    /// How much scratch memory is in use now.
    func markScratch() -> String {
        usesScratch = true
        module.usesScratch = true
        return define("mark", "load i64, ptr %scratch.used")
    }

    /// Gives back the scratch memory that was reserved since.
    func releaseScratch(to mark: String) { emit("store i64 \(mark), ptr %scratch.used") }
}
