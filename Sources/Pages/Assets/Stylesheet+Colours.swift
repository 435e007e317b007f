extension Stylesheet {
  /// Colours by name, then by what they mean: one ink, one accent.
  ///
  /// United Nations blue is for shapes; words that lead somewhere are of the darker blue, which
  /// stands 4.5:1 and more against the paper.
  static let colours: StaticString = #"""
    :root {
      --white: #fff;
      --chalk: #fcfcfa;
      --ash: #f3f3ee;
      --stone: #d9dad4;
      --slate: #575f68;
      --night: #1a1e23;
      --un-blue: #009edb;
      --deep-blue: #00608c;
      --garnet: #a01b22;
      --umber: #824600;
      --steel: #47596b;
      --moss: #23623a;

      --paper: var(--chalk);
      --paper-sunk: var(--ash);
      --paper-field: var(--white);
      --ink: var(--night);
      --ink-quiet: var(--slate);
      --rule: var(--stone);
      --rule-strong: #8d938f;
      --shape: var(--un-blue);
      --shape-soft: #b5dff2;
      --link: var(--deep-blue);
      --focus: #0080b4;
      --breach: var(--garnet);
      --unmet: var(--umber);
      --unusual: var(--steel);
      --done: var(--moss);
      --on-link: var(--white);
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a;
        --paper-sunk: #1d2226;
        --paper-field: #0e1113;
        --ink: #e6e4de;
        --ink-quiet: #a3abb3;
        --rule: #343a40;
        --rule-strong: #727a82;
        --shape-soft: #0d4a63;
        --link: #74c7ef;
        --focus: #4cb9ea;
        --breach: #ff978e;
        --unmet: #efb668;
        --unusual: #a8bacb;
        --done: #8ccf9f;
        --on-link: #0e1113;
      }
    }

    """#
}
