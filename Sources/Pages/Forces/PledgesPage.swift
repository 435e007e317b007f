package import Basics
package import Capabilities
package import Markup
import Phrases

/// Pledges, each at the level that the Secretariat notified; never at a computed one.
package struct PledgesPage: Sendable {
  package var frame: PageFrame
  /// The pledges of the page that is shown.
  package var rows: [PledgeRow]
  /// The types to choose from.
  package var types: [Identifier<UnitType>]
  /// The contributors to choose from; nil for a reader who may not see pledges by State.
  package var contributors: [Identifier<Contributor>]?
  /// The conferences to choose from.
  package var conferences: [Conference]
  package var form: FormState
  package var count: Int
  package var pageNumber: Int
  package var pageCount: Int

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, rows: [PledgeRow], types: [Identifier<UnitType>],
    contributors: [Identifier<Contributor>]?, conferences: [Conference] = [],
    form: FormState = FormState(), count: Int, pageNumber: Int = 1, pageCount: Int = 1
  ) {
    self.frame = frame
    self.rows = rows
    self.types = types
    self.contributors = contributors
    self.conferences = conferences
    self.form = form
    self.count = count
    self.pageNumber = pageNumber
    self.pageCount = pageCount
  }

  /// The page.
  package var html: HTML {
    let query = frame.query.filter { $0.name != "page" && $0.name != "asOf" }
    return frame.page(
      words.list, at: .pledges,
      lead: div(.classes("lead")) {
        p { words.listLead }
        frame.knownLine
      }, errors: form.errors
    ) {
      filterForm
      p(.classes("quiet")) { words.count(count) }
      if rows.isEmpty { p { frame.phrases.words.none } } else { listing }
      frame.pager(
        .pledges, query: frame.query.filter { $0.name != "page" }, page: pageNumber, of: pageCount)
      frame.listFiles(.pledges, query: query)
    }
  }

  private var words: ForceWords.LadderWords { frame.forceWords.ladder }

  private var filterForm: HTML {
    let any = ("", frame.forceWords.table.any)
    return Markup.form(.method(.get), .action(frame.link(.pledges)), .classes("look line-form")) {
      frame.keptFields
      frame.choiceField(
        Field(name: "type", label: frame.forceWords.table.capability),
        of: [any] + choices(types) { frame.names.unitType($0) }, in: form)
      if let contributors {
        frame.choiceField(
          Field(name: "state", label: words.filterContributor),
          of: [any] + choices(contributors) { frame.names.contributor($0) }, in: form)
      }
      frame.choiceField(
        Field(name: "level", label: words.filterLevel),
        of: [any] + ReadinessLevel.allCases.map { ($0.rawValue, frame.forces.level($0)) },
        in: form)
      if !conferences.isEmpty {
        frame.choiceField(
          Field(name: "conference", label: words.conference),
          of: [any] + conferences.map { ($0.id.rawValue, frame.name(of: $0)) }, in: form)
      }
      button(.type(.submit), .classes("secondary")) { frame.forceWords.board.show }
    }
  }

  private func choices<Entry>(
    _ keys: [Identifier<Entry>], _ name: (Identifier<Entry>) -> String
  ) -> [(String, String)] {
    keys.map { ($0.rawValue, name($0)) }.sorted {
      AlphabeticalKey($0.1) < AlphabeticalKey($1.1)
    }
  }

  private var listing: HTML {
    let heads = frame.forceWords.table
    return table(.classes("stack")) {
      thead {
        tr {
          th(.scope(.column)) { words.pledge }
          if contributors != nil { th(.scope(.column)) { heads.contributor } }
          for head in [heads.level, heads.registration, words.available, words.missions] {
            th(.scope(.column)) { head }
          }
        }
      }
      tbody {
        for row in rows { self.row(row) }
      }
    }
  }

  private func row(_ row: PledgeRow) -> HTML {
    let heads = frame.forceWords.table
    let pledge = row.pledge
    return tr {
      th(.scope(.row)) {
        a(.href(frame.forceLink(.pledge(pledge.id)))) { frame.what(pledge) }
        " "
        code(.classes("quiet")) { pledge.id.rawValue }
      }
      if contributors != nil {
        cell(heads.contributor) { frame.contributor(pledge.contributor) }
      }
      cell(heads.level) {
        frame.level(row.notified.level)
        if let since = row.notified.since {
          " "
          span(.classes("quiet")) { words.notifiedSince(since) }
        }
      }
      cell(heads.registration) { frame.forces.registration(pledge.registration) }
      cell(words.available) { frame.days(from: pledge.from, until: pledge.until) }
      cell(words.missions) {
        pledge.missions.isEmpty
          ? words.anyMission : pledge.missions.map(\.rawValue).joined(separator: ", ")
      }
    }
  }
}

/// A pledge in a list, with its notified level.
package struct PledgeRow: Hashable, Sendable {
  package let pledge: Pledge
  package let notified: NotifiedLevel

  /// Takes the parts as they are.
  package init(pledge: Pledge, notified: NotifiedLevel) {
    self.pledge = pledge
    self.notified = notified
  }
}
