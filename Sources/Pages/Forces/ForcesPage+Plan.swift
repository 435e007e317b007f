import Basics
import Capabilities
import Council
import Forces
import Markup
import Phrases

/// The plan: its proof, its lanes, what stays open and what to ask for.
extension ForcesPage {
  var planPart: HTML {
    section(.id("plan")) {
      h2 { planWords.heading }
      if let plan {
        proof(of: plan)
        keepForm
      } else {
        p(.classes("quiet")) { planWords.lead }
      }
      planForm
      if let plan {
        lanesPart(plan)
        exceededPart(plan)
        unmetPart(plan)
        asksPart(plan)
        changesPart(plan)
        scorePart(plan)
        choicesPart(plan)
      }
    }
  }

  private func proof(of plan: ForcePlan) -> HTML {
    let gap = frame.forces.worth((plan.gap * 10_000).rounded(.up) / 100)
    return div(.classes("lead")) {
      p(.classes("proof", "proof-\(plan.status.rawValue)")) {
        if plan.status == .empty {
          "\(planWords.ended(frame.forces.status(plan.status))) "
        } else {
          "\(planWords.proof(frame.forces.worth(plan.objective), frame.forces.worth(plan.bound), gap)) "
          "\(planWords.ended(frame.forces.status(plan.status))) "
          planWords.boundBy(frame.forces.boundBy(plan.boundBy))
        }
      }
      if plan.check.holds {
        p(.classes("proof")) { planWords.checked }
      } else {
        p(.classes("refusal")) { planWords.broken(max(1, plan.check.broken.count)) }
      }
      p {
        planWords.counts(plan.score.required, plan.score.committed, plan.score.proposed)
      }
      p(.classes("quiet")) { frame.forceWords.frame.decides }
    }
  }

  private var keepForm: HTML {
    Markup.form(
      .method(.post), .action(frame.forceLink(.forceAction(.keep), query: query + planQuery)),
      .classes("line-form")
    ) {
      frame.textField(
        Field(name: "name", label: planWords.name, hint: planWords.nameHint, size: 24), in: form)
      button(.type(.submit), .classes("secondary")) { planWords.keepButton }
    }
  }

  private func exceededPart(_ plan: ForcePlan) -> HTML {
    guard !plan.exceeded.isEmpty else { return group {} }
    return group {
      h3 { planWords.exceeded }
      ul {
        for excess in plan.exceeded { li { frame.forces.excess(excess, names: frame.names) } }
      }
    }
  }

  private func unmetPart(_ plan: ForcePlan) -> HTML {
    let shown = plan.unmet.filter { mission == nil || $0.mission == mission }
    return group {
      h3 { planWords.unmet }
      if shown.isEmpty {
        p { planWords.noUnmet }
      } else {
        table(.classes("stack")) {
          thead {
            tr {
              let heads = frame.forceWords.table
              for head in [heads.line, heads.units, heads.months, heads.worth, heads.reasons] {
                th(.scope(.column)) { head }
              }
            }
          }
          tbody {
            for need in shown.prefix(40) { unmetRow(need) }
          }
        }
        if shown.count > 40 { p(.classes("quiet")) { words.ofRows(40, shown.count) } }
      }
    }
  }

  private func unmetRow(_ need: UnmetNeed) -> HTML {
    let heads = frame.forceWords.table
    return tr {
      th(.scope(.row)) { frame.requirement(need.line) }
      cell(heads.units) { planWords.openUnits(need.units) }
      cell(heads.months) { frame.shortMonths(need.months) }
      cell(heads.worth) { frame.forces.worth(need.weight) }
      cell(heads.reasons) {
        ul(.classes("plain")) {
          for reason in need.reasons.prefix(4) {
            li { planWords.barred(frame.forces.name(reason.rule), reason.candidates) }
          }
        }
        a(
          .href(
            frame.forceLink(
              .requirement(need.line),
              query: [
                .init("from", months.lowerBound.iso), .init("months", "\(months.count)"),
                .init("month", need.months.lowerBound.iso), .init("why", "yes"),
              ], fragment: "why"))
        ) { planWords.whyLink }
      }
    }
  }

