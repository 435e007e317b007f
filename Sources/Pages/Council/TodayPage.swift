import Phrases
import Basics
package import Council
package import Markup

/// What is due, what comes and what is open, readable in a minute.
package struct TodayPage: Sendable {
  package var frame: PageFrame
  /// The steps of the next 30 days and what is overdue, in any order.
  package var items: [ProgrammeItem]
  package var papers: [PaperLine]
  package var findings: [Finding]
  /// Triggers not yet answered.
  package var triggers: [TriggerRecord]
  /// Gaps that open within 90 days, the first first.
  package var gaps: [OpeningGap]
  /// Pledges to be confirmed within 90 days, in order of days, and how many were due before.
  package var confirmations: [DueConfirmation]
  package var lateConfirmations: Int

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, items: [ProgrammeItem], papers: [PaperLine], findings: [Finding],
    triggers: [TriggerRecord], gaps: [OpeningGap] = [], confirmations: [DueConfirmation] = [],
    lateConfirmations: Int = 0
  ) {
    self.frame = frame
    self.items = items
    self.papers = papers
    self.findings = findings
    self.triggers = triggers
    self.gaps = gaps
    self.confirmations = confirmations
    self.lateConfirmations = lateConfirmations
  }

  /// The page.
  package var html: HTML {
    frame.page(
      words.title, at: .today,
      heading: group {
        span(.classes("over")) { "\(words.title) " }
        frame.time(frame.today, .full)
      },
      lead: p(.classes("lead")) { words.lead(overdue.count, coming.count, triggers.count) }
    ) {
      div(.classes("columns uneven")) {
        div {
          overduePart
          comingPart
          findingsPart
        }
        div {
          expiriesPart
          gapsPart
          confirmationsPart
          papersPart
          triggersPart
          endsPart
        }
      }
    }
  }

  var words: SitePhrases.HomeWords { frame.phrases.home }

  /// Due before today, planned, and neither held nor recorded as not held.
  ///
  /// Where the register ends nothing is missing from it: the vote on its last mandate of a mission is
  /// left out, and so is the whole cycle once that mandate's last day has passed.
  var overdue: [ProgrammeItem] {
    let ends = frame.facts.register.missionEnds(asOf: frame.today)
    return items.filter { item in
      guard item.known == .planned, !item.isProjected, let due = item.due, due < frame.today
      else { return false }
      let end = ends.first { $0.mission == item.mission && $0.decision == item.decision }
      guard let end else { return true }
      return item.step != .adoption && frame.today <= end.day
    }.inOrder
  }

  var coming: [ProgrammeItem] {
    let days = frame.today..<frame.today.advanced(by: 31)
    return items.filter { days.contains($0.day) && $0.kind != .closed && $0.known != .notHeld }
      .inOrder
  }

  private var overduePart: HTML {
    guard !overdue.isEmpty else { return .empty }
    return section {
      h2 { words.overdue }
      p(.classes("quiet")) { words.overdueHint }
      agenda(overdue) { $0.due ?? $0.day }
    }
  }

  private var comingPart: HTML {
    section {
      h2 { words.coming }
      if coming.isEmpty {
        p(.classes("quiet")) { words.nothingComing }
      } else {
        agenda(coming) { $0.day }
      }
      p { a(.href(frame.link(.month(frame.today.month)))) { words.openMonth } }
    }
  }

  private var findingsPart: HTML {
    section {
      h2 { frame.phrases.words.findings }
      p { frame.findingCounts(findings) }
      frame.findingList(Array(frame.sorted(findings).prefix(6)))
    }
  }

  /// Items under their days.
  private func agenda(_ items: [ProgrammeItem], day: (ProgrammeItem) -> Day) -> HTML {
    let byDay = Dictionary(grouping: items, by: day).sorted { $0.key < $1.key }
    return dl(.classes("agenda")) {
      for (day, items) in byDay {
        dt { frame.time(day, .weekday) }
        dd {
          ul(.classes("plain")) {
            for item in items {
              li {
                frame.sourcedTitle(of: item)
                frame.tags(of: item)
              }
            }
          }
        }
      }
    }
  }
}
