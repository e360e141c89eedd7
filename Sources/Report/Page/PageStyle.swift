/// The style sheet of report pages: light and dark, narrow and wide, screen and paper.
enum PageStyle {
    static let text = colours + base + tables + code + narrow + paper

    /// Every pair of text and ground keeps a contrast of 4.5:1; a test computes it.
    static let colours = """
        :root {
          color-scheme: light dark;
          --page: #f4f5f7; --card: #ffffff; --sunk: #f4f5f7; --line: #d5d9e0;
          --ink: #1a1d23; --quiet: #535b68; --link: #0a55b8;
          --good: #12652c; --good-ground: #e3f4e7;
          --bad: #a3112b; --bad-ground: #fdeaec;
          --open: #7a4b00; --open-ground: #fdf3dc;
          --ask: #5b2fa8; --ask-ground: #f1ebfc;
          --heat-1: #f1f6fd; --heat-2: #e5effb; --heat-3: #d8e7f9;
          --heat-4: #cbdff7; --heat-5: #bdd6f4; --never: #fbeef0;
          --comment: #4f5865; --global: #6a2c91; --local: #0b4a8f; --type: #00565a;
          --number: #7a3a00; --string: #12592a; --mark: #1d68c9;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --page: #0e1116; --card: #161a21; --sunk: #1d222b; --line: #343b47;
            --ink: #e7eaef; --quiet: #aab3bf; --link: #86bcff;
            --good: #7ddf98; --good-ground: #14301d;
            --bad: #ff9ea6; --bad-ground: #3a181d;
            --open: #f0c066; --open-ground: #33270f;
            --ask: #cbb0ff; --ask-ground: #291f40;
            --heat-1: #18202b; --heat-2: #1a2738; --heat-3: #1d2f47;
            --heat-4: #203857; --heat-5: #244267; --never: #2e1a1e;
            --comment: #aab3c0; --global: #dcb5ff; --local: #a3cdff; --type: #7fdcd9;
            --number: #ffc78a; --string: #8be3a4; --mark: #6aaeff;
          }
        }

        """

