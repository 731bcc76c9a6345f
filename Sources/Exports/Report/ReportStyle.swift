/// The style sheet of the report. Colour is never the only sign: kinds differ in their underlines as well.
let reportStyle = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --dim: #666; --paper: #fff; --line: #ccc; --bar: #b06f00; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e6e6; --dim: #999; --paper: #161616; --line: #444; --bar: #e0a030; }
    }
    body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 Georgia, serif; color: var(--ink);
      background: var(--paper); }
    h1, h2, table, .counts, .speakers { font-family: system-ui, sans-serif; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
    small, .counts, .speakers, .scale { color: var(--dim); font-weight: normal; font-size: .85rem; }
    .speakers { margin-top: -.8rem; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; }
    th, td { padding: .2rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    .axis { position: relative; width: 40%; min-width: 10rem; }
    .axis + td { padding-left: 1.5rem; }
    .scale td { height: 1.5rem; }
    .scale span { position: absolute; transform: translateX(-50%); }
    .bar { position: absolute; top: .55rem; height: .7rem; min-width: .7rem; margin-left: -.35rem; border-radius: .35rem;
      background: var(--bar); }
    .open-low { border-left: 3px dotted var(--paper); }
    .open-high { border-right: 3px dotted var(--paper); }
    article { margin-top: 2rem; border-top: 1px solid var(--line); }
    mark { color: inherit; background: none; text-decoration: underline 1px var(--dim); text-underline-offset: 3px; }
    .quote { background: rgb(0 140 170 / .16); }
    .claim { text-decoration-style: dotted; }
    .denial { text-decoration: underline 2px wavy #b0408a; }
    .numberConflict, .differs { font-weight: bold; background: rgb(230 160 0 / .28); }
    mark:target { outline: 2px solid var(--bar); }
    @media print { body { max-width: none; } }

    """
