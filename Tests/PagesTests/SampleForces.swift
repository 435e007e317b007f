import Basics
import Capabilities
import Council
import Forces
import Markup
import Pages
import Phrases

// Demand, supply and plans of an invented mission, of invented States.

func forceRegister() -> CapabilityRegister {
  var register = CapabilityRegister()
  register.unitTypes = [
    unitType("AVN_MUHU", "Medium utility helicopter unit", "Unité d’hélicoptères moyens"),
    unitType("EOD_COY", "Explosive ordnance disposal company", "Compagnie de neutralisation"),
  ].compactMap { $0 }
  register.contributors = [
    Contributor(
      id: "ARD", nature: .state, english: "Ardenia", french: "Ardénie", standing: .current,
      provenance: provenance("exercise")),
    Contributor(
      id: "BOR", nature: .state, english: "Borland", french: "Borlande", standing: .current,
      provenance: provenance("exercise")),
  ]
  register.requirements = [
    requirement("line-medevac", "AVN_MUHU", isCritical: true, tags: ["NIGHT_FLY", "NVG"]),
    requirement("line-eod", "EOD_COY", quantity: 2),
  ].compactMap { $0 }
  register.pledges = [pledge("pledge-1", "ARD", "AVN_MUHU"), pledge("pledge-2", "BOR", "EOD_COY")]
    .compactMap { $0 }
  return register
}

func unitType(_ id: Identifier<UnitType>, _ english: String, _ french: String) -> UnitType? {
  var row = FieldReader(
    UnitType.allFields.map { field in
      switch field.name {
      case .id: .text(id.rawValue)
      case .english: .text(english)
      case .french: .text(french)
      default: sampleValue(of: field)
      }
    }, of: UnitType.self)
  return try? UnitType(&row)
}

/// Something that a field may hold, where it must hold something.
private func sampleValue(of field: Field) -> FieldValue {
  guard field.isNeeded else { return .none }
  return switch field.form {
  case .whole(let range): .whole(range.lowerBound)
  case .choice(let words): .text(words.first ?? "")
  case .day, .lastDay: .day(day("2019-01-01"))
  case .month, .endMonth: .month(month("2019-01"))
  case .flag: .flag(false)
  default: .text("x")
  }
}

func requirement(
  _ id: Identifier<RequirementLine>, _ type: Identifier<UnitType>, quantity: Int = 1,
  isCritical: Bool = false, tags: [String] = []
) -> RequirementLine? {
  try? RequirementLine(
    id: id, mission: "UNFICYP", unitType: type, quantity: quantity, from: month("2019-01"),
    until: month("2020-07"), priority: 2, isCritical: isCritical, tags: tags,
    threat: .explosiveDevices, altitude: 1600, note: "assumed for the sample",
    provenance: provenance("exercise", .likely))
}

func pledge(
  _ id: Identifier<Pledge>, _ contributor: Identifier<Contributor>, _ type: Identifier<UnitType>
) -> Pledge? {
  try? Pledge(
    id: id, contributor: contributor, nature: .unit, unitType: type, quantity: 1, strength: 100,
    tags: ["NIGHT_FLY"], announced: day("2019-03-29"), words: "one unit for twelve months",
    registration: .acknowledged, registered: day("2019-04-20"),
    provenance: provenance("exercise", .likely))
}

func forceFrame(
  _ language: Language, _ path: [String], register given: CouncilRegister,
  marking: Marking = .confidential
) -> PageFrame {
  PageFrame(
    language: language, languageIsChosen: true, path: path,
    query: [Link.QueryItem("asOf", "2019-05-01")], today: day("2019-06-24"),
    facts: PageFacts(given, forceRegister(), exercise: "sample <7>"), marking: marking,
    asOf: day("2019-05-01"))
}

let forceMonths = month("2019-05")..<month("2020-05")

func sampleBoard() -> GapBoard {
  GapBoard(
    asOf: day("2019-05-01"), months: forceMonths,
    cells: forceMonths.flatMap { month -> [GapCell] in
      let place = forceMonths.lowerBound.distance(to: month)
      let open = (3...5).contains(place)
      return [
        GapCell(
          capability: "AVN_MUHU", mission: "UNFICYP", month: month, required: 1,
          covered: open ? 0 : 1, gap: open ? 1 : 0,
          since: open ? forceMonths.lowerBound.advanced(by: 3) : nil, criticalGap: open ? 1 : 0,
          pledged: 1, pledgedBelowLevel: 2, lines: ["line-medevac"]),
        GapCell(
          capability: "EOD_COY", mission: "UNFICYP", month: month, required: 2, covered: 1,
          gap: 1, since: forceMonths.lowerBound.advanced(by: -10), criticalGap: 0, pledged: 0,
          pledgedBelowLevel: 0, lines: ["line-eod"]),
      ]
    })
}

