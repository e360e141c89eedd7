internal import CSandbox
internal import LLVMKit
internal import SandboxProtocol

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
}

/// Compiles and runs candidates for `semcom`, which starts it; of no use by itself.
if CommandLine.arguments.dropFirst().contains("--version") {
    print("semcom-worker 0.1.0 (protocol \(Frame.protocolVersion), LLVM \(LLVM.version))")
    exit(0)
}
if CommandLine.argc > 1 || isatty(0) != 0 {
    complain("usage: semcom-worker [--version]\nsemcom starts it, with pipes; it takes no files.\n")
    exit(EX_USAGE)
}
for descriptor: Int32 in 3..<256 { close(descriptor) }
signal(SIGPIPE, SIG_IGN)
// Runs of one verdict that share a processor would take twice as long.
if let place = getenv("SEMCOM_PROCESSOR").flatMap({ Int(String(cString: $0)) }), place >= 0 {
    semcom_keep_to_processor(place)
}
do {
    try Zygote().serve()
} catch {
    complain("LLVM has no code generator for this machine: \(error)\n")
    exit(EX_UNAVAILABLE)
}
