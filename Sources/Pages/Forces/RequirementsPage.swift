package import Basics
import Phrases
package import Capabilities
package import Council
package import Markup

/// Requirement lines, and how each stands in the coming months.
package struct RequirementsPage: Sendable {
  package var frame: PageFrame
  /// The lines of the page that is shown.
  package var lines: [RequirementRow]
  /// The missions and types to choose from.
  package var missions: [Identifier<Mission>]
  package var types: [Identifier<UnitType>]
  package var form: FormState
  package var count: Int
  package var pageNumber: Int
  package var pageCount: Int

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, lines: [RequirementRow], missions: [Identifier<Mission>],
    types: [Identifier<UnitType>], form: FormState = FormState(), count: Int, pageNumber: Int = 1,
    pageCount: Int = 1
  ) {
    self.frame = frame
    self.lines = lines
    self.missions = missions
    self.types = types
    self.form = form
    self.count = count
    self.pageNumber = pageNumber
    self.pageCount = pageCount
  }

  /// The page.
  package var html: HTML {
    frame.page(
      words.list, at: .requirements,
      lead: div(.classes("lead")) {
        p { words.listLead }
        frame.knownLine
      }, errors: form.errors
    ) {
      filterForm
      p(.classes("quiet")) { words.count(count) }
      if lines.isEmpty {
        p { frame.phrases.words.none }
      } else {
        listing
      }
      frame.pager(
        .requirements, query: frame.query.filter { $0.name != "page" }, page: pageNumber,
        of: pageCount)
      frame.recordLinks(of: CapabilityKind.requirements.rawValue, withRows: true)
    }
  }

  private var words: ForceWords.WhyWords { frame.forceWords.why }

  private var filterForm: HTML {
    Markup.form(.method(.get), .action(frame.link(.requirements)), .classes("look line-form")) {
      if frame.languageIsChosen {
        input(.type(.hidden), .name("lang"), .value(frame.language.tag))
      }
      if let asOf = frame.asOf { input(.type(.hidden), .name("asOf"), .value(asOf.iso)) }
      frame.choiceField(
        Field(name: "mission", label: frame.forceWords.table.mission),
        of: [("", frame.forceWords.board.allMissions)]
          + missions.map { ($0.rawValue, $0.rawValue) },
        in: form)
      frame.choiceField(
        Field(name: "type", label: frame.forceWords.table.capability),
        of: [("", frame.forceWords.table.any)]
          + types.map { ($0.rawValue, frame.names.unitType($0)) }.sorted { $0.1 < $1.1 }, in: form)
      frame.choiceField(
        Field(name: "status", label: words.status),
        of: [("", words.statusAll), ("open", words.statusOpen)], in: form)
      button(.type(.submit), .classes("secondary")) { frame.forceWords.board.show }
    }
  }

  private var listing: HTML {
    let heads = frame.forceWords.table
    return table(.classes("stack")) {
      thead {
        tr {
          for head in [
            heads.line, heads.mission, heads.months, heads.priority, heads.asksFor, words.status,
          ] { th(.scope(.column)) { head } }
        }
      }
      tbody {
        for row in lines {
          let line = row.line
          tr {
            th(.scope(.row)) {
              a(.href(frame.forceLink(.requirement(line.id)))) {
                "\(line.quantity) × \(frame.names.unitType(line.unitType))"
              }
              " "
              code(.classes("quiet")) { line.id.rawValue }
            }
            cell(heads.mission) { frame.mission(line.mission) }
            cell(heads.months) { frame.shortMonths(line.from..<line.until) }
            cell(heads.priority) {
              "\(row.priority)"
              if line.isCritical {
                " "
                span(.classes("tag tag-critical")) { heads.critical }
              }
            }
            cell(heads.asksFor) { line.tags.joined(separator: ", ") }
            cell(words.status) {
              if let open = row.openFrom {
                span(.classes("tag tag-open")) { words.openFrom(frame.phrases.month(open)) }
              } else {
                words.covered
              }
            }
          }
        }
      }
    }
  }
}

/// A requirement line in a list.
package struct RequirementRow: Hashable, Sendable {
  package let line: RequirementLine
  /// Its own, else that of its task.
  package let priority: Int
  /// The first month of the coming ones in which a unit is missing; nil where none is.
  package let openFrom: Month?

  /// Takes the parts as they are.
  package init(line: RequirementLine, priority: Int, openFrom: Month?) {
    self.line = line
    self.priority = priority
    self.openFrom = openFrom
  }
}
