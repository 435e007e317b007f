import Capabilities

/// The header row: which cell holds which column.
struct RegisterHeader {
  let names: [String]
  let places: [String: Int]
  /// The fields of an entry, each with the place of its cell; empty for the Council's kinds.
  let fields: [(field: Field, place: Int?)]

  /// Reads the header of a kind's table.
  init?(_ record: CSVRecord, of kind: RegisterKind, issues: inout [ImportIssue]) {
    var fields: [Field] = []
    if case .capability(let kind) = kind { fields = kind.entries.allFields }
    self.init(
      record, columns: kind.columns.map { ($0.name, $0.isRequired) }, fields: fields,
      issues: &issues)
  }

  /// Reads the header; nil where a column that is needed is missing, or the row itself is bad.
  init?(
    _ record: CSVRecord, columns: [(name: String, isRequired: Bool)], fields: [Field] = [],
    issues: inout [ImportIssue]
  ) {
    let known = Dictionary(
      columns.map { ($0.name.lowercased(), $0.name) }, uniquingKeysWith: { first, _ in first })
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
    for column in columns where column.isRequired && places[column.name] == nil {
      issues.append(.init(row: record.line, column: column.name, value: "", reason: .missingColumn))
    }
    self.places = places
    self.fields = fields.map { ($0, places[$0.name.rawValue]) }
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
