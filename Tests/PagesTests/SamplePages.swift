import Basics
import Council
import Markup
import Pages
import Phrases

/// Every page in a language, with its name.
func samplePages(
  _ language: Language, register given: CouncilRegister = register()
) -> [(name: String, html: HTML)] {
  func framed(_ path: String...) -> PageFrame { frame(language, path, register: given) }
  let unficyp: Identifier<Mission> = "UNFICYP"
  let cyprus = julyItems().filter { $0.mission == unficyp }
  let mission = given.missions.first { $0.id == unficyp } ?? given.missions[0]
  let july = programme(month("2019-07")..<month("2019-08"))
  return [
    (
      "today",
      TodayPage(
        frame: framed(), items: julyItems(), papers: papers(), findings: julyFindings(),
        triggers: given.triggers, gaps: openingGaps(), confirmations: dueConfirmations(),
        lateConfirmations: 3
      ).html
    ),
    (
      "month",
      MonthPage(
        frame: framed("programme", "2019-07"), month: month("2019-07"),
        programme: july, saved: savedVersion()
      ).html
    ),
    (
      "programme",
      ProgrammePage(frame: framed("programme"), suggested: month("2019-07")).html
    ),
    (
      "year",
      YearPage(
        frame: framed("years", "2019"), year: 2019,
        programme: programme(month("2019-01")..<month("2020-01"))
      ).html
    ),
    (
      "missions",
      MissionsPage(frame: framed("missions"), items: julyItems(), findings: julyFindings()).html
    ),
    (
      "mission",
      MissionPage(
        frame: framed("missions", "UNFICYP"), mission: mission, items: cyprus,
        findings: julyFindings().filter { $0.mission == unficyp }, papers: papers(),
        action: .steps, form: typed(), strengths: sampleStrengths(),
        parallelForces: sampleParallel()
      ).html
    ),
    ("rules", RulesPage(frame: framed("rules")).html),
    ("feasible", feasiblePage(framed("rules", "feasible")).html),
    ("balance", balancePage(framed("missions", "UNFICYP", "balance"), of: mission).html),
    (
      "scorecard",
      ScorecardPage(
        frame: framed("scorecard"), scorecard: Scorecard(years: 2018...2019, of: given)
      ).html
    ),
  ] + registerPages(language, framed(), july) + samplesOfForces(language, register: given)
}

private func registerPages(
  _ language: Language, _ frame: PageFrame, _ july: Programme
) -> [(name: String, html: HTML)] {
  let fact = fact("mandate-unamid-2019-06-27", end: "2019-10-31", reference: "2019-10-30")
  let rival = Pages.SourceFact(
    kind: "mandates", id: "mandate-unamid-2019-06-28", fields: fact.fields,
    provenance: provenance("a report of the press", .likely), release: nil)
  let row = SourceRow(
    id: fact.id, cells: ["UNAMID", "S/RES/2479 (2019)", "2019-10-31"], provenance: provenance(),
    isEdited: true, isContradicted: true)
  return [
    (
      "sources",
      SourcesPage(
        frame: frame,
        kinds: [
          SourceKind(kind: "missions", count: 30), SourceKind(kind: "mandates", count: 412),
        ], choices: july.choices,
        edited: [EditedFact(kind: "mandates", id: fact.id, fields: fact.fields)]
      ).html
    ),
    (
      "source-list",
      SourceListPage(
        frame: frame, kind: "mandates", columns: ["mission", "decision", "end"], rows: [row],
        filter: "unamid", pageNumber: 2, pageCount: 3, rowCount: 101
      ).html
    ),
    (
      "source",
      SourcePage(
        frame: frame, fact: fact, rivals: [rival], choice: july.choices[0], journal: journal()
      ).html
    ),
    (
      "journal",
      JournalPage(
        frame: frame, lines: journal(), head: "9f2c41d7",
        undoable: .change(2, what: "put pin UNFICYP"), refusal: .changedSince, pageCount: 2
      ).html
    ),
    ("feeds", FeedsPage(frame: frame, origin: "http://127.0.0.1:8080").html),
    (
      "solving",
      SolvingPage(
        frame: frame, month: month("2019-07"),
        state: SolvingState(seconds: 4, objective: 1400, bound: nil, isDone: false)
      ).html
    ),
    (
      "conflict",
      ConflictPage(
        frame: frame,
        fields: [ConflictField(name: "end", yours: "2019-10-31", theirs: "2019-11-30")],
        current: frame.link(.sourceKind("mandates"))
      ).html
    ),
  ]
    + PageProblem.allCases.map {
      (
        "error-\($0.rawValue)",
        ErrorPage(frame: frame, problem: $0, thing: "/nowhere", reference: "a1b2").html
      )
    }
}

func savedVersion() -> SavedProgramme {
  SavedProgramme(
    name: "draft of 24 May", saved: Moment(seconds: 1_558_700_000), isPublished: true,
    days: Dictionary(julyItems().map { ($0.id, $0.was ?? $0.day) }) { first, _ in first })
}

func typed() -> FormState {
  FormState(
    values: ["planned": "31 Feb", "note": "x"],
    errors: [FormError(field: "planned", problem: .notADay("31 Feb"))])
}

func journal() -> [JournalLine] {
  [
    JournalLine(
      number: 2, at: Moment(seconds: 1_561_000_000), who: "desk", what: "pin", before: nil,
      after: "UNFICYP/S/RES/2453 (2019)/adoption 2019-07-25"),
    JournalLine(
      number: 1, at: Moment(seconds: 1_560_000_000), who: "desk", what: "import mandates",
      before: nil, after: String(repeating: "mandates.csv 4f5e ", count: 20)),
  ]
}

func fact(_ id: String, end: String, reference: String?) -> SourceFact {
  SourceFact(
    kind: "mandates", id: id,
    fields: [
      SourceField(name: "mission", value: "UNAMID"),
      SourceField(name: "decision", value: "S/RES/2479 (2019)"),
      SourceField(name: "end", value: end, reference: reference),
      SourceField(name: "note", value: ""),
    ],
    provenance: provenance("text of the decision", .seen, since: "2019-06-27"), release: 3)
}
