import Basics
import Council

extension SitePhrases {
  /// The site in English.
  static let english = SitePhrases(
    language: .english,
    frame: frameInEnglish,
    words: wordsInEnglish,
    marks: marksInEnglish,
    home: homeInEnglish,
    month: monthInEnglish,
    year: yearInEnglish,
    mission: missionInEnglish,
    terms: termsInEnglish,
    rules: rulesInEnglish,
    scorecard: scorecardInEnglish,
    sources: sourcesInEnglish,
    journal: journalInEnglish,
    feeds: feedsInEnglish,
    solving: solvingInEnglish,
    problems: problemsInEnglish,
    forms: formsInEnglish)
}

private let frameInEnglish = SitePhrases.FrameWords(
  skip: "Skip to the matter",
  navigation: "Pages",
  today: "Today",
  programme: "Programme",
  year: "Year",
  missions: "Missions",
  rules: "Rules",
  scorecard: "Scorecard",
  sources: "Sources",
  feeds: "Calendars",
  journal: "Journal",
  language: "Language",
  registerEnds: { "The register ends on \(englishDate($0)); later decisions are not recorded." },
  peacekeepingOnly: "Peacekeeping items only.",
  sourceLine: "Every date and figure leads to its row in the register, with source and confidence.",
  printedOn: { "Muster, \(englishDate($0))" },
  proposes: "Muster proposes and explains; the Council is master of its procedure.",
  done: {
    switch $0 {
    case "pinned": "The item is pinned to its day."
    case "unpinned": "The item is free to move again."
    case "saved": "The programme was saved."
    case "published": "The programme was published."
    case "recorded": "The record was kept."
    case "rolledOver": "The mandate was rolled over; the clock of the real renewal starts again."
    case "chosen": "The choice was kept."
    case "stopped": "The search was stopped."
    case "undone": "The last change was taken back."
    case "kept": "The plan was kept."
    case "forgotten": "The plan is no longer kept."
    case "removed": "The entry was removed."
    default: nil
    }
  })

private let wordsInEnglish = SitePhrases.SharedWords(
  mission: "Mission",
  step: "Step",
  day: "Day",
  due: "Due",
  planned: "Planned",
  actual: "Held",
  decision: "Decision",
  item: "Item",
  source: "Source",
  rule: "Rule",
  force: "Force",
  owedBy: "Owed by",
  mend: "Mend",
  finding: "Finding",
  findings: "Findings",
  expiry: "Ends",
  adopted: "Adopted",
  note: "Note",
  state: "State",
  paper: "Paper",
  none: "None.",
  notRecorded: "not recorded",
  noEnd: "no fixed end",
  and: "and",
  total: "Total",
  show: "Show",
  change: "Change",
  filter: "Filter",
  confidence: "Confidence",
  known: "Known as",
  days: { $0 == 1 ? "1 day" : "\($0) days" },
  items: { $0 == 1 ? "1 item" : "\($0) items" },
  findingCount: { $0 == 0 ? "No finding" : $0 == 1 ? "1 finding" : "\($0) findings" },
  pageOf: { "Page \($0) of \($1)" },
  previousPage: "Previous page",
  nextPage: "Next page",
  row: "row in the register",
  forceWord: {
    switch $0 {
    case .hard: "hard"
    case .should: "should"
    case .preferred: "preferred"
    case .habit: "habit"
    }
  },
  shortStep: {
    switch $0 {
    case .councilBriefingBeforeAssessment, .councilBriefingAfterAssessment: "Secretariat briefing"
    case .secretariatMeetingBeforeAssessment, .secretariatMeetingAfterAssessment:
      "Secretariat with contributors"
    case .assessmentMission: "assessment mission"
    case .report: "report"
    case .contributorMeeting: "contributors"
    case .politicoMilitaryBriefing: "politico-military"
    case .consultations: "consultations"
    case .adoption: "vote"
    }
  },
  label: { "\($0):" })

private let marksInEnglish = SitePhrases.MarksWords(
  morning: "a.m.",
  afternoon: "p.m.",
  extra: "beyond the two sessions",
  papers: "papers and others",
  fixed: "fixed",
  projected: "projected",
  pinned: "pinned",
  was: { "was \(englishDate($0))" },
  closed: "No Council business",
  expected: "expected",
  floating: "floating holiday",
  official: "official holiday",
  legend: "Legend")

