import Basics
import Capabilities
import Forces
import Markup
import Phrases

/// The slots as lanes on the grid of half-months, a lane a partner, and the gaps below them.
extension RotationPage {
  private static let width = 1120.0
  private static let left = 232.0
  private static let top = 34.0
  private static let lane = 30.0

  private var months: Range<Month> {
    scheme.from.month..<scheme.until.advanced(by: -1).month.advanced(by: 1)
  }

  func slotsPart(_ plan: RotationPlan) -> HTML {
    section(.id("slots")) {
      h2 { words.slots }
      if plan.slots.isEmpty { p(.classes("quiet")) { words.stoodEmpty } }
      frame.chart(
        words.slots, classes: "rotation", key: key(of: plan), table: slotTable(plan.slots),
        drawing: drawing(of: plan))
    }
  }

  private func key(of plan: RotationPlan) -> HTML {
    p(.classes("chart-key")) {
      if plan.slots.contains(where: \.byNight) {
        frame.swatch("slot-night", words.dayAndNight)
      }
      if plan.slots.contains(where: { !$0.byNight }) { frame.swatch("slot-day", words.byDay) }
      if plan.slots.contains(where: { $0.counts != $0.stay }) {
        frame.swatch("slot-ramp", words.ramp)
      }
      if !plan.gap.day.isEmpty {
        span {
          SVG.drawing(width: 18, height: 12, .aria("hidden", "true")) {
            crossed(x: 1, y: 1, width: 16, height: 10, title: nil)
          }
          words.gapDay
        }
      }
      if !plan.gap.night.isEmpty { frame.swatch("gap-night", words.gapNight) }
      if plan.remedy != nil { frame.swatch("tour-open", words.remedy) }
    }
  }

  private func drawing(of plan: RotationPlan) -> HTML {
    let partners = partners(in: plan.slots)
    let gaps = plan.gap.isZero ? 0 : (scheme.needsNight ? 2 : 1) + (plan.remedy == nil ? 0 : 1)
    let height = Self.top + Double(partners.count + gaps) * Self.lane + 4
    var rows = partners.map { partner in
      row(name(of: partner)) {
        for slot in plan.slots where slot.partner == partner { draw(slot) }
      }
    }
    if !plan.gap.isZero {
      rows.append(
        row(words.gapDay.capitalizedFirst) {
          for days in plan.gap.day { gap(days, byNight: false) }
        })
      if scheme.needsNight {
        rows.append(
          row(words.gapNight.capitalizedFirst) {
            for days in plan.gap.night { gap(days, byNight: true) }
          })
      }
      if let remedy = plan.remedy {
        rows.append(
          row(words.remedy) {
            for addition in remedy.additions {
              bar(addition.days, "tour-open", title: said(addition), inset: 5)
            }
          })
      }
    }
    return SVG.drawing(width: Self.width, height: height, .role("img")) {
      SVG.title(words.slots)
      SVG.description(words.lead)
      frame.monthScale(months, left: Self.left, width: Self.width - Self.left, height: height)
      for (index, row) in rows.enumerated() {
        SVG.group(movedBy: 0, Self.top + Double(index) * Self.lane) { row }
      }
    }
  }

  /// Partners in the order in which they first come.
  private func partners(in slots: [RotationSlot]) -> [RotationPartner] {
    var partners: [RotationPartner] = []
    for slot in slots where !partners.contains(slot.partner) { partners.append(slot.partner) }
    return partners
  }

  private func row(_ name: String, @HTMLBuilder content: () -> HTML) -> HTML {
    let bars = content()
    return group {
      SVG.line(from: (0, 0), to: (Self.width, 0), .classes("grid"))
      SVG.text(frame.cut(name, to: 34), x: 0, y: 19, .classes("row-name"))
      bars
    }
  }

  private func draw(_ slot: RotationSlot) -> HTML {
    let style = slot.byNight ? "slot-night" : "slot-day"
    let word = slot.byNight ? words.dayAndNight : words.byDay
    let said = "\(name(of: slot.partner)), \(word)" + (slot.isFixed ? ", \(words.fixed)" : "")
    let counted = slot.counts.isEmpty ? nil : slot.counts.days
    let (x, width) = place(counted ?? slot.stay.days)
    return group {
      bar(slot.stay.days, "slot-ramp", title: "\(said), \(words.ramp)", inset: 4)
      if let counted { bar(counted, style, title: said, inset: 4) }
      if counted != nil, width > 60 {
        SVG.text(
          frame.cut(slot.isFixed ? "\(word), \(words.fixed)" : word, to: Int(width / 7)),
          x: x + width / 2, y: 19,
          .classes("middle", slot.byNight ? "tour-proposed-text" : "tour-committed-text"))
      }
    }
  }

  private func gap(_ days: Range<Day>, byNight: Bool) -> HTML {
    let word = byNight ? words.gapNight : words.gapDay
    let title = "\(word), \(stretch(days))"
    if byNight { return bar(days, "gap-night", title: title, inset: 8) }
    let (x, width) = place(days)
    return crossed(x: x, y: 8, width: width, height: Self.lane - 16, title: title)
  }

  /// An open box with a stroke from corner to corner: told apart without colour.
  private func crossed(
    x: Double, y: Double, width: Double, height: Double, title: String?
  ) -> HTML {
    group {
      SVG.rect(x: x, y: y, width: width, height: height, .classes("gap-day"), title: title)
      SVG.line(from: (x, y + height), to: (x + width, y), .classes("gap-day"))
    }
  }

  private func bar(
    _ days: Range<Day>, _ style: String, title: String, inset: Double
  ) -> HTML {
    let (x, width) = place(days)
    return SVG.rect(
      x: x, y: inset, width: width, height: Self.lane - 2 * inset, radius: 2, .classes(style),
      title: "\(title), \(stretch(days))")
  }

  /// Where days lie in the drawing: a half-month is half of a month's width.
  private func place(_ days: Range<Day>) -> (x: Double, width: Double) {
    let step = (Self.width - Self.left) / Double(max(months.count, 1)) / 2
    let first = HalfMonth(months.lowerBound)
    func halves(_ day: Day) -> Double {
      let half = HalfMonth(of: day)
      let into = Double(half.firstDay.distance(to: day)) / Double(half.days.count)
      return Double(first.distance(to: half)) + into
    }
    let (start, end) = (halves(days.lowerBound), halves(days.upperBound))
    let left = max(0, start) * step
    return (Self.left + left, max(2, min(Double(months.count * 2), end) * step - left))
  }

  private func slotTable(_ slots: [RotationSlot]) -> HTML {
    table(.classes("stack")) {
      thead {
        tr {
          for head in [words.slot, words.stay, words.counts, words.what] {
            th(.scope(.column)) { head }
          }
        }
      }
      tbody {
        for slot in slots {
          tr {
            th(.scope(.row)) { link(to: slot.partner) }
            cell(words.stay) { dates(slot.stay.days) }
            cell(words.counts) { if !slot.counts.isEmpty { dates(slot.counts.days) } }
            cell(words.what) {
              slot.byNight ? words.dayAndNight : words.byDay
              if slot.isFixed { ", \(words.fixed)" }
            }
          }
        }
      }
    }
  }
}
