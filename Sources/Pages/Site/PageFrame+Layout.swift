import Basics
import Council
import Markup
import Phrases

extension PageFrame {
  /// A whole page around its matter: head, navigation, the one heading, and the foot.
  ///
  /// `refresh` loads the page again after so many seconds.
  func page(
    _ title: String, at place: Place?, classes: String? = nil, heading: HTML? = nil,
    lead: HTML = .empty, errors: [FormError] = [], refresh seconds: Int? = nil,
    @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let matter = content()
    let prefix = errors.isEmpty ? "" : phrases.forms.titlePrefix
    return document(.lang(language.tag), .dir(.leftToRight)) {
      head {
        meta(.charset("utf-8"))
        titleElement { "\(prefix)\(title) — Muster" }
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        meta(.name("color-scheme"), .content("light dark"))
        if let seconds { noscript { Markup.refresh(seconds: seconds) } }
        Markup.link(.rel("icon"), .href(Asset.icon.link), .mediaType("image/svg+xml"))
        Markup.link(.rel("stylesheet"), .href(Asset.stylesheet.link))
        for other in Language.allCases where other != language {
          Markup.link(.rel("alternate"), .hreflang(other.tag), .href(link(to: other)))
        }
        script(Asset.module.link)
      }
      body(.classes(classes, "marked-\(marking)", facts.exercise.map { _ in "is-exercise" })) {
        masthead(at: place)
        exerciseBanner
        main(.id("matter"), .tabindex(-1)) {
          noticeLine
          errorSummary(errors)
          div(.classes("page-head")) {
            h1 { heading ?? .text(title) }
            lead
          }
          matter
        }
        foot
      }
    }
  }

  private func masthead(at place: Place?) -> HTML {
    header(.classes("masthead")) {
      a(.classes("skip"), .href(Link(fragment: "matter"))) { phrases.frame.skip }
      p(.classes("marking")) { council.marking(marking) }
      a(.classes("brand"), .href(link(.today))) {
        Drawing.mark
        span { "Muster" }
      }
      navigation(at: place)
      p(.classes("languages"), .aria("label", phrases.frame.language)) {
        for other in Language.allCases where other != language {
          a(.href(link(to: other)), .lang(other.tag), .hreflang(other.tag)) { other.name }
        }
      }
    }
  }

  private var foot: HTML {
    footer(.classes("foot")) {
      p {
        if let day = registerEnds {
          "\(phrases.frame.registerEnds(day)) "
        }
        if facts.knowsPeacekeepingAlone { "\(phrases.frame.peacekeepingOnly) " }
      }
      p { "\(phrases.frame.sourceLine) \(phrases.frame.proposes)" }
      p(.classes("colophon")) {
        span(.classes("marking")) { council.marking(marking) }
        span { phrases.frame.printedOn(today) }
        a(.classes("screen"), .href(link(.journal))) { phrases.frame.journal }
      }
    }
  }

  private var exerciseBanner: HTML {
    guard let label = facts.exercise else { return .empty }
    return p(.classes("exercise"), .role("note")) { forceWords.frame.exercise(label) }
  }

  private var noticeLine: HTML {
    guard let said = notice.flatMap({ phrases.frame.done($0.rawValue) }) else { return .empty }
    return p(.classes("notice"), .role("status")) {
      said
      if notice == .recorded || notice == .removed {
        " "
        a(.href(link(.journal, fragment: "undo"))) { phrases.journal.undo }
      }
    }
  }
}
