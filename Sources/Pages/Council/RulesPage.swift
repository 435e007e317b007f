import Basics
import Phrases
package import Council
package import Markup

/// The guideline as one table.
package struct RulesPage: Sendable {
  package var frame: PageFrame
  package var rules: [GuidelineRule]

  /// Takes the parts as they are.
  package init(frame: PageFrame, rules: [GuidelineRule] = GuidelineRule.table) {
    self.frame = frame
    self.rules = rules
  }

  /// The page.
  package var html: HTML {
    let words = frame.phrases.rules
    let shared = frame.phrases.words
    return frame.page(
      words.title, at: .rules,
      lead: div(.classes("lead")) {
        p { words.lead }
        p(.classes("screen")) {
          a(.href(frame.link(.feasible))) { frame.phrases.terms.feasibleLink }
        }
        p(.classes("legend")) {
          for force in Force.allCases.sorted(by: >) {
            span {
              Drawing.force(force)
              " \(frame.council.force(force))"
            }
          }
        }
      }
    ) {
      section(.id("rules")) {
        p(.classes("filter"), .data("filters", "#rules"), .hidden()) {
          label(.for("filter-rules")) { shared.filter }
          input(.type(.search), .id("filter-rules"), .noAutocomplete)
        }
        table(.classes("stack rules")) {
          thead {
            tr {
              th(.scope(.column)) { shared.rule }
              th(.scope(.column)) { shared.force }
              th(.scope(.column)) { words.says }
              th(.scope(.column)) { words.setting }
              th(.scope(.column)) { shared.source }
            }
          }
          tbody(.data("filter", "rows")) {
            for rule in rules { row(of: rule) }
          }
        }
      }
    }
  }

  private func row(of rule: GuidelineRule) -> HTML {
    let words = frame.phrases.rules
    return tr(.id(rule.id.rawValue)) {
      th(.scope(.row)) { rule.id.rawValue }
      td {
        span(.classes("departure", "is-\(rule.force.rawValue)")) {
          Drawing.force(rule.force)
          " \(frame.phrases.words.forceWord(rule.force))"
        }
      }
      td(.classes("says")) { frame.council.rule(rule.id) }
      cell(words.setting) {
        if let setting = rule.setting {
          frame.council.setting(setting)
          if rule.hasUnverifiedSetting {
            span(.classes("quiet")) { " (\(frame.council.confidence(.unverified)))" }
          }
        }
      }
      td {
        frame.council.source(of: rule.id)
        lineBreak
        span(.classes("quiet")) { frame.council.provenance(rule.provenance) }
      }
    }
  }
}
