package import Basics

/// One paper of one meeting with contributors: who owes it, by when, and how far it is.
package struct PaperDue: Hashable, Sendable {
  /// The meeting's step.
  package let meeting: Identifier<ProgrammeItem>
  package let paper: Paper
  /// The day by which it is needed; nil where that day is not known.
  package let due: Day?
  package let state: PaperRecord.State
  /// When it reached that state; nil while open.
  package let on: Day?

  /// Whether it is still open after its day.
  package func isLate(on day: Day) -> Bool {
    guard state == .open, let due else { return false }
    return due < day
  }
}

extension Paper {
  /// The rule that asks for it; its id is the paper's own.
  package var rule: RuleID { RuleID(rawValue: rawValue) }

  /// The office that owes it; never a State.
  package var owner: Office {
    switch self {
    case .informalPaper, .summary: .presidency
    case .factSheet, .fieldBriefing: .secretariat
    }
  }

  /// How many working days before the meeting invitations go out; 5, recalled from practice.
  package static let invitationLead = 5
}

extension CouncilRegister {
  /// The four papers of one meeting with contributors, in their order.
  ///
  /// The informal paper goes with the invitation, fact sheets and the briefing from the field are
  /// due on the day, the summary by the day before the members' consultations (resolution 1353
  /// (2001), annex II B, paras. 5 and 6). Where several records speak of one paper, the last counts.
  package func papersDue(
    for meeting: Identifier<ProgrammeItem>, on day: Day, consultations: Day?,
    invitationLead: Int = Paper.invitationLead, calendar: WorkingCalendar
  ) -> [PaperDue] {
    Paper.allCases.map { paper in
      let due: Day? =
        switch paper {
        case .informalPaper: calendar.day(-max(0, invitationLead), workingDaysAfter: day)
        case .factSheet, .fieldBriefing: day
        case .summary: consultations.map { max(day, calendar.day(-1, workingDaysAfter: $0)) }
        }
      let record = papers.last { $0.item == meeting && $0.paper == paper }
      return PaperDue(
        meeting: meeting, paper: paper, due: due, state: record?.state ?? .open, on: record?.on)
    }
  }
}
