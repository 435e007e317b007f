import Basics
import Council
import Markup
import Phrases

/// The load of the months: how many sessions each month's items take.
extension YearPage {
  /// One month's sessions, of cycles and of others.
  struct Load {
    var month: Month
    var cycles: Int
    var others: Int
  }

  var loads: [Load] {
    programme.window.map { month in
      let items = programme.items.filter { $0.session != nil && month.days.contains($0.day) }
      let cycles = items.count { $0.kind == .cycle || $0.kind == .periodic }
      return Load(month: month, cycles: cycles, others: items.count - cycles)
    }
  }

  var loadFigure: HTML {
    let loads = loads
    let most = max(loads.map { $0.cycles + $0.others }.max() ?? 0, 1)
    let (width, height, base) = (1120.0, 190.0, 160.0)
    let step = width / Double(max(loads.count, 1))
    let unit = (base - 24) / Double(most)
    return figure {
      p(.classes("sideways quiet")) { words.sideways }
      div(.classes("scroll"), .tabindex(0), .role("region"), .aria("label", words.load)) {
        SVG.drawing(width: width, height: height, .role("img")) {
          SVG.title(words.load)
          SVG.line(from: (0, base), to: (width, base), .classes("grid-strong"))
          for (index, load) in loads.enumerated() {
            bar(load, x: Double(index) * step, step: step, base: base, unit: unit)
          }
        }
      }
      figcaption {
        p(.classes("chart-key")) {
          swatch("bar-cycle", words.ofCycles)
          swatch("bar-other", words.ofOthers)
        }
      }
      details {
        summary { words.table }
        loadTable(loads)
      }
    }
  }

  private func bar(_ load: Load, x: Double, step: Double, base: Double, unit: Double) -> HTML {
    let bar = step * 0.46
    let cycles = Double(load.cycles) * unit
    let others = Double(load.others) * unit
    let sum = load.cycles + load.others
    return SVG.link(frame.link(.month(load.month))) {
      SVG.rect(
        x: x + 2, y: base - cycles, width: bar, height: cycles, .classes("bar-cycle"),
        title: "\(load.cycles) \(words.ofCycles)")
      SVG.rect(
        x: x + 2, y: base - cycles - others, width: bar, height: others, .classes("bar-other"),
        title: "\(load.others) \(words.ofOthers)")
      SVG.text("\(sum)", x: x + 4, y: base - cycles - others - 6)
      SVG.text(
        frame.phrases.shortMonth(load.month), x: x + 2, y: base + 18, .classes("faint"))
    }
  }

  private func swatch(_ name: String, _ word: String) -> HTML {
    span {
      SVG.drawing(width: 12, height: 12, .aria("hidden", "true")) {
        SVG.rect(x: 0.5, y: 0.5, width: 11, height: 11, .classes(name))
      }
      word
    }
  }

  private func loadTable(_ loads: [Load]) -> HTML {
    table(.classes("figures")) {
      thead {
        tr {
          th(.scope(.column)) { words.month }
          th(.scope(.column), .classes("number")) { words.ofCycles }
          th(.scope(.column), .classes("number")) { words.ofOthers }
          th(.scope(.column), .classes("number")) { words.sessions }
        }
      }
      tbody {
        for load in loads {
          tr {
            th(.scope(.row)) {
              a(.href(frame.link(.month(load.month)))) { frame.phrases.month(load.month) }
            }
            td(.classes("number")) { "\(load.cycles)" }
            td(.classes("number")) { "\(load.others)" }
            td(.classes("number")) { "\(load.cycles + load.others)" }
          }
        }
      }
    }
  }
}
