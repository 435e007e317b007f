import Basics

extension Scorecard {
  /// Looks at every decision of the years, in a register whose contradictions are settled.
  ///
  /// Decisions are the register's mandate periods with an end, creations excepted. Before the
  /// first of them, they are the published resolutions that extend, renew or change the mandate of
  /// a peacekeeping operation, one case for each operation; resolutions tied to none are listed in
  /// `notTied`. A meeting with contributors counts for every mission it concerned, and for each
  /// decision of which it is the last such meeting within 60 days: one meeting can serve two.
  ///
  /// - Complexity: O(*n* log *n*) in decisions and meetings.
  package init(years: ClosedRange<Int>, of register: CouncilRegister) {
    let days = CouncilDays(register)
    let begins = register.mandates.filter { $0.end != nil }.map(\.adopted).min()
    var cases: [Case] = []
    var seen: Set<String> = []
    var notTied: Set<DocumentSymbol> = []

    for period in register.mandates
    where period.end != nil && period.change != .creation && years.contains(period.adopted.year) {
      guard seen.insert("\(period.mission) \(period.decision)").inserted else { continue }
      cases.append(
        days.scored(
          mission: period.mission, decision: period.decision, adopted: period.adopted,
          isRollover: period.change == .rollover))
    }

    let operations = Set(register.missions.filter { $0.kind == .peacekeeping }.map(\.id))
    for decision in register.decisions
    where decision.symbol.isCouncilResolution && years.contains(decision.adopted.year) {
      guard let change = decision.mandateChange, change != .creation else { continue }
      if let begins, decision.adopted >= begins { continue }
      let missions = Set(decision.missions.filter { operations.contains($0) }).sorted()
      if missions.isEmpty { notTied.insert(decision.symbol) }
      for mission in missions where seen.insert("\(mission) \(decision.symbol)").inserted {
        cases.append(
          days.scored(
            mission: mission, decision: decision.symbol, adopted: decision.adopted,
            isRollover: change == .rollover))
      }
    }

    self.years = years
    self.cases = cases.sorted {
      ($0.adopted, $0.mission, $0.decision) < ($1.adopted, $1.mission, $1.decision)
    }
    self.notTied = notTied.sorted()
    meetingsRecorded = days.recorded
  }
}

/// The days of meetings with contributors and of consultations, by mission.
private struct CouncilDays {
  /// Ascending.
  private let meetings: [Identifier<Mission>: [Day]]
  private let consultations: [Identifier<Mission>: [Day]]
  let recorded: ClosedRange<Day>?

  init(_ register: CouncilRegister) {
    var meetings: [Identifier<Mission>: [Day]] = [:]
    var consultations: [Identifier<Mission>: [Day]] = [:]
    for meeting in register.meetings where meeting.format == .contributors {
      for mission in meeting.missions { meetings[mission, default: []].append(meeting.day) }
    }
    for record in register.steps where !record.notHeld {
      guard let mission = record.mission, let step = record.step, let day = record.actual else {
        continue
      }
      if step == .contributorMeeting { meetings[mission, default: []].append(day) }
      if step == .consultations { consultations[mission, default: []].append(day) }
    }
    self.meetings = meetings.mapValues { $0.sorted() }
    self.consultations = consultations.mapValues { $0.sorted() }

    let days = register.meetings.map(\.day)
    if let first = days.min(), let last = days.max() {
      recorded = first...last
    } else {
      recorded = nil
    }
  }

  func scored(
    mission: Identifier<Mission>, decision: DocumentSymbol, adopted: Day, isRollover: Bool
  ) -> Scorecard.Case {
    let span = adopted.advanced(by: -Scorecard.reach)...adopted
    let meeting = meetings[mission]?.last { span.contains($0) }
    let consulted = meeting.flatMap { meeting in
      consultations[mission]?.last { (meeting...adopted).contains($0) }
    }
    return Scorecard.Case(
      mission: mission, decision: decision, adopted: adopted, isRollover: isRollover,
      contributorMeeting: meeting, consultations: consulted)
  }
}
