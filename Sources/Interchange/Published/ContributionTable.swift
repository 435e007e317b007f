import Basics
import Capabilities
import Council

/// The published monthly contributions of uniformed personnel, as CSV.
enum ContributionTable {
  /// Reads the table without a string for most cells, then says what the dataset lacks.
  ///
  /// Figures are taken as printed and never mended or filled in. Acronyms that are not among
  /// `missions`, where those are given, are kept and listed once.
  static func read(
    _ bytes: [UInt8], knowing missions: Set<Identifier<Mission>>?
  ) -> RegisterImport {
    var result = RegisterImport(kind: .contributions)
    var reader = CSVReader(bytes)
    guard let first = reader.next() else {
      result.issues = [.init(row: 1, column: nil, value: "", reason: .noHeader)]
      return result
    }
    guard let header = RegisterHeader(first, of: .contributions, issues: &result.issues) else {
      return result
    }
    var rows = ContributionRows(header: header, missions: missions)
    var places: [Range<Int>] = []
    while true {
      if let line = reader.nextPlain(into: &places) {
        rows.add(bytes, places, line: line)
      } else if let record = reader.next() {
        rows.add(record)
      } else {
        break
      }
    }
    result.rows = rows.count
    result.contributions = rows.contributions
    result.issues += rows.issues
    result.issues += ContributionGaps(rows.contributions, lines: rows.lines).issues
    return result
  }

  /// The cells of every row, in the order of the columns as they are published.
  static func cells(
    of contributions: [UniformedContribution], naming states: [State]
  ) -> [[String]] {
    let names = Dictionary(
      states.map { ($0.code.rawValue, $0.english) }, uniquingKeysWith: { first, _ in first })
    return contributions.map { row in
      [
        row.month.lastDay.iso, row.mission?.rawValue ?? "", row.contributor.rawValue,
        names[row.contributor.rawValue] ?? "", row.personnel.rawValue,
        row.male.map(String.init) ?? "", row.female.map(String.init) ?? "", String(row.total),
        row.source,
      ]
    }
  }
}
