package import Basics
package import Capabilities
package import Markup
import Phrases

/// Contributors in the alphabet of the displayed language; no number stands beside a name.
package struct ContributorsPage: Sendable {
  package var frame: PageFrame
  /// In any order.
  package var rows: [ContributorRow]
  package var form: FormState

  /// Takes the parts as they are.
  package init(frame: PageFrame, rows: [ContributorRow], form: FormState = FormState()) {
    self.frame = frame
    self.rows = rows
    self.form = form
  }

  /// The page.
  package var html: HTML {
    let rows = rows.map { (key: AlphabeticalKey(frame.names.contributor($0.id)), row: $0) }
      .sorted { ($0.key, $0.row.id) < ($1.key, $1.row.id) }
    return frame.page(
      words.list, at: .contributors,
      lead: div(.classes("lead")) {
        p { words.listLead }
        frame.knownLine
      }
    ) {
      filterForm
      p(.classes("quiet")) { words.count(rows.count) }
      if rows.isEmpty { p { frame.phrases.words.none } } else { listing(rows.map(\.row)) }
      frame.listFiles(.contributors)
    }
  }

  private var words: ForceWords.StateWords { frame.forceWords.state }

  private var filterForm: HTML {
    Markup.form(.method(.get), .action(frame.link(.contributors)), .classes("look line-form")) {
      frame.keptFields
      frame.choiceField(
        Field(name: "standing", label: words.standing),
        of: [("", words.anyStanding)]
          + ContributorStanding.allCases.map { ($0.rawValue, frame.forces.standing($0)) },
        in: form)
      button(.type(.submit), .classes("secondary")) { frame.forceWords.board.show }
    }
  }

  private func listing(_ rows: [ContributorRow]) -> HTML {
    table(.classes("stack")) {
      thead {
        tr {
          for head in [frame.forceWords.table.contributor, words.nature, words.standing] {
            th(.scope(.column)) { head }
          }
        }
      }
      tbody {
        for row in rows {
          tr {
            th(.scope(.row)) { frame.contributor(row.id) }
            cell { frame.forces.nature(row.nature) }
            cell { frame.forces.standing(row.standing) }
          }
        }
      }
    }
  }
}

/// A contributor in the list of all.
package struct ContributorRow: Hashable, Sendable {
  package let id: Identifier<Contributor>
  package let nature: ContributorNature
  package let standing: ContributorStanding

  /// Takes the parts as they are.
  package init(
    id: Identifier<Contributor>, nature: ContributorNature, standing: ContributorStanding
  ) {
    self.id = id
    self.nature = nature
    self.standing = standing
  }
}
