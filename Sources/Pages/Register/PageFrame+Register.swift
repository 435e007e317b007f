import Basics
import Council
import Markup
import Phrases

extension PageFrame {
  /// The columns of a fact; beside what the desk wrote, what the reference register says.
  func fieldTable(
    _ fields: [SourceField], of kind: String, comparing: Bool, differingAlone: Bool = false
  ) -> HTML {
    table(.classes("stack")) {
      thead {
        tr {
          th(.scope(.column)) { phrases.sources.field }
          th(.scope(.column)) { phrases.sources.value }
          if comparing { th(.scope(.column)) { phrases.sources.reference } }
        }
      }
      tbody {
        for field in fields where !differingAlone || field.reference != nil {
          tr {
            th(.scope(.row)) { columnName(field.name, of: kind) }
            td {
              if field.reference != nil { ins { text(of: field.value) } }
              if field.reference == nil { text(of: field.value) }
            }
            if comparing {
              cell(phrases.sources.reference) { text(of: field.reference ?? "") }
            }
          }
        }
      }
    }
  }

  /// A value as it stands; a dash for an empty one, a link for a document's symbol.
  func text(of value: String) -> HTML {
    guard !value.isEmpty else { return "–" }
    guard let symbol = try? DocumentSymbol(value), let link = address(of: symbol) else {
      return .text(value)
    }
    return a(.href(link), .rel("external noreferrer")) { value }
  }

  /// Where a document of the United Nations can be read.
  func address(of symbol: DocumentSymbol) -> Link? {
    let known = symbol.isCouncilResolution || symbol.isPresidentialStatement
    guard known || symbol.text.hasPrefix("S/") || symbol.text.hasPrefix("A/") else { return nil }
    // The documents' own address has no space before the year.
    let parts = symbol.text.split(separator: "/").map { part in
      part.split(separator: " ").joined()
    }
    return Link(host: "undocs.org", path: [language.tag] + parts)
  }

  /// Where a fact was read and how sure it is.
  func provenanceFacts(_ provenance: Provenance, release: Int?) -> HTML {
    let words = phrases.sources
    return dl(.classes("facts")) {
      dt { words.readIn }
      dd { provenance.source.isEmpty ? phrases.words.notRecorded : provenance.source }
      dt { phrases.words.confidence }
      dd { council.confidence(provenance.confidence) }
      dt { words.holdsFrom }
      dd { provenance.validFrom.map { time($0) } ?? .text(words.always) }
      dt { words.knownSince }
      dd { provenance.knownSince.map { time($0) } ?? .text(words.beforeAnyPlan) }
      dt { phrases.frame.sources }
      dd { release.map { words.release($0) } ?? words.byDesk }
    }
  }

  /// Rows of the journal.
  func journalTable(_ lines: [JournalLine]) -> HTML {
    let words = phrases.journal
    return div(.classes("scroll")) {
      table(.classes("stack journal")) {
        thead {
          tr {
            th(.scope(.column)) { words.number }
            th(.scope(.column)) { words.at }
            th(.scope(.column)) { words.who }
            th(.scope(.column)) { words.what }
            th(.scope(.column)) { words.before }
            th(.scope(.column)) { words.after }
          }
        }
        tbody {
          for line in lines {
            tr {
              th(.scope(.row)) { "\(line.number)" }
              td {
                Markup.time(.datetime(line.at.iso)) {
                  line.at.iso.replacing("T", with: " ").replacing("Z", with: " UTC")
                }
              }
              cell(words.who) { line.who }
              cell(words.what) { line.what }
              cell(words.before) { excerpt(of: line.before) }
              cell(words.after) { excerpt(of: line.after) }
            }
          }
        }
      }
    }
  }

  private func excerpt(of text: String?) -> HTML {
    guard let text, !text.isEmpty else { return "–" }
    guard text.utf8.count > 160 else { return code { text } }
    return details {
      summary { code { "\(text.prefix(80))…" } }
      pre { String(text.prefix(4000)) }
    }
  }

  /// Links to the pages of a long list before and after this one.
  func pager(_ address: Address, query: [Link.QueryItem], page: Int, of count: Int) -> HTML {
    guard count > 1 else { return .empty }
    func item(_ number: Int) -> [Link.QueryItem] { query + [.init("page", "\(number)")] }
    return nav(.classes("steering"), .aria("label", phrases.words.pageOf(page, count))) {
      if page > 1 {
        a(.rel("prev"), .href(link(address, query: item(page - 1)))) {
          "← \(phrases.words.previousPage)"
        }
      } else {
        span {}
      }
      span(.classes("quiet")) { phrases.words.pageOf(page, count) }
      if page < count {
        a(.rel("next"), .href(link(address, query: item(page + 1)))) {
          "\(phrases.words.nextPage) →"
        }
      } else {
        span {}
      }
    }
  }
}
