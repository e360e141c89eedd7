import ABI
import IRText
import Intent
import Pipeline
import SandboxProtocol
import Store

extension Driver {
    /// Writes the formats that were asked for; only functions that are aligned are handed over.
    func emitFiles(
        _ outcome: CompiledModule, code: [UInt8], of module: LoadedModule,
        _ request: CompileRequest
    ) async throws {
        let files = EmittedFiles(
            stem: PathName.stem(of: module.path),
            folder: request.outputFolder ?? PathName.folder(of: module.path))
        try FolderMaker.make(files.folder)
        let signatures = outcome.aligned.map(\.intent.signature)
        try await emitCode(code, signatures, of: module, request, files)
        guard request.formats.contains(.header) else { return }
        let header = CHeader.text(
            functions: outcome.aligned.map { ($0.intent.signature, $0.intent.english) },
            name: files.stem)
        try put(Array(header.utf8), files.path(of: .header))
        let mapPath = PathName.joined(files.folder, "module.modulemap")
        var known: [UInt8] = []
        if FileKind.exists(mapPath),
            case .success(let bytes) = IntentFileReader.read(
                mapPath, limit: CodeFile.sizeLimitBytes, what: "module map")
        {
            known = bytes
        }
        let map = ModuleMap.text(
            name: files.stem, replacingIn: String(decoding: known, as: UTF8.self))
        try put(Array(map.utf8), mapPath)
    }

    private func emitCode(
        _ code: [UInt8], _ signatures: [Signature], of module: LoadedModule,
        _ request: CompileRequest, _ files: EmittedFiles
    ) async throws {
        let formats = request.formats.filter { $0 != .header }
        let needed = Set(formats.compactMap(\.compiledFormat))
        guard !needed.isEmpty else { return }
        let compiled = EmitRequest.Format.allCases.filter(needed.contains)
        var linked = signatures.map { signature in
            Array(CWrapper.text(for: signature).utf8)
        }
        linked += dependencyCode(of: module).compactMap { $0.candidate?.text }
        let inner = Dictionary(
            uniqueKeysWithValues: signatures.map { ($0.name, CWrapper.innerName(of: $0)) })
        let emission = EmitRequest(
            moduleText: IRText.renaming(code, functions: inner), linkedTexts: linked,
            exported: signatures.map(ABI.cSymbol(for:)), optimisation: request.optimisation,
            formats: compiled)
        let outputs: [[UInt8]]
        switch try await pool.emit(emission) {
        case .refused(let refusals):
            throw EmissionFailure(reason: refusals.map(\.message).joined(separator: "; "))
        case .emitted(let bytes): outputs = bytes
        }
        for format in formats {
            guard let kind = format.compiledFormat, let index = compiled.firstIndex(of: kind) else {
                continue
            }
            var bytes = outputs[index]
            if format == .lib {
                let member = Archive.Member(name: files.stem + ".o", contents: bytes)
                bytes = Archive.bytes(
                    member: member, symbols: signatures.map(ABI.cSymbol(for:)))
            }
            let path = files.path(of: format)
            if format == .ll, PathName.standardised(path) == PathName.standardised(module.codePath)
            {
                continue
            }
            try put(bytes, path)
        }
    }

    private func put(_ bytes: [UInt8], _ path: String) throws {
        try AtomicFile.write(bytes, to: path)
        emit(.wrote(path: path))
    }
}

/// The module was judged, but could not be compiled for handing over.
struct EmissionFailure: Error, CustomStringConvertible {
    var reason: String
    var description: String { "the code could not be compiled for output: \(reason)" }
}

/// Names of the files that one module is emitted to.
private struct EmittedFiles {
    var stem: String
    var folder: String

    func path(of format: EmitFormat) -> String {
        let name =
            switch format {
            case .ll: stem + ".ll"
            case .bc: stem + ".bc"
            case .obj: stem + ".o"
            case .asm: stem + ".s"
            case .lib: "lib" + stem + ".a"
            case .header: stem + ".h"
            }
        return PathName.joined(folder, name)
    }
}

extension EmitFormat {
    /// What the worker compiles for it; nil for a header.
    fileprivate var compiledFormat: EmitRequest.Format? {
        switch self {
        case .ll: .ll
        case .bc: .bitcode
        case .obj, .lib: .object
        case .asm: .assembly
        case .header: nil
        }
    }
}
