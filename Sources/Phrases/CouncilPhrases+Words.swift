package import Basics
package import Council

extension CouncilPhrases {
  /// A step, as a noun without an article.
  package func step(_ step: Step) -> String { say(step, EnglishCouncil.step, FrenchCouncil.step) }

  /// A room.
  package func room(_ room: Room) -> String { say(room, EnglishCouncil.room, FrenchCouncil.room) }

  /// A session of a day.
  package func session(_ session: ProgrammeItem.Session) -> String {
    say(session, EnglishCouncil.session, FrenchCouncil.session)
  }

  /// An office.
  package func office(_ office: Office) -> String {
    say(office, EnglishCouncil.office, FrenchCouncil.office)
  }

  /// A paper of a meeting with contributors.
  package func paper(_ paper: Paper) -> String {
    say(paper, EnglishCouncil.paper, FrenchCouncil.paper)
  }

  /// How far a paper is.
  package func paperState(_ state: PaperRecord.State) -> String {
    say(state, EnglishCouncil.paperState, FrenchCouncil.paperState)
  }

  /// What a decision does to a mandate.
  package func change(_ change: MandateChange) -> String {
    say(change, EnglishCouncil.change, FrenchCouncil.change)
  }

  /// When reports are due.
  package func reportRule(_ rule: ReportRule) -> String {
    say(rule, EnglishCouncil.reportRule, FrenchCouncil.reportRule)
  }

  /// How an item's day is known: a planned day is never said as an actual one.
  package func known(_ known: ProgrammeItem.Known) -> String {
    say(known, EnglishCouncil.known, FrenchCouncil.known)
  }

  /// Which part of the calendar an item belongs to.
  package func kind(_ kind: ProgrammeItem.Kind) -> String {
    say(kind, EnglishCouncil.kind, FrenchCouncil.kind)
  }

  /// What sort of business an item outside the cycles is.
  package func kind(_ kind: OtherItem.Kind) -> String {
    say(kind, EnglishCouncil.otherKind, FrenchCouncil.otherKind)
  }

  /// What sort of operation a mission is.
  package func kind(_ kind: Mission.Kind) -> String {
    say(kind, EnglishCouncil.missionKind, FrenchCouncil.missionKind)
  }

  /// What sort of meeting the Council held.
  package func format(_ format: CouncilMeeting.Format) -> String {
    say(format, EnglishCouncil.format, FrenchCouncil.format)
  }

  /// How sure a fact is.
  package func confidence(_ confidence: Confidence) -> String {
    say(confidence, EnglishCouncil.confidence, FrenchCouncil.confidence)
  }

  /// How the search for a programme ended.
  package func status(_ status: Programme.Status) -> String {
    say(status, EnglishCouncil.status, FrenchCouncil.status)
  }

  /// Who vouches for a bound.
  package func boundBy(_ source: Programme.BoundSource) -> String {
    say(source, EnglishCouncil.boundBy, FrenchCouncil.boundBy)
  }

  /// Why one of several contradicting facts was used.
  package func why(_ why: FactChoice.Why) -> String {
    say(why, EnglishCouncil.why, FrenchCouncil.why)
  }

  /// Why the Council does no business on a day.
  package func closure(_ closure: WorkingCalendar.Closure) -> String {
    say(closure, EnglishCouncil.closure, FrenchCouncil.closure)
  }

  /// The name of a holiday; in French one that has no name there keeps its English one.
  package func holiday(_ holiday: Holiday) -> String {
    say(holiday.name, EnglishCouncil.holidayName, FrenchCouncil.holidayName)
  }

  /// Where a mission sits, given in English; in French a place without a name there keeps it.
  package func seat(_ seat: String) -> String {
    say(seat, EnglishCouncil.seat, FrenchCouncil.seat)
  }

  /// How a holiday closes the house.
  package func kind(_ kind: Holiday.Kind) -> String {
    say(kind, EnglishCouncil.holidayKind, FrenchCouncil.holidayKind)
  }

  /// How "more than one week" is read.
  package func week(_ reading: WeekReading) -> String {
    say(reading, EnglishCouncil.week, FrenchCouncil.week)
  }

  /// How far a record may travel.
  package func marking(_ marking: Marking) -> String {
    say(marking, EnglishCouncil.marking, FrenchCouncil.marking)
  }

  /// What an item of the programme is called: "UNFICYP: consultations of the whole".
  ///
  /// `other` is the register's rule that the item follows, where it follows one. An item that is
  /// neither a step nor such a rule is called by its kind. `isLetter` says that a letter of the
  /// Secretary-General stands for the report.
  package func title(
    of item: ProgrammeItem, following other: OtherItem? = nil, isLetter: Bool = false
  ) -> String {
    if let other { return language == .english ? other.english : other.french }
    guard let step = item.step else { return kind(item.kind) }
    let name = isLetter && step == .report ? letter : self.step(step)
    guard let mission = item.mission else { return name }
    return language == .english ? "\(mission): \(name)" : "\(mission)\u{A0}: \(name)"
  }

  /// What stands for a report where that is the habit.
  package var letter: String {
    switch language {
    case .english: "letter of the Secretary-General"
    case .french: "lettre du Secrétaire général"
    }
  }
}
