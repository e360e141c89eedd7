internal import LLVMKit
internal import SandboxProtocol

extension CallShape {
    /// What instrumentation has to know about the function's memory and result.
    var exported: ExportedFunction {
        var buffers: [ExportedFunction.Buffer] = []
        var index = 0
        for parameter in parameters {
            guard case .slice(let element) = parameter.shape else {
                index += 1
                continue
            }
            buffers.append(Self.buffer(index, element.layout))
            index += 2
        }
        for element in result?.outputElements ?? [] {
            buffers.append(Self.buffer(index, element.layout))
            index += 2
            guard element.hasSlice else { continue }
            // An arena is counted in bytes, and its size may be any number of them.
            buffers.append(Self.buffer(index, (size: 1, align: 16)))
            index += 2
        }
        var flags: [[Int]] = []
        result?.appendResultFlags(to: &flags, enclosing: [])
        return ExportedFunction(name: symbol, buffers: buffers, resultFlags: flags)
    }

    private static func buffer(
        _ index: Int, _ layout: (size: Int, align: Int)
    ) -> ExportedFunction.Buffer {
        ExportedFunction.Buffer(
            pointer: index, count: index + 1, elementBytes: layout.size,
            elementAlignment: layout.align)
    }
}

extension ValueShape {
    /// Size and alignment in memory, in C's natural layout.
    fileprivate var layout: (size: Int, align: Int) {
        switch self {
        case .bool: (1, 1)
        case .integer(let bits): (bits / 8, bits / 8)
        case .float: (4, 4)
        case .double: (8, 8)
        case .slice: (16, 8)
        case .tuple(let elements): Self.layout(of: elements)
        case .optional(let wrapped): Self.layout(of: [.bool, wrapped])
        }
    }

    private static func layout(of members: [ValueShape]) -> (size: Int, align: Int) {
        var size = 0
        var align = 1
        for member in members {
            let part = member.layout
            size = (size + part.align - 1) / part.align * part.align + part.size
            align = max(align, part.align)
        }
        return ((size + align - 1) / align * align, align)
    }

    /// For each scalar of a result the flags that decide whether it matters.
    fileprivate func appendResultFlags(to flags: inout [[Int]], enclosing: [Int]) {
        switch self {
        case .tuple(let elements):
            for element in elements { element.appendResultFlags(to: &flags, enclosing: enclosing) }
        case .optional(let wrapped):
            let flag = flags.count
            flags.append(enclosing)
            wrapped.appendResultFlags(to: &flags, enclosing: enclosing + [flag])
        default:
            flags.append(enclosing)
        }
    }
}
