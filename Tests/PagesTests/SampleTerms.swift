import Basics
import Council
import Pages

// Dates under negotiation, and a draft's tasks.

func feasiblePage(_ frame: PageFrame, expiry: String = "2019-07-31") -> FeasiblePage {
  let draft = try? CycleDraft(report: day("2019-07-10"), expiry: day(expiry))
  return FeasiblePage(
    frame: frame,
    feasibility: draft.map { Feasibility(of: $0) { !$0.isWeekend } },
    form: FormState(values: ["report": "10 July 2019", "expiry": expiry]))
}

func balancePage(_ frame: PageFrame, of mission: Mission) -> BalancePage {
  let terms = [
    RenewalTerms(expiry: day("2020-07-31"), report: nil),
    RenewalTerms(expiry: day("2020-10-31"), report: day("2020-10-01")),
  ]
  return BalancePage(
    frame: frame, mission: mission,
    balance: try? register().loadBalance(
      for: mission.id, candidates: terms, in: 2020, asOf: day("2019-08-01")),
    form: FormState(values: ["expiries": "2020-07-31\n2020-10-31", "year": "2020"]))
}

/// The register with a draft of UNFICYP's next mandate: one task reworded and ranked otherwise, one
/// left out, one new.
func registerWithDraft() -> CouncilRegister {
  var register = register()
  guard let draft = symbol("S/2019/600") else { return register }
  register.tasks += [
    MandatedTask(
      id: "draft-1", mission: "UNFICYP", decision: draft, code: "ceasefire",
      text: "Prevent a recurrence of fighting, and restore normal conditions", priority: 2,
      benchmarks: ["Incidents in the buffer zone a month"], provenance: provenance()),
    MandatedTask(
      id: "draft-2", mission: "UNFICYP", decision: draft, code: "demining",
      text: "Clear the minefields of the buffer zone", priority: 3, benchmarks: [],
      provenance: provenance()),
  ]
  return register
}
