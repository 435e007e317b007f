package import Basics
package import Capabilities
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
    guard kind != .contributions else { return ContributionTable.read(bytes, knowing: missions) }
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
      if case .capability(let kind) = kind {
        if let fact = row.entry(of: kind), row.isGood {
          result.capabilities.add(fact)
          result.lines[fact.entry.key] = record.line
        }
      } else {
        kind.read(&row, into: &result.facts)
      }
      result.issues += row.issues
    }
    return result
  }

  /// Writes all facts of one kind, header first; `hxl` adds the row of HXL tags.
  package static func write(
    _ kind: RegisterKind, of register: CouncilRegister,
    _ capabilities: CapabilityRegister = CapabilityRegister(),
    contributions: [UniformedContribution] = [], hxl: Bool = false
  ) -> [UInt8] {
    var writer = CSVWriter()
    let columns = kind.columns
    writer.append(columns.map(\.name))
    if hxl { writer.append(columns.map(\.hxl)) }
    for cells in kind.rows(of: register, capabilities, contributions: contributions) {
      writer.append(cells)
    }
    return writer.bytes
  }
}

extension CSVRecord {
  /// Whether it is a row of HXL tags: every cell is empty or begins with `#`, and one does.
  var isHXL: Bool {
    fields.allSatisfy { $0.isEmpty || $0.hasPrefix("#") } && fields.contains { $0.hasPrefix("#") }
  }
}
