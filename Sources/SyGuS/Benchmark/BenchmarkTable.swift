package import Diagnostics

/// The results of a benchmark as lines of a table, or as JSON.
package struct BenchmarkTable: Sendable {
    private struct Group {
        var name: String
        var files = 0
        var solved = 0
        var time = Duration.zero
        var size = 0
        var cases = 0
    }

    private var groups: [Group] = []
    private let nameWidth: Int

    /// - Parameter names: all files that will be reported, for the width of the first column.
    package init(names: [String]) {
        nameWidth = min(60, max(24, names.map(\.count).max() ?? 0))
    }

    package var header: String {
        Self.row("file", nameWidth, ["result", "seconds", "size", "cases"])
    }

    /// The line of one file, which the totals then include.
    package mutating func add(_ result: FileResult) -> String {
        let folder = result.name.split(separator: "/").dropLast().joined(separator: "/")
        let index = groups.firstIndex { $0.name == folder } ?? groups.count
        if index == groups.count { groups.append(Group(name: folder)) }
        groups[index].files += 1
        groups[index].time += result.time
        var columns = [result.word, Self.seconds(result.time)]
        if case .solved(_, let size, let cases) = result.status {
            groups[index].solved += 1
            groups[index].size += size
            groups[index].cases += cases
            columns += [String(size), String(cases)]
        } else {
            columns += ["-", "-"]
        }
        return Self.row(result.name, nameWidth, columns)
    }

    /// One line for each folder: files solved, time in all, mean size and number of cases.
    package var totals: [String] {
        var lines = [
            Self.row("folder", nameWidth, ["solved", "seconds", "mean size", "mean cases"])
        ]
        for group in groups {
            let name = group.name.isEmpty ? "." : group.name
            lines.append(
                Self.row(
                    name, nameWidth,
                    [
                        "\(group.solved)/\(group.files)", Self.seconds(group.time),
                        Self.mean(group.size, group.solved), Self.mean(group.cases, group.solved),
                    ]))
        }
        return lines
    }

    /// The totals as JSON, one object for each folder.
    package var totalValues: [JSONText] {
        groups.map {
            [
                "event": "folder", "name": .string($0.name), "files": .integer($0.files),
                "solved": .integer($0.solved), "seconds": .number($0.time.inSeconds),
                "size": .integer($0.size), "cases": .integer($0.cases),
            ]
        }
    }

    private static func row(_ name: String, _ width: Int, _ columns: [String]) -> String {
        let widths = [10, 9, 10, 11]
        let cells = zip(columns, widths).map { text, width in
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        let padding = String(repeating: " ", count: max(0, width - name.count))
        return name + padding + " " + cells.joined(separator: " ")
    }

    private static func mean(_ sum: Int, _ count: Int) -> String {
        guard count > 0 else { return "-" }
        let tenths = (sum * 10 + count / 2) / count
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func seconds(_ time: Duration) -> String {
        let thousandths = Int((time.inSeconds * 1_000).rounded())
        let rest = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}

extension Duration {
    package var inSeconds: Double { self / .seconds(1) }
}

extension FileResult {
    /// The result in one word.
    package var word: String {
        switch status {
        case .solved: "solved"
        case .unsolved: "unsolved"
        case .refused: "REFUSED"
        case .unreadable: "unreadable"
        }
    }

    /// The result as JSON.
    package var value: JSONText {
        var members: [JSONText.Member] = [
            JSONText.Member("event", "file"), JSONText.Member("name", .string(name)),
            JSONText.Member("result", .string(word.lowercased())),
            JSONText.Member("seconds", .number(time.inSeconds)),
            JSONText.Member("candidates", .integer(candidateCount)),
        ]
        switch status {
        case .solved(let text, let size, let cases):
            members.append(JSONText.Member("size", .integer(size)))
            members.append(JSONText.Member("cases", .integer(cases)))
            members.append(JSONText.Member("solution", .string(text)))
        case .refused(let text, let verdict):
            members.append(JSONText.Member("solution", .string(text)))
            members.append(JSONText.Member("reason", .string(verdict.text)))
        case .unreadable(let diagnostic):
            members.append(
                JSONText.Member("diagnostic", DiagnosticRenderer.value(of: diagnostic)))
        case .unsolved: break
        }
        return .object(members)
    }
}

extension SolutionChecker.Verdict {
    /// The verdict in a sentence.
    package var text: String {
        switch self {
        case .correct: "right on all constraints"
        case .malformed(let reason): reason
        case .outsideGrammar(let part): "the grammar does not permit \(part)"
        case .wrong(let line, let reason): "line \(line): \(reason)"
        }
    }
}
