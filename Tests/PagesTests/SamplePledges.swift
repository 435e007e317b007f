import Basics
import Capabilities
import Council
import Forces
import Markup
import Pages
import Phrases

// Pledges on the ladder, of invented States.

/// The sample's register with evidence, notices and a joint pledge.
func pledgeRegister() -> CapabilityRegister {
  var register = forceRegister()
  register.levelNotices =
    [
      try? LevelNotice(
        id: "notice-1", pledge: "pledge-1", level: .level2, day: day("2018-04-01"),
        provenance: provenance("exercise"))
    ].compactMap { $0 }
  register.levelCeilings =
    [
      try? LevelCeiling(
        id: "ceiling-1", contributor: "ARD", most: .level3, reason: "own law",
        provenance: provenance("exercise"))
    ].compactMap { $0 }
  register.evidence = [
    evidence("visit-1", .assessmentVisit, "2018-03-01", .met),
    evidence("equipment-1", .majorEquipment, "2018-01-15", .notMet),
    evidence("sold-1", .equipmentSold, "2019-02-01", .met),
  ]
  register.jointPledges = [
    JointPledge(
      id: "joint-1", form: .lift, lead: "pledge-1", name: "moved <together>",
      provenance: provenance("exercise"))
  ]
  register.jointParts =
    [
      try? JointPart(
        id: "part-1", joint: "joint-1", pledge: "pledge-2", role: .lift, isMandatory: true,
        provenance: provenance("exercise"))
    ].compactMap { $0 }
  return register
}

private func evidence(
  _ id: Identifier<Evidence>, _ nature: EvidenceNature, _ on: String, _ outcome: EvidenceOutcome
) -> Evidence {
  Evidence(
    id: id, pledge: "pledge-1", nature: nature, day: day(on), outcome: outcome,
    provenance: provenance("exercise"))
}

/// The list of pledges, for who may see them by State and for others, and one pledge.
func samplesOfPledges(_ list: PageFrame, _ one: PageFrame) -> [(name: String, html: HTML)] {
  let register = pledgeRegister()
  let on = day("2019-05-01")
  let book = PledgeBook(register, on: on)
  let rows = register.pledges.map {
    PledgeRow(pledge: $0, notified: book.ladders.notified($0.id))
  }
  guard let pledge = register.pledges.first, let ladder = book.ladders.ladder(of: pledge.id) else {
    return []
  }
  return [
    (
      "pledges",
      PledgesPage(
        frame: list, rows: rows, types: ["AVN_MUHU", "EOD_COY"], contributors: ["BOR", "ARD"],
        form: FormState(values: ["level": "L2"]), count: 2
      ).html
    ),
    (
      "pledges-totals",
      PledgesPage(frame: list, rows: [], types: ["AVN_MUHU"], contributors: nil, count: 0).html
    ),
    (
      "pledge",
      PledgePage(
        frame: one, pledge: pledge, ladder: ladder, usable: book.usable(pledge.id),
        evidence: Dictionary(register.evidence.map { ($0.id, $0) }) { first, _ in first },
        selections: selections(), deployments: deployments(), joints: book.joints(of: pledge.id),
        saidAgainBy: ["pledge-2"], units: ownUnits()
      ).html
    ),
  ]
}

private func selections() -> [Selection] {
  [
    try? Selection(
      id: "selection-1", line: "line-medevac", pledge: "pledge-1",
      decidedBy: "Under-Secretary-General", day: day("2019-04-10"), reason: "alone ready in time",
      provenance: provenance("exercise"))
  ].compactMap { $0 }
}

func deployments() -> [Deployment] {
  [
    try? Deployment(
      id: "deployment-1", mission: "UNFICYP", contributor: "ARD", pledge: "pledge-1",
      unitType: "AVN_MUHU", quantity: 1, state: .inMission, from: day("2018-08-01"),
      until: day("2019-08-01"), rotation: day("2019-06-15"), agreementUntil: day("2019-09-01"),
      provenance: provenance("exercise"))
  ].compactMap { $0 }
}

private func ownUnits() -> [OwnUnit] {
  [
    OwnUnit(
      line: "line-medevac", supply: .pledge("pledge-1"),
      missing: [
        Failure(
          rule: .level, short: .levelIs(.level1, needed: .level2),
          mend: .reachLevel(.level2, by: day("2019-08-01")))
      ], standing: .lacking),
    OwnUnit(line: "line-eod", supply: .pledge("pledge-1"), missing: [], standing: .notSelected),
  ]
}
