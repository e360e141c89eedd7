import Pipeline
import Sandbox

extension Driver {
    /// Says what this machine has, and tries out every wall of the sandbox.
    package func doctor() async -> ExitStatus {
        await guarding {
            emit(.fact(Fact(name: "worker", value: configuration.workerPath)))
            reportLibrary()
            let report = try await gate.walls()
            emit(.walls(report))
            return report.walls.allSatisfy(\.holds) ? .aligned : .unavailable
        }
    }

    private func reportLibrary() {
        guard let folder = configuration.runtimeFolder else {
            emit(
                .fact(
                    Fact(
                        name: "library",
                        value: "no folder of functions was found; SEMCOM_RUNTIME names one",
                        isProblem: true)))
            return
        }
        let count = LibraryIndex(folder: folder).entries.count
        emit(.fact(Fact(name: "library", value: "\(count) functions in \(folder)")))
    }
}
