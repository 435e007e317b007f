/// The look of every page, in parts: colours by meaning, then what uses them.
enum Stylesheet {
  /// The parts in the order in which a browser reads them.
  static let parts: [StaticString] = [
    colours, text, frame, tables, calendar, forms, charts, forces, records, print, marking,
  ]
}
