import Basics
import Forces
import Markup
import Phrases

/// What stays open month by month: a row a scenario, a column a month.
extension ScenariosPage {
  private static let width = 1120.0
  private static let left = 240.0
  private static let top = 34.0
  private static let rowHeight = 25.0

  var monthsPart: HTML {
    let rows = columns.compactMap { column in
      column.plan.map { (name: name(of: column), open: open(in: $0)) }
    }
    return section(.id("months")) {
      h2 { words.openByMonth }
      frame.chart(
        words.openByMonth, classes: "heat",
        key: p(.classes("chart-key")) {
          frame.swatch("heat-3", frame.forceWords.board.missingUnits)
        }, table: table(of: rows), drawing: drawing(of: rows))
    }
  }

  /// Units open in each of the months.
  private func open(in plan: ForcePlan) -> [Int] {
    var open = [Int](repeating: 0, count: months.count)
    for need in plan.unmet {
      for month in need.months.clamped(to: months) {
        open[months.lowerBound.distance(to: month)] += need.units
      }
    }
    return open
  }

  private func drawing(of rows: [(name: String, open: [Int])]) -> HTML {
    let height = Self.top + Double(rows.count) * Self.rowHeight + 4
    let step = (Self.width - Self.left) / Double(max(months.count, 1))
    let most = max(rows.flatMap(\.open).max() ?? 0, 1)
    return SVG.drawing(width: Self.width, height: height, .role("img")) {
      SVG.title(words.openByMonth)
      frame.monthScale(months, left: Self.left, width: Self.width - Self.left, height: height)
      for (index, row) in rows.enumerated() {
        SVG.group(movedBy: 0, Self.top + Double(index) * Self.rowHeight) {
          SVG.line(from: (0, 0), to: (Self.width, 0), .classes("grid"))
          SVG.text(frame.cut(row.name, to: 36), x: 0, y: 17, .classes("row-name"))
          for (place, open) in row.open.enumerated() where open > 0 {
            square(open, of: most, at: Self.left + Double(place) * step, step: step)
          }
        }
      }
    }
  }

  private func square(_ open: Int, of most: Int, at x: Double, step: Double) -> HTML {
    let share = Double(open) / Double(most)
    let shade = share > 0.66 ? 3 : share > 0.33 ? 2 : 1
    return group {
      SVG.rect(
        x: x + 1, y: 2, width: step - 2, height: Self.rowHeight - 4, radius: 2,
        .classes("heat-\(shade)"))
      if step > 16 {
        SVG.text("\(open)", x: x + step / 2, y: 17, .classes("heat-text-\(shade) middle"))
      }
    }
  }

  private func table(of rows: [(name: String, open: [Int])]) -> HTML {
    div(.classes("scroll")) {
      Markup.table(.classes("heat-table")) {
        thead {
          tr {
            th(.scope(.column)) { frame.forceWords.table.month }
            for row in rows { th(.scope(.column), .classes("number")) { row.name } }
          }
        }
        tbody {
          for (index, month) in months.enumerated() {
            tr {
              th(.scope(.row)) { frame.phrases.month(month) }
              for row in rows { td(.classes("number")) { "\(row.open[index])" } }
            }
          }
        }
      }
    }
  }
}
