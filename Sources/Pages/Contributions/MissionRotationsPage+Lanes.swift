import Basics
import Council
import Forces
import Markup
import Phrases

/// The stays as lanes, and lift as bars, each with a table behind.
extension MissionRotationsPage {
  private static let width = 1120.0
  private static let left = 336.0
  private static let top = 34.0
  private static let rowHeight = 26.0
  /// How many lanes are drawn; the table has them all.
  private static let mostLanes = 60

  var staysPart: HTML {
    guard !calendar.stays.isEmpty else { return .empty }
    return section(.id("units")) {
      h2 { words.stay }
      frame.chart(words.stay, key: staysKey, table: staysTable, drawing: lanes)
    }
  }

  private var months: Range<Month> { calendar.months }
  private var days: Range<Day> { months.lowerBound.firstDay..<months.upperBound.firstDay }

  private func place(_ day: Day) -> Double {
    let clamped = min(max(day, days.lowerBound), days.upperBound)
    return Self.left + (Self.width - Self.left)
      * Double(days.lowerBound.distance(to: clamped)) / Double(max(days.count, 1))
  }

  private var lanes: HTML {
    let shown = calendar.stays.filter { ($0.until ?? days.upperBound) > days.lowerBound }
      .prefix(Self.mostLanes)
    let height = Self.top + Double(shown.count) * Self.rowHeight + 4
    return SVG.drawing(width: Self.width, height: height, .role("img")) {
      SVG.title(words.stay)
      SVG.description(words.calendarLead)
      frame.monthScale(months, left: Self.left, width: Self.width - Self.left, height: height)
      for (index, stay) in shown.enumerated() {
        SVG.group(movedBy: 0, Self.top + Double(index) * Self.rowHeight) { lane(stay) }
      }
      if days.contains(calendar.asOf) {
        SVG.line(
          from: (place(calendar.asOf), 14), to: (place(calendar.asOf), height), .classes("today"))
      }
    }
  }

  private func lane(_ stay: MissionCalendar.Stay) -> HTML {
    let (from, until) = (place(stay.from), place(stay.until ?? days.upperBound))
    let who = stay.contributor.map { "\(frame.names.contributor($0)), " } ?? ""
    return group {
      SVG.line(from: (0, 0), to: (Self.width, 0), .classes("grid"))
      SVG.link(frame.forceLink(frame.address(of: stay.supply))) {
        SVG.text(frame.cut(who + title(of: stay), to: 52), x: 0, y: 17, .classes("row-name"))
      }
      SVG.rect(
        x: from, y: 5, width: max(until - from, 2), height: 15, radius: 2,
        .classes(stay.from > calendar.asOf ? "tour-open" : "tour-committed"),
        title: who + title(of: stay))
      for day in stay.rotations {
        SVG.polygon(
          [(place(day) - 5, 4), (place(day) + 5, 4), (place(day), 13)], .classes("rotation-mark"),
          title: "\(words.rotates) \(frame.phrases.date(day))")
      }
      if let day = stay.agreementEnds, days.contains(day) {
        SVG.line(
          from: (place(day), 2), to: (place(day), 23), .classes("agreement-mark"),
          title: "\(own.agreementEnds) \(frame.phrases.date(day))")
      }
    }
  }

  private var staysKey: HTML {
    p(.classes("chart-key")) {
      frame.swatch("tour-committed", own.inPlace)
      frame.swatch("tour-open", own.toCome)
      span {
        SVG.drawing(width: 14, height: 12, .aria("hidden", "true")) {
          SVG.polygon([(x: 2, y: 2), (x: 12, y: 2), (x: 7, y: 11)], .classes("rotation-mark"))
        }
        words.rotates
      }
      span {
        SVG.drawing(width: 8, height: 12, .aria("hidden", "true")) {
          SVG.line(from: (4, 0), to: (4, 12), .classes("agreement-mark"))
        }
        own.agreementEnds
      }
    }
  }

