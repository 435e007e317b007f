import Basics
import Council
import Markup
import Phrases

/// The swimlanes: time from left to right, a lane a mission, leads drawn as bars.
extension YearPage {
  private static let left = 104.0
  private static let width = 1120.0
  private static let laneHeight = 46.0
  private static let top = 26.0

  var lanesFigure: HTML {
    let lanes = lanes
    let height = YearPage.top + Double(lanes.count) * YearPage.laneHeight + 8
    return figure {
      p(.classes("sideways quiet")) { words.sideways }
      div(.classes("scroll"), .tabindex(0), .role("region"), .aria("label", words.lanes)) {
        SVG.drawing(width: YearPage.width, height: height, .role("img")) {
          SVG.title(words.title(year))
          SVG.description(words.lead)
          monthLines(height: height)
          for (index, lane) in lanes.enumerated() {
            draw(lane, at: YearPage.top + Double(index) * YearPage.laneHeight)
          }
          todayLine(height: height)
        }
      }
      figcaption { key }
      details {
        summary { words.table }
        laneTable(lanes)
      }
    }
  }

  /// The horizontal place of a day; days outside the year stand at its edges.
  private func x(_ day: Day) -> Double {
    let within = min(max(day, days.lowerBound), days.upperBound)
    let share = Double(days.lowerBound.distance(to: within)) / Double(max(days.count, 1))
    return YearPage.left + share * (YearPage.width - YearPage.left - 8)
  }

  private func monthLines(height: Double) -> HTML {
    group {
      for month in programme.window {
        let place = x(month.firstDay)
        SVG.line(from: (place, 14), to: (place, height - 4), .classes("grid"))
        SVG.text(
          frame.phrases.shortMonth(month), x: place + 4, y: 12, .classes("faint"))
      }
    }
  }

  private func todayLine(height: Double) -> HTML {
    guard days.contains(frame.today) else { return .empty }
    let place = x(frame.today)
    return SVG.line(
      from: (place, 16), to: (place, height - 4), .classes("today"),
      title: frame.phrases.frame.today)
  }

  private func draw(_ lane: YearLane, at top: Double) -> HTML {
    SVG.group(movedBy: 0, top) {
      SVG.line(from: (0, 0), to: (YearPage.width, 0), .classes("grid"))
      SVG.link(frame.link(.mission(lane.mission))) {
        SVG.text(lane.mission.rawValue, x: 0, y: 27, .classes("lane-name"))
      }
      for cycle in lane.cycles { draw(cycle) }
    }
  }

  private func draw(_ cycle: YearCycle) -> HTML {
    let expiry = expiry(of: cycle)
    let ends = cycle.items.map(\.day) + [expiry].compactMap { $0 }
    let isProjected = cycle.items.allSatisfy(\.isProjected)
    return SVG.group(.classes(isProjected ? "is-projected" : nil)) {
      if let first = ends.min(), let last = ends.max() {
        SVG.line(from: (x(first), 23), to: (x(last), 23), .classes("span"))
      }
      leadBar(from: .report, to: .contributorMeeting, in: cycle)
      leadBar(from: .contributorMeeting, to: .consultations, in: cycle)
      if let expiry, days.contains(expiry) {
        SVG.line(
          from: (x(expiry), 12), to: (x(expiry), 34), .classes("expiry"),
          title: "\(frame.phrases.words.label(words.expiry)) \(frame.phrases.fullDate(expiry))")
      }
      for item in cycle.items where days.contains(item.day) { mark(of: item) }
    }
  }

  private func leadBar(from first: Step, to second: Step, in cycle: YearCycle) -> HTML {
    guard let before = cycle.step(first), let after = cycle.step(second), before.day < after.day,
      days.contains(before.day) || days.contains(after.day)
    else { return .empty }
    let isShort = programme.findings.contains { finding in
      guard finding.item == after.id || finding.item == before.id else { return false }
      guard case .leadTooShort(let from, _, let to, _, _, _) = finding.reason else { return false }
      return from == first && to == second
    }
    let count = before.day.distance(to: after.day)
    let (start, end) = (x(before.day), x(after.day))
    let said = isShort ? words.leadShort : words.leadKept
    return group {
      SVG.rect(
        x: start, y: 20, width: end - start, height: 6,
        .classes(isShort ? "lead-short" : "lead-kept"),
        title: "\(frame.phrases.words.days(count)), \(said)")
      if end - start > 20 {
        SVG.text(
          words.lead8(count), x: (start + end) / 2, y: 40, .classes("faint middle"))
      }
    }
  }

  private func mark(of item: ProgrammeItem) -> HTML {
    let findings = programme.findings.filter { $0.item == item.id }
    let place = x(item.day)
    let title = "\(frame.title(of: item)), \(frame.phrases.fullDate(item.day))"
    return group {
      Drawing.step(item.step, x: place, y: 23, title: title)
      if let worst = findings.map(\.force).max() {
        SVG.group(
          movedBy: place - 5, 2, .classes("force", "force-\(worst.rawValue)")
        ) {
          Drawing.shape(
            of: worst,
            title: findings.map { frame.council.finding($0) }.joined(separator: " "))
        }
      }
    }
  }

  /// The last day of the mandate that a cycle leads up to.
  func expiry(of cycle: YearCycle) -> Day? {
    if let item = cycle.items.first, let mission = item.mission, let decision = item.decision,
      let period = frame.facts.mandate(of: mission, by: decision)
    {
      return period.expiry
    }
    return cycle.step(.adoption)?.due
  }
}
