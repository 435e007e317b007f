import Basics

extension CycleFindings {
  var planningOrder: [Finding] {
    let orders: [(rule: RuleID, first: Step, second: Step)] = [
      (.c1, .councilBriefingBeforeAssessment, .secretariatMeetingBeforeAssessment),
      (.c1, .secretariatMeetingBeforeAssessment, .assessmentMission),
      (.c2, .assessmentMission, .secretariatMeetingAfterAssessment),
      (.c2, .councilBriefingAfterAssessment, .secretariatMeetingAfterAssessment),
    ]
    return orders.compactMap { rule, first, second in
      guard let before = days[first], let after = days[second], before >= after else {
        return nil
      }
      let isMission = first == .assessmentMission
      let sooner = calendar.workingDay(onOrBefore: after.advanced(by: -1))
      let later = calendar.workingDay(onOrAfter: before.advanced(by: 1))
      return finding(
        rule, first, days: after.distance(to: before) + 1,
        .outOfOrder(first: first, on: before, second: second, at: after),
        owedBy: .step(isMission ? second : first),
        mend: isMission
          ? move(second, from: after, to: later) : move(first, from: before, to: sooner))
    }
  }
}
