import Capabilities

extension RegisterKind {
  /// The columns in the order in which they are written.
  ///
  /// Days are `YYYY-MM-DD`, lists are divided by `;`, and the last day of a stretch is the last day
  /// in force.
  package var columns: [RegisterColumn] {
    switch self {
    case .papers, .capability, .contributions: ownColumns
    default: ownColumns + RegisterColumn.provenance
    }
  }

  private var ownColumns: [RegisterColumn] {
    switch self {
    case .missions: RegisterColumn.missions
    case .mandates: RegisterColumn.mandates
    case .tasks: RegisterColumn.tasks
    case .holidays: RegisterColumn.holidays
    case .presidencies: RegisterColumn.presidencies
    case .members: RegisterColumn.members
    case .penholders: RegisterColumn.penholders
    case .states: RegisterColumn.states
    case .otherItems: RegisterColumn.otherItems
    case .steps: RegisterColumn.steps
    case .papers: RegisterColumn.papers
    case .triggers: RegisterColumn.triggers
    case .councilMeetings: RegisterColumn.meetings
    case .councilDecisions: RegisterColumn.decisions
    case .capability(let kind): kind.entries.allFields.map { RegisterColumn($0) }
    case .contributions: RegisterColumn.contributions
    }
  }
}

extension RegisterColumn {
  private static let id = RegisterColumn("id", "Stable id", hxl: "#meta+id")
  private static let mission = RegisterColumn("mission", "Acronym", hxl: "#org+mission+code")

  static let provenance = [
    RegisterColumn("source", "Where it was read", hxl: "#meta+source"),
    RegisterColumn(
      "confidence", "verified, seen, partly-seen, likely or unverified", hxl: "#meta+confidence"),
    RegisterColumn(
      "validFrom", "First day on which the fact holds", .day, optional: true,
      hxl: "#date+valid+start"),
    RegisterColumn(
      "knownSince", "First day on which it could be known", .day, optional: true, hxl: "#date+known"
    ),
  ]

  static let missions = [
    RegisterColumn("id", "Acronym", hxl: "#org+mission+code"),
    RegisterColumn("english", "Name in English", hxl: "#org+mission+name+i_en"),
    RegisterColumn("french", "Name in French", hxl: "#org+mission+name+i_fr"),
    RegisterColumn("kind", "peacekeeping, special political or other", hxl: "#org+mission+type"),
    RegisterColumn("seat", "Where its headquarters is", optional: true, hxl: "#loc+name"),
    RegisterColumn("hosts", "alpha-3 codes", optional: true, hxl: "#country+code+v_iso3+list"),
    RegisterColumn("began", "First day", .day, optional: true, hxl: "#date+start"),
    RegisterColumn("ended", "Last day", .day, optional: true, hxl: "#date+end"),
  ]

  static let mandates = [
    id, mission,
    RegisterColumn("decision", "Symbol", hxl: "#meta+decision"),
    RegisterColumn("adopted", "Day of the vote", .day, hxl: "#date+adopted"),
    RegisterColumn(
      "start", "First day in force; empty: the day after adoption", .day, optional: true,
      hxl: "#date+start"),
    RegisterColumn("end", "Last day in force; empty: no fixed end", .day, hxl: "#date+end"),
    RegisterColumn("change", "What the decision does", hxl: "#event+type"),
    RegisterColumn("troops", "Ceiling", .whole, optional: true, hxl: "#capacity+troops+num"),
    RegisterColumn("police", "Ceiling", .whole, optional: true, hxl: "#capacity+police+num"),
    RegisterColumn("otherCeiling", "In words", optional: true, hxl: "#capacity+other"),
    RegisterColumn(
      "ceilingConfidence", "As confidence", optional: true, hxl: "#meta+confidence+capacity"),
    RegisterColumn("reportRule", "When reports are due", hxl: "#meta+rule+report"),
    RegisterColumn("note", "The rest, in words", optional: true, hxl: "#description"),
  ]

  static let tasks = [
    id, mission,
    RegisterColumn("decision", "Symbol", hxl: "#meta+decision"),
    RegisterColumn("code", "A word that stays the same", hxl: "#activity+code"),
    RegisterColumn("text", "The task in short words", hxl: "#activity+description"),
    RegisterColumn("priority", "1 is the highest", .whole, optional: true, hxl: "#priority+num"),
    RegisterColumn("benchmarks", "What would show it done", optional: true, hxl: "#indicator+list"),
  ]

  static let holidays = [
    id,
    RegisterColumn("day", "The day", .day, hxl: "#date"),
    RegisterColumn("name", "Name in English", hxl: "#event+name"),
    RegisterColumn("kind", "official, floating or expected", hxl: "#event+type"),
  ]

  static let presidencies = [
    id,
    RegisterColumn("month", "YYYY-MM", .month, hxl: "#date+month"),
    RegisterColumn("state", "alpha-3 code", hxl: "#country+code+v_iso3"),
  ]

