/// The statements of a kind of fact, its own columns first, then the provenance and what is kept
/// beside.
struct FactStatements {
  /// Up to the table.
  let select: String
  let insert: String
  /// The id comes last.
  let update: String

  init(_ type: any StoredFact.Type) {
    let columns =
      type.columns + [
        "source", "confidence", "validFromDay", "knownSinceDay", "origin", "release", "isEdited",
        "arrival", "version",
      ]
    let names = columns.joined(separator: ", ")
    let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
    let places = columns.map { "\($0) = ?" }.joined(separator: ", ")
    select = "SELECT \(names) FROM \(type.table)"
    insert = "INSERT INTO \(type.table) (\(names)) VALUES (\(marks))"
    update = "UPDATE \(type.table) SET \(places) WHERE id = ?"
  }
}

extension FactKind {
  /// Put together once: thousands of rows come and go in one import.
  var statements: FactStatements { FactKind.all[self] ?? FactStatements(stored) }

  private static let all = Dictionary(
    allCases.map { ($0, FactStatements($0.stored)) }, uniquingKeysWith: { first, _ in first })
}
