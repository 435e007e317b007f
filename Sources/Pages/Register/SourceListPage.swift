package import Basics
package import Markup

/// The facts of one kind.
package struct SourceListPage: Sendable {
  package var frame: PageFrame
  package var kind: String
  package var columns: [String]
  /// The rows of this page of the list, after filtering.
  package var rows: [SourceRow]
  /// What was typed to filter by; empty for none.
  package var filter: String
  /// Counted from 1.
  package var pageNumber: Int
  package var pageCount: Int
  /// How many rows the filter lets through, on all pages.
  package var rowCount: Int

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, kind: String, columns: [String], rows: [SourceRow], filter: String = "",
    pageNumber: Int = 1, pageCount: Int = 1, rowCount: Int
  ) {
    self.frame = frame
    self.kind = kind
    self.columns = columns
    self.rows = rows
    self.filter = filter
    self.pageNumber = pageNumber
    self.pageCount = pageCount
    self.rowCount = rowCount
  }

  /// The page.
  package var html: HTML { .empty }
}

/// One fact in a list of its kind.
package struct SourceRow: Hashable, Sendable {
  package let id: String
  /// In the order of the columns.
  package let cells: [String]
  package let provenance: Provenance
  package let isEdited: Bool
  package let isContradicted: Bool

  /// Takes the parts as they are.
  package init(
    id: String, cells: [String], provenance: Provenance, isEdited: Bool = false,
    isContradicted: Bool = false
  ) {
    self.id = id
    self.cells = cells
    self.provenance = provenance
    self.isEdited = isEdited
    self.isContradicted = isContradicted
  }
}
