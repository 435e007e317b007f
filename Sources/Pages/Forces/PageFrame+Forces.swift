import Basics
import Capabilities
import Council
import Forces
import Markup
import Phrases

extension PageFrame {
  /// The words of demand, supply and plans.
  var forces: ForcePhrases { ForcePhrases(language) }

  /// What pages on forces say around their values.
  var forceWords: ForceWords { .in(language) }

  /// What units, contributors and requirements are called.
  var names: ForceNames { facts.names(in: language) }

  /// The day whose knowledge the page shows.
  var knownOn: Day { asOf ?? today }

  /// A link to a page on forces, which keeps the day whose knowledge is shown.
  func forceLink(
    _ address: Address, query: [Link.QueryItem] = [], fragment: String? = nil
  ) -> Link {
    link(
      address, query: (asOf.map { [Link.QueryItem("asOf", $0.iso)] } ?? []) + query,
      fragment: fragment)
  }

  /// A requirement line, leading to its page.
  func requirement(_ id: Identifier<RequirementLine>) -> HTML {
    a(.href(forceLink(.requirement(id)))) { names.line(id) }
  }

  /// A contributor, leading to its own page.
  func contributor(_ id: Identifier<Contributor>) -> HTML {
    a(.href(forceLink(.contributor(id)))) { names.contributor(id) }
  }

  /// A pledge, leading to its page.
  func pledge(_ id: Identifier<Pledge>) -> HTML {
    a(.href(forceLink(.pledge(id)))) { names.pledge(id) }
  }

  /// The entries of a kind as files, with the query that chose them.
  func listFiles(_ kind: CapabilityKind, query: [Link.QueryItem] = []) -> HTML {
    section {
      h2 { forceWords.board.files }
      p(.classes("files")) {
        for file in Address.ListFile.allCases {
          a(.href(forceLink(.listFile(kind, file), query: query))) { file.rawValue.uppercased() }
        }
        a(.href(link(.sourceKind(kind.rawValue)))) { phrases.frame.sources }
      }
    }
  }

  /// What fills a line, leading to its page or its row.
  func supply(_ supply: Supply) -> HTML {
    a(.href(forceLink(address(of: supply)))) { names.supply(supply) }
  }

  /// Where a supply is described.
  func address(of supply: Supply) -> Address {
    if case .pledge(let id) = supply { return .pledge(id) }
    return .source(supply.kind.rawValue, id: supply.key)
  }

  /// The row that an entry of the register is written in.
  func row(of kind: CapabilityKind, _ id: String) -> HTML {
    a(.classes("source"), .href(link(.source(kind.rawValue, id: id)))) { forceWords.why.row }
  }

  /// Who fills a line in a tour, as a text: the contributor where there is one.
  func who(_ tour: PlannedTour) -> String {
    tour.contributor.map { names.contributor($0) } ?? names.supply(tour.supply)
  }

  /// Months in few letters: "Aug 2019", "Aug–Oct 2019", "Nov 2019–Apr 2020".
  func shortMonths(_ months: Range<Month>) -> String {
    guard let last = months.last else { return "" }
    let first = months.lowerBound
    let end = "\(phrases.shortMonth(last)) \(last.year)"
    if first == last { return end }
    return first.year == last.year
      ? "\(phrases.shortMonth(first))–\(end)" : "\(phrases.shortMonth(first)) \(first.year)–\(end)"
  }

  /// A line that says by which day's knowledge the page stands, where it is not today's.
  var knownLine: HTML {
    guard let asOf, asOf != today else { return .empty }
    return p(.classes("quiet")) { forceWords.frame.knownOn(asOf) }
  }

  /// What follows the months of a drawing along its top, with a line at each.
  func monthScale(_ months: Range<Month>, left: Double, width: Double, height: Double) -> HTML {
    let step = width / Double(max(months.count, 1))
    let every = max(1, Int((34 / step).rounded(.up)))
    return group {
      for (index, month) in months.enumerated() {
        let place = left + Double(index) * step
        let opensYear = index == 0 || month.number == 1
        if index % every == 0 || month.number == 1 {
          SVG.line(
            from: (place, 14), to: (place, height), .classes(opensYear ? "grid-strong" : "grid"))
        }
        // A year that ends at once leaves its place to the next.
        let isShort = index == 0 && Double(13 - month.number) * step < 34
        if opensYear, !isShort {
          SVG.text("\(month.year)", x: place + 3, y: 10, .classes("lane-year"))
        }
        if index % every == 0 {
          SVG.text(phrases.shortMonth(month), x: place + 3, y: 24, .classes("faint"))
        }
      }
    }
  }

  /// A drawing that may be wider than the screen, what it is called, its key and the same as a table.
  func chart(
    _ name: String, classes: String? = nil, key: HTML = .empty, table: HTML,
    tableIsOpen: Bool = false, drawing: HTML
  ) -> HTML {
    figure(.classes("chart", classes)) {
      p(.classes("narrow-only quiet")) { forceWords.table.wider }
      div(.classes("scroll"), .tabindex(0), .role("region"), .aria("label", name)) { drawing }
      figcaption { key }
      details(.open(tableIsOpen)) {
        summary { forceWords.table.behind }
        table
      }
    }
  }

  /// A shape with its word, for the key of a drawing.
  func swatch(_ classes: String, _ word: String, width: Double = 18) -> HTML {
    span {
      SVG.drawing(width: width, height: 12, .aria("hidden", "true")) {
        SVG.rect(x: 1, y: 1, width: width - 2, height: 10, radius: 2, .classes(classes))
      }
      word
    }
  }

  /// A long text cut for a drawing; whole where it fits.
  func cut(_ text: String, to count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1).trimmingEnd + "…"
  }
}

extension Substring {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " || text.last == "," { text.removeLast() }
    return String(text)
  }
}
