import Basics
import Capabilities
import Council

/// The rows of the monthly contributions while they are read.
struct ContributionRows {
  private let header: RegisterHeader
  private let missions: Set<Identifier<Mission>>?
  private let places: Places
  private var firstRows: [Key: Int] = [:]
  private var strangers: Set<String> = []
  /// The last cells read, which the next row mostly repeats.
  private var lastMonth: (bytes: [UInt8], month: Month)?
  private var lastSource: (bytes: [UInt8], text: String) = ([], "")

  private(set) var count = 0
  private(set) var contributions: [UniformedContribution] = []
  /// The line of the file on which each contribution stands.
  private(set) var lines: [Int] = []
  private(set) var issues: [ImportIssue] = []

  /// Where each cell stands in a row.
  private struct Places {
    let date, mission, code, personnel, male, female, total, source: Int?

    init(_ header: RegisterHeader) {
      date = header.places["date"]
      mission = header.places["mission"]
      code = header.places["country_iso3"]
      personnel = header.places["personnel_type"]
      male = header.places["male"]
      female = header.places["female"]
      total = header.places["total"]
      source = header.places["source_pdf"]
    }
  }

  /// What must not appear twice.
  private struct Key: Hashable {
    let month: Month
    let mission: Identifier<Mission>?
    let contributor: Identifier<Contributor>
    let personnel: PersonnelType
  }

  private static let types = PersonnelType.allCases.map { (Array($0.rawValue.utf8), $0) }

  init(header: RegisterHeader, missions: Set<Identifier<Mission>>?) {
    self.header = header
    self.missions = missions
    places = Places(header)
  }

  /// Reads a record that holds quotes, laid out once more without them.
  mutating func add(_ record: CSVRecord) {
    guard record.faults.isEmpty else {
      count += 1
      _ = header.accepts(record, issues: &issues)
      return
    }
    var bytes: [UInt8] = []
    var fields: [Range<Int>] = []
    for field in record.fields {
      let start = bytes.count
      bytes += field.utf8
      fields.append(start..<bytes.count)
    }
    add(bytes, fields, line: record.line)
  }

  /// Reads a record whose fields stand at `fields` of `bytes`.
  mutating func add(_ bytes: [UInt8], _ fields: [Range<Int>], line: Int) {
    if count == 0, isHXL(bytes, fields) { return }
    count += 1
    guard fields.count == header.names.count else {
      report(line, nil, "", .ragged(expected: header.names.count, found: fields.count))
      return
    }
    func cell(_ place: Int?) -> ArraySlice<UInt8> {
      place.map { ContributionRows.trimmed(bytes[fields[$0]]) } ?? []
    }
    let found = issues.count
    let month = month(cell(places.date), line)
    let mission = mission(cell(places.mission), line)
    let code = code(cell(places.code), line)
    let personnel = personnel(cell(places.personnel), line)
    let male = number("male", cell(places.male), line)
    let female = number("female", cell(places.female), line)
    let total = number("total", cell(places.total), line, isNeeded: true)
    let source = source(cell(places.source), line)
    guard let month, let code, let personnel, let total, issues.count == found else { return }

    let key = Key(month: month, mission: mission, contributor: code, personnel: personnel)
    if let firstRow = firstRows.updateValue(line, forKey: key) {
      firstRows[key] = firstRow
      report(line, nil, "", .repeatedID(firstRow: firstRow))
      return
    }
    if let male, let female, male + female != total {
      report(line, "total", String(total), .doesNotAddUp(to: male + female))
    }
    if let mission, let missions, !missions.contains(mission),
      strangers.insert(mission.rawValue).inserted
    {
      report(line, "mission", mission.rawValue, .missionNotInRegister)
    }
    contributions.append(
      UniformedContribution(
        month: month, mission: mission, contributor: code, personnel: personnel, male: male,
        female: female, total: total, source: source))
    lines.append(line)
  }

  private mutating func report(
    _ line: Int, _ column: String?, _ value: String, _ reason: ImportIssue.Reason
  ) {
    issues.append(.init(row: line, column: column, value: value, reason: reason))
  }
}

extension ContributionRows {
  private mutating func month(_ cell: ArraySlice<UInt8>, _ line: Int) -> Month? {
    if let lastMonth, lastMonth.bytes.elementsEqual(cell) { return lastMonth.month }
    let text = String(decoding: cell, as: UTF8.self)
    guard let day = try? Day(iso: text) else {
      report(line, "date", text, text.isEmpty ? .empty : .notADay)
      return nil
    }
    lastMonth = (Array(cell), day.month)
    return day.month
  }

  /// Nil where the month was published without a split by mission.
  private mutating func mission(_ cell: ArraySlice<UInt8>, _ line: Int) -> Identifier<Mission>? {
    guard !cell.isEmpty else { return nil }
    return text("mission", cell, line).map { Identifier($0) }
  }

  private mutating func code(_ cell: ArraySlice<UInt8>, _ line: Int) -> Identifier<Contributor>? {
    let text = String(decoding: cell, as: UTF8.self)
    guard cell.count == 3, cell.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      report(line, "country_iso3", text, text.isEmpty ? .empty : .notACode)
      return nil
    }
    return Identifier(text)
  }

  private mutating func personnel(_ cell: ArraySlice<UInt8>, _ line: Int) -> PersonnelType? {
    for (name, type) in ContributionRows.types where name.elementsEqual(cell) { return type }
    let text = String(decoding: cell, as: UTF8.self)
    report(
      line, "personnel_type", text, text.isEmpty ? .empty : .notOneOf(PersonnelType.words))
    return nil
  }

  private mutating func number(
    _ column: String, _ cell: ArraySlice<UInt8>, _ line: Int, isNeeded: Bool = false
  ) -> Int? {
    guard !cell.isEmpty else {
      if isNeeded { report(line, column, "", .empty) }
      return nil
    }
    guard cell.count <= 7, cell.allSatisfy({ (0x30...0x39).contains($0) }) else {
      report(line, column, String(decoding: cell, as: UTF8.self), .notWithin(0...9_999_999))
      return nil
    }
    return cell.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func source(_ cell: ArraySlice<UInt8>, _ line: Int) -> String {
    if lastSource.bytes.elementsEqual(cell) { return lastSource.text }
    lastSource = (Array(cell), text("source_pdf", cell, line) ?? "")
    return lastSource.text
  }

  private mutating func text(
    _ column: String, _ cell: ArraySlice<UInt8>, _ line: Int
  ) -> String? {
    guard !cell.contains(0), let text = String(validating: cell, as: UTF8.self) else {
      let kind: CSVRecord.Fault.Kind = cell.contains(0) ? .nulByte : .notUTF8
      report(line, column, String(decoding: cell, as: UTF8.self), .malformed(kind))
      return nil
    }
    return CSVWriter.fused(text)
  }

  private func isHXL(_ bytes: [UInt8], _ fields: [Range<Int>]) -> Bool {
    fields.allSatisfy { $0.isEmpty || bytes[$0.lowerBound] == UInt8(ascii: "#") }
      && fields.contains { !$0.isEmpty }
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell
    while let first = cell.first, first == 0x20 || first == 0x09 { cell = cell.dropFirst() }
    while let last = cell.last, last == 0x20 || last == 0x09 { cell = cell.dropLast() }
    return cell
  }
}
