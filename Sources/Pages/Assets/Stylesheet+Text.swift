extension Stylesheet {
  /// Type, measure and the space between things.
  static let text: StaticString = #"""
    *, *::before, *::after { box-sizing: border-box; }
    html {
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052,
        "Source Serif 4", Georgia, "DejaVu Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans",
        Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace;
      font: 100%/1.5 var(--sans);
      font-variant-numeric: tabular-nums lining-nums;
      text-size-adjust: 100%;
      -webkit-text-size-adjust: 100%;
      scroll-padding-block-start: 1rem;
    }
    body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
    main, .masthead, .foot {
      max-inline-size: 80rem;
      margin-inline: auto;
      padding-inline: clamp(1rem, 3.2vw, 2.75rem);
    }
    main:focus { outline: none; }
    p, ul, ol, dl, table, figure, form, pre { margin: 0 0 1rem; }
    p, .measure { max-inline-size: 42rem; }
    h1, h2, h3 {
      font-family: var(--serif);
      font-weight: 500;
      line-height: 1.15;
      text-wrap: balance;
      margin: 0;
    }
    h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.5rem); letter-spacing: -0.012em; }
    h2 { font-size: 1.35rem; margin-block: 0 0.75rem; }
    h3 { font-size: 1.06rem; margin-block: 1.5rem 0.4rem; }
    main section { margin-block-start: 2.75rem; }
    main .calendar-part { margin-block-start: 1.25rem; }
    .columns { margin-block-start: 2.25rem; }
    .columns > section, .columns > div > section:first-child { margin-block-start: 0; }
    section .columns > div > h2:not(:first-child), .columns > div > h2:not(:first-child) {
      margin-block-start: 2rem;
    }
    a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
    a:hover { text-decoration-thickness: 0.13em; }
    a.source { color: inherit; text-decoration: underline dotted var(--rule-strong); }
    a.source:hover { color: var(--link); text-decoration-style: solid; }
    a.mission { color: inherit; font-weight: 600; text-decoration-color: transparent; }
    a.mission:hover { color: var(--link); text-decoration-color: currentcolor; }
    a.rule { font-size: 0.87em; letter-spacing: 0.02em; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    strong { font-weight: 600; }
    code, pre { font-family: var(--mono); font-size: 0.88em; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    ul, ol { padding-inline-start: 1.25rem; }
    .plain { list-style: none; padding: 0; }
    .quiet, .hint { color: var(--ink-quiet); }
    .symbol { white-space: nowrap; }
    .number { text-align: end; }
    .paper-only { display: none; }
    .unseen {
      position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    .skip { position: absolute; inset-block-start: -6rem; }
    .skip:focus {
      inset-block-start: 0.5rem; inset-inline-start: 0.5rem; padding: 0.5rem 1rem;
      background: var(--paper); z-index: 2;
    }
    .columns { display: grid; gap: 2rem 3.5rem; }
    @media (min-width: 60rem) {
      .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .columns.uneven { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); }
    }
    @media (prefers-reduced-motion: no-preference) {
      html { scroll-behavior: smooth; }
    }

    """#
}
