import Basics
import Council

/// The published dataset of the Council's decisions, as JSON.
package enum DecisionDataset {
  /// Reads an array of decisions.
  ///
  /// The date column counts milliseconds at 00:00 UTC, so that its day is the same in every zone.
  /// For resolutions it is the day of adoption; for other documents it repeats an earlier row, and
  /// the day that the description prints is taken, and listed, where the description is the row's
  /// own (it names the meeting of the row's record).
  ///
  /// Decisions that change a mandate are tied to the missions they name. Rows are counted from 1.
  ///
  /// - Throws: `InvalidImport.notJSON`, or `.notADecisionDataset` for JSON of another shape.
  package static func read(
    _ bytes: [UInt8], tyingTo missions: MissionRecognizer
  ) throws(InvalidImport) -> RegisterImport {
    let json: JSON
    do { json = try JSON(bytes) } catch { throw .notJSON(line: error.line, error.reason) }
    guard case .array(let rows) = json else {
      throw .notADecisionDataset("It holds no array of decisions.")
    }
    if let first = rows.first, first["symbol"] == nil || first["date"] == nil {
      throw .notADecisionDataset("Its first decision has no 'symbol' or no 'date'.")
    }
    var result = RegisterImport(kind: .councilDecisions)
    var ids: [String: Int] = [:]
    for (index, value) in rows.enumerated() {
      result.rows += 1
      var row = DecisionRow(number: index + 1, value: value)
      if let decision = row.decision(tiedBy: missions) {
        if let firstRow = ids[decision.id.rawValue] {
          row.report("symbol", decision.symbol.text, .repeatedID(firstRow: firstRow))
        } else {
          ids[decision.id.rawValue] = index + 1
          result.facts.decisions.append(decision)
        }
      }
      result.issues += row.issues
    }
    return result
  }
}

/// One decision of the dataset while it is read.
struct DecisionRow {
  let number: Int
  let value: JSON
  private(set) var issues: [ImportIssue] = []

  init(number: Int, value: JSON) {
    self.number = number
    self.value = value
  }

  mutating func report(_ column: String, _ value: String, _ reason: ImportIssue.Reason) {
    issues.append(.init(row: number, column: column, value: value, reason: reason))
  }

  mutating func decision(tiedBy missions: MissionRecognizer) -> CouncilDecision? {
    guard let symbol = try? DocumentSymbol(text("symbol")) else {
      report("symbol", text("symbol"), .notASymbol)
      return nil
    }
    let description = text("description")
    guard let (adopted, isSure) = day(of: symbol, description) else { return nil }
    let title = text("title")
    if contradicts(title, symbol) { report("title", title, .contradictsSymbol) }

    let mandate =
      symbol.isCouncilResolution
      ? MandateWords(description, on: adopted) { !missions.named(in: $0, on: adopted).isEmpty }
      : nil
    return CouncilDecision(
      id: Identifier(symbol.text), symbol: symbol, adopted: adopted, title: title,
      text: description, mandateChange: mandate?.change,
      missions: tied(symbol, adopted, description, mandate, missions),
      provenance: Provenance(
        source: "UN Peace and Security Data Hub, DGC-SCRES, row id \(text("id"))",
        confidence: isSure ? .seen : .unverified, validFrom: adopted, knownSince: adopted))
  }

  private func text(_ name: String) -> String {
    switch value[name] {
    case .string(let text): WindowsText.mended(RegisterRow.trimmed(text))
    case .int(let number): String(number)
    default: ""
    }
  }

  /// The day of adoption, and whether it is sure; nil and an issue where there is none.
  private mutating func day(of symbol: DocumentSymbol, _ description: String) -> (Day, Bool)? {
    guard case .int(let milliseconds) = value["date"],
      (-800_000_000_000_000...800_000_000_000_000).contains(milliseconds)
    else {
      report("date", text("date"), .notADay)
      return nil
    }
    let dated = Day(
      (milliseconds >= 0 ? milliseconds : milliseconds - 86_399_999) / 86_400_000)
    guard (1...9999).contains(dated.year) else {
      report("date", text("date"), .notADay)
      return nil
    }
    guard !symbol.isCouncilResolution else { return (dated, true) }
    guard isOwn(description), let printed = PrintedDay.firstDay(in: description) else {
      return (dated, false)
    }
    if printed != dated { report("date", dated.iso, .dayFromWords(printed)) }
    return (printed, true)
  }

  /// Whether the description names the meeting of the row's own record.
  private func isOwn(_ description: String) -> Bool {
    let record = text("related_symbol")
    guard record.hasPrefix("S/PV.") else { return false }
    let meeting = record.dropFirst("S/PV.".count).prefix { $0.isASCII && $0.isNumber }
    return !meeting.isEmpty
      && Words.raw(description).contains { word in
        word.hasPrefix(meeting) && word.count == meeting.count + 2
          && ["st", "nd", "rd", "th"].contains(word.suffix(2))
      }
  }

  private func contradicts(_ title: String, _ symbol: DocumentSymbol) -> Bool {
    let words = Words.raw(title)
    guard symbol.isCouncilResolution, words.count >= 2, words[0] == "resolution",
      Int(words[1]) != nil
    else { return false }
    return Words.raw(symbol.resolutionNumber ?? "").first != words[1]
  }

  private mutating func tied(
    _ symbol: DocumentSymbol, _ day: Day, _ description: String, _ mandate: MandateWords?,
    _ missions: MissionRecognizer
  ) -> [Identifier<Mission>] {
    if let mandate {
      let named = missions.named(in: mandate.object, on: day)
      if named.isEmpty { report("description", description, .notTied(candidates: [])) }
      return named
    }
    // Where no mandate changes, the agenda item tells: "... the item entitled The situation in ...".
    let item = description.range(ofWords: "item entitled").map { String(description[$0...]) }
    guard let agenda = item ?? (Words.raw(description).contains("situation") ? description : nil)
    else { return missions.named(in: description, on: day) }
    switch missions.recognized(in: agenda, on: day, preferringOwnPlace: false) {
    case .none: return []
    case .some(let found): return found
    case .several(let candidates):
      report("description", description, .notTied(candidates: candidates))
      return []
    }
  }
}

extension String {
  /// The place after the first occurrence of some words.
  fileprivate func range(ofWords words: String) -> String.Index? {
    let (bytes, part) = (Array(utf8), Array(words.utf8))
    guard part.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - part.count)
    where bytes[start..<(start + part.count)].elementsEqual(part) {
      return utf8.index(utf8.startIndex, offsetBy: start + part.count)
    }
    return nil
  }
}
