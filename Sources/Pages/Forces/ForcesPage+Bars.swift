import Basics
import Forces
import Markup
import Phrases

/// The months as bars, and the gaps by their age.
extension ForcesPage {
  /// A bar a month: units covered, and on top of them units missing.
  func barsFigure(_ cells: [GapCell]) -> HTML {
    let sums = months.map { month in
      cells.filter { $0.month == month }.reduce(into: HeatRow.Sum()) { $0.add($1) }
    }
    let most = max(sums.map(\.required).max() ?? 0, 1)
    let (width, height, base) = (1120.0, 210.0, 180.0)
    let step = width / Double(max(months.count, 1))
    let unit = (base - 26) / Double(most)
    return frame.chart(
      words.heading(frame.forces.months(months)),
      key: p(.classes("chart-key")) {
        frame.swatch("bar-cycle", words.coveredUnits)
        frame.swatch("heat-3", words.missingUnits)
      }, table: barTable(sums),
      drawing: SVG.drawing(width: width, height: height, .role("img")) {
        SVG.title(words.heading(frame.forces.months(months)))
        SVG.line(from: (0, base), to: (width, base), .classes("grid-strong"))
        for (index, (month, sum)) in zip(months, sums).enumerated() {
          let x = Double(index) * step
          let covered = Double(sum.required - sum.gap) * unit
          let missing = Double(sum.gap) * unit
          SVG.rect(
            x: x + 2, y: base - covered, width: step * 0.5, height: covered,
            .classes("bar-cycle"), title: "\(sum.required - sum.gap) \(words.coveredUnits)")
          SVG.rect(
            x: x + 2, y: base - covered - missing, width: step * 0.5, height: missing,
            .classes("heat-3"), title: "\(sum.gap) \(words.missingUnits)")
          if step > 24 {
            SVG.text("\(sum.gap)", x: x + 4, y: base - covered - missing - 6)
          }
          if step > 34 || month.number == 1 || index == 0 {
            SVG.text(frame.phrases.shortMonth(month), x: x + 2, y: base + 18, .classes("faint"))
          }
        }
      })
  }

  private func barTable(_ sums: [HeatRow.Sum]) -> HTML {
    let words = frame.forceWords.table
    return table(.classes("figures")) {
      thead {
        tr {
          th(.scope(.column)) { words.month }
          for head in [words.required, words.covered, words.missing, words.onCritical] {
            th(.scope(.column), .classes("number")) { head }
          }
        }
      }
      tbody {
        for (month, sum) in zip(months, sums) {
          tr {
            th(.scope(.row)) { frame.phrases.month(month) }
            for number in [sum.required, sum.required - sum.gap, sum.gap, sum.critical] {
              td(.classes("number")) { "\(number)" }
            }
          }
        }
      }
    }
  }

  /// The gaps, the oldest first: one row for a capability in a mission.
  func agesPart(_ cells: [GapCell]) -> HTML {
    let open = Dictionary(grouping: cells.filter { $0.gap > 0 }) {
      "\($0.capability)\t\($0.mission)"
    }
    .values.map { $0.sorted { $0.month < $1.month } }
    .sorted { left, right in
      let (one, other) = (left[0], right[0])
      return (one.since ?? one.month, one.mission.rawValue, one.capability.rawValue)
        < (other.since ?? other.month, other.mission.rawValue, other.capability.rawValue)
    }
    return section {
      h2 { words.ages }
      if open.isEmpty {
        p(.classes("quiet")) { words.noAges }
      } else {
        p(.classes("quiet")) { words.agesLead }
        ageTable(open.prefix(20))
      }
    }
  }

  private func ageTable(_ open: ArraySlice<[GapCell]>) -> HTML {
    let heads = frame.forceWords.table
    return table(.classes("stack")) {
      thead {
        tr {
          for head in [
            heads.capability, heads.mission, heads.missing, heads.months, heads.since, heads.age,
          ] { th(.scope(.column)) { head } }
          th(.scope(.column)) { frame.forceWords.frame.pledges }
        }
      }
      tbody {
        for cells in open { ageRow(cells) }
      }
    }
  }

  private func ageRow(_ cells: [GapCell]) -> HTML {
    let heads = frame.forceWords.table
    let first = cells[0]
    let most = cells.map(\.gap).max() ?? 0
    let since = first.since ?? first.month
    let age = since.distance(to: max(frame.knownOn.month, months.lowerBound))
    let last = cells.last ?? first
    return tr {
      th(.scope(.row)) {
        if let line = first.lines.first, first.lines.count == 1 {
          a(.href(frame.forceLink(.requirement(line)))) { frame.names.unitType(first.capability) }
        } else {
          a(
            .href(
              frame.forceLink(
                .requirements,
                query: [
                  .init("type", first.capability.rawValue),
                  .init("mission", first.mission.rawValue),
                ]))
          ) { frame.names.unitType(first.capability) }
        }
      }
      cell(heads.mission) { frame.mission(first.mission) }
      cell(heads.missing) {
        "\(most)"
        if cells.contains(where: { $0.criticalGap > 0 }) {
          " "
          span(.classes("tag tag-critical")) { heads.critical }
        }
      }
      cell(heads.months) { frame.shortMonths(first.month..<last.month.advanced(by: 1)) }
      cell(heads.since) { frame.phrases.month(since) }
      cell(heads.age) { age > 0 ? frame.forces.monthCount(age) : "" }
      cell(frame.forceWords.frame.pledges) {
        words.pledgedBeside(
          cells.map(\.pledged).max() ?? 0, cells.map(\.pledgedBelowLevel).max() ?? 0)
      }
    }
  }
}
