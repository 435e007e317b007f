import Phrases
import Basics
package import Council
package import Markup

/// One year as swimlanes, a lane a mandate, and the load of its months.
package struct YearPage: Sendable {
  package var frame: PageFrame
  package var year: Int
  /// The plan of the year's twelve months.
  package var programme: Programme

  /// Takes the parts as they are.
  package init(frame: PageFrame, year: Int, programme: Programme) {
    self.frame = frame
    self.year = year
    self.programme = programme
  }

  /// The page.
  package var html: HTML {
    frame.page(
      words.title(year), at: .year,
      lead: div(.classes("lead")) {
        p { words.lead }
        p {
          "\(frame.phrases.month.asOf(programme.asOf)). "
          frame.findingCounts(programme.findings)
          "."
        }
      }
    ) {
      nav(.classes("steering"), .aria("label", frame.phrases.frame.year)) {
        a(.rel("prev"), .href(frame.link(.year(year - 1)))) { "← \(year - 1)" }
        a(.rel("next"), .href(frame.link(.year(year + 1)))) { "\(year + 1) →" }
      }
      section {
        h2 { words.lanes }
        if lanes.isEmpty { p(.classes("quiet")) { words.empty } } else { lanesFigure }
      }
      section {
        h2 { words.load }
        p(.classes("quiet")) { words.loadLead }
        loadFigure
      }
      section {
        h2 { frame.phrases.words.findings }
        frame.findingList(programme.findings)
      }
    }
  }

  var words: SitePhrases.YearWords { frame.phrases.year }

  /// The first day of the year to the first day of the next.
  var days: Range<Day> {
    let months = programme.window
    return months.lowerBound.firstDay..<months.upperBound.firstDay
  }

  /// The cycles that touch the year, a lane a mission, by the missions' acronyms.
  var lanes: [YearLane] {
    let steps = programme.items.filter { $0.kind == .cycle && $0.step?.isPlanning == false }
    return Dictionary(grouping: steps) { $0.mission ?? "" }
      .map { mission, items in
        let cycles = Dictionary(grouping: items) { $0.cycle ?? "" }
          .map { YearCycle(key: $0.key, items: $0.value.inOrder) }
          .filter { cycle in cycle.items.contains { days.contains($0.day) } }
          .sorted { $0.first < $1.first }
        return YearLane(mission: mission, cycles: cycles)
      }
      .filter { !$0.cycles.isEmpty }
      .sorted { $0.mission < $1.mission }
  }
}

/// The cycles of one mission.
struct YearLane {
  var mission: Identifier<Mission>
  var cycles: [YearCycle]
}

/// The steps that lead to one decision, in order.
struct YearCycle {
  var key: String
  var items: [ProgrammeItem]

  var first: Day { items.map(\.day).min() ?? Day(0) }

  func step(_ step: Step) -> ProgrammeItem? { items.first { $0.step == step } }
}
