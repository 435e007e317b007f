extension Stylesheet {
  /// On paper: in the manner of the Journal, serif, in columns, without what only a screen can do.
  static let print: StaticString = #"""
    @media print {
      @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page); } }
      :root {
        --paper: #fff; --paper-sunk: #fff; --ink: #000; --ink-quiet: #333; --rule: #999;
        --rule-strong: #000; --link: #000; --breach: #000; --unmet: #000; --unusual: #000;
        --done: #000; --shape: #009edb; --shape-soft: #d5edf8; --paper-field: #fff;
      }
      html { font: 9.5pt/1.32 var(--serif); }
      body { border: 0; background: none; }
      main, .masthead, .foot { max-inline-size: none; padding-inline: 0; }
      .masthead { display: block; padding: 0; }
      .masthead > :not(.marking), .screen, .steering, .filter, .skip, form, .notice, details:not([open]),
      .drag-hint { display: none !important; }
      .masthead .marking, .foot .marking { text-align: center; color: #000; font-family: var(--sans); }
      .page-head { padding-block: 3mm 2mm; border-block: 2.5pt double #000; text-align: center;
        margin-block-end: 4mm; }
      .page-head h1 { font-size: 19pt; font-weight: 600; }
      .page-head h1 .over { font: italic 11pt var(--serif); color: #000; }
      .page-head p, .lead p { max-inline-size: none; margin: 1mm 0 0; }
      .proof { font-size: 8.5pt; }
      main section { margin-block-start: 5mm; }
      h2 { font-size: 12.5pt; font-weight: 600; margin-block-end: 2mm; break-after: avoid; }
      h3 { break-after: avoid; }
      a, a.source, a.mission { color: inherit; text-decoration: none; }
      p { max-inline-size: none; margin-block-end: 2mm; orphans: 3; widows: 3; }
      table { font-size: 8.5pt; }
      tr, .findings > li, .session, figure { break-inside: avoid; }
      thead { display: table-header-group; }
      .calendar { font-size: 7.6pt; line-height: 1.25; font-family: var(--sans); }
      .calendar td { block-size: 24mm; padding: 1mm 1.4mm 1.5mm; }
      .calendar th, .calendar tr > :first-child { padding-inline: 1.4mm; }
      .calendar .weekend { inline-size: 11mm; }
      .paper-only { display: inline; }
      .calendar .date { font-size: 11pt; margin-block-end: 0.8mm; }
      .calendar-part { margin-block-start: 2mm !important; }
      .legend { font-size: 7.5pt; }
      .findings, #items .scroll + .quiet { columns: 2; column-gap: 8mm; column-rule: 0.4pt solid #999; }
      .findings { container-type: normal; font-size: 9pt; }
      .findings > li { display: block; padding-block: 1.2mm; border-block-start: 0.4pt solid #999; }
      .findings > li:first-child { border: 0; }
      .finding-mark, .finding-mend { font-size: 8pt; }
      .columns { display: block; columns: 2; column-gap: 8mm; }
      .columns > * { break-inside: avoid; }
      .scroll { overflow: visible; }
      .scroll > svg { min-inline-size: 0; }
      .foot { margin-block-start: 6mm; padding-block: 0; font-size: 7.8pt; }
      .foot p { max-inline-size: none; margin: 0 0 1mm; }
      .foot .colophon { gap: 6mm; margin: 0; }
      .closed, .outside { background: none; }
      .closed .date { text-decoration: line-through; }
    }

    """#
}
