import Basics
import Capabilities
import Council
import Forces
import Markup
import Phrases

/// The plan as lanes: a lane a requirement, in it who fills it and what stays open.
extension ForcesPage {
  private static let width = 1120.0
  private static let left = 336.0
  private static let top = 34.0
  private static let bar = 20.0

  func lanesPart(_ plan: ForcePlan) -> HTML {
    let all = PlanLane.lanes(of: plan, mission: mission)
    guard !all.isEmpty else { return .empty }
    let pages = max(1, (all.count + Self.rowsOnPage - 1) / Self.rowsOnPage)
    let page = min(max(pageNumber, 1), pages)
    let shown = Array(all.dropFirst((page - 1) * Self.rowsOnPage).prefix(Self.rowsOnPage))
    return group {
      h3 { planWords.lanes }
      p(.classes("quiet")) { planWords.lanesLead }
      frame.chart(
        planWords.lanes, classes: "plan-lanes", key: laneKey, table: laneTable(shown),
        drawing: lanes(shown))
      frame.pager(
        .forces,
        query: (frame.asOf.map { [Link.QueryItem("asOf", $0.iso)] } ?? []) + query + planQuery,
        page: page, of: pages)
    }
  }

  private var laneKey: HTML {
    p(.classes("chart-key")) {
      frame.swatch("tour-committed", planWords.committed)
      frame.swatch("tour-proposed", planWords.proposed)
      frame.swatch("tour-open", planWords.open)
    }
  }

  private func lanes(_ lanes: [PlanLane]) -> HTML {
    let height = lanes.reduce(Self.top) { $0 + Double($1.depth) * Self.bar + 10 } + 2
    var place = Self.top
    var drawn: [HTML] = []
    for lane in lanes {
      drawn.append(draw(lane, at: place))
      place += Double(lane.depth) * Self.bar + 10
    }
    return SVG.drawing(width: Self.width, height: height, .role("img")) {
      SVG.title(planWords.lanes)
      SVG.description(planWords.lanesLead)
      frame.monthScale(months, left: Self.left, width: Self.width - Self.left, height: height)
      HTML.fragment(drawn)
    }
  }

  private func draw(_ lane: PlanLane, at top: Double) -> HTML {
    SVG.group(movedBy: 0, top) {
      SVG.line(from: (0, 0), to: (Self.width, 0), .classes("grid"))
      SVG.link(frame.forceLink(.requirement(lane.line))) {
        SVG.text(frame.cut(frame.names.line(lane.line), to: 52), x: 0, y: 19, .classes("row-name"))
      }
      for bar in lane.bars { draw(bar) }
    }
  }

  private func draw(_ bar: PlanLane.Bar) -> HTML {
    let step = (Self.width - Self.left) / Double(max(months.count, 1))
    let stay = bar.months.clamped(to: months)
    let x = Self.left + Double(months.lowerBound.distance(to: stay.lowerBound)) * step
    let width = Double(stay.count) * step
    let y = 5 + Double(bar.row) * Self.bar
    let said = said(bar)
    return group {
      SVG.rect(
        x: x + 1, y: y, width: width - 2, height: Self.bar - 4, radius: 2,
        .classes(bar.style), title: "\(said), \(frame.shortMonths(bar.months))")
      if width > 30 {
        SVG.text(
          frame.cut(said, to: max(3, Int(width / 6.4) - 1)), x: x + 6, y: y + 12,
          .classes(bar.style + "-text"))
      }
    }
  }

  private func said(_ bar: PlanLane.Bar) -> String {
    switch bar.matter {
    case .tour(let tour): frame.who(tour)
    case .open(let units): planWords.openUnits(units)
    }
  }

  private func laneTable(_ lanes: [PlanLane]) -> HTML {
    let heads = frame.forceWords.table
    return div(.classes("scroll")) {
      table(.classes("stack")) {
        thead {
          tr {
            for head in [heads.line, heads.who, heads.by, heads.months] {
              th(.scope(.column)) { head }
            }
          }
        }
        tbody {
          for lane in lanes {
            for bar in lane.bars { row(of: bar, in: lane) }
          }
        }
      }
    }
  }

  private func row(of bar: PlanLane.Bar, in lane: PlanLane) -> HTML {
    let heads = frame.forceWords.table
    return tr {
      th(.scope(.row)) { frame.requirement(lane.line) }
      switch bar.matter {
      case .open(let units):
        cell(heads.who) { span(.classes("tag tag-open")) { planWords.openUnits(units) } }
        cell(heads.by) { HTML.empty }
      case .tour(let tour):
        cell(heads.who) {
          tour.contributor.map { frame.contributor($0) } ?? frame.supply(tour.supply)
        }
        cell(heads.by) {
          frame.supply(tour.supply)
          ", \(tour.isCommitted ? planWords.committed : planWords.proposed)"
          if tour.arrivesEarly { ", \(planWords.early)" }
          if !tour.parts.isEmpty {
            ", \(planWords.parts(tour.parts.map { frame.names.pledge($0) }))"
          }
        }
      }
      cell(heads.months) { frame.shortMonths(bar.months) }
    }
  }
}

/// One requirement's lane: tours and open stretches, each in a row of its own where they share months.
struct PlanLane {
  var line: Identifier<RequirementLine>
  var mission: Identifier<Mission>
  var bars: [Bar]

  /// A tour or an open stretch.
  struct Bar {
    var matter: Matter
    var months: Range<Month>
    var row: Int

    enum Matter {
      case tour(PlannedTour)
      case open(Int)
    }

    var style: String {
      switch matter {
      case .tour(let tour): tour.isCommitted ? "tour-committed" : "tour-proposed"
      case .open: "tour-open"
      }
    }
  }

  /// How many bars lie above one another at most.
  var depth: Int { (bars.map(\.row).max() ?? 0) + 1 }

  /// The lanes of a plan, by mission and then by line.
  static func lanes(of plan: ForcePlan, mission: Identifier<Mission>?) -> [PlanLane] {
    var bars: [Identifier<RequirementLine>: [Bar]] = [:]
    var missions: [Identifier<RequirementLine>: Identifier<Mission>] = [:]
    for tour in plan.tours {
      bars[tour.line, default: []].append(Bar(matter: .tour(tour), months: tour.months, row: 0))
      missions[tour.line] = tour.mission
    }
    for need in plan.unmet {
      bars[need.line, default: []].append(
        Bar(matter: .open(need.units), months: need.months, row: 0))
      missions[need.line] = need.mission
    }
    return bars.compactMap { line, bars -> PlanLane? in
      guard let its = missions[line], mission == nil || its == mission else { return nil }
      return PlanLane(line: line, mission: its, bars: stacked(bars))
    }.sorted { ($0.mission, $0.line) < ($1.mission, $1.line) }
  }

  private static func stacked(_ bars: [Bar]) -> [Bar] {
    var ends: [Month] = []
    return bars.sorted {
      ($0.months.lowerBound, $0.months.upperBound) < ($1.months.lowerBound, $1.months.upperBound)
    }.map { bar in
      var bar = bar
      if let row = ends.firstIndex(where: { $0 <= bar.months.lowerBound }) {
        bar.row = row
        ends[row] = bar.months.upperBound
      } else {
        bar.row = ends.count
        ends.append(bar.months.upperBound)
      }
      return bar
    }
  }
}
