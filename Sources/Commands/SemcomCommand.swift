package import ArgumentParser

/// The command line: parses arguments, calls the driver, and prints what it reports.
package struct SemcomCommand: AsyncParsableCommand {
    package static let version = "0.1.0"

    package static let configuration = CommandConfiguration(
        commandName: "semcom",
        abstract: "Compile what you mean to native code, with evidence that it does that.",
        discussion: """
            Write what a function should do in an intent file, NAME.intent.md. Semcom finds code \
            for it, runs that in a sandbox against every clause, and says how far each one was \
            checked.

            EXAMPLES
              semcom check gcd.intent.md              find mistakes in an intent
              semcom compile gcd.intent.md            find code, judge it, write gcd.ll
              semcom compile "count the vowels of a text" --model anthropic/claude-sonnet-4-5
              semcom compile gcd.intent.md --emit lib,header -o build
              semcom verify .                         judge all code again, as it stands
              semcom run gcd.intent.md 'gcd(12, 18)'  one call, in the sandbox
              semcom diff gcd.intent.md --reference gcd.c   where do the two differ?

            EXIT CODES
              0  aligned        every clause was checked and holds
              1  misaligned     a clause does not hold, or the code misbehaves
              2  undecided      something could not be checked, or no code was found
              64 usage          65 bad intent         69 something needed is missing
              70 a defect of Semcom                   130 interrupted
            """,
        version: "semcom \(version)",
        subcommands: [
            CompileCommand.self, VerifyCommand.self, RunCommand.self, DiffCommand.self,
            CheckCommand.self, ExplainCommand.self, ModelsCommand.self, LogCommand.self,
            ResumeCommand.self,
            DoctorCommand.self, BenchCommand.self,
        ])

    package init() {}
}
