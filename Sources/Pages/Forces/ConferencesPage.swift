import Basics
package import Capabilities
package import Markup
import Phrases

/// Conferences at which capabilities were pledged, in order of days.
package struct ConferencesPage: Sendable {
  package var frame: PageFrame
  package var conferences: [Conference]

  /// Takes the parts as they are.
  package init(frame: PageFrame, conferences: [Conference]) {
    self.frame = frame
    self.conferences = conferences
  }

  /// The page.
  package var html: HTML {
    let words = frame.forceWords.conference
    return frame.page(
      words.list, at: .conferences,
      lead: div(.classes("lead")) {
        p { words.listLead }
        frame.knownLine
      }
    ) {
      if conferences.isEmpty {
        p { words.none }
      } else {
        table(.classes("stack")) {
          thead {
            tr {
              for head in [words.conference, words.heldOn, words.place] {
                th(.scope(.column)) { head }
              }
            }
          }
          tbody {
            for conference in conferences.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
              tr {
                th(.scope(.row)) { frame.conference(conference) }
                cell(words.heldOn) { frame.time(conference.day) }
                cell(words.place) { conference.place }
              }
            }
          }
        }
      }
      frame.listFiles(.conferences)
    }
  }
}
