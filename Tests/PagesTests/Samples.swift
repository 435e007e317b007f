import Basics
import Council
import Markup
import Pages
import Phrases

// A small register and plans made from it: real missions and decisions, and days set by hand.

func day(_ iso: String) -> Day {
  (try? Day(iso: iso)) ?? Day(0)
}

func month(_ iso: String) -> Month {
  (try? Month(iso: iso)) ?? Day(0).month
}

func symbol(_ text: String) -> DocumentSymbol? { try? DocumentSymbol(text) }

func provenance(
  _ source: String = "text of the decision", _ confidence: Confidence = .verified,
  from: String? = nil, since: String? = nil
) -> Provenance {
  Provenance(
    source: source, confidence: confidence, validFrom: from.map(day), knownSince: since.map(day))
}

func mission(
  _ id: Identifier<Mission>, _ english: String, _ french: String, seat: String = ""
) -> Mission {
  Mission(
    id: id, english: english, french: french, kind: .peacekeeping, seat: seat, hosts: [],
    began: nil, ended: nil, provenance: provenance())
}

func mandate(
  _ mission: Identifier<Mission>, _ decision: String, adopted: String, expiry: String,
  _ change: MandateChange = .renewal, troops: Int? = nil, police: Int? = nil,
  report: ReportRule = .unknown
) -> MandatePeriod? {
  guard let decision = symbol(decision) else { return nil }
  return try? MandatePeriod(
    id: Identifier("mandate-\(mission.rawValue.lowercased())-\(adopted)"), mission: mission,
    decision: decision, adopted: day(adopted), start: nil, end: day(expiry).advanced(by: 1),
    change: change, troops: troops, police: police, otherCeiling: "", ceilingConfidence: .seen,
    reportRule: report, note: "", provenance: provenance(since: adopted))
}

func register() -> CouncilRegister {
  CouncilRegister(
    missions: [
      mission(
        "UNFICYP", "United Nations Peacekeeping Force in Cyprus",
        "Force des Nations Unies chargée du maintien de la paix à Chypre", seat: "Nicosia"),
      mission(
        "UNIFIL", "United Nations Interim Force in Lebanon",
        "Force intérimaire des Nations Unies au Liban"),
      mission(
        "UNDOF", "United Nations Disengagement Observer Force",
        "Force des Nations Unies chargée d’observer le dégagement"),
      mission(
        "UNAMID", "African Union–United Nations Hybrid Operation in Darfur",
        "Opération hybride Union africaine-Nations Unies au Darfour"),
      mission(
        "MINUSMA", "United Nations Multidimensional Integrated Stabilization Mission in Mali",
        "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali"),
      mission(
        "UNMISS", "United Nations Mission in South Sudan",
        "Mission des Nations Unies au Soudan du Sud"),
      mission(
        "MINURSO", "United Nations Mission for the Referendum in Western Sahara",
        "Mission des Nations Unies pour l’organisation d’un référendum au Sahara occidental"),
    ],
    mandates: [
      mandate(
        "UNFICYP", "S/RES/2430 (2018)", adopted: "2018-07-26", expiry: "2019-01-31", troops: 888,
        police: 69),
      mandate(
        "UNFICYP", "S/RES/2453 (2019)", adopted: "2019-01-30", expiry: "2019-07-31", troops: 888,
        police: 69, report: .on([day("2019-07-10")])),
      mandate(
        "UNFICYP", "S/RES/2483 (2019)", adopted: "2019-07-25", expiry: "2020-01-31", troops: 888,
        police: 69),
      mandate(
        "UNIFIL", "S/RES/2433 (2018)", adopted: "2018-08-30", expiry: "2019-08-31", troops: 15000),
      mandate(
        "UNDOF", "S/RES/2450 (2018)", adopted: "2018-12-21", expiry: "2019-06-30",
        troops: 1250, report: .every(days: 90, from: day("2019-03-05"))),
      mandate(
        "UNDOF", "S/RES/2477 (2019)", adopted: "2019-06-26", expiry: "2019-12-31",
        troops: 1250, report: .every(days: 90, from: day("2019-03-05"))),
      mandate(
        "UNAMID", "S/RES/2429 (2018)", adopted: "2018-07-13", expiry: "2019-06-30",
        troops: 4050, police: 2500),
      mandate(
        "UNAMID", "S/RES/2479 (2019)", adopted: "2019-06-27", expiry: "2019-10-31",
        .rollover, troops: 4050, police: 2500),
      mandate(
        "MINUSMA", "S/RES/2423 (2018)", adopted: "2018-06-28", expiry: "2019-06-30",
        troops: 13289, police: 1920),
      mandate(
        "MINUSMA", "S/RES/2480 (2019)", adopted: "2019-06-28", expiry: "2020-06-30",
        troops: 13289, police: 1920, report: .every(days: 90, from: day("2019-07-01"))),
      mandate(
        "UNMISS", "S/RES/2459 (2019)", adopted: "2019-03-15", expiry: "2020-03-15",
        troops: 17000, police: 2101, report: .beforeExpiry(days: 30)),
      mandate("MINURSO", "S/RES/2468 (2019)", adopted: "2019-04-30", expiry: "2019-10-31"),
    ].compactMap { $0 },
    tasks: tasks,
    holidays: [
      Holiday(
        id: "2019-07-04", day: day("2019-07-04"), name: "Independence Day", kind: .official,
        provenance: provenance("ST/IC circular", .seen)),
      Holiday(
        id: "2019-07-09", day: day("2019-07-09"), name: "Sample floating day", kind: .floating,
        provenance: provenance("ST/IC circular", .likely)),
    ],
    presidencies: [
      Presidency(
        id: "presidency-2019-07", month: month("2019-07"), state: "PER", provenance: provenance())
    ],
    penholders: [
      Penholder(
        id: "penholder-unficyp", mission: "UNFICYP", states: ["GBR"], from: nil, until: nil,
        provenance: provenance("common practice", .likely))
    ],
    states: [
      State(code: "PER", m49: "604", english: "Peru", french: "Pérou", provenance: provenance()),
      State(
        code: "GBR", m49: "826",
        english: "United Kingdom of Great Britain and Northern Ireland",
        french: "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord", provenance: provenance()),
    ],
    otherItems: [
      other("middle-east", "The Middle East, including the Palestinian question", .openDebate),
      other("sanctions-2140", "2140 Committee: meeting", .subsidiaryBody),
      other("unoau", "Libya: briefing and consultations", .briefing),
    ],
    meetings: meetings, triggers: [trigger(.proposed)])
}

