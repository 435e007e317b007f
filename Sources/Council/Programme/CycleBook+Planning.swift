import Basics

extension CycleBook {
  /// The cycles of the planning phase that the desk recorded, in the order of their keys.
  ///
  /// Steps are laid about the assessment mission, or about the first step that has a day. How many
  /// days lie between them no text says: the figures are settings without a source.
  func planningCycles(apartFrom keys: Set<String>) -> [Cycle] {
    var byKey: [String: [StepRecord]] = [:]
    for record in records.values where record.step?.isPlanning == true {
      guard let mission = record.mission, let decision = record.decision else { continue }
      byKey["\(mission)/\(decision)", default: []].append(record)
    }
    return byKey.keys.sorted().compactMap { key in
      planningCycle(key, byKey[key] ?? [], withReport: !keys.contains(key))
    }
  }

  /// Days after the assessment mission on which a step stands by habit.
  private static let offsets: [(step: Step, days: Int)] = [
    (.councilBriefingBeforeAssessment, -14), (.secretariatMeetingBeforeAssessment, -10),
    (.assessmentMission, 0), (.councilBriefingAfterAssessment, 21),
    (.secretariatMeetingAfterAssessment, 24), (.report, 38),
  ]

  /// Days before the assessment mission in which the planning phase may begin, at most.
  private static let longestPlanning = 60

  private func planningCycle(
    _ key: String, _ recorded: [StepRecord], withReport: Bool
  ) -> Cycle? {
    let dated = recorded.compactMap { record -> (order: Int, day: Day)? in
      guard let step = record.step, let day = record.actual ?? record.planned,
        let offset = CycleBook.offsets.first(where: { $0.step == step })
      else { return nil }
      return (step == .assessmentMission ? -1_000 : offset.days, day.advanced(by: -offset.days))
    }
    guard let anchor = dated.min(by: { ($0.order, $0.day) < ($1.order, $1.day) })?.day,
      let mission = recorded.first?.mission, let decision = recorded.first?.decision
    else { return nil }

    let steps = CycleBook.offsets.filter { withReport || $0.step != .report }.map { offset in
      let day = calendar.workingDay(onOrAfter: anchor.advanced(by: offset.days))
      return step(key, offset.step, due: nil, habitual: day, actual: nil)
    }
    return Cycle(
      key: key, phase: .planning, mission: mission, decision: decision,
      start: anchor.advanced(by: -CycleBook.longestPlanning),
      expiry: nil, change: .creation, reportRule: .unknown, isProjected: false, outcome: nil,
      steps: steps)
  }
}
