import Capabilities
import Phrases
package import Basics
package import Forces
package import Markup

/// The register as it is beside each scenario: what each is worth, what stays open, what differs.
package struct ScenariosPage: Sendable {
  package var frame: PageFrame
  package var months: Range<Month>
  package var scenarios: [Scenario]
  /// The register as it is, then the scenarios in their order; empty until they are planned.
  package var columns: [ScenarioColumn]
  package var form: FormState

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, months: Range<Month>, scenarios: [Scenario], columns: [ScenarioColumn] = [],
    form: FormState = FormState()
  ) {
    self.frame = frame
    self.months = months
    self.scenarios = scenarios
    self.columns = columns
    self.form = form
  }

  /// The page.
  package var html: HTML {
    frame.page(
      words.title, at: .scenarios,
      lead: div(.classes("lead")) {
        p { words.lead }
        frame.knownLine
      }, errors: form.errors
    ) {
      compareForm
      if !columns.isEmpty { comparison }
      changesPart
    }
  }

  var words: ForceWords.ScenarioWords { frame.forceWords.scenarios }

  private var compareForm: HTML {
    Markup.form(.method(.get), .action(frame.link(.scenarios)), .classes("look line-form")) {
      frame.lookFields(months, in: form)
      input(.type(.hidden), .name("compare"), .value("yes"))
      if columns.contains(where: \.wasCutShort) {
        input(.type(.hidden), .name("again"), .value("yes"))
      }
      button(.type(.submit)) { words.compare }
    }
  }

  private var comparison: HTML {
    group {
      section(.id("comparison")) {
        h2 { frame.forces.months(months) }
        if columns.contains(where: \.wasCutShort) {
          p(.classes("refusal")) { frame.forces.status(.interrupted) }
        }
        sumTable
        p(.classes("quiet")) { frame.forceWords.frame.decides }
        p(.classes("files")) {
          a(.href(frame.forceLink(.scenarioFile, query: frame.query.filter { $0.name != "asOf" })))
          {
            "scenarios.json"
          }
        }
      }
      monthsPart
      capabilityPart
      taskPart
      differencePart
    }
  }

  private var changesPart: HTML {
    section(.id("changes")) {
      h2 { words.changes }
      if scenarios.isEmpty { p { words.none } }
      for scenario in scenarios { self.changes(of: scenario) }
      p(.classes("files")) {
        a(.href(frame.link(.newRecord(.scenarioChanges)))) { words.add }
        a(.href(frame.link(.sourceKind("scenario-changes")))) { frame.phrases.frame.sources }
      }
    }
  }

  /// What a column is called.
  func name(of column: ScenarioColumn) -> String { column.scenario?.name ?? words.asIs }
}

/// One column of scenarios side by side: the register as it is, or as a scenario would have it.
package struct ScenarioColumn: Sendable {
  /// Nil for the register as it is.
  package let scenario: Scenario?
  package let state: State
  /// Unit-months of critical requirements that stay open.
  package let openCritical: Int

  /// How far it is.
  package enum State: Sendable {
    case planned(ForcePlan)
    /// What it changes is not known, or lacks a value.
    case cannot
    /// The search was stopped before it.
    case stopped
  }

  /// Takes the parts as they are.
  package init(scenario: Scenario?, state: State, openCritical: Int = 0) {
    self.scenario = scenario
    self.state = state
    self.openCritical = openCritical
  }

  /// Its plan; nil where it has none.
  var plan: ForcePlan? {
    if case .planned(let plan) = state { plan } else { nil }
  }

  /// Whether the search for its plan was ended early.
  var wasCutShort: Bool {
    switch state {
    case .planned(let plan): plan.status == .interrupted
    case .cannot: false
    case .stopped: true
    }
  }
}
