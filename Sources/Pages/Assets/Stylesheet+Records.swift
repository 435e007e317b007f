extension Stylesheet {
  /// Forms of entries, strength side by side, and what moves in a mission.
  static let records: StaticString = #"""
    .record-form input[type="text"] { inline-size: 100%; max-inline-size: 26rem; }
    .record-form input[size="12"], .record-form input[size="18"] { inline-size: auto; }
    .field-name { margin: 0; font-weight: 600; }
    .series-list { columns: 20rem; column-gap: 3rem; }
    .series-list > li { break-inside: avoid; }
    .strength-authorised { stroke: var(--ink); stroke-width: 2; fill: none; }
    .strength-budgeted { stroke: var(--unusual); stroke-width: 2; stroke-dasharray: 7 3; fill: none; }
    .strength-affordable { stroke: var(--unmet); stroke-width: 2; stroke-dasharray: 2 3; fill: none; }
    .rotation-mark { fill: var(--ink); }
    .agreement-mark { stroke: var(--breach); stroke-width: 2.5; }
    @media screen and (max-width: 48rem) {
      .side-by-side { min-inline-size: 0; inline-size: 100%; }
      .side-by-side .number br { display: none; }
    }
    .lift-capacity { stroke: var(--unmet); stroke-width: 2; stroke-dasharray: 5 3; fill: none; }

    """#
}