private let homeInEnglish = SitePhrases.HomeWords(
  title: "Today",
  lead: { overdue, coming, open in
    let late =
      overdue == 0
      ? "Nothing due is unrecorded"
      : overdue == 1
        ? "1 step was due and is not recorded"
        : "\(overdue) steps were due and are not recorded"
    let next = coming == 1 ? "1 step comes" : "\(coming) steps come"
    let triggers =
      open == 0
      ? "no trigger is open" : open == 1 ? "1 trigger is open" : "\(open) triggers are open"
    return "\(late); \(next) within 30 days; \(triggers)."
  },
  overdue: "Due, not recorded",
  overdueHint: "Due before today, with neither an actual day nor “not held” on record.",
  coming: "The next 30 days",
  nothingComing: "No step of the register falls in the next 30 days.",
  papers: "Papers due",
  expiries: "Mandates that end within 90 days",
  triggers: "Open triggers",
  ends: "Where the register ends",
  endsLine: { "Register ends \(englishDate($0)); later decision not recorded." },
  openMonth: "Open the month")

private let monthInEnglish = SitePhrases.MonthWords(
  heading: "Programme of work",
  council: "Security Council",
  presidency: "Presidency",
  asOf: { "Known on \(englishDate($0))" },
  optimal: { "Optimal: cost \($0), and no plan costs less than \($1)." },
  feasible: { "A good plan, not proved the best: cost \($0); no plan costs less than \($1)." },
  infeasible: "No plan keeps what must be kept; the reasons stand under “Not placed”.",
  interrupted: { "Stopped before the proof: cost \($0); no plan costs less than \($1)." },
  checkedByCertificate: "Plan and bound were re-checked from the certificate.",
  checkedBySolver: "The plan was re-checked; the bound rests on the solver (HiGHS).",
  notChecked: "The plan was not re-checked.",
  previous: "Previous month",
  next: "Next month",
  calendar: "Calendar",
  caption: { "Programme of work, \($0): a row a week, two sessions a day" },
  weekend: "Sat–Sun",
  noBusiness: "no item",
  itemsHeading: "Items",
  itemsHint:
    "Every item of the month in order. Pin one to hold it on a day; the plan is then made around it.",
  otherSteps: "Steps of these cycles outside the month",
  pin: "Pin",
  unpin: "Unpin",
  pinDay: "Pin to day",
  pinLabel: { "Pin \($0)" },
  unpinLabel: { "Unpin \($0)" },
  plan: "Plan",
  unplaced: "Not placed",
  score: "What the plan costs",
  count: "Count",
  cost: "Cost",
  choices: "Where the register contradicts itself",
  choiceUsed: "used",
  choiceAside: "set aside",
  compare: "Compared with the last version",
  comparedWith: { "\($0), \($2 ? "published" : "saved") \($1)" },
  nothingMoved: "No item has moved.",
  was: "Was",
  now: "Now",
  new: "new",
  gone: "no longer in the programme",
  save: "Keep this version",
  saveName: "Name",
  saveHint: "As in “draft of 24 February”.",
  saveButton: "Save",
  publishButton: "Save and publish",
  options: "Plan again",
  optionsHint:
    "The plan is made from what the register knew on the day given; later facts are not read.",
  monthLabel: "Month",
  monthHint: "As in 2018-03 or March 2018.",
  asOfLabel: "As known on",
  asOfHint:
    "As in 1 February 2018 or 2018-02-01. Left empty: the first working day of the month before, or today if earlier.",
  weekLabel: "“More than one week” means",
  weekStrict: "8 days or more (strict)",
  weekLoose: "7 days or more (loose)",
  negotiationLabel: "Working days of negotiation",
  negotiationHint: "From consultations to the vote; 5 unless you say otherwise.",
  fridaysLabel: "Fridays",
  fridaysFree: "left to subsidiary bodies",
  fridaysUsed: "used like other days",
  visitsLabel: "Council missions",
  visitsHint: "First and last day, a visit a line: 2018-03-21 to 2018-03-24.",
  closedLabel: "Other closed days",
  closedHint: "A day a line.",
  proposeButton: "Propose a plan",
  files: "Take it along",
  print: "Print: the page prints in the style of the Journal.",
  subscribe: "Subscribe as a calendar",
  choose: "Choose a month",
  chooseHint: { "The latest month for which every listed mandate is known is \($0)." },
  drag: "Drag an item to another day to pin it there, or use the pins in the list of items.")

