import Basics
import Council
import Markup
import Phrases

/// The months as bars, a row a candidate, and the same as a table.
extension BalancePage {
  private static let width = 760.0
  private static let left = 112.0
  private static let rowHeight = 76.0

  func drawing(_ balance: LoadBalance) -> HTML {
    let most = max(balance.candidates.map(\.peak).max() ?? 0, 1)
    let height = Double(balance.candidates.count) * BalancePage.rowHeight + 18
    return SVG.drawing(
      width: BalancePage.width, height: height, .classes("balance"), .role("img")
    ) {
      SVG.title(words.sessions(balance.year))
      SVG.description(words.balanceLead)
      for (index, candidate) in balance.candidates.enumerated() {
        SVG.group(movedBy: 0, Double(index) * BalancePage.rowHeight) {
          row(of: candidate, most: most)
        }
      }
      for (index, month) in (balance.candidates.first?.months ?? []).enumerated() {
        SVG.text(
          frame.phrases.shortMonth(month.month), x: place(of: index) + step * 0.37,
          y: height - 4, .classes("faint middle"))
      }
    }
  }

  private var step: Double { (BalancePage.width - BalancePage.left) / 12 }

  private func place(of index: Int) -> Double { BalancePage.left + Double(index) * step }

  private func row(of candidate: LoadBalance.Candidate, most: Int) -> HTML {
    let base = BalancePage.rowHeight - 8
    let unit = (base - 24) / Double(most)
    return group {
      SVG.text(frame.phrases.shortDate(candidate.terms.expiry), x: 0, y: base - 4)
      SVG.line(
        from: (BalancePage.left, base), to: (BalancePage.width, base), .classes("grid-strong"))
      for (index, load) in candidate.months.enumerated() {
        SVG.rect(
          x: place(of: index), y: base - Double(load.sessions) * unit, width: step * 0.74,
          height: Double(load.sessions) * unit,
          .classes(load.sessions == candidate.peak ? "bar-cycle" : "bar-other"),
          title: "\(frame.phrases.month(load.month)), \(load.sessions)")
        SVG.text(
          "\(load.sessions)", x: place(of: index) + step * 0.37,
          y: base - Double(load.sessions) * unit - 5, .classes("middle"))
      }
    }
  }

  func table(of balance: LoadBalance) -> HTML {
    div(.classes("scroll")) {
      Markup.table(.classes("balance-table")) {
        thead {
          tr {
            th(.scope(.column)) { words.expiry }
            th(.scope(.column)) { words.report }
            for month in balance.candidates.first?.months ?? [] {
              th(.scope(.column), .classes("number")) { frame.phrases.shortMonth(month.month) }
            }
            th(.scope(.column), .classes("number")) { words.peak }
          }
        }
        tbody {
          for candidate in balance.candidates {
            tr {
              th(.scope(.row)) { frame.time(candidate.terms.expiry, .short) }
              td {
                candidate.terms.report.map { frame.time($0, .short) } ?? .text(words.asNow)
              }
              for load in candidate.months { td(.classes("number")) { "\(load.sessions)" } }
              td(.classes("number")) { strong { "\(candidate.peak)" } }
            }
          }
        }
      }
    }
  }
}
