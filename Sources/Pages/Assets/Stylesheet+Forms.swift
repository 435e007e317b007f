extension Stylesheet {
  /// Forms: label, hint, error, input, one under the other.
  static let forms: StaticString = #"""
    input, select, textarea, button { font: inherit; color: inherit; }
    input[type="text"], input[type="search"], select, textarea {
      background: var(--paper-field); border: 1px solid var(--rule-strong); border-radius: 2px;
      padding: 0.4rem 0.55rem; max-inline-size: 100%;
    }
    textarea { inline-size: 100%; max-inline-size: 26rem; font-variant-numeric: tabular-nums; }
    select { max-inline-size: min(100%, 30rem); text-overflow: ellipsis; }
    input[type="radio"], input[type="checkbox"] {
      inline-size: 1.15rem; block-size: 1.15rem; accent-color: var(--link); margin: 0.15rem 0 0;
      flex: none;
    }
    .field { margin: 0 0 1.1rem; padding: 0; border: 0; min-inline-size: 0; }
    .field > label, .field > legend { display: block; padding: 0; font-weight: 600; }
    .field > .hint, .field > .error { margin: 0 0 0.3rem; font-size: 0.9rem; max-inline-size: 32rem; }
    .optional { font-weight: 400; color: var(--ink-quiet); }
    .choice { display: flex; gap: 0.6rem; align-items: flex-start; padding-block: 0.15rem; }
    .field.choice > label { font-weight: 400; }
    .has-error { border-inline-start: 4px solid var(--breach); padding-inline-start: 0.9rem; }
    .error { color: var(--breach); }
    .has-error input, .has-error select, .has-error textarea { border-color: var(--breach); }
    .error-summary {
      border: 3px solid var(--breach); padding: 1rem 1.25rem; margin-block: 1rem 1.5rem;
      max-inline-size: 46rem;
    }
    .error-summary h2 { font-size: 1.15rem; margin-block-end: 0.4rem; }
    .error-summary ul { margin: 0; }
    .error-summary a { color: var(--breach); font-weight: 600; }
    button {
      background: var(--link); color: var(--on-link); border: 1px solid var(--link);
      border-radius: 2px; padding: 0.45rem 1rem; cursor: pointer; min-block-size: 2.4rem;
    }
    button:hover { filter: brightness(1.12); }
    button.secondary { background: transparent; color: var(--link); }
    .buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; }
    .line-form { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0.5rem 1.25rem; }
    .line-form .field { margin: 0; max-inline-size: 26rem; }
    .paper-form { margin: 0; gap: 0.5rem; }
    .paper-form button, .paper-form select { min-block-size: 0; padding-block: 0.2rem; }
    .pins { margin-block-start: 1.25rem; }
    .unpin { margin-block: 0.5rem 0; }
    .filter { display: flex; align-items: center; gap: 0.6rem; }
    .filter[hidden] { display: none; }
    .options { display: grid; gap: 0.5rem 3.5rem; }
    @media (min-width: 48rem) {
      .options { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .options > .buttons { grid-column: 1 / -1; }
    }
    .terms-form { margin-block-start: 1.5rem; }
    .terms-form .line-form { margin-block-end: 1.1rem; }
    .refusal {
      border-inline-start: 4px solid var(--breach); padding: 0.6rem 1rem; max-inline-size: none;
      background: var(--paper-sunk);
    }
    .files { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
    progress {
      appearance: none; inline-size: 100%; max-inline-size: 30rem; block-size: 5px; border: 0;
      background: linear-gradient(90deg, var(--shape) 0 25%, var(--rule) 25% 100%) 0 0 / 200% 100%;
    }
    progress::-webkit-progress-bar { background: transparent; }
    @media (prefers-reduced-motion: no-preference) {
      progress { animation: running 2.4s linear infinite; }
      @keyframes running { from { background-position: 100% 0; } to { background-position: -100% 0; } }
    }

    """#
}
