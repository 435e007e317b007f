import Phrases
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
  package var html: HTML {
    let words = frame.phrases.sources
    return frame.page(
      frame.kindName(kind), at: .sources,
      lead: p(.classes("lead quiet")) { words.rowCount(rowCount) }
    ) {
      Markup.form(
        .method(.get), .action(frame.link(.sourceKind(kind))), .classes("line-form screen")
      ) {
        if frame.languageIsChosen {
          input(.type(.hidden), .name("lang"), .value(frame.language.tag))
        }
        frame.textField(
          Field(
            name: "q", label: words.filterLabel, hint: words.filterHint, value: filter, size: 28),
          in: FormState())
        button(.type(.submit)) { frame.phrases.words.filter }
      }
      section {
        if rows.isEmpty { p { words.noRows } } else { listing }
        pager
        frame.recordLinks(of: kind)
      }
    }
  }

  private var pager: HTML {
    frame.pager(
      .sourceKind(kind), query: filter.isEmpty ? [] : [.init("q", filter)], page: pageNumber,
      of: pageCount)
  }

  private var listing: HTML {
    div(.classes("scroll")) {
      table(.classes("stack")) {
        thead {
          tr {
            for column in columns { th(.scope(.column)) { frame.columnName(column, of: kind) } }
            th(.scope(.column)) { frame.phrases.words.confidence }
          }
        }
        tbody { for row in rows { self.row(row) } }
      }
    }
  }

  private func row(_ row: SourceRow) -> HTML {
    let words = frame.phrases.sources
    return tr {
      for (index, value) in row.cells.enumerated() {
        if index == 0 {
          th(.scope(.row)) {
            a(.href(frame.link(.source(kind, id: row.id)))) { value.isEmpty ? row.id : value }
            " "
            if row.isEdited { span(.classes("tag")) { "\(words.isEdited) " } }
            if row.isContradicted { span(.classes("tag tag-not-held")) { words.isContradicted } }
          }
        } else {
          cell(index < columns.count ? frame.columnName(columns[index], of: kind) : "") { value }
        }
      }
      td(.classes("quiet")) { frame.council.confidence(row.provenance.confidence) }
    }
  }
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
