import Basics
import Council

/// One row of a yearly table while it is read.
struct MeetingRow {
  let row: HTMLTable.Row
  let columns: MeetingColumns
  private(set) var issues: [ImportIssue] = []

  init(row: HTMLTable.Row, columns: MeetingColumns) {
    self.row = row
    self.columns = columns
  }

  mutating func report(_ column: String?, _ value: String, _ reason: ImportIssue.Reason) {
    issues.append(.init(row: row.line, column: column, value: value, reason: reason))
  }

  mutating func meeting(tiedBy missions: MissionRecognizer) -> CouncilMeeting? {
    guard
      row.cells.count > [columns.record, columns.day, columns.topic, columns.outcome].max() ?? 0
    else {
      report(nil, row.cells.first?.text ?? "", .notAMeeting)
      return nil
    }
    let printed = row.cells[columns.record].text
    let date = row.cells[columns.day].text
    let topic = MeetingRow.oneLine(row.cells[columns.topic].text)
    guard let record = MeetingRecord(printed) else {
      report("record", printed, .notAMeeting)
      return nil
    }
    guard let day = PrintedDay.day(in: date, year: columns.year) else {
      report("date", date, .notADay)
      return nil
    }
    guard !topic.isEmpty else {
      report("topic", "", .empty)
      return nil
    }
    let words = Set(Words.raw(topic))
    let isWithContributors = MeetingRow.isWithContributors(words)
    let format: CouncilMeeting.Format =
      isWithContributors ? .contributors : record.isClosed ? .private : .public
    return CouncilMeeting(
      id: Identifier(record.id), record: record.id, day: day, isClosed: record.isClosed,
      topic: topic, decisions: decisions(of: record), format: format,
      missions: tied(topic, day, missions, isWithContributors: isWithContributors),
      provenance: Provenance(
        source: "Dag Hammarskjöld Library, meetings of the Security Council in \(columns.year)",
        confidence: .seen, validFrom: day, knownSince: day))
  }

  private mutating func tied(
    _ topic: String, _ day: Day, _ missions: MissionRecognizer, isWithContributors: Bool
  ) -> [Identifier<Mission>] {
    switch missions.recognized(in: topic, on: day, preferringOwnPlace: isWithContributors) {
    case .some(let found):
      return found
    case .none:
      if isWithContributors { report("topic", topic, .notTied(candidates: [])) }
      return []
    case .several(let candidates):
      report("topic", topic, .notTied(candidates: candidates))
      return []
    }
  }

  /// The documents the outcome names; drafts that were not adopted are none.
  private func decisions(of record: MeetingRecord) -> [DocumentSymbol] {
    let outcome = row.cells[columns.outcome].text
    var decisions: [DocumentSymbol] = []
    if Words.raw(outcome).contains("communique"), let symbol = try? DocumentSymbol(record.symbol) {
      decisions.append(symbol)
    }
    for line in outcome.split(separator: "\n") where !Words.raw(String(line)).contains("draft") {
      for symbol in PrintedSymbols.all(in: String(line)) where !decisions.contains(symbol) {
        decisions.append(symbol)
      }
    }
    return decisions
  }

  /// Whether a topic is that of a meeting under resolution 1353 (2001), annex II, A and B.
  private static func isWithContributors(_ words: Set<String>) -> Bool {
    guard words.contains("meeting") || words.contains("1353") else { return false }
    return words.contains("tcc") || words.contains("tccs") || words.contains("1353")
      || (words.contains("contributing") && !words.isDisjoint(with: ["troop", "troops", "police"]))
  }

  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }
}

/// The symbol of a meeting's record, with its resumption.
struct MeetingRecord {
  /// `S/PV.6254`.
  let symbol: String
  /// `S/PV.6254`, or `S/PV.6254 (Resumption 1)`.
  let id: String
  let isClosed: Bool

  /// Reads `S/PV.6254`, `S/PV.6254 (closed)`, `S/PV.6254(Resumption1)`; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let prefix = Array("S/PV.".utf8)
    guard bytes.starts(with: prefix) else { return nil }
    let digits = bytes[prefix.count...].prefix { (0x30...0x39).contains($0) }
    guard (1...6).contains(digits.count) else { return nil }
    symbol = String(decoding: prefix + digits, as: UTF8.self)
    let rest = String(decoding: bytes[(prefix.count + digits.count)...], as: UTF8.self)
    let words = Words.raw(rest)
    isClosed = words.contains("closed") || words.contains("private")
    if let word = words.first(where: { $0.hasPrefix("resum") }) {
      let inWord = word.filter { $0.isASCII && $0.isNumber }
      let number = inWord.isEmpty ? words.last(where: { Int($0) != nil }) ?? "1" : inWord
      id = "\(symbol) (Resumption \(number))"
    } else {
      id = symbol
    }
  }
}
