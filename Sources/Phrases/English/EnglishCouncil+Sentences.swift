import Council

extension EnglishCouncil {
  /// What each rule of the table says; nil for another id.
  static func sentence(of id: RuleID) -> String? {
    switch id {
    case .c1:
      "The Secretariat should meet contributors before the technical assessment mission, so that "
        + "their views feed it."
    case .c2: "The Secretariat should meet contributors after the technical assessment mission."
    case .c3:
      "The Secretariat is requested to put contributors' inputs into the Secretary-General's "
        + "report."
    case .c4:
      "The Secretary-General's report is preferably out more than one week before the meeting with "
        + "contributors."
    case .c4b:
      "The report should be out in good time, so that the meeting with contributors comes before "
        + "the Council's discussion."
    case .c5:
      "The private meeting with contributors is preferably held more than one week before "
        + "consultations."
    case .c6: "A politico-military briefing may be held before a renewal is negotiated."
    case .c7: "The vote comes on or before the mandate's last day."
    case .c8:
      "Report, meeting with contributors, consultations and vote should follow in this order."
    case .c9:
      "The guideline should serve the monthly programme, the dates of meetings with contributors "
        + "and the due dates of reports."
    case .d1:
      "The presidency is expected to send an informal paper with agenda, issues and background."
    case .d2: "The Secretariat is expected to hand out fact sheets at the start of the meeting."
    case .d3:
      "Senior personnel of the mission should brief the meeting where possible; video may serve."
    case .d4:
      "The presidency, with the Secretariat, is expected to make a summary of the meeting, for "
        + "members before their consultations."
    case .d5:
      "The Chair of the Working Group should report contributors' views to the Council at the "
        + "earliest opportunity, in writing if necessary."
    case .d6:
      "Contributors are invited to state positions on the report's recommendations and to ask "
        + "their troops for timely input."
    case .d7:
      "Contributors should give the presidency copies of statements; the Secretariat gives "
        + "information in writing on request."
    case .d8:
      "A report should reach members, in all languages, at least four working days before it is "
        + "considered."
    case .d9:
      "The Secretary-General gives members every week a summary of the matters of which the "
        + "Council is seized."
    default: programmeSentence(of: id)
    }
  }

  private static func programmeSentence(of id: RuleID) -> String? {
    switch id {
    case .p1:
      "Council business should ordinarily fill no more than four days a week; Fridays are normally "
        + "left to subsidiary bodies."
    case .p2:
      "The incoming presidency should discuss the draft programme with members well ahead."
    case .p3: "Meetings early in a matter should more often be open."
    case .p4: "The Council can meet at any time, at short notice."
    case .p5:
      "The programme is adopted in consultations on the month's first working day, with a press "
        + "briefing that day."
    case .p6: "Due dates of reports are moved in the monthly programme so that they come in time."
    case .p7: "Each member presides for one month, in the English alphabetical order of names."
    case .p8: "A presidency closes with an assessment, often after a wrap-up session."
    case .p9:
      "A draft should go through at least one round with all members, with reasonable time to "
        + "consider it."
    case .p10: "The Secretariat's list of reporting and mandate cycles is the list of due dates."
    case .s1: "A room holds two sessions a day, of about three hours each."
    case .s2: "One session in a room on a day is usual; a second is used where it must be."
    case .h1: "A step stands on the day on which its like usually stand."
    case .h2: "Votes are more usual from Monday to Thursday."
    case .h3: "No meeting is planned on a floating holiday where it can be avoided."
    case .h4: "No meeting is planned on a day on which Headquarters is closed."
    case .v1: "What the last published programme has on a day stays on that day."
    case .r9:
      "A technical rollover moves the mandate's end and nothing else: usually no meeting is held, "
        + "and the clock of the real renewal restarts."
    default: meetingSentence(of: id)
    }
  }

  private static func meetingSentence(of id: RuleID) -> String? {
    switch id {
    case .t1: "A meeting with contributors should be held when a mandate is planned or created."
    case .t2: "A meeting with contributors should be held when a mandate changes."
    case .t3: "A meeting with contributors should be held before a mandate is renewed."
    case .t4:
      "A meeting with contributors should be held when an operation is completed, withdrawn or "
        + "scaled down."
    case .t5:
      "A meeting with contributors should be held as soon as the situation on the ground rapidly "
        + "deteriorates."
    case .t6:
      "A meeting with contributors should be held on significant political, military or "
        + "humanitarian developments."
    case .t7:
      "Meetings with contributors should be held before and after a Council mission to the "
        + "operation."
    case .t8:
      "A meeting with contributors is held, if necessary, when the concept of operations or the "
        + "rules of engagement change."
    case .t9:
      "The Working Group should attempt to meet contributors when a mission is created or renewed "
        + "with substantial changes."
    case .t10:
      "The Working Group should attempt to meet contributors in a crisis that affects the safety "
        + "and security of personnel."
    case .t11:
      "The Working Group may discuss the transition to peacebuilding when an operation is expected "
        + "to leave soon."
    case .t12: "A meeting that contributors ask for should be considered."
    case .m1: "Contributors may take part in a public or private meeting of the Council."
    case .m2:
      "Consultation meetings with contributors, chaired by the presidency, should be the main "
        + "channel."
    case .m3: "The Secretariat should hold its own meetings with contributors."
    case .m4: "The Working Group may meet with contributors and other stakeholders."
    case .m5: "The presidency may convene a politico-military briefing before a renewal."
    case .m6: "The Secretariat should brief Council members in the planning phase."
    case .m7: "The Council holds consultations before a renewal."
    case .m8: "A resolution is put to the vote in a public meeting."
    case .m9:
      "A member may gather contributors' experts informally; this is no consultation meeting."
    case .m10:
      "Groups of Friends and core groups are encouraged, and should be open about their work to "
        + "non-members."
    default: nil
    }
  }
}
