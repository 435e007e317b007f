/// What the pages on forces say around the values that they show, in one language.
///
/// A record of words for each page: a phrase missing in one language does not compile.
package struct ForceWords: Sendable {
  package let frame: FrameWords
  package let table: TableWords
  package let board: BoardWords
  package let plan: PlanWords
  package let why: WhyWords
  package let ladder: LadderWords
  package let state: StateWords
  package let rotation: RotationWords
  package let conference: ConferenceWords
  package let scenarios: ScenarioWords
  package let contributions: ContributionWords
  package let calendar: CalendarWords
  package let records: RecordWords
}

extension ForceWords {
  /// The words in a language.
  package static func `in`(_ language: Language) -> ForceWords {
    switch language {
    case .english: .english
    case .french: .french
    }
  }

  /// The words in English.
  package static let english = ForceWords(
    frame: frameInEnglish, table: tableInEnglish, board: boardInEnglish, plan: planInEnglish,
    why: whyInEnglish, ladder: ladderInEnglish, state: stateInEnglish, rotation: rotationInEnglish,
    conference: conferenceInEnglish, scenarios: scenariosInEnglish,
    contributions: contributionsInEnglish, calendar: calendarInEnglish,
    records: recordsInEnglish)

  /// The words in French.
  package static let french = ForceWords(
    frame: frameInFrench, table: tableInFrench, board: boardInFrench, plan: planInFrench,
    why: whyInFrench, ladder: ladderInFrench, state: stateInFrench, rotation: rotationInFrench,
    conference: conferenceInFrench, scenarios: scenariosInFrench,
    contributions: contributionsInFrench, calendar: calendarInFrench,
    records: recordsInFrench)
}