    static let base = """
        * { box-sizing: border-box; }
        html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
          "Liberation Sans", "DejaVu Sans", sans-serif; -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--page); color: var(--ink);
          overflow-wrap: break-word; }
        main, .top, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
        .top { padding-top: 2.75rem; padding-bottom: 1.25rem; }
        .kicker { margin: 0; color: var(--quiet); font-size: .8rem; font-weight: 600;
          letter-spacing: .08em; text-transform: uppercase; }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
        h1 { margin: .2rem 0 .4rem; font-size: 2rem; letter-spacing: -.015em; }
        h2 { margin: 0 0 .75rem; font-size: 1.35rem; letter-spacing: -.01em; }
        h2 code { font-size: 1em; background: none; padding: 0; }
        h3 { margin: 0 0 .6rem; font-size: 1rem; }
        p { margin: 0 0 .75rem; }
        ul, ol { margin: 0 0 .75rem; padding-left: 1.25rem; }
        li + li { margin-top: .3rem; }
        .lead { margin: 0; font-size: 1.1rem; color: var(--quiet); }
        a { color: var(--link); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible {
          outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 3px; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem; }
        .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;
          clip-path: inset(50%); white-space: nowrap; }
        .quiet { color: var(--quiet); font-size: .9rem; }
        .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
          padding: 1.5rem 1.75rem; margin: 0 0 1.5rem; }
        .card > section { margin-top: 1.75rem; }
        .card > :last-child, .card section > :last-child { margin-bottom: 0; }
        #functions { outline: none; }
        .function { scroll-margin-top: 1rem; }
        .state { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; }
        .reason { color: var(--bad); font-weight: 600; }
        .reason.undecided { color: var(--open); }
        .english { max-width: 46rem; font-size: 1.05rem; }
        .signature { margin: 0; }
        code, .ir, .shell { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo,
          Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: .875em;
          font-variant-ligatures: none; }
        code { background: var(--sunk); border-radius: 4px; padding: .1em .3em;
          overflow-wrap: anywhere; unicode-bidi: isolate; }
        .badge { display: inline-block; padding: .15rem .6rem; border-radius: 99px;
          font-size: .875rem; font-weight: 600; white-space: nowrap; }
        .badge.good { color: var(--good); background: var(--good-ground); }
        .badge.bad { color: var(--bad); background: var(--bad-ground); }
        .badge.open { color: var(--open); background: var(--open-ground); }
        .status { white-space: nowrap; font-weight: 600; }
        .status.good { color: var(--good); }
        .status.bad { color: var(--bad); }
        .status.open { color: var(--open); }
        .status.quiet { font-size: inherit; font-weight: 400; }
        .level { display: inline-flex; align-items: center; gap: .5rem; white-space: nowrap; }
        .pips { display: inline-flex; gap: 2px; }
        .pips i { width: 5px; height: 13px; border-radius: 1.5px; background: var(--line); }
        .pips .on { background: var(--mark); }
        .note { border-left: 4px solid var(--line); background: var(--sunk);
          border-radius: 0 8px 8px 0; padding: .9rem 1.1rem; }
        .note ul:last-child, .note p:last-child { margin-bottom: 0; }
        .note.open { border-color: var(--open); background: var(--open-ground); }
        .note.bad { border-color: var(--bad); background: var(--bad-ground); }
        .note.ask { border-color: var(--ask); background: var(--ask-ground); }
        .note .quiet { color: inherit; }
        .note code { background: none; padding: 0; font-weight: 600; }
        .note.open h3 { color: var(--open); }
        .note.bad h3 { color: var(--bad); }
        .note.ask h3 { color: var(--ask); }
        .facts { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr);
          gap: .35rem 1.25rem; margin: 0 0 .75rem; }
        .facts dt { color: var(--quiet); max-width: 16rem; }
        .note .facts dt { color: inherit; font-weight: 600; }
        .facts dd { margin: 0; min-width: 0; }
        .facts.wide { display: block; }
        .facts.wide dt { max-width: none; color: var(--ink); font-weight: 600; }
        details { margin-top: .75rem; }
        summary { cursor: pointer; color: var(--link); width: fit-content; }
        details[open] > summary { margin-bottom: .6rem; }
        .ladder { list-style: none; padding: 0; margin: 0; }
        .ladder li { position: relative; margin: 0; padding: 0 0 .75rem 1.9rem; }
        .ladder li::before { content: ""; position: absolute; left: .2rem; top: .35rem;
          width: .85rem; height: .85rem; border-radius: 50%; background: var(--card);
          border: 2px solid var(--quiet); z-index: 1; }
        .ladder .on::before { background: var(--mark); border-color: var(--mark); }
        .ladder li::after { content: ""; position: absolute; left: calc(.625rem - 1px);
          top: .6rem; bottom: -.6rem; width: 2px; background: var(--line); }
        .ladder li:last-child { padding-bottom: 0; }
        .ladder li:last-child::after { content: none; }
        .ladder .on:not(:last-child)::after { background: var(--mark); }
        .ladder .on:has(+ .off)::after { background: var(--line); }
        .ladder li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); }
        .ladder li > span { grid-column: 2; }
        .ladder .off b { font-weight: 400; color: var(--quiet); }
        .needs { display: block; color: var(--quiet); font-size: .9rem; }
        .chart { display: block; width: 100%; max-width: 34rem; height: auto; }
        .chart .grid { stroke: var(--line); stroke-width: 1; }
        .chart .axis { fill: var(--quiet); font-size: 12px; }
        .chart .fit { fill: none; stroke: var(--mark); stroke-width: 2; opacity: .55; }
        .chart .dot { fill: var(--mark); }
        .bar { display: block; width: 100%; height: 12px; margin-bottom: .6rem;
          border-radius: 6px; }
        .bar-all { fill: var(--line); }
        .bar-on { fill: var(--mark); }
        .shell { margin: 0; padding: .8rem 1rem; background: var(--sunk); border-radius: 8px;
          white-space: pre-wrap; overflow-wrap: anywhere; }
        .shell code { padding: 0; background: none; font-size: 1em; }
        footer { padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; }

        """

    static let tables = """
        table { border-collapse: collapse; width: 100%; }
        .rows th, .rows td { text-align: left; vertical-align: top; padding: .6rem 1rem .6rem 0;
          border-top: 1px solid var(--line); }
        .rows thead th { border-top: 0; padding-top: 0; color: var(--quiet);
          font-size: .85rem; font-weight: 600; }
        .rows tbody th { font-weight: 400; }
        .rows th:last-child, .rows td:last-child { padding-right: 0; }
        .rows tbody th a code { background: none; padding: 0; font-weight: 600; }
        .clauses th, .clauses td { padding-top: .4rem; padding-bottom: .4rem; }
        .clauses td { width: 1%; }
        .clauses td:last-child { width: 27%; }
        .clauses .name { float: left; width: 6.25rem; font-size: .85rem; color: var(--quiet);
          line-height: 1.75; }
        .clauses tbody th code { display: block; margin-left: 6.25rem; background: none;
          padding: 0; line-height: 1.7; }
        .rows tr:target { background: var(--open-ground); }
        .sideways { overflow-x: auto; }
        .points { width: auto; font-variant-numeric: tabular-nums; }
        .points th, .points td { text-align: right; padding: .15rem 0 .15rem 1.5rem; }
        .points th:first-child, .points td:first-child { padding-left: 0; }
        .chips { display: inline; font-size: .85rem; }
        .rows td > .chips { display: block; margin-top: .2rem; color: var(--quiet); }
        .chip { display: inline-block; padding: 0 .45em; border: 1px solid var(--line);
          border-radius: 99px; background: var(--card); color: var(--link);
          text-decoration: none; font-size: .8rem; line-height: 1.5; white-space: nowrap;
          max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; }
        a.chip:hover { text-decoration: underline; }

        """