  static let members = [
    id,
    RegisterColumn("year", "The year", .whole, hxl: "#date+year"),
    RegisterColumn("state", "alpha-3 code", hxl: "#country+code+v_iso3"),
    RegisterColumn("seat", "permanent or elected", hxl: "#status+seat"),
  ]

  static let penholders = [
    id, mission,
    RegisterColumn("states", "alpha-3 codes", hxl: "#country+code+v_iso3+list"),
    RegisterColumn("from", "First day", .day, optional: true, hxl: "#date+start"),
    RegisterColumn("until", "Last day", .day, optional: true, hxl: "#date+end"),
  ]

  static let states = [
    RegisterColumn("id", "ISO 3166-1 alpha-3", hxl: "#country+code+v_iso3"),
    RegisterColumn("m49", "M49, three digits", hxl: "#country+code+v_m49"),
    RegisterColumn("english", "Short name in English", hxl: "#country+name+i_en"),
    RegisterColumn("french", "Short name in French", hxl: "#country+name+i_fr"),
  ]

  static let otherItems = [
    id,
    RegisterColumn("english", "What the programme prints", hxl: "#event+name+i_en"),
    RegisterColumn("french", "The same in French", hxl: "#event+name+i_fr"),
    RegisterColumn("kind", "What sort of business", hxl: "#event+type"),
    RegisterColumn("recurrence", "When it comes round", hxl: "#date+recurrence"),
    RegisterColumn("tolerance", "Days either side; 0 pins it", .whole, hxl: "#meta+tolerance+num"),
    RegisterColumn("room", "chamber, consultations or none", hxl: "#loc+room"),
    RegisterColumn("from", "First day of the rule", .day, optional: true, hxl: "#date+start"),
    RegisterColumn("until", "Last day of the rule", .day, optional: true, hxl: "#date+end"),
  ]

  static let steps = [
    id,
    RegisterColumn(
      "mission", "Acronym; empty for an item of no cycle", optional: true,
      hxl: "#org+mission+code"),
    RegisterColumn(
      "decision", "Symbol of the decision that expires", optional: true, hxl: "#meta+decision"),
    RegisterColumn("step", "Which step", optional: true, hxl: "#event+type"),
    RegisterColumn("planned", "Planned day", .day, optional: true, hxl: "#date+planned"),
    RegisterColumn("actual", "Actual day", .day, optional: true, hxl: "#date+actual"),
    RegisterColumn("notHeld", "yes or no", .flag, optional: true, hxl: "#status+notheld"),
    RegisterColumn(
      "letter", "yes where a letter stood for the report", .flag, optional: true,
      hxl: "#status+letter"),
    RegisterColumn("note", "In words", optional: true, hxl: "#description"),
  ]

  static let papers = [
    RegisterColumn("item", "The meeting's step", hxl: "#event+id"),
    RegisterColumn("paper", "D1, D2, D3 or D4", hxl: "#meta+paper"),
    RegisterColumn("state", "open, ready, sent or not needed", hxl: "#status"),
    RegisterColumn("on", "Since when", .day, optional: true, hxl: "#date"),
  ]

  static let triggers = [
    id,
    RegisterColumn("trigger", "T1 to T12", hxl: "#event+type"),
    mission,
    RegisterColumn("fired", "The day", .day, hxl: "#date"),
    RegisterColumn("note", "What happened", optional: true, hxl: "#description"),
    RegisterColumn("answer", "proposed, scheduled, held or declined", hxl: "#status"),
  ]

  static let meetings = [
    RegisterColumn("id", "Symbol of the record", hxl: "#meta+id"),
    RegisterColumn(
      "record", "Symbol of the record as printed", optional: true, hxl: "#meta+record"),
    RegisterColumn("day", "The day", .day, hxl: "#date"),
    RegisterColumn("closed", "yes or no", .flag, optional: true, hxl: "#status+closed"),
    RegisterColumn("topic", "As printed", hxl: "#subject"),
    RegisterColumn("decisions", "Symbols", optional: true, hxl: "#meta+decision+list"),
    RegisterColumn("format", "contributors, public or private", hxl: "#event+type"),
    RegisterColumn("missions", "Acronyms", optional: true, hxl: "#org+mission+code+list"),
  ]

  static let decisions = [
    id,
    RegisterColumn("symbol", "Symbol", hxl: "#meta+decision"),
    RegisterColumn("adopted", "The day", .day, hxl: "#date+adopted"),
    RegisterColumn("title", "As published", optional: true, hxl: "#meta+title"),
    RegisterColumn("text", "What it says, in short", optional: true, hxl: "#description"),
    RegisterColumn(
      "mandateChange", "What it does to a mandate", optional: true, hxl: "#event+type"),
    RegisterColumn("missions", "Acronyms", optional: true, hxl: "#org+mission+code+list"),
  ]
}