func other(_ id: Identifier<OtherItem>, _ english: String, _ kind: OtherItem.Kind) -> OtherItem {
  OtherItem(
    id: id, english: english, french: "\(english) (fr)", kind: kind,
    recurrence: .every(months: 1, about: 20, from: month("2016-01")), tolerance: 5, room: .chamber,
    from: nil, until: nil, provenance: provenance("practice", .likely))
}

func trigger(_ answer: TriggerRecord.Answer) -> TriggerRecord {
  TriggerRecord(
    id: "trigger-1", trigger: .rapidDeterioration, mission: "UNFICYP", fired: day("2019-06-24"),
    note: "Reported by the mission.", answer: answer, provenance: provenance("desk", .seen))
}

private var tasks: [MandatedTask] {
  guard let decision = symbol("S/RES/2453 (2019)") else { return [] }
  return [
    MandatedTask(
      id: "task-1", mission: "UNFICYP", decision: decision, code: "ceasefire",
      text: "Prevent a recurrence of fighting along the buffer zone", priority: 1,
      benchmarks: ["Incidents in the buffer zone a month"], provenance: provenance()),
    MandatedTask(
      id: "task-2", mission: "UNFICYP", decision: decision, code: "contacts",
      text: "Further contacts between the sides at all levels", priority: 2,
      benchmarks: [], provenance: provenance()),
  ]
}

private var meetings: [CouncilMeeting] {
  [
    CouncilMeeting(
      id: "S/PV.8574", record: "S/PV.8574", day: day("2019-07-15"), isClosed: true,
      topic: "Meeting of the Security Council with the troop- and police-contributing countries "
        + "pursuant to resolution 1353 (2001), annex II, sections A and B: UNFICYP",
      decisions: [], format: .contributors, missions: ["UNFICYP"],
      provenance: provenance("Dag Hammarskjöld Library", .verified))
  ]
}
