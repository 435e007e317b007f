extension Stylesheet {
  /// Forces: heatmap, lanes and ladder; each state a shape and a word beside its colour.
  static let forces: StaticString = #"""
    :root {
      --gap-1: #f1e3cd; --gap-2: #dfbd8c; --gap-3: #9a5a12;
      --gap-ink: var(--night); --gap-ink-3: var(--white);
      --tour: #b5dff2; --tour-ink: var(--night);
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --gap-1: #3d3020; --gap-2: #6d4c1f; --gap-3: #e5ac5b;
        --gap-ink: #f4ead9; --gap-ink-3: #191204;
        --tour: #0d4a63; --tour-ink: #e6f4fb;
      }
    }
    .masthead nav { flex: 1 1 auto; }
    .masthead nav.within { flex-basis: 100%; order: 5; }
    .masthead nav.within a { font-size: 0.88rem; color: var(--ink-quiet); padding-block: 0.15rem; }
    .masthead nav.within a[aria-current] { color: var(--ink); }
    .exercise {
      max-inline-size: none; margin: 0; padding: 0.45rem clamp(1rem, 3.2vw, 2.75rem);
      text-align: center; font-weight: 600; color: var(--ink); background: var(--gap-1);
      border-block: 2px solid var(--unmet);
    }
    .look { margin-block: 0.5rem 1.5rem; }
    .narrow-only { display: none; }
    .heat-1 { fill: var(--gap-1); stroke: var(--unmet); stroke-width: 0.8; }
    .heat-2 { fill: var(--gap-2); stroke: var(--unmet); stroke-width: 0.8; }
    .heat-3 { fill: var(--gap-3); }
    svg text.heat-text-1, svg text.heat-text-2 { fill: var(--gap-ink); font-weight: 600; }
    svg text.heat-text-3 { fill: var(--gap-ink-3); font-weight: 600; }
    .heat-critical { fill: var(--breach); stroke: var(--paper); stroke-width: 0.8; }
    .heat-covered { fill: none; stroke: var(--done); stroke-width: 1.6; }
    .heat-pledged { fill: var(--paper); stroke: var(--ink); stroke-width: 1.4; }
    svg .row-name { font-size: 12px; }
    svg a:hover .row-name { fill: var(--link); text-decoration: underline; }
    svg .lane-year { font-weight: 600; }
    .heat-table { inline-size: auto; }
    .heat-table td, .heat-table th { padding-inline-end: 0.6rem; white-space: nowrap; }
    .heat-table tbody th { white-space: normal; min-inline-size: 12rem; }
    .tour-committed { fill: var(--tour); stroke: var(--shape); stroke-width: 1; }
    .tour-proposed { fill: var(--shape); }
    .tour-open { fill: none; stroke: var(--unmet); stroke-width: 1.4; stroke-dasharray: 4 3; }
    svg text.tour-committed-text { fill: var(--tour-ink); stroke: none; }
    svg text.tour-proposed-text { fill: #06222f; stroke: none; font-weight: 600; }
    svg text.tour-open-text { fill: var(--unmet); stroke: none; }
    .slot-day { fill: var(--tour); stroke: var(--shape); stroke-width: 1; }
    .slot-night { fill: var(--shape); }
    .slot-ramp { fill: none; stroke: var(--rule-strong); stroke-width: 1; stroke-dasharray: 2 2; }
    .gap-day { fill: none; stroke: var(--breach); stroke-width: 1.8; }
    .gap-night { fill: var(--breach); }
    .series { fill: none; stroke: var(--shape); stroke-width: 2; }
    .series-area { fill: var(--shape-soft); opacity: 0.6; }
    .series-missing { fill: var(--rule); opacity: 0.55; }
    .tag-critical { color: var(--breach); border-color: currentcolor; }
    .tag-open { color: var(--unmet); border-color: currentcolor; }
    .tag-met { color: var(--done); border-color: currentcolor; }
    .asks > li { margin-block-end: 0.6rem; }
    .ladder { display: grid; gap: 0.6rem; padding: 0; list-style: none; max-inline-size: 46rem; }
    .rungs { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0 0 1rem; padding: 0; list-style: none; }
    .rungs > li {
      border: 1px solid var(--rule-strong); padding: 0.3rem 0.8rem; border-radius: 2px;
      color: var(--ink-quiet);
    }
    .rungs > li.is-notified {
      border: 2px solid var(--shape); color: var(--ink); font-weight: 600; background: var(--paper-sunk);
    }
    .facts-four { display: grid; gap: 1rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
    .facts-four > div { border-block-start: 2px solid var(--rule-strong); padding-block-start: 0.5rem; }
    .facts-four h3 { margin: 0 0 0.2rem; }
    .facts-four p { margin: 0; }
    td > ul.plain, dd > ul.plain, td > p, dd > p { margin: 0; }
    .tag-met, .tag-open { white-space: nowrap; }
    .scroll > svg.bars { min-inline-size: 22rem; max-inline-size: 46rem; }
    .side-by-side { inline-size: auto; min-inline-size: 40rem; }
    @media screen and (max-width: 40rem) {
      .figures { min-inline-size: 0; }
      .chart .narrow-only { display: block; }
      .chart > .scroll, .chart > figcaption { display: none; }
      .chart > details > summary { font-weight: 600; }
    }
    @media print {
      .heat-1, .heat-2, .heat-3, .tour-committed, .tour-proposed, .slot-day, .slot-night,
      .bar-cycle, .series-area, .exercise { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .heat-3 { fill: #7d7d7d; }
      .heat-2 { fill: #bdbdbd; stroke: #555; }
      .heat-1 { fill: #e9e9e9; stroke: #555; }
      svg text.heat-text-3 { fill: #fff; }
      svg text.heat-text-1, svg text.heat-text-2 { fill: #000; }
      .look, .masthead nav.within { display: none; }
    }

    """#
}
