import ABI
import IRText
package import Intent

/// A C function, given as source, as an implementation of an intent's function.
package enum CReference {
    /// Why there is no implementation, in sentences for a person.
    package enum Failure: Error, Hashable, Sendable {
        case noCompiler
        case notStarted(String)
        case outOfTime(milliseconds: Int)
        /// What the compiler complained about.
        case notCompiled(String)
        case tooLarge(limitMiB: Int)
        case noFunction(path: String, prototype: String)
        case otherTypes(path: String, prototype: String, found: String)
    }

    private static let compilerLimitMilliseconds = 20_000
    private static let outputLimitBytes = 8 << 20
    private static let memoryLimitKiB = 4 << 20
    private static let complaintLimitBytes = 2_000
    /// Names of the compiler; the version that the sandbox has comes first.
    private static let compilers = ["clang-19", "clang", "clang-20", "clang-18", "clang-21"]

    /// The compiler on this machine; nil where there is none.
    package static func compiler() -> String? { ChildProcess.find(compilers) }

    /// Compiles the file in a child process, and makes its function callable.
    ///
    /// - Parameters:
    ///   - path: a C file that defines the function as Semcom's header declares it.
    ///   - compiler: clang's path.
    package static func implementation(
        path: String, signature: Signature, compiler: String?, name: String
    ) async throws(Failure) -> Implementation {
        guard let compiler else { throw .noCompiler }
        let safePath = path.hasPrefix("/") ? path : "./" + path
        let process = ChildProcess(
            path: "/bin/sh",
            arguments: [
                "-c", "ulimit -v \(memoryLimitKiB) 2>/dev/null; exec \"$0\" \"$@\"", compiler, "-S",
                "-emit-llvm", "-O1", "-g0", "-x", "c", "-fno-vectorize",
                "-fno-slp-vectorize", "-fno-unroll-loops", "-fno-stack-protector",
                "-fno-asynchronous-unwind-tables", "-D__NO_CTYPE", "-fno-math-errno",
                "-ffp-contract=off",
                "-fno-color-diagnostics", "-o", "-", safePath,
            ],
            limitMilliseconds: compilerLimitMilliseconds, outputLimitBytes: outputLimitBytes)
        let result = await Task.detached { process.run() }.value
        switch result.ending {
        case .exited(0): break
        case .outOfTime: throw .outOfTime(milliseconds: compilerLimitMilliseconds)
        case .wroteTooMuch: throw .tooLarge(limitMiB: outputLimitBytes >> 20)
        case .notStarted(let reason): throw .notStarted("\(compiler): \(reason)")
        case .exited, .killed: throw .notCompiled(complaint(result.errors))
        }
        return try implementation(
            of: result.output, path: path, signature: signature, name: name)
    }

    /// From the text that clang printed.
    static func implementation(
        of text: [UInt8], path: String, signature: Signature, name: String
    ) throws(Failure) -> Implementation {
        let symbol = ABI.cSymbol(for: signature)
        guard let found = ClangText.definition(of: symbol, in: IRModule(text)) else {
            throw .noFunction(path: path, prototype: prototype(of: signature))
        }
        let wanted = CReferenceWrapper.definition(of: signature)
        guard found == wanted else {
            throw .otherTypes(
                path: path, prototype: prototype(of: signature), found: words(found, symbol))
        }
        var wrapper = CReferenceWrapper(signature: signature, inner: ClangText.prefix + symbol)
        let code = ClangText(text, symbol: symbol, reserved: signature.name).cleaned()
        return Implementation(
            name: name, text: Array(wrapper.text().utf8) + code, symbol: signature.name,
            as: signature.name)
    }

    /// How C declares the function, in one line.
    package static func prototype(of signature: Signature) -> String {
        let header = CHeader.text(
            functions: [(signature: signature, english: "")], name: signature.name)
        let symbol = ABI.cSymbol(for: signature)
        let blocks = header.split(separator: "\n\n").map(String.init)
        let block = blocks.last { $0.contains("\(symbol)(") && $0.hasSuffix(");") } ?? symbol
        let lines = block.split(separator: "\n").filter {
            !$0.hasPrefix(" *") && !$0.hasPrefix("/*")
        }
        return lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    private static func words(_ definition: CDefinition, _ symbol: String) -> String {
        "\(definition.result) \(symbol)(\(definition.parameters.joined(separator: ", ")))"
    }

    /// The beginning of what the compiler wrote, without what is not text.
    private static func complaint(_ errors: [UInt8]) -> String {
        let text = String(decoding: errors.prefix(complaintLimitBytes), as: UTF8.self)
        let visible = text.unicodeScalars.filter { $0 == "\n" || $0.value >= 32 }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: visible)
        let lines = String(view).split(separator: "\n").prefix(20)
        return lines.isEmpty ? "it said nothing" : lines.joined(separator: "\n")
    }
}

extension CReference.Failure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noCompiler:
            "a C reference needs clang, which is not on the path; install it, for example with "
                + "`apt install clang-19` or `brew install llvm@19`"
        case .notStarted(let reason): "the C compiler cannot be started: \(reason)"
        case .outOfTime(let milliseconds):
            "the C compiler did not finish within \(milliseconds / 1_000) s"
        case .notCompiled(let complaint): "the C reference does not compile: \(complaint)"
        case .tooLarge(let limit):
            "the C reference becomes more than \(limit) MiB of code"
        case .noFunction(let path, let prototype):
            "\(path) does not define the function; it has to be declared so: \(prototype)"
        case .otherTypes(let path, let prototype, let found):
            "\(path) defines the function with other types; it has to be declared so: "
                + "\(prototype) (compiled, it is \(found))"
        }
    }
}