func samplePlan(_ status: ForcePlan.Status = .optimal, open: Int = 12) -> ForcePlan {
  let first = forceMonths.lowerBound
  func tour(
    _ line: Identifier<RequirementLine>, _ type: Identifier<UnitType>, _ supply: Supply,
    _ contributor: Identifier<Contributor>, _ months: Range<Int>, committed: Bool = false
  ) -> PlannedTour {
    PlannedTour(
      line: line, mission: "UNFICYP", unitType: type, supply: supply, contributor: contributor,
      months: first.advanced(by: months.lowerBound)..<first.advanced(by: months.upperBound),
      isCommitted: committed)
  }
  let committed = tour(
    "line-medevac", "AVN_MUHU", .deployment("deployment-1"), "BOR", 0..<3, committed: true)
  let proposed = tour("line-medevac", "AVN_MUHU", .pledge("pledge-1"), "ARD", 3..<12)
  return ForcePlan(
    asOf: day("2019-05-01"), months: forceMonths, status: status, objective: 28.84, bound: 29.01,
    boundBy: .prices,
    tours: [committed, proposed, tour("line-eod", "EOD_COY", .pledge("pledge-2"), "BOR", 0..<12)],
    unmet: [
      UnmetNeed(
        line: "line-eod", mission: "UNFICYP", unitType: "EOD_COY",
        months: forceMonths.lowerBound..<forceMonths.lowerBound.advanced(by: open), units: 1,
        weight: 12, reasons: [UnmetNeed.Reason(rule: .level, candidates: 2)])
    ],
    exceeded: [
      TaskExcess(
        subject: .ceiling("UNFICYP"), months: month("2019-08")..<month("2019-11"), most: 120)
    ],
    asks: [
      Ask(
        unitType: "EOD_COY", tags: ["ECM"], readyBy: first, gain: 11.7, unitMonths: 12,
        lines: [Ask.Stay(line: "line-eod", months: forceMonths)])
    ],
    score: ForceScore(
      levels: [ForceScore.Level(name: .critical, count: 9, value: 17.2)], required: 36,
      committed: 3, proposed: 21),
    changes: [PlanChange(before: committed, after: proposed, isForced: true)],
    check: ForceCheck(broken: [], objective: 28.84, provedBound: 29.01, holds: true),
    certificate: ForceCertificate(line: [], lift: [], budget: [], part: []))
}

func sampleWhy() -> Why {
  Why(
    line: "line-medevac", month: month("2019-08"), filledBy: [], missing: 1,
    candidates: [
      Why.Candidate(
        supply: .pledge("pledge-1"), contributor: "ARD", loss: nil,
        fails: [
          Failure(
            rule: .level, short: .levelIs(.level1, needed: .level2),
            mend: .reachLevel(.level2, by: day("2019-08-01")))
        ]),
      Why.Candidate(supply: .pledge("pledge-2"), contributor: "BOR", loss: 1.25, fails: []),
    ],
    smallestChange: Why.SmallestChange(
      supply: .pledge("pledge-1"), contributor: "ARD",
      mends: [.reachLevel(.level2, by: day("2019-08-01"))], gain: 9.55,
      months: [month("2019-08")..<month("2019-11")]))
}

/// The pages on forces, each with its name.
func samplesOfForces(
  _ language: Language, register given: CouncilRegister
) -> [(name: String, html: HTML)] {
  func framed(_ path: String...) -> PageFrame { forceFrame(language, path, register: given) }
  let kept = KeptPlanLine(
    name: "first <plan>", kept: Moment(seconds: 1_561_000_000), asOf: day("2019-05-01"),
    months: forceMonths, objective: 28.84)
  let line = forceRegister().requirements[0]
  return [
    (
      "forces",
      ForcesPage(
        frame: framed("forces"), board: sampleBoard(), missions: ["UNFICYP"], plan: samplePlan(),
        kept: [kept], scenarios: ["early"], requirementsEnd: month("2020-07"),
        form: FormState(values: ["keep": "first <plan>", "level": "L2"])
      ).html
    ),
    (
      "forces-months",
      ForcesPage(
        frame: framed("forces"), board: sampleBoard(), rows: .month, missions: ["UNFICYP"],
        requirementsEnd: month("2020-07")
      ).html
    ),
    (
      "forces-empty",
      ForcesPage(
        frame: framed("forces"),
        board: GapBoard(asOf: day("2026-01-01"), months: forceMonths, cells: []),
        requirementsEnd: month("2020-07")
      ).html
    ),
    (
      "forces-solving",
      ForceSolvingPage(
        frame: framed("forces", "solving"), subject: "May 2019",
        state: ForceSolvingState(
          seconds: 4, objective: 28.84, bound: 29.01, tours: 2, isDone: false),
        done: framed("forces").link(.forces)
      ).html
    ),
    (
      "requirements",
      RequirementsPage(
        frame: framed("requirements"),
        lines: forceRegister().requirements.map {
          RequirementRow(line: $0, priority: 2, openFrom: $0 == line ? month("2019-08") : nil)
        }, missions: ["UNFICYP"], types: ["AVN_MUHU", "EOD_COY"], count: 2
      ).html
    ),
    (
      "requirement",
      RequirementPage(
        frame: framed("requirements", "line-medevac"), line: line, priority: 2,
        standing: [samplePlan().tours[0]], months: forceMonths, why: sampleWhy()
      ).html
    ),
  ] + samplesOfRecords(language, register: given)
    + samplesOfMissions(language, register: given)
    + samplesOfPledges(framed("pledges"), framed("pledges", "pledge-1"))
    + samplesOfContributors(framed("states"), framed("states", "ARD"))
    + samplesOfConferences(framed("conferences"), framed("conferences", "conference-1"))
    + samplesOfRotations(framed("rotations"), framed("rotation", "scheme-1"))
}
