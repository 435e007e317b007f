import Basics
import Capabilities
import Council
import Forces
import Markup
import Pages
import Phrases

// The forms of entries, and scenarios side by side.

func sampleChange() -> ScenarioChange? {
  try? ScenarioChange(
    id: "early/1", scenario: "early <1>", change: .readySooner, subject: "pledge-1", number: 2,
    from: month("2019-06"), note: "asked at the conference", provenance: provenance("exercise"))
}

func scenarioColumns(_ status: ForcePlan.Status = .optimal) -> [ScenarioColumn] {
  let scenario = Scenario(name: "early <1>", changes: [sampleChange()].compactMap { $0 })
  return [
    ScenarioColumn(scenario: nil, state: .planned(samplePlan()), openCritical: 0),
    ScenarioColumn(
      scenario: scenario, state: .planned(samplePlan(status, open: 3)), openCritical: 3),
    ScenarioColumn(scenario: Scenario(name: "late", changes: []), state: .cannot),
    ScenarioColumn(scenario: Scenario(name: "never", changes: []), state: .stopped),
  ]
}

func recordPage(
  _ frame: PageFrame, _ kind: CapabilityKind, key: String?, _ form: FormState = FormState(),
  known: KnownNames = KnownNames(targets: [.mission: ["UNFICYP", "UNIFIL"]])
) -> RecordPage {
  RecordPage(frame: frame, kind: kind, key: key, known: known, seen: 7, form: form)
}

/// The pages of records, each with its name.
func samplesOfRecords(
  _ language: Language, register given: CouncilRegister
) -> [(name: String, html: HTML)] {
  func framed(_ path: String...) -> PageFrame { forceFrame(language, path, register: given) }
  let scenarios = scenarioColumns().compactMap(\.scenario)
  return [
    (
      "record-new",
      recordPage(
        framed("records", "deployments", "new"), .deployments, key: nil,
        FormState(
          values: ["id": "desk-1", "quantity": "x", "mission": "NOWHERE", "until": "2019-01-01"],
          errors: [
            FormError(field: "quantity", problem: .notANumber("x")),
            FormError(field: "until", problem: .endsFirst),
            FormError(
              field: "contributor",
              problem: .refused(
                EntryRefusal(
                  kind: .deployments, key: "desk-1", field: .contributor, value: "<b>",
                  reason: .unknown(.entry(.contributors), nearest: ["ARD"])))),
          ])
      ).html
    ),
    (
      "record",
      recordPage(
        framed("records", "scenario-changes", "entry", "early/1"), .scenarioChanges,
        key: "early/1", FormState(values: ["scenario": "early <1>", "number": "2"]),
        known: KnownNames(words: [.subject: ["pledge-1", "line-eod", "ARD", "UNFICYP"]])
      ).html
    ),
    (
      "scenarios",
      ScenariosPage(
        frame: framed("scenarios"), months: forceMonths, scenarios: scenarios,
        columns: scenarioColumns()
      ).html
    ),
    (
      "scenarios-empty",
      ScenariosPage(frame: framed("scenarios"), months: forceMonths, scenarios: []).html
    ),
  ]
}