  private var staysTable: HTML {
    let heads = frame.forceWords.table
    return table(.classes("stack")) {
      thead {
        tr {
          for head in [
            words.unit, heads.contributor, heads.from, heads.until, words.rotates,
            own.agreementEnds,
          ] { th(.scope(.column)) { head } }
        }
      }
      tbody {
        for stay in calendar.stays {
          tr {
            th(.scope(.row)) { unit(stay) }
            cell(heads.contributor) { stay.contributor.map { frame.contributor($0) } }
            cell(heads.from) { frame.time(stay.from, .short) }
            cell(heads.until) { stay.until.map { frame.time($0.advanced(by: -1), .short) } }
            cell(words.rotates) {
              HTML.joined(stay.rotations.map { frame.time($0, .short) }, by: ", ")
            }
            cell(own.agreementEnds) { stay.agreementEnds.map { frame.time($0, .short) } }
          }
        }
      }
    }
  }

  var liftPart: HTML {
    let hasCapacity = calendar.lift.contains { $0.capacity != nil }
    return section(.id("lift")) {
      h2 { words.lift }
      p(.classes("quiet")) { words.liftLead }
      if !hasCapacity { p(.classes("quiet")) { words.noLift } }
      if calendar.lift.contains(where: { $0.people + $0.others > 0 }) {
        frame.chart(
          words.lift,
          key: p(.classes("chart-key")) {
            frame.swatch("bar-cycle", mission.id.rawValue)
            frame.swatch("bar-other", own.otherMissions)
            if hasCapacity { frame.swatch("lift-capacity", own.capacity) }
          }, table: liftTable(hasCapacity), drawing: liftBars)
      }
    }
  }

  private var liftBars: HTML {
    let most = max(calendar.lift.map { max($0.people + $0.others, $0.capacity ?? 0) }.max() ?? 0, 1)
    let base = 180.0
    let step = Self.width / Double(max(months.count, 1))
    let unit = (base - 54) / Double(most)
    return SVG.drawing(width: Self.width, height: base + 8, .role("img")) {
      SVG.title(words.lift)
      frame.monthScale(months, left: 0, width: Self.width, height: base)
      SVG.line(from: (0, base), to: (Self.width, base), .classes("grid-strong"))
      for (index, lift) in calendar.lift.enumerated() {
        bar(lift, at: Double(index) * step, step: step, unit: unit, base: base)
      }
    }
  }

  private func bar(
    _ lift: MissionCalendar.Lift, at x: Double, step: Double, unit: Double, base: Double
  ) -> HTML {
    let (mine, others) = (Double(lift.people) * unit, Double(lift.others) * unit)
    return group {
      if lift.people > 0 {
        SVG.rect(
          x: x + 2, y: base - mine, width: step * 0.55, height: mine, .classes("bar-cycle"),
          title: "\(frame.phrases.month(lift.month)): \(lift.people)")
      }
      if lift.others > 0 {
        SVG.rect(
          x: x + 2, y: base - mine - others, width: step * 0.55, height: others,
          .classes("bar-other"), title: "\(own.otherMissions): \(lift.others)")
      }
      if let capacity = lift.capacity {
        let y = base - Double(capacity) * unit
        SVG.line(from: (x, y), to: (x + step, y), .classes("lift-capacity"))
      }
      if lift.people > 0, step > 60 {
        SVG.text(
          lift.others > 0 ? "\(lift.people) + \(lift.others)" : "\(lift.people)", x: x + 4,
          y: base - mine - others - 5)
      }
    }
  }

  private func liftTable(_ hasCapacity: Bool) -> HTML {
    table(.classes("figures")) {
      thead {
        tr {
          th(.scope(.column)) { frame.forceWords.table.month }
          th(.scope(.column), .classes("number")) { mission.id.rawValue }
          th(.scope(.column), .classes("number")) { own.otherMissions }
          if hasCapacity { th(.scope(.column), .classes("number")) { own.capacity } }
        }
      }
      tbody {
        for lift in calendar.lift {
          tr {
            th(.scope(.row)) { frame.phrases.month(lift.month) }
            td(.classes("number")) { frame.forces.number(Double(lift.people)) }
            td(.classes("number")) { frame.forces.number(Double(lift.others)) }
            if hasCapacity {
              td(.classes("number")) {
                lift.capacity.map { frame.forces.number(Double($0)) } ?? "–"
              }
            }
          }
        }
      }
    }
  }
}
