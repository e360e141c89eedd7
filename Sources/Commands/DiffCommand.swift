import Agreement
import ArgumentParser
import Driver

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Look for an input on which two implementations differ.",
        discussion: """
            Runs both on the inputs of the examples, on boundary inputs and on random ones that \
            meet `requires`, in the sandbox. Prints the smallest inputs found on which they \
            differ, with both results and what the intent says to them, or on how many inputs \
            they are equal. A call that traps, has undefined behaviour or does not come back \
            counts as a result. Floating-point results must be equal unless --tolerance is \
            given; two that are not numbers are equal.

            What the function takes is from the intent of A or B, from --intent, or from the \
            code's types where these are scalars.

            EXAMPLES
              semcom diff gcd.intent.md other/gcd.ll
              semcom diff a.ll#fast a.ll#slow --inputs 100000
              semcom diff sort.ll --reference sort.c --intent sort.intent.md

            EXIT CODES
              0 equal on all inputs   1 different   2 one of the two could not be run
            """)

    @Argument(
        help: "Code (.ll) or an intent file (.intent.md), or one of these with #function.",
        completion: .file(extensions: ["ll", "md"]))
    var first: String

    @Argument(
        help: "The same, for the second.", completion: .file(extensions: ["ll", "md"]))
    var second: String?

    @Option(
        help: ArgumentHelp(
            "A C file with the function, as the second; clang compiles it.", valueName: "file.c"))
    var reference: String?

    @Option(
        help: ArgumentHelp(
            "The intent file that says what the function takes.", valueName: "file.intent.md"))
    var intent: String?

    @Option(help: ArgumentHelp("Inputs that both are run on.", valueName: "number"))
    var inputs = 10_000

    @Option(help: ArgumentHelp("Makes every random input again.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "How far floating-point results may be apart, as a share of the larger.",
            valueName: "number"))
    var tolerance = 0.0

    @Option(help: ArgumentHelp("Wall-clock limit for new inputs.", valueName: "seconds"))
    var timeLimit = 30.0

    @OptionGroup var output: OutputOptions
    @OptionGroup var sandbox: SandboxOptions

    func validate() throws {
        guard (second == nil) != (reference == nil) else {
            throw ValidationError(
                second == nil
                    ? "name a second implementation, or a C file with --reference."
                    : "name either a second implementation or --reference, not both.")
        }
        guard (1...10_000_000).contains(inputs) else {
            throw ValidationError("--inputs takes a number from 1 to 10000000.")
        }
        guard tolerance >= 0, tolerance <= 1 else {
            throw ValidationError("--tolerance takes a number from 0 to 1.")
        }
        guard timeLimit >= 0.1, timeLimit <= 86_400 else {
            throw ValidationError("--time-limit takes 0.1 to 86400 seconds.")
        }
    }

    func run() async throws {
        let configuration = sandbox.driverConfiguration()
        var effort = ComparisonEffort()
        effort.inputs = inputs
        effort.seed = seed
        effort.tolerance = tolerance
        effort.milliseconds = Int(timeLimit * 1_000)
        effort.run = configuration.effort.run
        let other = reference.map { DiffRequest.Second.reference($0) } ?? .file(second ?? "")
        let request = DiffRequest(first: first, second: other, intent: intent, effort: effort)
        let isJSON = output.json
        let out = OutputStream.standardOutput
        let text = DiffText(palette: Palette(isOn: output.colour.isOn(for: out.descriptor)))
        try await Session.run(configuration, output, style: .value) { driver in
            await driver.diff(request) { result in
                if isJSON {
                    out.line(EventJSON.value(of: result).text)
                } else {
                    for line in text.lines(result) { out.line(line) }
                }
            }
        }
    }
}
