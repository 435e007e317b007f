extension Attribute {
  /// `href`.
  package static func href(_ link: Link) -> Attribute { Attribute("href", link.text) }

  /// `src`.
  package static func src(_ link: Link) -> Attribute { Attribute("src", link.text) }

  /// `data-NAME` with an address, which only our own modules read.
  package static func data(_ name: StaticString, _ link: Link) -> Attribute {
    Attribute(name, .text(link.text), prefix: "data-")
  }

  /// `rel`.
  package static func rel(_ relation: StaticString) -> Attribute {
    Attribute("rel", String(describing: relation))
  }

  /// `hreflang`, a BCP 47 tag.
  package static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", tag) }

  /// `type` of a linked file.
  package static func mediaType(_ type: StaticString) -> Attribute {
    Attribute("type", String(describing: type))
  }

  /// `content` of a `meta`.
  package static func content(_ text: String) -> Attribute { Attribute("content", text) }

  /// `charset` of a `meta`.
  package static func charset(_ name: StaticString) -> Attribute {
    Attribute("charset", String(describing: name))
  }

  /// `http-equiv="refresh"` with its `content`: load the page again after so many seconds.
  package static func refresh(seconds: Int) -> [Attribute] {
    [Attribute("http-equiv", "refresh"), Attribute("content", "\(Swift.max(1, seconds))")]
  }

  /// `download`, the name under which a linked file is kept.
  package static func download(_ name: String) -> Attribute { Attribute("download", name) }

  /// `datetime`: the form that programs read.
  package static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }

  /// `open` of a `details`.
  package static func open(_ isOpen: Bool = true) -> Attribute { Attribute("open", if: isOpen) }

  /// `defer` of a script, which then runs when the page is read.
  package static let deferred = Attribute("defer", .flag)

  /// `colspan`.
  package static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", "\(columns)") }

  /// `rowspan`.
  package static func rowspan(_ rows: Int) -> Attribute { Attribute("rowspan", "\(rows)") }

  /// `scope` of a `th`.
  package static func scope(_ scope: Scope) -> Attribute { Attribute("scope", scope.rawValue) }

  /// What a heading cell heads.
  package enum Scope: String, Sendable {
    case column = "col"
    case columns = "colgroup"
    case row = "row"
    case rows = "rowgroup"
  }
}
