extension Stylesheet {
  /// The month's calendar, findings, and the marks that items carry.
  static let calendar: StaticString = #"""
    .calendar { table-layout: fixed; font-size: 0.86rem; line-height: 1.35; }
    .calendar th, .calendar td { padding: 0.4rem 0.6rem 0.7rem; }
    .calendar thead th { padding-block: 0.2rem; }
    .calendar th + th, .calendar td + td { border-inline-start: 1px solid var(--rule); }
    .calendar tr > :first-child { padding-inline-start: 0; }
    .calendar tbody tr > * { border-block-start: 1px solid var(--rule-strong); }
    .calendar td { block-size: 7.5rem; }
    .calendar .weekend { inline-size: 4.2rem; color: var(--ink-quiet); }
    .calendar .weekend span { display: inline-block; margin-inline-end: 0.5rem; }
    .calendar .date {
      margin: 0 0 0.35rem; font: 400 1.3rem/1.1 var(--serif); font-variant-numeric: lining-nums;
    }
    .calendar .bare .date { color: var(--ink-quiet); }
    .calendar .is-today .date time { box-shadow: 0 3px 0 var(--shape); }
    .day-name { display: none; }
    .closed, .outside {
      background: repeating-linear-gradient(
        -45deg, transparent 0 5px, color-mix(in srgb, var(--rule) 55%, transparent) 5px 6px);
    }
    .outside { opacity: 0.55; }
    .holiday { margin: 0 0 0.4rem; color: var(--ink-quiet); font-style: italic; }
    .session + .session { margin-block-start: 0.5rem; }
    .session-name { margin: 0; font-size: 0.75rem; color: var(--ink-quiet); }
    .session ul { margin: 0; }
    .entry {
      padding-inline-start: 0.5rem; margin-block: 0.15rem 0.3rem;
      border-inline-start: 3px solid transparent;
    }
    .entry a { color: var(--ink); text-decoration: none; }
    .entry a:hover { color: var(--link); text-decoration: underline; }
    .entry-chamber { border-color: var(--shape); }
    .entry-consultations {
      border-image: repeating-linear-gradient(var(--shape) 0 3px, transparent 3px 5px) 1;
    }
    .entry-none { border-color: var(--rule-strong); border-inline-start-width: 1px;
      padding-inline-start: calc(0.5rem + 2px); }
    .entry.is-projected a { font-style: italic; }
    .entry.is-not-held a { text-decoration: line-through; }
    .entry[draggable="true"] { cursor: grab; }
    .calendar .drop { outline: 2px dashed var(--focus); outline-offset: -3px; }
    .who { font-weight: 600; }
    .tag { color: var(--ink-quiet); font-size: 0.92em; white-space: nowrap; }
    .tag::before { content: "· "; }
    td > .tag:first-child::before { content: ""; }
    .tag-pinned { color: var(--ink); font-weight: 600; }
    .tag-not-held { color: var(--unmet); }
    .tag-held { color: var(--done); }
    .force { inline-size: 0.68rem; block-size: 0.68rem; vertical-align: -0.04em; overflow: visible; }
    .force-hard { fill: var(--breach); }
    .force-should { fill: var(--unmet); }
    .force-preferred { fill: none; stroke: var(--unmet); stroke-width: 1.6; }
    .force-habit { fill: none; stroke: var(--unusual); stroke-width: 1.6; }
    .departure { white-space: nowrap; }
    .is-hard { color: var(--breach); }
    .is-should, .is-preferred { color: var(--unmet); }
    .is-habit { color: var(--unusual); }
    .legend { font-size: 0.83rem; color: var(--ink-quiet); }
    .legend p { max-inline-size: none; margin-block-end: 0.25rem; }
    .legend p > span, .legend > span { margin-inline-end: 1.5rem; display: inline-block; }
    .room-key {
      display: inline-block; block-size: 1em; margin: 0 0.4rem 0 0; padding: 0;
      vertical-align: -0.14em;
    }
    .findings { container-type: inline-size; }
    .findings > li {
      display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: 0.1rem 1.5rem;
      padding-block: 0.6rem; border-block-start: 1px solid var(--rule);
    }
    .findings > li:first-child { border-block-start: 0; padding-block-start: 0; }
    .findings p { margin: 0; max-inline-size: 48rem; }
    .finding-mark { font-size: 0.9rem; }
    .finding-mend { font-size: 0.88rem; color: var(--ink-quiet); }
    .finding-mend strong { font-weight: 600; color: var(--ink); }
    @container (max-width: 42rem) {
      .findings > li { grid-template-columns: 1fr; }
    }
    .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
    .months a { display: inline-block; padding-block: 0.3rem; }
    .months a[aria-current] { font-weight: 600; }

    @media screen and (max-width: 46rem) {
      .calendar, .calendar tbody, .calendar tr, .calendar td { display: block; block-size: auto; }
      .calendar thead, .calendar .outside, .calendar .weekend,
      .calendar .bare:not(.closed, .is-today) { display: none; }
      .calendar tbody tr:not(:has(.closed, .is-today, .day:not(.bare))) { display: none; }
      .calendar td, .calendar tr > :first-child {
        padding: 0.7rem 0; border: 0; border-block-start: 1px solid var(--rule);
      }
      .calendar tbody tr { border-block-start: 2px solid var(--rule-strong); }
      .calendar tbody tr > * { border-block-start: 0; }
      .calendar td + td { border-inline-start: 0; }
      .calendar .date { font-size: 1.1rem; }
      .day-name { display: inline; }
      .calendar, .entry { font-size: 0.95rem; }
      .findings > li { grid-template-columns: 1fr; }
    }

    """#
}
