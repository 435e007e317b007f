import GRDB

extension Migration {
  /// Version 3: demand and supply, monthly contributions, and plans of forces that were kept.
  ///
  /// One table a kind of entry, its columns after the fields of the kind: a field that is a day is
  /// `…Day`, one that is a month `…Month` and `YYYY-MM`, unless it is just `day` or `month`; a list
  /// is JSON. The end of days is half-open.
  static let forces = Migration(number: 3) { db in
    try db.execute(sql: taxonomy)
    try db.execute(sql: requirements)
    try db.execute(sql: contributors)
    try db.execute(sql: conferences)
    try db.execute(sql: pledges)
    try db.execute(sql: partnerships)
    try db.execute(sql: supply)
    try db.execute(sql: schemes)
    try db.execute(sql: contributions)
    try db.execute(sql: forcePlans)
  }

  /// What every entry carries beside its fields: how far it may travel, and what every fact carries.
  static let marked = """
    marking TEXT NOT NULL CONSTRAINT markingIsKnown CHECK (
      marking IN ('unclassified', 'confidential', 'strictly confidential')),
    \(bookkeeping)
    """

  /// That a column holds a month, or nothing.
  static func month(_ column: String) -> String {
    """
    \(column) GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
      AND substr(\(column), 6) BETWEEN '01' AND '12' AND \(column) >= '0001'
    """
  }
}
