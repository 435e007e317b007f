import Basics
import Council

extension EnglishCouncil {
  static func step(_ step: Step) -> String {
    switch step {
    case .councilBriefingBeforeAssessment:
      "Secretariat briefing of Council members before the assessment mission"
    case .secretariatMeetingBeforeAssessment:
      "Secretariat meeting with contributors before the assessment mission"
    case .assessmentMission: "technical assessment mission"
    case .councilBriefingAfterAssessment:
      "Secretariat briefing of Council members after the assessment mission"
    case .secretariatMeetingAfterAssessment:
      "Secretariat meeting with contributors after the assessment mission"
    case .report: "report of the Secretary-General"
    case .contributorMeeting: "private meeting with contributors"
    case .politicoMilitaryBriefing: "politico-military briefing"
    case .consultations: "consultations of the whole"
    case .adoption: "vote"
    }
  }

  static func room(_ room: Room) -> String {
    switch room {
    case .chamber: "Security Council Chamber"
    case .consultations: "Consultations Room"
    case .none: "no room of the Council"
    }
  }

  static func session(_ session: ProgrammeItem.Session) -> String {
    switch session {
    case .morning: "morning"
    case .afternoon: "afternoon"
    case .extra: "extra session"
    }
  }

  static func office(_ office: Office) -> String {
    switch office {
    case .presidency: "the presidency of the Council"
    case .secretariat: "the Secretariat"
    case .council: "the Council"
    case .workingGroupChair: "the Chair of the Working Group"
    }
  }

  static func paper(_ paper: Paper) -> String {
    switch paper {
    case .informalPaper: "informal paper"
    case .factSheet: "fact sheets"
    case .fieldBriefing: "briefing from the field"
    case .summary: "summary of the meeting"
    }
  }

  static func paperState(_ state: PaperRecord.State) -> String {
    switch state {
    case .open: "open"
    case .ready: "ready"
    case .sent: "sent"
    case .notNeeded: "not needed"
    }
  }

  static func change(_ change: MandateChange) -> String {
    switch change {
    case .creation: "creation"
    case .renewal: "renewal"
    case .rollover: "technical rollover"
    case .partialExtension: "extension of a part"
    case .ceiling: "change of ceiling"
    case .final: "final renewal"
    case .withdrawal: "withdrawal"
    }
  }

  static func reportRule(_ rule: ReportRule) -> String {
    switch rule {
    case .on(let days): "on " + list(days.map(plainDate))
    case .beforeExpiry(let count): "\(days(count)) before the mandate ends"
    case .every(let count, let from): "every \(days(count)), counted from \(plainDate(from))"
    case .dayOfMonth(let day): "on day \(day) of the month in which the mandate ends"
    case .unknown: "not known"
    }
  }

  static func known(_ known: ProgrammeItem.Known) -> String {
    switch known {
    case .planned: "planned"
    case .actual: "actual"
    case .notHeld: "not held"
    }
  }

  static func kind(_ kind: ProgrammeItem.Kind) -> String {
    switch kind {
    case .cycle: "step of a mandate's cycle"
    case .periodic: "periodic report"
    case .other: "other business"
    case .closed: "no Council business"
    }
  }

  static func otherKind(_ kind: OtherItem.Kind) -> String {
    switch kind {
    case .briefing: "briefing"
    case .consultations: "consultations"
    case .adoption: "vote"
    case .openDebate: "open debate"
    case .subsidiaryBody: "subsidiary body"
    }
  }

  static func missionKind(_ kind: Mission.Kind) -> String {
    switch kind {
    case .peacekeeping: "peacekeeping operation"
    case .specialPolitical: "special political mission"
    case .other: "other operation"
    }
  }

  static func format(_ format: CouncilMeeting.Format) -> String {
    switch format {
    case .contributors: "meeting with contributors"
    case .public: "public meeting"
    case .private: "private meeting"
    }
  }
}

extension EnglishCouncil {
  static func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .unverified: "unverified"
    case .likely: "likely: recalled, believed right"
    case .partlySeen: "seen in part"
    case .seen: "seen in a source"
    case .verified: "verified: agrees with the Dag Hammarskjöld Library"
    }
  }

  static func status(_ status: Programme.Status) -> String {
    switch status {
    case .optimal: "proved best"
    case .feasible: "good, not proved best"
    case .infeasible: "no programme exists"
    case .interrupted: "interrupted"
    }
  }

  static func boundBy(_ source: Programme.BoundSource) -> String {
    switch source {
    case .certificate: "recomputed from its certificate"
    case .highs: "branch and cut by HiGHS"
    }
  }

  static func why(_ why: FactChoice.Why) -> String {
    switch why {
    case .deskChoice: "the desk chose it"
    case .higherConfidence: "it is the surer"
    case .laterKnownSince: "it became known later"
    case .lowerID: "it has the lower id"
    }
  }

  static func closure(_ closure: WorkingCalendar.Closure) -> String {
    switch closure {
    case .weekend: "weekend"
    case .holiday(let holiday):
      holiday.kind == .expected
        ? "\(holiday.name) (expected; no circular seen)" : holiday.name
    case .visit: "visit of the Council"
    case .desk: "closed by the desk"
    case .highLevelWeek: "high-level week of the General Assembly"
    }
  }

  static func holidayKind(_ kind: Holiday.Kind) -> String {
    switch kind {
    case .official: "Headquarters closed"
    case .floating: "floating holiday: no meetings where it can be avoided"
    case .expected: "expected holiday: no circular seen"
    }
  }

  static func holidayName(_ name: String) -> String { name }

  static func seat(_ name: String) -> String { name }

  static func week(_ reading: WeekReading) -> String {
    switch reading {
    case .strict: "more than one week: 8 days or more"
    case .loose: "one week, met loosely: 7 days or more"
    }
  }

  static func marking(_ marking: Marking) -> String {
    switch marking {
    case .unclassified: "unclassified"
    case .confidential: "confidential"
    case .strictlyConfidential: "strictly confidential"
    }
  }
}
