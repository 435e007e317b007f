import Capabilities
import GRDB

extension Database {
  /// Entries that name, in a list kept as JSON, what is not there; of one table or all.
  ///
  /// SQLite's foreign keys do not reach into lists.
  func listedOrphans(in table: String? = nil) throws -> [Orphan] {
    try CapabilityKind.allCases.flatMap { kind in
      let child = FactKind(kind).rawValue
      guard table.map({ $0 == child }) ?? true else { return [] as [Orphan] }
      return try kind.entries.fields.flatMap { field in
        guard case .references(let target) = field.form else { return [] as [Orphan] }
        return try orphans(child, field.column, of: target.table)
      }
    }
  }

  private func orphans(
    _ child: String, _ column: String, of parent: String
  ) throws -> [Orphan] {
    try readRows(
      self,
      """
      SELECT \(child).id, named.value FROM \(child), json_each(\(child).\(column)) AS named
      WHERE named.value NOT IN (SELECT id FROM \(parent)) ORDER BY 1, 2
      """
    ) {
      Orphan(
        table: child, key: try $0.text(), parent: parent, parentKey: try $0.text())
    }
  }
}

extension Field.Target {
  /// The table of what it names.
  fileprivate var table: String {
    let kind: FactKind =
      switch self {
      case .entry(let kind): FactKind(kind)
      case .mission: .mission
      case .task: .mandatedTask
      }
    return kind.rawValue
  }
}
