import Evidence
import Pipeline
package import SandboxProtocol

/// The reports on a module's functions as one HTML file that needs nothing else: no script, no
/// network, no date; the same reports give the same bytes.
package struct ReportPage: Sendable {
    /// Functions that are shown in full.
    package static let functionLimit = 500

    package var title: String
    package var functions: [ReportSubject]
    /// What the machine's sandbox holds, as the worker tried it out; nil where nobody asked.
    package var walls: WallReport?
    /// A line at the end, such as a date or a commit; empty for none.
    package var footer: String

    package init(
        title: String, functions: [ReportSubject], walls: WallReport? = nil, footer: String = ""
    ) {
        self.title = title
        self.functions = functions
        self.walls = walls
        self.footer = footer
    }

    package var html: String {
        let sections = functions.prefix(Self.functionLimit).enumerated().map { index, subject in
            FunctionSection(subject: subject, number: index + 1)
        }
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
            form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>\(VisibleText.line(title))</title>
            <style>
            \(HTML(stringLiteral: PageStyle.text))</style>
            </head>
            <body>
            <a class="skip" href="#functions">Skip to the functions</a>
            <header class="top">
            <p class="kicker">Evidence report</p>
            <h1>\(VisibleText.line(title))</h1>
            <p class="lead">\(HTML.sentence(lead))</p>
            </header>
            <main>
            \(PageSummary(sections: sections).html)\
            <div id="functions" tabindex="-1">
            \(sections.map(\.html))</div>
            \(runs)</main>
            \(foot)</body>
            </html>

            """
        return page.text
    }

    /// `3 functions: 2 aligned, 1 misaligned`
    private var lead: String {
        let parts = Verdict.allCases.compactMap { verdict -> String? in
            let count = functions.count { $0.report.verdict == verdict }
            return count > 0 ? "\(count) \(verdict.rawValue)" : nil
        }
        var text = ReportWords.counted(functions.count, "function")
        if !parts.isEmpty { text += ": " + parts.joined(separator: ", ") }
        if functions.count > Self.functionLimit {
            text += "; only the first \(Self.functionLimit) are shown"
        }
        return text
    }

    /// How code is run, once for the whole page.
    private var runs: HTML {
        """
        <section class="card" aria-labelledby="runs">
        <h2 id="runs">How the code was run</h2>
        <p>Code that nobody trusts runs in a child process without files, network or system \
        calls. Expected results never enter it: it gives raw results, and another process \
        compares. Each input runs in every one of these ways, and all have to agree:</p>
        <dl class="facts">
        <dt>Guard pages</dt><dd>every buffer ends, and in another run begins, where a page \
        begins that nobody may touch</dd>
        <dt>Memory</dt><dd>three fillings of the stack and of memory that is not the code’s</dd>
        <dt>Levels</dt><dd>O0 with a check at each instruction that can be undefined, and O2</dd>
        <dt>Again</dt><dd>a second call in the same process, and one in a fresh process</dd>
        <dt>Capacity</dt><dd>where a result needs a buffer: exact, one too few, none</dd>
        </dl>
        \(wallTable)</section>

        """
    }

    private var wallTable: HTML? {
        guard let walls else { return nil }
        let rows = walls.walls.map { wall in
            """
            <tr role="row"><th scope="row" role="rowheader">\(wall.name)</th>\
            <td role="cell" data-label="State">\(Self.mark(wall.holds))</td>\
            <td role="cell" data-label="Seen"><span>\(HTML.sentence(wall.detail))</span></td></tr>

            """ as HTML
        }
        return """
            <h3>Walls of this machine’s sandbox</h3>
            <p class="quiet">\(walls.llvmVersion), \(walls.hostTriple)</p>
            <table class="rows" role="table"><thead role="rowgroup"><tr role="row">\
            <th scope="col" role="columnheader">Wall</th>\
            <th scope="col" role="columnheader">State</th>\
            <th scope="col" role="columnheader">What was seen</th></tr></thead>
            <tbody role="rowgroup">
            \(rows)</tbody></table>

            """
    }

    private static func mark(_ holds: Bool) -> HTML {
        holds
            ? "<span class=\"status good\">✓ holds</span>"
            : "<span class=\"status bad\">✗ missing</span>"
    }

    private var foot: HTML? {
        footer.isEmpty ? nil : "<footer>\(HTML.sentence(footer))</footer>\n"
    }
}
