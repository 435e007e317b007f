import Basics
import Phrases
import Council
package import Markup

/// The calendars to subscribe to.
package struct FeedsPage: Sendable {
  package var frame: PageFrame
  /// The site's own address, as in `http://127.0.0.1:8080`, to show whole addresses.
  package var origin: String

  /// Takes the parts as they are.
  package init(frame: PageFrame, origin: String) {
    self.frame = frame
    self.origin = origin
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.feeds
    let missions = frame.facts.register.missions.map(\.id).sorted()
    return frame.page(words.title, at: .feeds, lead: p(.classes("lead")) { words.lead }) {
      section {
        h2 { words.how }
        ol {
          for step in words.howSteps { li { step } }
        }
        p(.classes("quiet")) { words.loopback }
      }
      section {
        table(.classes("stack")) {
          thead {
            tr {
              th(.scope(.column)) { words.calendar }
              th(.scope(.column)) { words.address }
              th(.scope(.column)) { words.download }
            }
          }
          tbody {
            row(.feed(nil), name: .text(words.all), file: "all")
            for mission in missions {
              row(.feed(mission), name: frame.mission(mission), file: mission.rawValue)
            }
          }
        }
      }
    }
  }

  private func row(_ address: Address, name: HTML, file: String) -> HTML {
    let link = frame.link(address)
    return tr {
      th(.scope(.row)) { name }
      cell(frame.phrases.feeds.address) {
        code { origin + link.text }
      }
      td {
        a(.href(link), .download("\(file).ics")) {
          frame.phrases.feeds.download
          span(.classes("unseen")) { " \(file)" }
        }
      }
    }
  }
}
