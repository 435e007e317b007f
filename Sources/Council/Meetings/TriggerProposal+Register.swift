package import Basics

extension CouncilRegister {
  /// What the mandates in force and the log propose on a day, by trigger, then mission.
  ///
  /// A renewal (T3) is proposed from the expiry of each mandate that ends within `horizon` days and
  /// must be decided upon again, rollovers included; a withdrawal (T4, T11) from the decision that
  /// ends the operation; the rest from entries of the log that are still proposed. `by` is the last
  /// day that leaves `week` days to consultations and `negotiationDays` working days to the vote.
  package func triggerProposals(
    on day: Day, horizon: Int = 120, negotiationDays: Int = 5, week: WeekReading = .strict,
    calendar: WorkingCalendar
  ) -> [TriggerProposal] {
    func lastMeeting(before expiry: Day) -> Day {
      let vote = calendar.workingDay(onOrBefore: expiry)
      let consultations = calendar.day(-max(0, negotiationDays), workingDaysAfter: vote)
      return calendar.workingDay(onOrBefore: consultations.advanced(by: -week.days))
    }

    var proposals: [TriggerProposal] = []
    let operations = missions.filter { $0.kind == .peacekeeping }.map(\.id).sorted()
    for mission in operations {
      guard let period = mandateInForce(of: mission, on: day), let expiry = period.expiry,
        expiry <= day.advanced(by: horizon)
      else { continue }
      if period.opensCycle {
        proposals += Trigger.renewal.proposals(
          for: mission, decision: period.decision, by: lastMeeting(before: expiry))
      } else {
        proposals += Trigger.completionOrWithdrawal.proposals(
          for: mission, decision: period.decision, by: lastMeeting(before: expiry))
        proposals += Trigger.expectedWithdrawal.proposals(
          for: mission, decision: period.decision, by: calendar.workingDay(onOrBefore: expiry))
      }
    }
    for record in triggers where record.answer == .proposed && record.fired <= day {
      proposals += record.trigger.proposals(for: record.mission, record: record.id)
    }
    return proposals.inOrder
  }

  /// What a draft proposes: T2 where a task or a ceiling changes, and T9 where the change is one of
  /// mandate or size; for a mission without a mandate, T1 and T9.
  ///
  /// The draft's tasks are those the register holds under its symbol; ceilings of nil are unchanged.
  package func triggerProposals(
    draft: DocumentSymbol, of mission: Identifier<Mission>, troops: Int? = nil,
    police: Int? = nil, on day: Day
  ) -> [TriggerProposal] {
    guard let inForce = mandateInForce(of: mission, on: day) else {
      return [Trigger.planningOrCreation, .substantialChange].flatMap {
        $0.proposals(for: mission, decision: draft)
      }
    }
    func given(by decision: DocumentSymbol) -> [MandatedTask] {
      tasks.filter { $0.mission == mission && $0.decision == decision }
    }
    let difference = mandateDifference(
      draft: given(by: draft), inForce: given(by: inForce.decision))
    let ceilings = ceilingsInForce(of: mission, on: day)
    let movesCeiling =
      (troops.map { $0 != ceilings?.troops } ?? false)
      || (police.map { $0 != ceilings?.police } ?? false)

    var proposals: [TriggerProposal] = []
    if !difference.isEmpty || movesCeiling {
      proposals += Trigger.changeInMandate.proposals(for: mission, decision: draft)
    }
    if difference.isSubstantial || movesCeiling {
      proposals += Trigger.substantialChange.proposals(for: mission, decision: draft)
    }
    return proposals
  }
}

extension [TriggerProposal] {
  /// By trigger, then mission, then how early the meeting should be.
  var inOrder: [TriggerProposal] {
    sorted {
      ($0.trigger.rule, $0.mission, $0.lead.rawValue)
        < ($1.trigger.rule, $1.mission, $1.lead.rawValue)
    }
  }
}
