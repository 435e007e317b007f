package import Council
import Basics
import Phrases

/// A programme of work as plain text for a terminal.
package enum ProgrammeText {
  /// The text in English: week by week, then what lies outside the months, what has no day, the
  /// findings with their sources, and how good the plan is.
  ///
  /// `register` names the items that are no steps of a cycle. No line is longer than `width`
  /// columns unless a word is.
  package static func text(
    of programme: Programme, from register: CouncilRegister, width: Int
  ) -> String {
    var page = ProgrammePage(programme: programme, register: register, width: width)
    page.addHeading()
    page.addMonths()
    page.addOutside()
    page.addUnplaced()
    page.addFindings()
    page.addChoices()
    page.addScore()
    return page.lines.text
  }
}

/// The text of one programme while it is put together.
struct ProgrammePage {
  let programme: Programme
  let others: [Identifier<OtherItem>: OtherItem]
  let register: CouncilRegister
  let phrases = CouncilPhrases.english
  var lines: TextLines

  init(programme: Programme, register: CouncilRegister, width: Int) {
    self.programme = programme
    others = Dictionary(register.otherItems.map { ($0.id, $0) }) { first, _ in first }
    self.register = register
    lines = TextLines(width: width)
  }

  private var first: Month { programme.window.lowerBound }
  private var last: Month { programme.window.upperBound.advanced(by: -1) }

  mutating func addHeading() {
    let months =
      first == last
      ? phrases.month(first) : "\(phrases.month(first)) to \(phrases.month(last))"
    lines.add("Programme of work of the Security Council, \(months)")
    lines.add("By what was known on \(phrases.date(programme.asOf)).", after: "")
    if let end = register.registerEnds(asOf: programme.asOf) {
      lines.add("\(phrases.registerEnds(end).capitalisedFirst).", after: "")
    }
    if others.isEmpty { lines.add("Peacekeeping items only.") }
  }

  mutating func addMonths() {
    for month in programme.window {
      lines.add()
      lines.add(phrases.month(month))
      let items = programme.items.filter { $0.day.month == month }.sorted(by: ProgrammePage.order)
      if items.isEmpty { lines.add("  Nothing stands in this month.") }
      var week: Int?
      for (day, items) in ProgrammePage.grouped(items) {
        let monday = day.number - day.weekday.rawValue
        if let week, week != monday { lines.add() }
        week = monday
        for (index, item) in items.enumerated() {
          let name =
            "\(phrases.shortWeekday(day.weekday)) \(TextLines.right(String(day.dayOfMonth), to: 2))"
          add(item, head: index == 0 ? name : "")
        }
      }
    }
  }

  mutating func addOutside() {
    let days = first.firstDay..<programme.window.upperBound.firstDay
    let items = programme.items.filter { !days.contains($0.day) }.sorted(by: ProgrammePage.order)
    guard !items.isEmpty else { return }
    lines.add()
    lines.add("Steps of these cycles outside the months")
    for item in items { add(item, head: item.day.iso) }
  }

  mutating func addUnplaced() {
    guard !programme.unplaced.isEmpty else { return }
    lines.add()
    lines.add("No day found")
    for item in programme.unplaced {
      let reasons = item.reasons.map { phrases.reason($0) }.joined(separator: " ")
      lines.add("\(item.id): \(reasons)", after: "  ")
    }
  }

  mutating func addFindings() {
    lines.add()
    guard !programme.findings.isEmpty else {
      lines.add("Findings: none.")
      return
    }
    lines.add("Findings: \(programme.findings.count)")
    lines.add(findings: programme.findings, indent: 2)
  }

  mutating func addChoices() {
    guard !programme.choices.isEmpty else { return }
    lines.add()
    lines.add("Facts that contradict each other")
    for choice in programme.choices {
      lines.add(
        "\(choice.kind), \(choice.subject): used \(choice.used) (\(phrases.why(choice.why))), set "
          + "aside \(choice.setAside.joined(separator: ", ")).", after: "  ")
    }
  }

  mutating func addScore() {
    lines.add()
    let proof =
      programme.status == .optimal
      ? "no plan can cost less" : "none costs less than \(programme.bound)"
    lines.add(
      "\(phrases.status(programme.status).capitalisedFirst): cost \(programme.objective), \(proof); "
        + "\(phrases.boundBy(programme.boundBy)). "
        + (programme.checked
          ? "Checked independently." : "Not confirmed by the independent check."),
      after: "")
    for line in programme.score where line.count > 0 {
      lines.add(
        "  \(TextLines.padded(line.rule.rawValue, to: 6)) \(TextLines.padded(line.force.rawValue, to: 10))"
          + "\(TextLines.right(String(line.count), to: 5))  cost \(line.cost)")
    }
  }
}

extension ProgrammePage {
  private mutating func add(_ item: ProgrammeItem, head: String) {
    let session = item.session.map { phrases.session($0) } ?? ""
    let indent = head.utf8.count > 8 ? 24 : 20
    let start =
      "  " + TextLines.padded(head, to: indent - 14) + "  " + TextLines.padded(session, to: 10)
    let title = phrases.title(
      of: item, following: item.other.flatMap { others[$0] }, isLetter: register.isLetter(item))
    let notes = notes(of: item)
    lines.add(
      title + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"), after: start,
      indent: indent)
  }

  private func notes(of item: ProgrammeItem) -> [String] {
    guard item.kind != .closed else { return [] }
    var notes: [String] = []
    if let decision = item.decision, item.step == .adoption {
      notes.append("ends \(decision.text)")
    }
    if let due = item.due, due != item.day { notes.append("due \(phrases.date(due))") }
    if item.known != .planned { notes.append(phrases.known(item.known)) }
    if let was = item.was, was != item.day { notes.append("was \(phrases.date(was))") }
    if item.isPinned { notes.append("pinned") }
    if item.isFixed, item.known == .planned { notes.append("fixed") }
    if item.isProjected { notes.append("projected") }
    return notes
  }

  private static func order(_ one: ProgrammeItem, _ other: ProgrammeItem) -> Bool {
    (one.day, rank(one), one.id) < (other.day, rank(other), other.id)
  }

  private static func rank(_ item: ProgrammeItem) -> Int {
    switch item.session {
    case nil: 0
    case .morning: 1
    case .afternoon: 2
    case .extra: 3
    }
  }

  private static func grouped(_ items: [ProgrammeItem]) -> [(Day, [ProgrammeItem])] {
    Dictionary(grouping: items, by: \.day).sorted { $0.key < $1.key }.map {
      ($0.key, $0.value.sorted(by: order))
    }
  }
}
