package import Basics
package import Capabilities
package import Council
package import Phrases

/// The register as pages look things up in it: names, and the row that each figure comes from.
///
/// Linear in the size of the register to make; make it once for each state of the register.
package struct PageFacts: Sendable {
  package let register: CouncilRegister
  let missions: [Identifier<Mission>: Mission]
  let states: [Identifier<State>: State]
  let otherItems: [Identifier<OtherItem>: OtherItem]
  /// Mandate periods of each mission, earliest adopted first.
  let mandates: [Identifier<Mission>: [MandatePeriod]]
  /// The last day on which a decision of the register was adopted; nil where it has none.
  package let registerEnds: Day?
  /// What an exercise is called; nil for a real register.
  package let exercise: String?
  private let names: [Language: ForceNames]

  /// Sorts the registers' facts for looking up.
  package init(
    _ register: CouncilRegister, _ capabilities: CapabilityRegister = CapabilityRegister(),
    exercise: String? = nil
  ) {
    self.register = register
    self.exercise = exercise
    names = Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        ($0, ForceNames($0, council: register, capabilities: capabilities))
      })
    missions = Dictionary(register.missions.map { ($0.id, $0) }) { first, _ in first }
    states = Dictionary(register.states.map { ($0.code, $0) }) { first, _ in first }
    otherItems = Dictionary(register.otherItems.map { ($0.id, $0) }) { first, _ in first }
    mandates = Dictionary(grouping: register.mandates, by: \.mission).mapValues {
      $0.sorted { ($0.adopted, $0.id) < ($1.adopted, $1.id) }
    }
    registerEnds = register.mandates.map(\.adopted).max()
  }
}

extension PageFacts {
  /// What units, contributors and requirements are called in a language.
  package func names(in language: Language) -> ForceNames {
    names[language]
      ?? ForceNames(language, council: register, capabilities: CapabilityRegister())
  }

  /// Whether the register knows of nothing but peacekeeping; one that holds nothing, or was not
  /// read, says neither.
  var knowsPeacekeepingAlone: Bool { otherItems.isEmpty && !missions.isEmpty }

  /// The last period known that sets a mission's mandate.
  func lastMandate(of mission: Identifier<Mission>) -> MandatePeriod? {
    mandates[mission]?.last { $0.change.setsMandate }
  }

  /// The period that a decision gave a mission.
  func mandate(of mission: Identifier<Mission>, by decision: DocumentSymbol) -> MandatePeriod? {
    mandates[mission]?.last { $0.decision == decision && $0.change.setsMandate }
      ?? mandates[mission]?.last { $0.decision == decision }
  }

  /// The row from which an item of the programme follows.
  func source(of item: ProgrammeItem) -> Address? {
    if let other = item.other { return .source("other-items", id: other.rawValue) }
    guard let mission = item.mission else { return nil }
    guard let decision = item.decision, let period = mandate(of: mission, by: decision) else {
      return .source("missions", id: mission.rawValue)
    }
    return .source("mandates", id: period.id.rawValue)
  }

  /// Who is in the chair in `month`.
  func presidency(in month: Month) -> Presidency? {
    register.presidencies.last { $0.month == month }
  }

  /// The closed days of a month, in order.
  func holidays(in days: Range<Day>) -> [Holiday] {
    register.holidays.filter { days.contains($0.day) }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
