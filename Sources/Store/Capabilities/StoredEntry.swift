import Basics
import Capabilities
import GRDB

/// An entry of the register of capabilities with its table, which follows from its fields.
struct StoredEntry<Entry: CapabilityEntry>: StoredFact {
  let entry: Entry

  init(_ entry: Entry) {
    self.entry = entry
  }

  static var factKind: FactKind { FactKind(Entry.kind) }
  static var capability: CapabilityKind? { Entry.kind }
  static var columns: [String] { Entry.fields.map(\.column) + ["marking"] }

  var key: String { entry.key }
  var provenanceKept: Provenance { entry.provenance }
  var fact: Fact { .capability(entry.fact) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws { try entry.values.map { try $0.stored } + [entry.marking.rawValue] }
  }

  init(_ row: inout ColumnReader, lists: [[String]]) throws {
    var values: [FieldValue] = []
    // The fields that every entry has end with the provenance, as the columns do.
    for field in Entry.allFields {
      values.append(try row.next(as: field.form))
    }
    var reader = FieldReader(values, of: Entry.self)
    entry = try Entry(&reader)
  }

  // What was put together elsewhere than from a row may hold what no row may.
  func requireReadable() throws {
    do throws(InvalidEntry) {
      var reader = FieldReader(entry.allValues, of: Entry.self)
      _ = try Entry(&reader)
    } catch {
      throw StoreRefusal.invalidEntry(kind: Self.table, id: key, error)
    }
  }
}
