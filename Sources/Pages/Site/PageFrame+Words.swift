import Basics
import Council
import Markup
import Phrases

extension PageFrame {
  /// The field's words in the reader's language.
  var council: CouncilPhrases { CouncilPhrases(language) }

  /// The last day through which every listed mission's next decision is known.
  var registerEnds: Day? { facts.register.registerEnds(asOf: today) ?? facts.registerEnds }

  /// How a day is written out.
  enum DayStyle {
    /// "Friday 12 July 2019".
    case full
    /// "12 July 2019".
    case plain
    /// "12 Jul 2019".
    case short
    /// "12 Jul".
    case shortest
    /// "Fri 12 Jul".
    case weekday
  }

  /// A day that programs can read too.
  func time(_ day: Day, _ style: DayStyle = .plain) -> HTML {
    let text =
      switch style {
      case .full: phrases.fullDate(day)
      case .plain: phrases.date(day)
      case .short: phrases.shortDate(day)
      case .shortest: phrases.shortDayAndMonth(day)
      case .weekday: "\(phrases.shortWeekday(day.weekday)) \(phrases.shortDayAndMonth(day))"
      }
    return Markup.time(.datetime(day.iso)) { text }
  }

  /// A figure that leads to its row in the register; as it is where none is known.
  func sourced(_ address: Address?, @HTMLBuilder content: () -> HTML) -> HTML {
    guard let address else { return content() }
    return a(.classes("source"), .href(link(address))) { content() }
  }

  /// A mission's acronym, leading to its page; its name on hovering.
  func mission(_ id: Identifier<Mission>) -> HTML {
    let name = name(of: id)
    return a(
      .classes("mission"), .href(link(.mission(id))),
      name == id.rawValue ? .classes(nil) : .title(name)
    ) { id.rawValue }
  }

  /// A mission's name; its acronym where the register does not know it.
  func name(of id: Identifier<Mission>) -> String {
    guard let mission = facts.missions[id] else { return id.rawValue }
    return name(of: mission)
  }

  /// A mission's name.
  func name(of mission: Mission) -> String {
    let name = language == .english ? mission.english : mission.french
    return name.isEmpty ? mission.id.rawValue : name
  }

  /// The official short name of a State; nothing where the register has none, for a code is no
  /// name.
  func name(of code: Identifier<State>) -> String {
    guard let state = facts.states[code] else { return phrases.words.notRecorded }
    return language == .english ? state.english : state.french
  }

  /// The title of an item, with its mission first.
  func title(of item: ProgrammeItem) -> String {
    council.title(
      of: item, following: item.other.flatMap { facts.otherItems[$0] },
      isLetter: facts.register.isLetter(item))
  }

  /// What an item is called where its mission is said beside it.
  func shortTitle(of item: ProgrammeItem) -> String {
    guard item.other == nil, let step = item.step else { return title(of: item) }
    return phrases.words.shortStep(step)
  }

  /// A decision's symbol, leading to the row of the mandate it gave.
  func decision(_ symbol: DocumentSymbol, of mission: Identifier<Mission>?) -> HTML {
    let period = mission.flatMap { facts.mandate(of: $0, by: symbol) }
    return sourced(period.map { .source("mandates", id: $0.id.rawValue) }) {
      span(.classes("symbol")) { symbol.text }
    }
  }

  /// A rule's id, leading to the rule.
  func rule(_ id: RuleID) -> HTML {
    a(.classes("rule"), .href(link(.rules(id)))) { id.rawValue }
  }
}
