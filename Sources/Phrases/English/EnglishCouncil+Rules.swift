import Council

extension EnglishCouncil {
  static func force(_ force: Force) -> String {
    switch force {
    case .hard: "hard: a decision, a rule of procedure or a logical necessity"
    case .should: "should: asked for or expected"
    case .preferred: "preferred: the text says preferably, where possible or may"
    case .habit: "habit: observed practice, written in no text"
    }
  }

  static func provenance(_ provenance: RuleProvenance) -> String {
    switch provenance {
    case .source: "read in the document cited"
    case .seen: "read in another public document"
    case .recalled: "unverified: recalled, not read"
    case .data: "counted in dated cycles"
    }
  }

  static func citation(_ citation: Citation) -> String {
    switch citation {
    case .attachment(let number): "S/2009/659, attachment \(number)"
    case .workingGroup2009(let paragraph): "S/2009/659, annex, \(paragraph)"
    case .workingGroup2006(let paragraph): "S/2006/972, para. \(paragraph)"
    case .jointMeetings: "S/2002/56"
    case .resolution1353(let section, let paragraph):
      "S/RES/1353 (2001), annex II \(section)" + (paragraph.map { ", para. \($0)" } ?? "")
    case .note507(let paragraph): "S/2017/507" + (paragraph.map { ", annex, para. \($0)" } ?? "")
    case .note507Of2006: "S/2006/507"
    case .monthlyAssessment: "S/2019/994"
    case .note1998(let paragraph): "S/1998/1016, para. \(paragraph)"
    case .charter(let article): "Charter, Article \(article)"
    case .rulesOfProcedure(let rules):
      "S/96/Rev.7, \(rules.utf8.contains(0xE2) ? "rules" : "rule") \(rules)"
    case .assembly69250: "A/RES/69/250"
    case .mandateCycles: "Secretariat, Reporting and mandate cycles"
    case .practice: "observed practice"
    case .datedCycles: "dated cycles, 2015 to 2026"
    }
  }

  static func setting(_ setting: GuidelineRule.Setting) -> String {
    switch setting {
    case .lead(let strict, let loose): "\(days(strict)); loosely \(days(loose))"
    case .calendarDays(let count): days(count)
    case .workingDays(let count): workingDays(count)
    case .businessDaysAWeek(let count): "\(days(count)) a week"
    case .sessionsPerRoom(let count):
      "\(counted(count, "session", "sessions")) a room and day"
    case .followed(let isFollowed): isFollowed ? "followed" : "not followed"
    }
  }

  static func trigger(_ trigger: Trigger) -> String {
    switch trigger {
    case .planningOrCreation: "planning or creation of a mandate"
    case .changeInMandate: "change in the mandate"
    case .renewal: "renewal of the mandate"
    case .completionOrWithdrawal: "completion, withdrawal or scaling down"
    case .rapidDeterioration: "rapid deterioration on the ground"
    case .significantDevelopments: "significant political, military or humanitarian developments"
    case .councilMission: "Council mission to the operation"
    case .conceptOfOperations: "change of the concept of operations or the rules of engagement"
    case .substantialChange: "creation, or renewal with substantial change"
    case .safetyCrisis: "crisis of the safety and security of personnel"
    case .expectedWithdrawal: "withdrawal expected in the near future"
    case .contributorRequest: "request of contributors"
    }
  }

  static func proposal(_ proposal: TriggerProposal) -> String {
    "\(proposal.trigger.rawValue) (\(trigger(proposal.trigger))) proposes a "
      + "\(meeting(proposal.meeting)), \(lead(proposal.lead))"
      + (proposal.by.map { "; schedule it by \(date($0))." } ?? ".")
  }

  static func answer(_ answer: TriggerRecord.Answer) -> String {
    switch answer {
    case .proposed: "proposed"
    case .scheduled: "scheduled"
    case .held: "held"
    case .declined: "declined"
    }
  }

  static func lead(_ lead: TriggerProposal.Lead) -> String {
    switch lead {
    case .weekBeforeConsultations: "more than one week before consultations"
    case .soon: "as soon as possible"
    case .beforeVisit: "before the Council's mission"
    case .afterVisit: "after the Council's mission"
    case .atDecision: "at the time of the decision"
    case .beforeWithdrawal: "before the operation has left"
    }
  }

  static func meeting(_ kind: MeetingKind) -> String {
    switch kind {
    case .councilMeeting: "Council meeting with contributors taking part"
    case .contributorMeeting: "meeting of the Council with contributors"
    case .secretariatMeeting: "meeting of the Secretariat with contributors"
    case .workingGroup: "meeting of the Working Group with contributors"
    case .politicoMilitaryBriefing: "politico-military briefing"
    case .planningBriefing: "Secretariat briefing of Council members"
    case .consultations: "consultations of the whole"
    case .adoption: "vote in a public meeting"
    case .informalContributorMeeting: "informal meeting of experts with contributors"
    case .friendsAndCoreGroups: "Group of Friends or core group"
    }
  }
}
