import Basics
import Capabilities
import Forces
import Markup
import Phrases

/// A line's cover over time: units there by month against units required.
extension RequirementPage {
  private static let width = 1120.0
  private static let height = 130.0
  private static let base = 96.0

  var coverPart: HTML {
    let shown = months.clamped(to: line.from..<line.until)
    return section {
      h2 { words.cover }
      p(.classes("quiet")) { words.coverLead }
      if shown.isEmpty {
        p { words.coverOutside }
      } else {
        frame.chart(
          words.cover, classes: "cover",
          key: p(.classes("chart-key")) {
            frame.swatch("bar-cycle", frame.forceWords.board.coveredUnits)
            frame.swatch("heat-3", frame.forceWords.board.missingUnits)
          }, table: coverTable, drawing: drawing(shown))
      }
    }
  }

  /// How many units stand in a month, at most those required.
  private func there(_ month: Month) -> Int {
    min(line.quantity, standing.count { $0.months.contains(month) })
  }

  private func drawing(_ shown: Range<Month>) -> HTML {
    let step = Self.width / Double(max(months.count, 1))
    let unit = (Self.base - 34) / Double(max(line.quantity, 1))
    return SVG.drawing(width: Self.width, height: Self.height, .role("img")) {
      SVG.title(words.cover)
      frame.monthScale(months, left: 0, width: Self.width, height: Self.base)
      SVG.line(from: (0, Self.base), to: (Self.width, Self.base), .classes("grid-strong"))
      for month in shown {
        let x = Double(months.lowerBound.distance(to: month)) * step
        let covered = there(month)
        let high = Double(covered) * unit
        let missing = Double(line.quantity - covered) * unit
        SVG.rect(
          x: x + 2, y: Self.base - high, width: step - 4, height: high, .classes("bar-cycle"),
          title: "\(frame.phrases.month(month)): \(covered)/\(line.quantity)")
        SVG.rect(
          x: x + 2, y: Self.base - high - missing, width: step - 4, height: missing,
          .classes("heat-3"), title: "\(frame.phrases.month(month)): \(covered)/\(line.quantity)")
        if step > 26 {
          SVG.text(
            "\(covered)/\(line.quantity)", x: x + step / 2, y: Self.base + 16, .classes("middle"))
        }
      }
    }
  }

  private var coverTable: HTML {
    let heads = frame.forceWords.table
    return table(.classes("stack")) {
      thead {
        tr {
          for head in [heads.who, heads.by, heads.months] { th(.scope(.column)) { head } }
        }
      }
      tbody {
        for tour in standing {
          tr {
            th(.scope(.row)) {
              tour.contributor.map { frame.contributor($0) } ?? frame.supply(tour.supply)
            }
            cell(heads.by) { frame.supply(tour.supply) }
            cell(heads.months) { frame.shortMonths(tour.months) }
          }
        }
        if standing.isEmpty {
          tr { td(.colspan(3)) { words.nobody } }
        }
      }
    }
  }
}