  private func asksPart(_ plan: ForcePlan) -> HTML {
    group {
      h3 { planWords.asks }
      if plan.asks.isEmpty {
        p(.classes("quiet")) {
          plan.status == .interrupted ? planWords.asksCut : planWords.noAsks
        }
      } else {
        ol(.classes("asks")) {
          for ask in plan.asks {
            li {
              strong { "+\(frame.forces.worth(ask.gain)) " }
              planWords.ask(
                asked(ask), frame.phrases.month(ask.readyBy), ask.unitMonths)
              span(.classes("quiet")) { " (\(planWords.gain))" }
              ul(.classes("plain")) {
                for stay in ask.lines {
                  li {
                    frame.requirement(stay.line)
                    " \(frame.shortMonths(stay.months))"
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func asked(_ ask: Ask) -> String {
    let name = frame.names.unitType(ask.unitType)
    return ask.tags.isEmpty ? name : planWords.with(name, ask.tags)
  }

  private func changesPart(_ plan: ForcePlan) -> HTML {
    guard form.value("keep") != nil else { return .empty }
    return group {
      h3 { planWords.changes }
      if plan.changes.isEmpty {
        p { planWords.changeNone }
      } else {
        ul {
          for change in plan.changes.prefix(60) {
            li {
              said(change)
              if change.isForced { span(.classes("quiet")) { " (\(planWords.forced))" } }
            }
          }
        }
      }
    }
  }

  private func said(_ change: PlanChange) -> String {
    switch (change.before, change.after) {
    case (let before?, let after?): planWords.changed(said(before), said(after))
    case (nil, let after?): planWords.came(said(after))
    case (let before?, nil): planWords.went(said(before))
    case (nil, nil): ""
    }
  }

  private func said(_ tour: PlannedTour) -> String {
    "\(frame.names.line(tour.line)), \(frame.who(tour)), \(frame.shortMonths(tour.months))"
  }

  private func scorePart(_ plan: ForcePlan) -> HTML {
    let shown = plan.score.levels.filter { $0.count != 0 || $0.value != 0 }
    guard !shown.isEmpty else { return .empty }
    return details {
      summary { planWords.score }
      table(.classes("figures")) {
        tbody {
          for level in shown {
            tr {
              th(.scope(.row)) { frame.forces.score(level.name) }
              td(.classes("number")) { frame.forces.number(level.count) }
              td(.classes("number")) { frame.forces.worth(level.value) }
            }
          }
        }
      }
    }
  }

  private func choicesPart(_ plan: ForcePlan) -> HTML {
    guard !plan.choices.isEmpty else { return .empty }
    return details {
      summary { planWords.choices }
      ul {
        for choice in plan.choices.prefix(60) {
          li {
            "\(choice.subject): "
            a(.href(frame.link(.source(choice.kind, id: choice.used)))) { choice.used }
            " (\(frame.council.why(choice.why)))"
          }
        }
      }
    }
  }

  var keptPart: HTML {
    section {
      h2 { planWords.kept }
      if kept.isEmpty {
        p(.classes("quiet")) { planWords.noKept }
      } else {
        p(.classes("quiet")) { planWords.keptLead }
        ul(.classes("plain rows")) {
          for plan in kept {
            li {
              div(.classes("row-end")) {
                Markup.form(
                  .method(.post), .action(frame.forceLink(.forceAction(.forget), query: query)),
                  .classes("paper-form")
                ) {
                  input(.type(.hidden), .name("name"), .value(plan.name))
                  button(.type(.submit), .classes("secondary")) {
                    planWords.forget
                    span(.classes("unseen")) { " \(plan.name)" }
                  }
                }
              }
              strong { plan.name }
              " \(frame.shortMonths(plan.months)), \(frame.forces.worth(plan.objective)) "
              span(.classes("quiet")) {
                "\(planWords.keptOn) "
                Markup.time(.datetime(plan.kept.iso)) { String(plan.kept.iso.prefix(10)) }
                ", \(words.asOf.lowercased()) "
                frame.time(plan.asOf)
              }
            }
          }
        }
      }
    }
  }
}