private let yearInEnglish = SitePhrases.YearWords(
  title: { "Mandates in \($0)" },
  lead:
    "A lane a mandate: from the report through the meeting with contributors and consultations to adoption and the day the mandate ends.",
  lanes: "Cycles",
  load: "Load by month",
  loadLead: "Sessions that each month’s items take.",
  table: "The same as a table",
  previous: { "\($0)" },
  month: "Month",
  sessions: "Sessions",
  ofCycles: "steps of cycles",
  ofOthers: "other items",
  leadKept: "lead kept",
  leadShort: "lead short, with a finding",
  lead8: { "\($0) d" },
  expiry: "mandate ends",
  empty: "No cycle of the register touches this year.",
  sideways: "Wider than this screen: move it sideways, or read the table below it.")

private let missionInEnglish = SitePhrases.MissionWords(
  listTitle: "Missions",
  listLead: { "\($0) missions, with the mandate in force and the next step of each." },
  inForce: "Mandate in force",
  lastRecorded: "Last mandate recorded",
  nextStep: "Next step",
  ended: { "ended \(englishDate($0))" },
  endedHeading: "Ended",
  notBegun: "not begun",
  noMandate: "No mandate is recorded for today.",
  current: "Current missions",
  penholder: "Penholder",
  penholderHint: "by common practice",
  seat: "Headquarters",
  hosts: "Deployed in",
  ceilings: "Ceilings",
  troops: { "\($0) uniformed military personnel" },
  police: { "\($0) police" },
  reportRule: "Reports",
  from: "In force from",
  until: "Last day in force",
  next: "What comes next",
  cycle: { "Up to the end of the mandate of \($0)" },
  noCycle: "No cycle is open.",
  papers: "Papers",
  papersHint:
    "For each meeting with contributors: resolution 1353 (2001), annex II B, paras. 5 and 6.",
  setState: "Set",
  tasks: "Tasks",
  priority: "Priority",
  benchmarks: "Benchmarks",
  noTasks: "No task of this mandate is recorded.",
  meetings: "Meetings held",
  record: "Record",
  topic: "Topic",
  noMeetings: "No meeting is recorded.",
  latestMeetings: { "The latest \($0) of \($1)." },
  history: "History of the mandate",
  triggers: "Triggers",
  fired: "Fired",
  answer: "Answer",
  noTriggers: "No trigger is on record.",
  recordStep: "Record a step",
  recordStepHint:
    "What was planned and what happened stand side by side; a planned day is never shown as an actual one.",
  whichStep: "Step",
  plannedDay: "Planned day",
  actualDay: "Actual day",
  dayHint: "As in 12 July 2019 or 2019-07-12.",
  notHeld: "Not held",
  isLetter: "A letter of the Secretary-General stands for the report",
  noteLabel: "Note",
  recordButton: "Record",
  rollover: "Technical rollover",
  rolloverHint: "The end of the mandate moves; the clock of the real renewal starts again.",
  symbolLabel: "Decision",
  symbolHint: "As in S/RES/2486 (2019).",
  adoptedLabel: "Day of adoption",
  expiryLabel: "New last day in force",
  rolloverButton: "Roll over",
  triggerForm: "Log a trigger",
  triggerFormHint: "The log proposes a meeting and names the paragraph it rests on.",
  triggerLabel: "Trigger",
  firedLabel: "Day",
  triggerNote: "What happened",
  triggerButton: "Log",
  calendar: "Calendar of this mission",
  withoutMandate: "No mandate on record")

private let rulesInEnglish = SitePhrases.RulesWords(
  title: "Rules",
  lead:
    "The guideline and the practice around it, as Muster applies them. Only a hard rule is ever said to be breached; Muster warns and explains, and forbids nothing.",
  says: "What it says",
  setting: "Setting",
  provenance: "How come by")

