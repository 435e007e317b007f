import Basics
import Forces
import Markup
import Phrases

/// The heatmap: a row a capability or a mission, a column a month, the number missing in each.
extension ForcesPage {
  private static let width = 1120.0
  private static let left = 336.0
  private static let top = 34.0
  private static let rowHeight = 25.0

  func heatFigure(_ all: [HeatRow]) -> HTML {
    let pages = max(1, (all.count + Self.rowsOnPage - 1) / Self.rowsOnPage)
    let page = min(max(pageNumber, 1), pages)
    let shown = Array(all.dropFirst((page - 1) * Self.rowsOnPage).prefix(Self.rowsOnPage))
    return group {
      if pages > 1 { p(.classes("quiet")) { words.ofRows(shown.count, all.count) } }
      frame.chart(
        words.heading(frame.forces.months(months)), classes: "heat", key: heatKey,
        table: heatTable(shown), drawing: heatmap(shown))
      frame.pager(
        .forces,
        query: (frame.asOf.map { [Link.QueryItem("asOf", $0.iso)] } ?? []) + query + planQuery,
        page: page, of: pages)
    }
  }

  private func heatmap(_ rows: [HeatRow]) -> HTML {
    let height = Self.top + Double(rows.count) * Self.rowHeight + 4
    let step = (Self.width - Self.left) / Double(max(months.count, 1))
    return SVG.drawing(width: Self.width, height: height, .role("img")) {
      SVG.title(words.heading(frame.forces.months(months)))
      SVG.description(words.counted)
      frame.monthScale(months, left: Self.left, width: Self.width - Self.left, height: height)
      for (index, row) in rows.enumerated() {
        SVG.group(movedBy: 0, Self.top + Double(index) * Self.rowHeight) {
          SVG.line(from: (0, 0), to: (Self.width, 0), .classes("grid"))
          SVG.link(row.link) {
            SVG.text(frame.cut(row.name, to: 52), x: 0, y: 17, .classes("row-name"))
          }
          for run in row.runs { draw(run, step: step) }
        }
      }
    }
  }

  private func draw(_ run: (start: Int, end: Int, sum: HeatRow.Sum), step: Double) -> HTML {
    let (x, width) = (Self.left + Double(run.start) * step, Double(run.end - run.start) * step)
    let first = months.lowerBound.advanced(by: run.start)
    let said = frame.shortMonths(first..<first.advanced(by: run.end - run.start))
    let middle = x + width / 2
    guard run.sum.gap > 0 else {
      return SVG.circle(
        x: middle, y: 12.5, radius: 3, .classes("heat-covered"),
        title: words.coveredCell(said, run.sum.required))
    }
    var title = words.cell(said, run.sum.gap, run.sum.required)
    if run.sum.critical > 0 {
      title += "; \(frame.forceWords.table.onCritical) \(run.sum.critical)"
    }
    return group {
      SVG.rect(
        x: x + 1, y: 2, width: width - 2, height: Self.rowHeight - 4, radius: 2,
        .classes("heat-\(run.sum.shade)"), title: title)
      SVG.text("\(run.sum.gap)", x: middle, y: 17, .classes("heat-text-\(run.sum.shade) middle"))
      if run.sum.critical > 0 {
        SVG.polygon(
          [(x: x + 1, y: 2), (x: x + 14, y: 2), (x: x + 1, y: 15)], .classes("heat-critical"))
      }
      if run.sum.pledged > 0 {
        SVG.circle(x: x + width - 8, y: 12.5, radius: 3.5, .classes("heat-pledged"))
      }
    }
  }

  private var heatKey: HTML {
    p(.classes("chart-key")) {
      frame.swatch("heat-3", words.key1)
      span {
        SVG.drawing(width: 14, height: 12, .aria("hidden", "true")) {
          SVG.polygon([(x: 2, y: 1), (x: 12, y: 1), (x: 2, y: 11)], .classes("heat-critical"))
        }
        words.keyCritical
      }
      span {
        SVG.drawing(width: 12, height: 12, .aria("hidden", "true")) {
          SVG.circle(x: 6, y: 6, radius: 3, .classes("heat-covered"))
        }
        words.keyCovered
      }
      span {
        SVG.drawing(width: 12, height: 12, .aria("hidden", "true")) {
          SVG.circle(x: 6, y: 6, radius: 3.5, .classes("heat-pledged"))
        }
        words.keyPledged
      }
      span { words.keyNone }
    }
  }

  private func heatTable(_ rows: [HeatRow]) -> HTML {
    div(.classes("scroll")) {
      table(.classes("heat-table")) {
        thead {
          tr {
            th(.scope(.column)) {
              self.rows == .mission
                ? frame.forceWords.table.mission : frame.forceWords.table.capability
            }
            for month in months {
              th(.scope(.column), .classes("number")) {
                "\(frame.phrases.shortMonth(month)) \(month.year % 100 < 10 ? "0" : "")\(month.year % 100)"
              }
            }
            th(.scope(.column)) { frame.forceWords.table.since }
          }
        }
        tbody {
          for row in rows {
            tr {
              th(.scope(.row)) { a(.href(row.link)) { row.name } }
              for cell in row.cells { heatCell(cell) }
              td { row.since.map { frame.phrases.month($0) } ?? "–" }
            }
          }
        }
      }
    }
  }

  private func heatCell(_ sum: HeatRow.Sum?) -> HTML {
    guard let sum else { return td(.classes("number")) { "" } }
    guard sum.gap > 0 else { return td(.classes("number")) { "0" } }
    return td(.classes("number")) {
      "\(sum.gap)/\(sum.required)"
      if sum.critical > 0 { span(.title(frame.forceWords.table.critical)) { "*" } }
    }
  }
}
