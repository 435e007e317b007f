extension Stylesheet {
  /// Tables: hairlines between rows, heads in small type, numbers to the end.
  static let tables: StaticString = #"""
    table { border-collapse: collapse; inline-size: 100%; font-size: 0.93rem; line-height: 1.4; }
    caption { text-align: start; color: var(--ink-quiet); padding-block-end: 0.5rem; }
    th, td { padding: 0.45rem 1rem 0.45rem 0; vertical-align: top; text-align: start; }
    th:last-child, td:last-child { padding-inline-end: 0; }
    th { font-weight: 400; }
    tbody th { font-weight: 400; }
    thead th {
      font-size: 0.8rem; color: var(--ink-quiet); vertical-align: bottom;
      border-block-end: 1px solid var(--rule-strong); padding-block: 0.25rem 0.35rem;
    }
    tbody tr + tr > * { border-block-start: 1px solid var(--rule); }
    tbody + tbody > tr:first-child > * { border-block-start: 1px solid var(--rule-strong); }
    tfoot > tr > * { border-block-start: 1px solid var(--rule-strong); }
    th.number, td.number { text-align: end; }
    td time, th time, td .quiet > .source { white-space: nowrap; }
    @media (min-width: 64rem) { .items tbody th { white-space: nowrap; } }
    .figures { inline-size: auto; min-inline-size: 20rem; }
    .scroll { overflow-x: auto; margin-block-end: 1rem; }
    .scroll > table { margin: 0; }
    tr:target > * { background: var(--paper-sunk); box-shadow: inset 0 2px 0 var(--shape); }
    dl.facts { max-inline-size: 46rem; display: grid; grid-template-columns: fit-content(13rem) 1fr; }
    dl.facts > dt { padding-inline-end: 1.5rem; }
    dl.facts > dt, dl.facts > dd {
      margin: 0; padding-block: 0.4rem; border-block-start: 1px solid var(--rule);
    }
    dl.facts > dt { color: var(--ink-quiet); font-size: 0.9rem; }
    dl.facts > dt::first-letter { text-transform: uppercase; }
    dl.facts > dt:first-of-type, dl.facts > dt:first-of-type + dd { border-block-start: 0; }
    .agenda { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); }
    .agenda > dt, .agenda > dd { margin: 0; padding-block: 0.45rem; border-block-start: 1px solid var(--rule); }
    .agenda > dt:first-of-type, .agenda > dt:first-of-type + dd { border-block-start: 0; }
    .agenda > dt { color: var(--ink-quiet); }
    .agenda ul { margin: 0; }
    .rows > li { padding-block: 0.45rem; border-block-start: 1px solid var(--rule); overflow: hidden; }
    .rows > li:first-child { border-block-start: 0; }
    .row-end { float: inline-end; padding-inline-start: 1rem; white-space: nowrap; }
    del { color: var(--ink-quiet); }
    ins { text-decoration: none; font-weight: 600; }
    details > summary { cursor: pointer; color: var(--link); padding-block: 0.3rem; }
    details > summary:hover { text-decoration: underline; }
    details[open] > summary { margin-block-end: 0.5rem; }

    @media screen and (max-width: 48rem) {
      table.stack, .stack > tbody, .stack > tbody > tr, .stack > tbody > tr > * { display: block; }
      .stack > thead { display: none; }
      .stack > tbody > tr { padding-block: 0.55rem; border-block-start: 1px solid var(--rule); }
      .stack > tbody > tr > *, .stack > tbody > tr + tr > * { border: 0; padding: 0.1rem 0; }
      .stack > tbody > tr > :first-child { font-weight: 600; }
      .stack > tbody > tr > [data-label]:not(:first-child)::before {
        content: attr(data-label) " "; color: var(--ink-quiet); font-size: 0.85rem;
      }
      .stack > tbody > tr > .absent { display: none; }
      .stack .number { text-align: start; }
      dl.facts { display: block; }
      dl.facts > dd { border: 0; padding-block-start: 0; }
      dl.facts > dt:first-of-type + dd { padding-block-start: 0; }
    }

    """#
}
