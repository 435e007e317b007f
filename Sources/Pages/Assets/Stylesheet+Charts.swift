extension Stylesheet {
  /// Drawings: lanes of the year, bars of the months.
  static let charts: StaticString = #"""
    .scroll > svg { display: block; block-size: auto; min-inline-size: 62rem; inline-size: 100%; }
    .sideways { display: none; font-size: 0.9rem; margin-block-end: 0.4rem; }
    @media screen and (max-width: 64rem) { .sideways { display: block; } }
    @media screen and (min-width: 43rem) { .sideways-short { display: none; } }
    .balance-table td, .balance-table th { white-space: nowrap; padding-inline-end: 0.7rem; }
    .scroll > svg.balance { min-inline-size: 40rem; max-inline-size: 62rem; }
    svg text { font: 11px var(--sans); fill: var(--ink); font-variant-numeric: tabular-nums; }
    svg .faint { fill: var(--ink-quiet); }
    svg .middle { text-anchor: middle; }
    svg .grid { stroke: var(--rule); stroke-width: 1; }
    svg .grid-strong { stroke: var(--rule-strong); stroke-width: 1; }
    svg .lane-name { font-weight: 600; font-size: 12.5px; }
    svg a:hover .lane-name { fill: var(--link); text-decoration: underline; }
    svg .span { stroke: var(--rule-strong); stroke-width: 1; }
    svg .lead-kept { fill: var(--shape); }
    svg .lead-short { fill: var(--paper); stroke: var(--unmet); stroke-width: 1.4; }
    svg .lead-neutral { fill: var(--shape-soft); }
    svg .step { fill: var(--paper); stroke: var(--ink); stroke-width: 1.4; }
    svg .step-adoption { fill: var(--ink); }
    svg .expiry { stroke: var(--ink); stroke-width: 2; }
    svg .is-projected { opacity: 0.55; }
    svg .is-projected .step { stroke-dasharray: 2 1.5; }
    svg .bar-cycle { fill: var(--shape); }
    svg .bar-other { fill: var(--shape-soft); stroke: var(--shape); stroke-width: 1; }
    svg .force-hard { fill: var(--breach); }
    svg .today { stroke: var(--link); stroke-width: 1; stroke-dasharray: 3 3; }
    .chart-key { font-size: 0.83rem; color: var(--ink-quiet); max-inline-size: none; }
    .chart-key span { margin-inline-end: 1.4rem; display: inline-block; }
    .chart-key svg { vertical-align: -0.12em; margin-inline-end: 0.35rem; }

    """#
}
