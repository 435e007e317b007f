// The ids that the engines name; the whole table is in `GuidelineRule.table`.

extension RuleID {
  // Of the chain of one mandate period.
  /// The Secretariat meets contributors before the assessment mission.
  package static let c1 = RuleID(rawValue: "C1")
  /// The Secretariat meets contributors after the assessment mission.
  package static let c2 = RuleID(rawValue: "C2")
  /// Contributors' inputs are put into the report.
  package static let c3 = RuleID(rawValue: "C3")
  /// The report is out more than one week before the contributor meeting.
  package static let c4 = RuleID(rawValue: "C4")
  /// The report is out before the contributor meeting.
  package static let c4b = RuleID(rawValue: "C4b")
  /// The contributor meeting is more than one week before consultations.
  package static let c5 = RuleID(rawValue: "C5")
  /// A politico-military briefing before talks on a renewal.
  package static let c6 = RuleID(rawValue: "C6")
  /// The vote is on or before the last day of the mandate.
  package static let c7 = RuleID(rawValue: "C7")
  /// Report, contributor meeting, consultations and vote follow in this order.
  package static let c8 = RuleID(rawValue: "C8")
  /// The guideline serves the programme, contributor dates and report due dates.
  package static let c9 = RuleID(rawValue: "C9")
}

extension RuleID {
  // Of papers.
  /// The informal paper with the invitation.
  package static let d1 = RuleID(rawValue: "D1")
  /// Fact sheets at the start of the meeting.
  package static let d2 = RuleID(rawValue: "D2")
  /// A briefing from the field.
  package static let d3 = RuleID(rawValue: "D3")
  /// A summary of the meeting.
  package static let d4 = RuleID(rawValue: "D4")
  /// The Working Group's Chair reports contributors' views.
  package static let d5 = RuleID(rawValue: "D5")
  /// Contributors are invited to state positions on the report.
  package static let d6 = RuleID(rawValue: "D6")
  /// Statements and information are exchanged in writing.
  package static let d7 = RuleID(rawValue: "D7")
  /// The report reaches members four working days before it is considered.
  package static let d8 = RuleID(rawValue: "D8")
  /// The weekly summary of matters of which the Council is seized.
  package static let d9 = RuleID(rawValue: "D9")
}

extension RuleID {
  // Of the programme of work.
  /// No more than four days of Council business a week.
  package static let p1 = RuleID(rawValue: "P1")
  /// The draft programme is discussed with members well ahead.
  package static let p2 = RuleID(rawValue: "P2")
  /// More open meetings early in a matter.
  package static let p3 = RuleID(rawValue: "P3")
  /// The Council can meet at any time.
  package static let p4 = RuleID(rawValue: "P4")
  /// The programme is adopted on the first working day.
  package static let p5 = RuleID(rawValue: "P5")
  /// Due dates may be moved so that reports come early enough.
  package static let p6 = RuleID(rawValue: "P6")
  /// The presidency is held for one month each.
  package static let p7 = RuleID(rawValue: "P7")
  /// The presidency closes with an assessment.
  package static let p8 = RuleID(rawValue: "P8")
  /// A draft goes through at least one round with all members.
  package static let p9 = RuleID(rawValue: "P9")
  /// The document on cycles is the official list of due dates.
  package static let p10 = RuleID(rawValue: "P10")
}

extension RuleID {
  // Of triggers.
  /// A meeting on planning and creation.
  package static let t1 = RuleID(rawValue: "T1")
  /// A meeting on a change in the mandate.
  package static let t2 = RuleID(rawValue: "T2")
  /// A meeting on renewal.
  package static let t3 = RuleID(rawValue: "T3")
  /// A meeting on completion, withdrawal or scaling down.
  package static let t4 = RuleID(rawValue: "T4")
  /// A meeting on a rapid deterioration.
  package static let t5 = RuleID(rawValue: "T5")
  /// A meeting on significant developments.
  package static let t6 = RuleID(rawValue: "T6")
  /// Meetings before and after a Council mission.
  package static let t7 = RuleID(rawValue: "T7")
  /// A meeting on a new concept of operations or rules of engagement.
  package static let t8 = RuleID(rawValue: "T8")
  /// A Working Group meeting on creation or substantial change.
  package static let t9 = RuleID(rawValue: "T9")
  /// A Working Group meeting on a crisis of safety.
  package static let t10 = RuleID(rawValue: "T10")
  /// A Working Group meeting on an expected withdrawal.
  package static let t11 = RuleID(rawValue: "T11")
  /// A meeting that contributors ask for.
  package static let t12 = RuleID(rawValue: "T12")
}

extension RuleID {
  // Of kinds of meeting.
  /// A Council meeting in which contributors take part.
  package static let m1 = RuleID(rawValue: "M1")
  /// The consultation meeting with contributors.
  package static let m2 = RuleID(rawValue: "M2")
  /// The Secretariat's meeting with contributors.
  package static let m3 = RuleID(rawValue: "M3")
  /// The Working Group's meeting with contributors.
  package static let m4 = RuleID(rawValue: "M4")
  /// The politico-military briefing.
  package static let m5 = RuleID(rawValue: "M5")
  /// The Secretariat's briefing of members in the planning phase.
  package static let m6 = RuleID(rawValue: "M6")
  /// Consultations before a renewal.
  package static let m7 = RuleID(rawValue: "M7")
  /// The vote, in a public meeting.
  package static let m8 = RuleID(rawValue: "M8")
  /// An informal contributor meeting of experts.
  package static let m9 = RuleID(rawValue: "M9")
  /// Groups of Friends and core groups.
  package static let m10 = RuleID(rawValue: "M10")
}

extension RuleID {
  // Of sessions, habits, versions and rollovers.
  /// A room holds two sessions a day.
  package static let s1 = RuleID(rawValue: "S1")
  /// A second session in a room on one day.
  package static let s2 = RuleID(rawValue: "S2")
  /// A step stands on its habitual day.
  package static let h1 = RuleID(rawValue: "H1")
  /// A vote on a Friday.
  package static let h2 = RuleID(rawValue: "H2")
  /// No meeting on a floating holiday.
  package static let h3 = RuleID(rawValue: "H3")
  /// No meeting on a day on which Headquarters is closed.
  package static let h4 = RuleID(rawValue: "H4")
  /// A published day is kept.
  package static let v1 = RuleID(rawValue: "V1")
  /// A technical rollover: no meeting is the habit, and the clock restarts.
  package static let r9 = RuleID(rawValue: "R9")
}

extension RuleID: Comparable {
  /// Orders as the table does: by letters, then by number, then by what follows.
  package static func < (left: Self, right: Self) -> Bool {
    let (left, right) = (left.parts, right.parts)
    return (left.letters, left.number, left.rest) < (right.letters, right.number, right.rest)
  }

  private var parts: (letters: String, number: Int, rest: String) {
    let letters = rawValue.prefix { !$0.isNumber }
    let digits = rawValue.dropFirst(letters.count).prefix { $0.isNumber }
    return (
      String(letters), Int(digits) ?? 0,
      String(rawValue.dropFirst(letters.count + digits.count))
    )
  }
}
