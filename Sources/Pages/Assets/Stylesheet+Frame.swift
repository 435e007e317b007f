extension Stylesheet {
  /// What stands around every page.
  static let frame: StaticString = #"""
    body { border-block-start: 4px solid var(--shape); }
    .masthead {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.75rem;
      padding-block: 0.9rem 0.8rem;
    }
    .marking {
      margin: 0; font-size: 0.72rem; letter-spacing: 0.09em; text-transform: uppercase;
      color: var(--ink-quiet);
    }
    .masthead .marking { flex-basis: 100%; max-inline-size: none; text-align: center; }
    .brand {
      display: inline-flex; align-items: center; gap: 0.55rem; color: inherit;
      font: 500 1.3rem/1 var(--serif); text-decoration: none;
    }
    .brand-mark { inline-size: 1.05rem; block-size: 1.05rem; }
    .brand-day { fill: var(--shape-soft); }
    .brand-set { fill: var(--shape); }
    .masthead nav { flex: 1 1 auto; }
    .masthead nav ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.25rem; margin: 0; }
    .masthead nav a, .languages a {
      display: inline-block; padding-block: 0.3rem; color: var(--ink); text-decoration: none;
      border-block-end: 2px solid transparent; font-size: 0.95rem;
    }
    .masthead nav a:hover { border-color: var(--rule-strong); }
    .masthead nav a[aria-current] { border-color: var(--shape); }
    .languages { margin: 0; }
    .languages a { color: var(--link); }
    .page-head { padding-block: 2.25rem 0.5rem; border-block-start: 1px solid var(--rule); }
    .page-head h1 .over {
      display: block; font: 400 0.95rem/1.4 var(--sans); letter-spacing: 0; color: var(--ink-quiet);
    }
    .heading-month { white-space: nowrap; color: var(--ink); }
    .page-head .heading-month::before { content: "— "; color: var(--rule-strong); }
    .lead { margin-block-start: 0.9rem; }
    .lead p, p.lead { max-inline-size: 46rem; }
    .notice {
      max-inline-size: none; padding: 0.6rem 1rem; margin-block: 0 1rem;
      border-inline-start: 4px solid var(--done); background: var(--paper-sunk);
    }
    .lead .proof { max-inline-size: 60rem; }
    .proof { font-size: 0.92rem; color: var(--ink-quiet); }
    .proof::before { content: "✓ "; color: var(--done); }
    .proof-feasible::before, .proof-interrupted::before { content: "≈ "; color: var(--unmet); }
    .proof-infeasible::before { content: "✕ "; color: var(--breach); }
    .steering {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem;
      margin-block-start: 1.25rem; font-size: 0.95rem;
    }
    .steering a { text-decoration: none; padding-block: 0.25rem; }
    .steering a:hover { text-decoration: underline; }
    .foot {
      margin-block-start: 4.5rem; padding-block: 1.25rem 2.5rem; font-size: 0.86rem;
      color: var(--ink-quiet);
    }
    .foot::before {
      content: ""; display: block; border-block-start: 1px solid var(--rule);
      margin-block-end: 1.25rem;
    }
    .foot p { max-inline-size: 52rem; margin-block-end: 0.4rem; }
    .foot .colophon {
      display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; max-inline-size: none;
      margin-block-start: 1rem; align-items: baseline;
    }

    """#
}
