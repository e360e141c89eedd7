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

/// One thread, LLVM warm, no secrets: forks a child for each request and never looks into a module
/// itself.
struct Zygote {
    /// Milliseconds without a request after which the optimiser is warmed up too.
    private static let idleMilliseconds: Int32 = 20

    /// A worker that has served so many runs will most likely serve as many more: then it pays to
    /// spend up to 250 milliseconds on making each child about one millisecond cheaper.
    private static let runsBeforeSettling = 256

    private let channel = Channel()
    private let compiler: Compiler

    init() throws {
        compiler = try Compiler()
    }

    func serve() -> Never {
        compiler.warmUp(.none)
        semcom_zygote_begin()
        channel.send(.hello, Hello(processIdentifier: getpid()).encoded())
        let spare = SpareChild(compiler: compiler)
        var isOptimiserWarm = false
        var runs = 0
        func warmUpOptimiser() {
            compiler.warmUp(.o2)
            isOptimiserWarm = true
            spare.dismiss()
        }
        while true {
            spare.prepare()
            if !isOptimiserWarm, !channel.hasInput(within: Self.idleMilliseconds) {
                warmUpOptimiser()
                compiler.warmUpEmission()
                spare.prepare()
            }
            let (kind, body, start) = channel.receive()
            do {
                if kind == .run {
                    let request = try RunRequest(decoding: body)
                    if request.optimisation != .none, !isOptimiserWarm { warmUpOptimiser() }
                    RunService(
                        channel: channel, compiler: compiler, request: request, body: body,
                        spare: spare
                    ).serve(since: start)
                    runs += 1
                    if runs == Self.runsBeforeSettling {
                        if !isOptimiserWarm { warmUpOptimiser() }
                        spare.dismiss()
                        _ = semcom_settle_code("libLLVM")
                    }
                } else if kind == .fuzz {
                    let candidate = try FuzzCandidate(decoding: body)
                    if !isOptimiserWarm { warmUpOptimiser() }
                    // What waits for a run has memory that no other child may see.
                    spare.dismiss()
                    FuzzService(channel: channel, compiler: compiler, candidate: candidate).serve()
                } else {
                    try answer(kind, body)
                }
            } catch {
                channel.send(.badRequest, Array("\(error)".utf8))
            }
        }
    }

    private func answer(_ kind: Frame.Kind, _ body: [UInt8]) throws(WireFailure) {
        switch kind {
        case .emit:
            compiler.warmUpEmission()
            let service = EmitService(
                compiler: compiler, request: try EmitRequest(decoding: body))
            channel.send(.emitReply, service.reply())
        case .walls: channel.send(.wallsReply, Walls.probe().encoded())
        case .ping: channel.send(.pong, body)
        default: throw WireFailure("a worker takes no message of kind \(kind)")
        }
    }
}

/// The walls of this machine.
enum Walls {
    private static let capacity = 32

    static func probe() -> WallReport {
        var walls: [semcom_wall] = []
        walls.reserveCapacity(capacity)
        let buffer = UnsafeMutablePointer<semcom_wall>.allocate(capacity: capacity)
        defer { buffer.deallocate() }
        let count = min(semcom_probe_walls(buffer, capacity), capacity)
        var report = WallReport(
            walls: [], llvmVersion: "LLVM \(LLVM.version)", hostTriple: LLVM.hostTriple)
        for index in 0..<count {
            let wall = buffer[index]
            let detail = withUnsafeBytes(of: wall.detail) { bytes in
                String(untrusted: UnsafeRawBufferPointer(rebasing: bytes.prefix { $0 != 0 }))
            }
            report.walls.append(
                WallReport.Wall(
                    name: String(cString: wall.name), holds: wall.holds, detail: detail))
        }
        return report
    }
}
