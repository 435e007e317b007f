import Basics
import Capabilities
import Markup
import Phrases

/// People over time as an area, with the months as a table behind it.
extension PageFrame {
  private static let width = 1120.0
  private static let height = 230.0
  private static let left = 56.0
  private static let top = 12.0
  private static let base = 200.0

  /// Uniformed personnel at the end of each month; a month that was not published is a band without
  /// any, never drawn through.
  func seriesFigure(_ series: ContributionSeries, named name: String) -> HTML {
    let words = forceWords.contributions
    return chart(
      name, classes: "series-chart",
      key: p(.classes("chart-key")) {
        swatch("series-area", words.key)
        swatch("series-missing", words.keyMissing)
      }, table: yearTable(of: series),
      drawing: SVG.drawing(width: Self.width, height: Self.height, .role("img")) {
        SVG.title(name)
        seriesScale(series)
        seriesShapes(series)
      })
  }

  /// What is known to be missing or wrong in published figures, as a sentence.
  func said(_ gap: ContributionGap) -> String {
    let words = forceWords.contributions
    return switch gap {
    case .monthMissing(let month): words.monthMissing(phrases.month(month))
    case .notSplitByMission(let month): words.notSplit(phrases.month(month))
    case .sexesSwapped(let month): words.swapped(phrases.month(month))
    case .contributorAbsent(let month, let mission, let contributor):
      words.absent(phrases.month(month), mission.rawValue, names.contributor(contributor))
    }
  }

  /// The lines of round numbers of people, and the years.
  private func seriesScale(_ series: ContributionSeries) -> HTML {
    let most = Self.most(of: series)
    let step = Self.roundStep(most)
    let years = series.months.filter { $0.number == 1 }
    let every = max(1, (years.count + 17) / 18)
    return group {
      for people in stride(from: 0, through: most, by: step) {
        let y = Self.height(people, of: most)
        SVG.line(
          from: (Self.left, y), to: (Self.width, y),
          .classes(people == 0 ? "grid-strong" : "grid"))
        SVG.text(forces.number(Double(people)), x: 0, y: y + 4, .classes("faint"))
      }
      for (index, month) in years.enumerated() {
        let x = Self.place(month, in: series)
        SVG.line(from: (x, Self.top), to: (x, Self.base + 4), .classes("grid"))
        if index % every == 0 {
          SVG.text("\(month.year)", x: x + 3, y: Self.base + 18, .classes("faint"))
        }
      }
    }
  }

  private func seriesShapes(_ series: ContributionSeries) -> HTML {
    let most = Self.most(of: series)
    let step = (Self.width - Self.left) / Double(max(series.months.count, 1))
    var runs: [[(x: Double, y: Double)]] = []
    var run: [(x: Double, y: Double)] = []
    var missing: [HTML] = []
    for (month, total) in zip(series.months, series.totals) {
      let x = Self.place(month, in: series)
      guard let total else {
        runs.append(run)
        run = []
        missing.append(
          SVG.rect(
            x: x, y: Self.top, width: step, height: Self.base - Self.top,
            .classes("series-missing"),
            title: "\(phrases.month(month)): \(forceWords.contributions.notPublished)"))
        continue
      }
      let y = Self.height(total.people, of: most)
      run += [(x, y), (x + step, y)]
    }
    runs.append(run)
    return group {
      HTML.fragment(missing)
      for run in runs {
        if let first = run.first, let last = run.last {
          SVG.polygon(
            [(first.x, Self.base)] + run + [(last.x, Self.base)], .classes("series-area"))
          SVG.path(
            [.move(first.x, first.y)] + run.dropFirst().map { .line($0.x, $0.y) },
            .classes("series"))
        }
      }
    }
  }

  /// A row a year, a column a month; what was not published is said, not left out.
  private func yearTable(of series: ContributionSeries) -> HTML {
    let words = forceWords.contributions
    let years = Dictionary(grouping: series.months, by: \.year).sorted { $0.key < $1.key }
    let january = series.months.lowerBound.advanced(by: 1 - series.months.lowerBound.number)
    return div(.classes("scroll")) {
      table(.classes("heat-table")) {
        thead {
          tr {
            th(.scope(.column)) { phrases.frame.year }
            for month in january..<january.advanced(by: 12) {
              th(.scope(.column), .classes("number")) { phrases.shortMonth(month) }
            }
          }
        }
        tbody {
          for (year, months) in years {
            tr {
              th(.scope(.row)) { "\(year)" }
              for number in 1...12 {
                td(.classes("number")) {
                  if let month = months.first(where: { $0.number == number }) {
                    if let total = series[month] {
                      forces.number(Double(total.people))
                    } else {
                      abbr(.title(words.notPublished)) { "–" }
                    }
                  }
                }
              }
            }
          }
        }
      }
      p(.classes("quiet")) { "– \(words.notPublished)" }
    }
  }

  private static func most(of series: ContributionSeries) -> Int {
    max(1, series.totals.compactMap { $0?.people }.max() ?? 0)
  }

  private static func height(_ people: Int, of most: Int) -> Double {
    base - (base - top - 6) * Double(people) / Double(most)
  }

  private static func place(_ month: Month, in series: ContributionSeries) -> Double {
    let step = (width - left) / Double(max(series.months.count, 1))
    return left + Double(series.months.lowerBound.distance(to: month)) * step
  }

  /// 1, 2 or 5 and noughts, so that at most five such steps reach a number.
  private static func roundStep(_ most: Int) -> Int {
    var step = 1
    while true {
      for factor in [1, 2, 5] where step * factor * 5 >= most { return step * factor }
      step *= 10
    }
  }
}
