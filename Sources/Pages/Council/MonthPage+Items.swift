import Basics
import Council
import Markup
import Phrases

/// The list of items behind the calendar, and the form that pins them.
extension MonthPage {
  var itemsPart: HTML {
    section(.id("items")) {
      h2 { words.itemsHeading }
      p(.classes("quiet screen")) { words.itemsHint }
      filterField
      itemTable(monthItems)
      pinForm
      otherSteps
    }
  }

  private var filterField: HTML {
    p(.classes("filter"), .data("filters", "#items"), .hidden()) {
      label(.for("filter-items")) { frame.phrases.words.filter }
      input(.type(.search), .id("filter-items"), .noAutocomplete)
    }
  }

  private func itemTable(_ items: [ProgrammeItem]) -> HTML {
    let shared = frame.phrases.words
    let findings = Dictionary(grouping: programme.findings.filter { $0.item != nil }) { $0.item }
    return div(.classes("scroll")) {
      table(.classes("items stack")) {
        thead {
          tr {
            th(.scope(.column)) { shared.day }
            th(.scope(.column)) { shared.item }
            th(.scope(.column)) { shared.due }
            th(.scope(.column)) { shared.known }
            th(.scope(.column)) { shared.findings }
          }
        }
        tbody(.data("filter", "rows")) {
          for (offset, item) in items.enumerated() {
            row(of: item, at: offset, findings[item.id] ?? [])
          }
        }
      }
    }
  }

  private func row(of item: ProgrammeItem, at place: Int, _ findings: [Finding]) -> HTML {
    let shared = frame.phrases.words
    return tr(.id("item-\(place)")) {
      th(.scope(.row)) {
        frame.time(item.day, .weekday)
        if let session = item.session {
          span(.classes("quiet")) { " \(frame.council.session(session))" }
        }
      }
      td {
        frame.linkedTitle(of: item)
        if let decision = item.decision {
          span(.classes("quiet")) {
            " · "
            frame.decision(decision, of: item.mission)
          }
        } else if let source = frame.facts.source(of: item) {
          span(.classes("quiet")) {
            " · "
            frame.sourced(source) { shared.row }
          }
        }
      }
      cell(shared.due) {
        item.due.map { day in
          frame.sourced(frame.facts.source(of: item)) { frame.time(day, .short) }
        }
      }
      cell(shared.known) { frame.tags(of: item, saysPlanned: true) }
      cell(shared.findings) {
        for finding in findings {
          span(.classes("departure", "is-\(finding.force.rawValue)")) {
            Drawing.force(finding.force)
            " "
            frame.rule(finding.rule)
            span(.classes("unseen")) { " \(frame.council.departure(finding.force))" }
          }
          " "
        }
      }
    }
  }

  private var pinForm: HTML {
    let free = monthItems.filter { !$0.isFixed && !$0.isPinned && $0.kind != .closed }
    let pinned = monthItems.filter(\.isPinned)
    return div(.classes("screen pins")) {
      if !free.isEmpty {
        Markup.form(
          .id("pin"), .method(.post), .action(frame.link(.monthAction(month, .pin))),
          .classes("line-form"), .data("pins", month.iso)
        ) {
          hiddenOptions
          frame.choiceField(
            Field(name: "item", label: words.pin),
            of: free.map { ($0.id.rawValue, "\(frame.title(of: $0)), \(short($0.day))") },
            in: form)
          frame.textField(
            Field(name: "day", label: words.pinDay, hint: frame.phrases.mission.dayHint, size: 16),
            in: form)
          button(.type(.submit)) { words.pin }
        }
      }
      for item in pinned {
        Markup.form(
          .method(.post), .action(frame.link(.monthAction(month, .unpin))), .classes("unpin")
        ) {
          hiddenOptions
          input(.type(.hidden), .name("item"), .value(item.id.rawValue))
          button(.type(.submit), .classes("secondary")) {
            words.unpinLabel("\(frame.title(of: item)), \(short(item.day))")
          }
        }
      }
    }
  }

  private func short(_ day: Day) -> String {
    "\(frame.phrases.shortWeekday(day.weekday)) \(frame.phrases.shortDayAndMonth(day))"
  }

  /// The options of the plan, so that what is done keeps them.
  var hiddenOptions: HTML {
    frame.hiddenFields(form.values, but: ["item", "day", "month", "name", "publish"])
  }

  /// The steps outside the month of the cycles that touch it, a row a cycle.
  private var otherSteps: HTML {
    let here = Set(monthItems.compactMap(\.cycle))
    let others = programme.items.filter { item in
      !month.days.contains(item.day) && item.cycle.map { here.contains($0) } ?? false
    }
    guard !others.isEmpty else { return .empty }
    let cycles = Dictionary(grouping: others.inOrder) { $0.cycle ?? "" }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return details(.classes("screen")) {
      summary { "\(words.otherSteps) (\(others.count))" }
      table(.classes("stack")) {
        thead {
          tr {
            th(.scope(.column)) { frame.phrases.words.mission }
            th(.scope(.column)) { frame.phrases.words.decision }
            th(.scope(.column)) { frame.phrases.words.step }
          }
        }
        tbody { for (_, steps) in cycles { row(of: steps) } }
      }
    }
  }

  private func row(of steps: [ProgrammeItem]) -> HTML {
    tr {
      th(.scope(.row)) { steps.first?.mission.map { frame.mission($0) } }
      cell { steps.first?.decision.map { frame.decision($0, of: steps.first?.mission) } }
      td {
        HTML.joined(
          steps.map { item in
            group {
              "\(frame.shortTitle(of: item)) "
              frame.time(item.day, .short)
              frame.tags(of: item)
            }
          }, by: "; ")
      }
    }
  }
}
