import Basics
import Capabilities
import Council
import GRDB

/// A kind of fact with its table: how a value becomes a row and a row a value.
protocol StoredFact: Codable, Hashable, Sendable {
  static var factKind: FactKind { get }
  /// Its kind in the register of capabilities; nil for a fact of the Council's.
  static var capability: CapabilityKind? { get }
  /// The table's own columns, the key `id` first, without provenance and bookkeeping.
  static var columns: [String] { get }
  /// Lists kept in tables of their own.
  static var lists: [FactList] { get }

  var key: String { get }
  var provenanceKept: Provenance { get }
  /// In the order of `columns`.
  var values: [(any DatabaseValueConvertible)?] { get throws }
  /// In the order of `lists`.
  var listValues: [[String]] { get }
  var fact: Fact { get }

  /// Reads `columns`, then the provenance, and takes the lists.
  init(_ row: inout ColumnReader, lists: [[String]]) throws

  /// Refuses values that the initializer would not take back.
  func requireReadable() throws
}

extension StoredFact {
  static var capability: CapabilityKind? { nil }
  static var lists: [FactList] { [] }
  var listValues: [[String]] { [] }
  func requireReadable() {}
}

/// A table `name(parent, position, value)` that keeps one list of each row of another table.
struct FactList {
  let table: String
  let parent: String
  let value: String
}

func identifiers<Kind>(_ lists: [[String]], _ index: Int) -> [Identifier<Kind>] {
  lists.indices.contains(index) ? lists[index].map { Identifier($0) } : []
}

func symbols(_ lists: [[String]], _ index: Int) throws -> [DocumentSymbol] {
  guard lists.indices.contains(index) else { return [] }
  return try lists[index].map { try DocumentSymbol($0) }
}