    static let code = """
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
        .ir { line-height: 1.5; font-size: .8125rem; }
        .ir th, .ir td { padding: 0 .75rem; vertical-align: top; }
        .ir thead th { text-align: right; padding: .3rem .75rem; color: var(--quiet);
          font-size: .75rem; font-weight: 600; border-bottom: 1px solid var(--line); }
        .ir thead th:last-child { text-align: left; width: 100%; }
        .ir tbody th { text-align: right; font-weight: 400; color: var(--quiet);
          user-select: none; width: 1%; min-width: 3.2rem; }
        .ir .hits { text-align: right; white-space: nowrap; width: 1%;
          font-variant-numeric: tabular-nums; border-right: 3px solid transparent; }
        .ir .code { white-space: pre; padding-right: 1.5rem; }
        .ir .code > code { font-size: 1em; background: none; padding: 0;
          overflow-wrap: normal; }
        .ir .chips { white-space: normal; }
        .ir .chip { font-family: system-ui, "DejaVu Sans", sans-serif; }
        .block { border-top: 1px solid var(--line); }
        .block .hits { border-right-color: var(--line); }
        .heat-1 { background: var(--heat-1); }
        .heat-2 { background: var(--heat-2); }
        .heat-3 { background: var(--heat-3); }
        .heat-4 { background: var(--heat-4); }
        .heat-5 { background: var(--heat-5); }
        .block[class*="heat"] .hits { border-right-color: var(--mark); }
        .never { background: var(--never); }
        .never .hits { color: var(--bad); font-weight: 600; border-right: 3px dashed var(--bad);
          background: repeating-linear-gradient(-45deg, var(--never) 0 6px,
            var(--card) 6px 9px); }
        .block:target { outline: 2px solid var(--mark); outline-offset: -2px; }
        .ir tr:target { outline: 2px solid var(--ask); outline-offset: -2px; }
        .survivor td { padding: 0; background: var(--ask-ground); }
        .survivor div { position: sticky; left: 0; padding: .4rem .75rem .45rem;
          max-width: min(60rem, calc(100vw - 5.5rem)); font: .875rem/1.45 system-ui,
          "DejaVu Sans", sans-serif; color: var(--ask); }
        .survivor code { background: none; padding: 0; }
        .k-c { color: var(--comment); font-style: italic; }
        .k-g { color: var(--global); }
        .k-l { color: var(--local); }
        .k-b { color: var(--ink); font-weight: 700; }
        .k-o { font-weight: 600; }
        .k-t { color: var(--type); }
        .k-n { color: var(--number); }
        .k-s { color: var(--string); }

        """

    static let narrow = """
        @media (max-width: 46rem) {
          main, .top, footer { padding-left: .75rem; padding-right: .75rem; }
          .top { padding-top: 1.5rem; }
          h1 { font-size: 1.6rem; }
          .card { padding: 1.1rem 1rem; border-radius: 10px; }
          .rows, .rows tbody, .rows tr, .rows th, .rows td { display: block; width: auto; }
          .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
            clip-path: inset(50%); }
          .rows tr { border-top: 1px solid var(--line); padding: .75rem 0; }
          .rows tbody tr:first-child { border-top: 0; padding-top: 0; }
          .rows th, .rows td { border: 0; padding: .1rem 0; }
          .rows td { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr);
            column-gap: .5rem; }
          .rows td > * { grid-column: 2; min-width: 0; justify-self: start; }
          .rows td::before { content: attr(data-label); color: var(--quiet);
            font-size: .85rem; grid-column: 1; grid-row: 1; }
          .clauses tbody th { width: auto; margin-bottom: .25rem; }
          .clauses td:last-child { width: auto; }
          .clauses .name { float: none; display: block; width: auto; }
          .clauses tbody th code { margin-left: 0; }
          .facts { display: block; }
          .facts dd { margin: 0 0 .5rem; }
          .ladder li { display: block; }
          .ladder b, .ladder li > span { display: block; }
          .ir { font-size: .75rem; }
          .ir th, .ir td, .ir thead th { padding-left: .35rem; padding-right: .35rem; }
          .ir tbody th { min-width: 0; }
          .chart .axis { font-size: 17px; }
        }

        """

    static let paper = """
        @media print {
          :root { --page: #ffffff; --card: #ffffff; }
          html { font-size: 10pt; }
          .card { border: 0; padding: 0; margin-bottom: 1.5rem; }
          .function { break-before: page; }
          .skip { display: none; }
          .scroll { overflow: visible; border: 0; }
          .ir .code { white-space: pre-wrap; overflow-wrap: anywhere; }
          .note, .rows tr, .ir tr, .chart { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          details::details-content { content-visibility: visible; display: block;
            block-size: auto; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
