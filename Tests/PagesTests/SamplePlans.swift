import Basics
import Council
import Markup
import Pages
import Phrases

func item(
  _ mission: Identifier<Mission>, _ decision: String, _ step: Step, on iso: String,
  due: String? = nil, _ session: ProgrammeItem.Session? = nil, fixed: Bool = false,
  projected: Bool = false, pinned: Bool = false, was: String? = nil,
  known: ProgrammeItem.Known = .planned
) -> ProgrammeItem {
  ProgrammeItem(
    id: Identifier("\(mission)/\(decision)/\(step.rawValue)"), kind: .cycle, mission: mission,
    decision: symbol(decision), step: step, other: nil, due: due.map(day), day: day(iso),
    session: session, room: step.room, isFixed: fixed, isProjected: projected, isPinned: pinned,
    was: was.map(day), known: known)
}

func other(
  _ id: Identifier<OtherItem>, on iso: String, _ session: ProgrammeItem.Session,
  room: Room = .chamber
) -> ProgrammeItem {
  ProgrammeItem(
    id: Identifier("other/\(id)/\(iso.prefix(7))"), kind: .other, mission: nil, decision: nil,
    step: nil, other: id, due: nil, day: day(iso), session: session, room: room, isFixed: false,
    isProjected: false, isPinned: false, was: nil, known: .planned)
}

/// July 2019 as it might be planned on 3 June 2019.
func julyItems() -> [ProgrammeItem] {
  [
    item("UNFICYP", "S/RES/2453 (2019)", .report, on: "2019-07-10", due: "2019-07-10"),
    item(
      "UNFICYP", "S/RES/2453 (2019)", .contributorMeeting, on: "2019-07-15", .morning,
      was: "2019-07-16"),
    item("UNFICYP", "S/RES/2453 (2019)", .consultations, on: "2019-07-18", .afternoon),
    item(
      "UNFICYP", "S/RES/2453 (2019)", .adoption, on: "2019-07-25", due: "2019-07-31", .morning,
      pinned: true),
    item("UNIFIL", "S/RES/2433 (2018)", .report, on: "2019-07-12", due: "2019-07-12"),
    item("UNIFIL", "S/RES/2433 (2018)", .consultations, on: "2019-07-22", .morning),
    item("UNIFIL", "S/RES/2433 (2018)", .contributorMeeting, on: "2019-08-12", .morning),
    item("UNIFIL", "S/RES/2433 (2018)", .adoption, on: "2019-08-29", due: "2019-08-31", .morning),
    item(
      "UNDOF", "S/RES/2477 (2019)", .report, on: "2019-09-02", due: "2019-09-02",
      projected: true),
    item(
      "MINUSMA", "S/RES/2423 (2018)", .contributorMeeting, on: "2019-06-11", .morning,
      fixed: true, known: .actual),
    item(
      "MINUSMA", "S/RES/2423 (2018)", .adoption, on: "2019-06-28", due: "2019-06-30", .morning,
      fixed: true, known: .actual),
    item(
      "UNAMID", "S/RES/2479 (2019)", .politicoMilitaryBriefing, on: "2019-07-08", .afternoon,
      known: .notHeld),
    item("UNAMID", "S/RES/2479 (2019)", .report, on: "2019-09-30", due: "2019-09-30"),
    item("UNAMID", "S/RES/2479 (2019)", .contributorMeeting, on: "2019-10-09", .morning),
    item("UNAMID", "S/RES/2479 (2019)", .consultations, on: "2019-10-17", .morning),
    item("UNAMID", "S/RES/2479 (2019)", .adoption, on: "2019-10-31", due: "2019-10-31", .morning),
    item("MINURSO", "S/RES/2468 (2019)", .report, on: "2019-10-02", due: "2019-10-02"),
    item("MINURSO", "S/RES/2468 (2019)", .contributorMeeting, on: "2019-10-08", .morning),
    item("MINURSO", "S/RES/2468 (2019)", .consultations, on: "2019-10-16", .afternoon),
    item("MINURSO", "S/RES/2468 (2019)", .adoption, on: "2019-10-30", due: "2019-10-31", .morning),
    other("middle-east", on: "2019-07-23", .morning),
    other("middle-east", on: "2019-08-20", .morning),
    other("sanctions-2140", on: "2019-07-26", .morning, room: .consultations),
    other("unoau", on: "2019-07-29", .morning),
    other("unoau", on: "2019-06-18", .morning),
  ]
}

