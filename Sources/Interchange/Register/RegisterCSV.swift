package import Basics
package import Council

/// Register tables as CSV, one kind a file.
package enum RegisterCSV {
  /// Reads a table of one kind.
  ///
  /// The header row names the columns, in any order; an HXL row below it is passed over. Every bad
  /// row is listed and left out; the caller decides whether the good ones are kept. Where
  /// `missions` are given, a row that names another is bad.
  package static func read(
    _ bytes: [UInt8], as kind: RegisterKind, knowing missions: Set<Identifier<Mission>>? = nil
  ) -> RegisterImport {
    var result = RegisterImport(kind: kind)
    var reader = CSVReader(bytes)
    guard let first = reader.next() else {
      result.issues = [.init(row: 1, column: nil, value: "", reason: .noHeader)]
      return result
    }
    guard let header = RegisterHeader(first, of: kind, issues: &result.issues) else {
      return result
    }

    var ids: [String: Int] = [:]
    var isFirst = true
    while let record = reader.next() {
      defer { isFirst = false }
      if isFirst, record.isHXL { continue }
      result.rows += 1
      guard header.accepts(record, issues: &result.issues) else { continue }
      var row = RegisterRow(header: header, record: record, missions: missions)
      row.refuseRepeated(in: &ids, of: kind)
      kind.read(&row, into: &result.facts)
      result.issues += row.issues
    }
    return result
  }

  /// Writes all facts of one kind, header first; `hxl` adds the row of HXL tags.
  package static func write(
    _ kind: RegisterKind, of register: CouncilRegister, hxl: Bool = false
  ) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(kind.columns.map(\.name))
    if hxl { writer.append(kind.columns.map(\.hxl)) }
    for cells in kind.rows(of: register) { writer.append(cells) }
    return writer.bytes
  }
}

extension CSVRecord {
  /// Whether it is a row of HXL tags: every cell is empty or begins with `#`, and one does.
  var isHXL: Bool {
    fields.allSatisfy { $0.isEmpty || $0.hasPrefix("#") } && fields.contains { $0.hasPrefix("#") }
  }
}

/// The header row: which cell holds which column.
struct RegisterHeader {
  let names: [String]
  let places: [String: Int]

  /// Reads the header; nil where a column that is needed is missing, or the row itself is bad.
  init?(_ record: CSVRecord, of kind: RegisterKind, issues: inout [ImportIssue]) {
    let known = Dictionary(
      kind.columns.map { ($0.name.lowercased(), $0.name) }, uniquingKeysWith: { first, _ in first })
    names = record.fields.map {
      let name = RegisterRow.trimmed($0)
      return known[name.lowercased()] ?? name
    }
    issues += record.faults.map {
      .init(row: record.line, column: nil, value: "", reason: .malformed($0.kind))
    }
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() {
      if places.updateValue(place, forKey: name) != nil {
        issues.append(.init(row: record.line, column: name, value: "", reason: .repeatedColumn))
      } else if known[name.lowercased()] == nil {
        issues.append(.init(row: record.line, column: name, value: "", reason: .unknownColumn))
      }
    }
    for column in kind.columns where column.isRequired && places[column.name] == nil {
      issues.append(.init(row: record.line, column: column.name, value: "", reason: .missingColumn))
    }
    self.places = places
    guard !issues.contains(where: \.isRefusal) else { return nil }
  }

  /// Lists the faults of a record; false where there are any.
  func accepts(_ record: CSVRecord, issues: inout [ImportIssue]) -> Bool {
    for fault in record.faults {
      let name = names.indices.contains(fault.column) ? names[fault.column] : nil
      let value = record.fields.indices.contains(fault.column) ? record.fields[fault.column] : ""
      issues.append(
        .init(row: record.line, column: name, value: value, reason: .malformed(fault.kind)))
    }
    guard record.faults.isEmpty else { return false }
    guard record.fields.count == names.count else {
      issues.append(
        .init(
          row: record.line, column: nil, value: "",
          reason: .ragged(expected: names.count, found: record.fields.count)))
      return false
    }
    return true
  }
}