private let scorecardInEnglish = SitePhrases.ScorecardWords(
  title: "Scorecard",
  years: { $0 == $1 ? "\($0)" : "\($0) to \($1)" },
  lead:
    "How the guideline was kept in decisions on mandates, by mission and year. Missions stand in the order of their acronyms.",
  explain:
    "Where the day of consultations is not recorded, the lead from the meeting with contributors to the decision is only an upper bound: the verdict is then “not met for certain” or “not known”, never “met”.",
  recorded: { "Meetings are on record from \(englishDate($0)) to \(englishDate($1))." },
  noMeetings: "No meeting is on record: import the yearly tables of meetings.",
  decisions: "Decisions",
  withMeeting: "With contributor meeting",
  median: "Median lead, days",
  metStrict: "Met, strict",
  metLoose: "Met, loose",
  notMet: "Not met for certain",
  notKnown: "Not known",
  rollovers: "Rollovers",
  all: "All missions",
  byMission: "By mission",
  byYear: "By year",
  cases: "Decision by decision",
  year: "Year",
  from: "From year",
  to: "To year",
  notTied: "Decisions not tied to a mission",
  contributorMeeting: "Meeting with contributors",
  consultations: "Consultations",
  leadDays: "Lead, days",
  verdict: "Verdict",
  rollover: "rollover")

private let sourcesInEnglish = SitePhrases.SourcesWords(
  title: "Sources",
  lead:
    "Every figure on every page leads here: to its row, where that was read, and how sure it is.",
  kinds: "Kinds of facts",
  kind: "Kind",
  rows: "Rows",
  kindName: {
    switch $0 {
    case "missions": "Missions"
    case "mandates": "Mandate periods"
    case "tasks": "Mandated tasks"
    case "holidays": "Holidays"
    case "presidencies": "Presidencies"
    case "members": "Members of the Council"
    case "penholders": "Penholders"
    case "states": "States"
    case "other-items": "Other items of the calendar"
    case "council-meetings", "meetings": "Council meetings"
    case "council-decisions", "decisions": "Council decisions"
    case "steps": "Steps on record"
    case "papers": "Papers"
    case "triggers": "Triggers"
    default: $0
    }
  },
  contradictions: "Contradictions",
  contradictionsLead:
    "Where two sources differ, both are kept. A plan uses the desk’s choice, else the surer, else the one known later.",
  noContradictions: "No two facts of the register contradict each other.",
  subject: "Subject",
  used: "Used",
  setAside: "Set aside",
  because: "Because",
  edited: "Rows the desk edited",
  editedLead: "Kept at every update of the reference register, and shown beside what it says now.",
  noEdited: "The desk has edited no row.",
  isEdited: "edited",
  isContradicted: "contradicted",
  field: "Column",
  value: "Value",
  reference: "Reference register",
  filterLabel: "Filter rows",
  filterHint: "Any words of the row.",
  rowCount: { $0 == 1 ? "1 row" : "\($0) rows" },
  noRows: "No row has these words.",
  factTitle: { "\($0): \($1)" },
  says: "What the row says",
  provenance: "Where it comes from",
  readIn: "Read in",
  holdsFrom: "Holds from",
  knownSince: "Known since",
  always: "always",
  beforeAnyPlan: "before any plan",
  release: { "Reference register, release \($0)" },
  byDesk: "Entered at the desk",
  document: "Open the document",
  rivals: "What says otherwise",
  choose: "Use this one",
  chooseLead: "Which of them should plans use?",
  chooseButton: "Keep the choice",
  usedNow: "used now",
  changes: "Changes",
  noChanges: "No change is in the journal.")

private let journalInEnglish = SitePhrases.JournalWords(
  title: "Journal",
  lead:
    "Every change, latest first. Each row’s hash covers the row before it, so that none can be altered unseen.",
  head: "Head of the chain",
  number: "No.",
  at: "When",
  who: "Who",
  what: "What",
  before: "Before",
  after: "After",
  empty: "Nothing has changed yet.",
  lastChange: "Last change that stands",
  undo: "Undo the last change",
  undoHint:
    "Taking it back is a row of the journal itself. Undo again to take back the one before.",
  nothingToUndo: "There is no change to take back.",
  notUndoable: {
    "The last change (No. \($0)) is a load, an import, an update or a publication, which are not taken back. Restore a backup made before it."
  },
  changedSince: "Something changed since you opened this page. Nothing was taken back; look again.",
  leanedOn: "Other records lean on what the last change wrote. Take those back first.")