func julyFindings() -> [Finding] {
  [
    Finding(
      rule: .c4, force: .preferred, mission: "UNFICYP",
      item: "UNFICYP/S/RES/2453 (2019)/contributorMeeting", days: 3,
      reason: .leadTooShort(
        from: .report, on: day("2019-07-10"), to: .contributorMeeting, at: day("2019-07-15"),
        days: 5, needed: 8),
      owedBy: .step(.report),
      mend: .move(.report, to: day("2019-07-05"), daysSooner: 5)),
    Finding(
      rule: .c5, force: .preferred, mission: "UNFICYP",
      item: "UNFICYP/S/RES/2453 (2019)/consultations", days: 5,
      reason: .leadTooShort(
        from: .contributorMeeting, on: day("2019-07-15"), to: .consultations,
        at: day("2019-07-18"), days: 3, needed: 8),
      owedBy: .step(.report), mend: .laterExpiry(day("2019-08-09"), days: 9)),
    Finding(
      rule: .c7, force: .hard, mission: "UNIFIL", item: "UNIFIL/S/RES/2433 (2018)/adoption",
      days: 2,
      reason: .adoptedAfterExpiry(adoption: day("2019-09-02"), expiry: day("2019-08-31")),
      owedBy: .office(.presidency),
      mend: .move(.adoption, to: day("2019-08-30"), daysSooner: 3)),
    Finding(
      rule: .p1, force: .should, mission: nil, item: "other/sanctions-2140/2019-07", days: 0,
      reason: .businessOnFriday(day("2019-07-26")), owedBy: .office(.presidency), mend: nil),
  ]
}

func programme(_ window: Range<Month>) -> Programme {
  Programme(
    window: window, asOf: day("2019-06-03"), status: .optimal, objective: 1214, bound: 1214,
    score: [
      ScoreLine(rule: .c4, force: .preferred, count: 3, cost: 300),
      ScoreLine(rule: .c5, force: .preferred, count: 5, cost: 900),
      ScoreLine(rule: .v1, force: .habit, count: 1, cost: 14),
    ],
    items: julyItems(),
    unplaced: [
      UnplacedItem(
        id: "other/unoau/2019-07/2",
        reasons: [.noWorkingDay(from: day("2019-07-06"), to: day("2019-07-07"))])
    ],
    findings: julyFindings(),
    choices: [
      FactChoice(
        kind: "mandates", subject: "UNAMID S/RES/2479 (2019)", used: "mandate-unamid-2019-06-27",
        setAside: ["mandate-unamid-2019-06-28"], why: .higherConfidence)
    ],
    checked: true, boundBy: .certificate)
}

func frame(
  _ language: Language = .english, _ path: [String] = [], today: String = "2019-06-27",
  register given: CouncilRegister? = nil, notice: PageFrame.Notice? = nil
) -> PageFrame {
  PageFrame(
    language: language, languageIsChosen: language != .english, path: path,
    today: day(today), facts: PageFacts(given ?? register()), notice: notice)
}

func papers() -> [PaperLine] {
  let states: [PaperRecord.State] = [.ready, .open, .notNeeded, .open]
  return zip(Paper.allCases, states).map { paper, state in
    PaperLine(
      item: "UNFICYP/S/RES/2453 (2019)/contributorMeeting", mission: "UNFICYP",
      meeting: day("2019-07-15"), paper: paper,
      owner: paper == .informalPaper ? .presidency : .secretariat, due: day("2019-07-12"),
      state: state)
  }
}

func monthPage(_ language: Language = .english, form: FormState = FormState()) -> MonthPage {
  MonthPage(
    frame: frame(language, ["programme", "2019-07"]), month: month("2019-07"),
    programme: programme(month("2019-07")..<month("2019-08")), form: form,
    saved: SavedProgramme(
      name: "draft of 24 May", saved: Moment(seconds: 1_558_700_000), isPublished: true,
      days: Dictionary(
        uniqueKeysWithValues: julyItems().map { ($0.id, $0.was ?? $0.day) })))
}

/// A month with ninety items, which fills every session of two rooms on every day, and a hundred
/// more outside it.
func crowdedMonthPage() -> MonthPage {
  let days = Array(month("2019-07").days).filter { !$0.isWeekend }
  let steps: [Step] = [.report, .contributorMeeting, .consultations, .adoption]
  let items = (0..<190).map { number in
    item(
      Identifier("MISSION\(number / 4)"), "S/RES/\(2400 + number / 4) (2019)", steps[number % 4],
      on: number % 19 < 9 ? days[number % days.count].iso : "2019-09-02", due: "2019-07-31",
      .morning)
  }
  let findings = items.prefix(60).map { item in
    Finding(
      rule: .c4, force: .preferred, mission: item.mission, item: item.id, days: 3,
      reason: .leadTooShort(
        from: .report, on: day("2019-07-10"), to: .contributorMeeting, at: day("2019-07-15"),
        days: 5, needed: 8),
      owedBy: .step(.report), mend: nil)
  }
  let july = month("2019-07")
  return MonthPage(
    frame: frame(), month: july,
    programme: Programme(
      window: july..<month("2019-08"), asOf: day("2019-06-03"), status: .feasible, objective: 2,
      bound: 1, score: [], items: items, unplaced: [], findings: findings, choices: [],
      checked: false, boundBy: .highs))
}
