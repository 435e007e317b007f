import Council
import Markup
import Phrases

/// Small drawings that stand in lines of text: each beside its word, never alone.
enum Drawing {
  /// The mark of the product: a column of days, one of them set.
  static let mark = SVG.drawing(
    width: 20, height: 20, .classes("brand-mark"), .aria("hidden", "true")
  ) {
    for row in 0..<3 {
      for column in 0..<3 {
        SVG.rect(
          x: Double(column) * 7, y: Double(row) * 7, width: 5, height: 5, radius: 1,
          .classes(row == 1 && column == 2 ? "brand-set" : "brand-day"))
      }
    }
  }

  /// The shape of a rule's force: a filled square, a filled triangle, an open one, an open circle.
  static func force(_ force: Force) -> HTML {
    SVG.drawing(
      width: 11, height: 11, .classes("force", "force-\(force.rawValue)"), .aria("hidden", "true")
    ) {
      shape(of: force)
    }
  }

  /// The shape alone, in a box of 11 units.
  static func shape(of force: Force, title: String? = nil) -> HTML {
    switch force {
    case .hard: SVG.rect(x: 1.5, y: 1.5, width: 8, height: 8, title: title)
    case .should, .preferred:
      SVG.polygon([(x: 5.5, y: 1), (x: 10.3, y: 10), (x: 0.7, y: 10)], title: title)
    case .habit: SVG.circle(x: 5.5, y: 5.5, radius: 4, title: title)
    }
  }
}

extension PageFrame {
  /// A force as shape and word: "breach" for hard rules alone.
  func departure(_ force: Force) -> HTML {
    span(.classes("departure", "is-\(force.rawValue)")) {
      Drawing.force(force)
      " \(council.departure(force))"
    }
  }

  /// A force as shape, its word and rule for those who do not see it or ask.
  func forceMark(_ finding: Finding) -> HTML {
    let said = "\(finding.rule.rawValue) \(council.departure(finding.force))"
    return span(.classes("force-mark"), .title(said)) {
      Drawing.force(finding.force)
      span(.classes("unseen")) { " \(said) " }
    }
  }
}