private let feedsInEnglish = SitePhrases.FeedsWords(
  title: "Calendars",
  lead:
    "The steps as calendars to subscribe to. They follow the last published programme; a moved item moves in your calendar, and a cancelled one is marked as such.",
  how: "How to subscribe",
  howSteps: [
    "Copy the address of a calendar below.",
    "In your calendar program choose “Subscribe”, “From the web” or “New calendar on the network”, and paste it.",
    "Let it load the calendar again once an hour or once a day.",
  ],
  loopback: "This site answers only on this machine, so the program must run on it too.",
  all: "All missions",
  address: "Address",
  download: "Download",
  calendar: "Calendar")

private let solvingInEnglish = SitePhrases.SolvingWords(
  title: "Planning",
  lead: { "The programme of work for \($0) is being planned." },
  seconds: { "\($0) s" },
  running: "Running for",
  objective: "Best plan so far costs",
  bound: "No plan costs less than",
  nothingYet: "nothing yet",
  reload: "The page loads itself again every two seconds.",
  done: "The plan is ready.",
  open: "Open the programme",
  stop: "Stop and keep the best so far")

private let problemsInEnglish = SitePhrases.ProblemsWords(
  title: {
    switch $0 {
    case 400: "The request could not be read"
    case 403: "The request was refused"
    case 404: "Nothing is here"
    case 405: "The page cannot be used that way"
    case 409: "Someone changed it first"
    case 413: "Too much was sent"
    case 421: "This site has another name"
    case 422: "The form could not be kept"
    case 429: "Too many requests"
    case 503: "Not ready"
    default: "Something failed"
    }
  },
  happened: {
    switch $0 {
    case 400: "Part of the address or of the form is not written as this site reads it."
    case 403: "It would change something, and did not come from a page of this site."
    case 404: "The address names nothing in the register, or nothing on this site."
    case 405: "The address exists, and does not take this kind of request."
    case 409:
      "What you changed was changed by someone else since you opened it. Nothing of yours was written."
    case 413: "The form is larger than this site reads. Nothing was written."
    case 421:
      "The request was sent to a name that is not this site’s. It answers to 127.0.0.1, [::1] and localhost alone."
    case 422: "One or more fields need another value. Nothing was written."
    case 429: "More came at once than this site answers."
    case 503: "The site is starting, stopping or busy with the database."
    default: "The failure was logged. Nothing was half-written."
    }
  },
  next: {
    switch $0 {
    case 400, 404, 405: "Check the address, or start again from Today."
    case 403: "Open the page on this site and send the form from there."
    case 409: "Compare both below, then make your change again."
    case 413: "Send less at once; import long lists from the command line."
    case 421: "Use the address that was printed when the site was started."
    case 422: "Go back and mend the fields named."
    case 429, 503: "Wait a few seconds and load the page again."
    default: "Load the page again. If it fails again, look up the reference in the log."
    }
  },
  asked: "Asked for",
  reference: "Reference",
  status: "Status",
  home: "Go to Today",
  yours: "What you wrote",
  theirs: "What stands there now",
  field: "Field",
  openCurrent: "Open it as it stands",
  window: {
    switch $0 {
    case .empty: "No month is asked for."
    case .tooLong(let months, let most):
      "\(months) months are asked for; a plan has at most \(most)."
    case .beforeRegister(let begins): "The register begins in \(EnglishCouncil.month(begins))."
    case .tooFarAhead(let last):
      "So far past the register’s last mandate nothing can be planned; the last month is \(EnglishCouncil.month(last))."
    }
  })

private let formsInEnglish = SitePhrases.FormsWords(
  summary: "There is a problem",
  titlePrefix: "Error: ",
  error: "Error:",
  optional: "optional",
  missing: "Fill this in.",
  notADay: { "“\($0)” is not a day. Write it as in 12 July 2019 or 2019-07-12." },
  notAMonth: { "“\($0)” is not a month. Write it as in March 2018 or 2018-03." },
  notANumber: { "“\($0)” is not a whole number." },
  notASymbol: { "“\($0)” is not a document symbol. Write it as in S/RES/2486 (2019)." },
  outside: { "\($0) is not between \($1) and \($2)." },
  unknown: { "“\($0)” is not known here." },
  tooEarly: { "\(englishDate($0)) is too early: the first day possible is \(englishDate($1))." },
  tooLate: { "\(englishDate($0)) is too late: the last day possible is \(englishDate($1))." },
  notAWorkingDay: { "\(englishDate($0)) is not a working day of the Council." },
  tooLong: { "Write no more than \($0) characters." })
