import Basics
import Capabilities
import Forces
import Markup
import Phrases

/// The reasons: who fills a requirement in a month, who else could, and what keeps the others.
extension RequirementPage {
  var whyPart: HTML {
    section(.id("why")) {
      h2 { words.heading }
      p(.classes("quiet")) { words.lead }
      whyForm
      if let why { reasons(why) }
    }
  }

  private var whyForm: HTML {
    let shown = line.from..<line.until
    let asked = months.clamped(to: shown)
    return group {
      if asked.isEmpty {
        p { words.coverOutside }
      } else {
        Markup.form(
          .method(.get), .action(frame.link(.requirement(line.id), fragment: "why")),
          .classes("line-form")
        ) {
          if frame.languageIsChosen {
            input(.type(.hidden), .name("lang"), .value(frame.language.tag))
          }
          if let asOf = frame.asOf { input(.type(.hidden), .name("asOf"), .value(asOf.iso)) }
          input(.type(.hidden), .name("from"), .value(months.lowerBound.iso))
          input(.type(.hidden), .name("months"), .value("\(months.count)"))
          input(.type(.hidden), .name("why"), .value("yes"))
          frame.choiceField(
            Field(name: "month", label: words.month, value: why?.month.iso ?? ""),
            of: asked.map { ($0.iso, frame.phrases.month($0)) }, in: form)
          button(.type(.submit)) { words.work }
        }
      }
    }
  }

  private func reasons(_ why: Why) -> HTML {
    group {
      h3 { "\(words.filledBy), \(frame.phrases.month(why.month))" }
      if why.filledBy.isEmpty {
        p { words.nobody }
      } else {
        ul {
          for tour in why.filledBy {
            li {
              frame.supply(tour.supply)
              ", \(frame.shortMonths(tour.months)), "
              tour.isCommitted
                ? frame.forceWords.plan.committed : frame.forceWords.plan.proposed
            }
          }
        }
      }
      if why.missing > 0 {
        p { strong { words.missing(why.missing) } }
        changePart(why.smallestChange)
      }
      h3 { words.candidates }
      if why.candidates.isEmpty {
        p(.classes("quiet")) { words.noCandidates }
      } else {
        candidateTable(why.candidates)
      }
      p(.classes("quiet")) { words.forOffice }
    }
  }

  private func changePart(_ change: Why.SmallestChange?) -> HTML {
    group {
      h3 { words.change }
      if let change {
        p { frame.supply(change.supply) }
        ul {
          for mend in change.mends { li { frame.forces.mend(mend, names: frame.names) } }
        }
        p(.classes("proof")) {
          words.changeGain(
            frame.forces.worth(change.gain),
            change.months.map { frame.shortMonths($0) }.joined(separator: ", "))
        }
      } else {
        p { words.noChange }
      }
    }
  }

  private func candidateTable(_ candidates: [Why.Candidate]) -> HTML {
    table(.classes("stack")) {
      thead {
        tr {
          th(.scope(.column)) { frame.forceWords.table.who }
          th(.scope(.column)) { frame.forceWords.table.worth }
          th(.scope(.column)) { words.fails }
        }
      }
      tbody {
        for candidate in candidates.prefix(60) {
          tr {
            th(.scope(.row)) { frame.supply(candidate.supply) }
            cell(frame.forceWords.table.worth) {
              candidate.loss.map { words.loss(frame.forces.worth($0)) } ?? words.lossNone
            }
            td {
              if candidate.fails.isEmpty {
                span(.classes("tag")) { words.fits }
              } else {
                ul(.classes("plain")) {
                  for failure in candidate.fails {
                    li { frame.forces.sentence(failure, names: frame.names) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
