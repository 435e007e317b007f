import Basics
import Capabilities
import Forces
import Markup
import Phrases

/// What each scenario changes.
extension ScenariosPage {
  func changes(of scenario: Scenario) -> HTML {
    group {
      h3 { scenario.name }
      ul(.classes("plain rows")) {
        for change in scenario.changes {
          li {
            said(change)
            " "
            span(.classes("row-end screen")) {
              a(.href(frame.link(.record(.scenarioChanges, id: change.id.rawValue)))) {
                frame.forceWords.why.edit
              }
            }
          }
        }
      }
      p(.classes("screen")) {
        a(
          .href(
            frame.link(.newRecord(.scenarioChanges), query: [.init("scenario", scenario.name)]))
        ) { "\(words.add): \(scenario.name)" }
      }
    }
  }

  /// A change in words: "a unit is ready sooner: Medium utility helicopter unit (Canada), 2".
  private func said(_ change: ScenarioChange) -> HTML {
    let parts: [String] =
      [change.unitType.map { frame.names.unitType($0) }, change.level.map(frame.forces.level)]
      .compactMap { $0 } + [change.number.map { frame.forces.number(Double($0)) }].compactMap { $0 }
      + [change.from.map { words.from(frame.phrases.month($0)) }].compactMap { $0 }
    return group {
      strong { frame.phrases.words.label(frame.forces.change(change.change)) }
      " \(([frame.nameOfAny(change.subject)] + parts).joined(separator: ", "))"
      if !change.note.isEmpty { span(.classes("quiet")) { " \(change.note)" } }
    }
  }
}
