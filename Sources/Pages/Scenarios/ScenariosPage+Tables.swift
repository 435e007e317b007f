import Basics
import Capabilities
import Forces
import Markup
import Phrases

/// The scenarios side by side as tables.
extension ScenariosPage {
  var sumTable: HTML {
    sideBySide {
      sumRow(words.worth) { frame.forces.worth($0.objective) }
      sumRow(words.bound) { frame.forces.worth($0.bound) }
      sumRow(words.gap) { "\(frame.forces.worth(($0.gap * 10_000).rounded(.up) / 100)) %" }
      sumRow(words.required) { frame.forces.number(Double($0.score.required)) }
      sumRow(words.filled) {
        frame.forces.number(Double($0.score.committed + $0.score.proposed))
      }
      sumRow(words.open) { frame.forces.number(Double($0.openUnitMonths)) }
      tr {
        th(.scope(.row)) { words.openCritical }
        for column in columns {
          cell(name(of: column), classes: "number") {
            column.plan == nil ? state(of: column) : .text("\(column.openCritical)")
          }
        }
      }
      sumRow(words.moves) { plan in
        guard let first = columns.first?.plan else { return "–" }
        return "\(Set(plan.tours).symmetricDifference(first.tours).count)"
      }
    }
  }

  private func sideBySide(@HTMLBuilder rows: () -> HTML) -> HTML {
    let rows = rows()
    return div(.classes("scroll"), .tabindex(0), .role("region"), .aria("label", words.title)) {
      table(.classes("side-by-side stack")) {
        thead {
          tr {
            th(.scope(.column)) { words.scenario }
            for column in columns {
              th(.scope(.column), .classes("number")) { name(of: column) }
            }
          }
        }
        tbody { rows }
      }
    }
  }

  private func sumRow(_ title: String, _ value: (ForcePlan) -> String) -> HTML {
    tr {
      th(.scope(.row)) { title }
      for column in columns {
        cell(name(of: column), classes: "number") {
          column.plan.map { .text(value($0)) } ?? state(of: column)
        }
      }
    }
  }

  private func state(of column: ScenarioColumn) -> HTML {
    if case .cannot = column.state { return span(.title(words.cannot)) { "–" } }
    return "…"
  }

  var capabilityPart: HTML {
    let types = Set(columns.flatMap { $0.plan?.unmet.map(\.unitType) ?? [] })
      .sorted { (frame.names.unitType($0), $0) < (frame.names.unitType($1), $1) }
    return section(.id("capabilities")) {
      h2 { words.byCapability }
      p(.classes("quiet")) { words.byCapabilityLead }
      if types.isEmpty {
        p { frame.phrases.words.none }
      } else {
        sideBySide {
          for type in types {
            tr {
              th(.scope(.row)) { frame.names.unitType(type) }
              for column in columns { openCell(of: type, in: column) }
            }
          }
        }
      }
    }
  }

  private func openCell(of type: Identifier<UnitType>, in column: ScenarioColumn) -> HTML {
    guard let plan = column.plan else {
      return cell(name(of: column), classes: "number") { state(of: column) }
    }
    let open = plan.unmet.filter { $0.unitType == type }
    let count = open.reduce(0) { $0 + $1.units * $1.months.count }
    return cell(name(of: column), classes: "number") {
      "\(count)"
      if count > 0 {
        lineBreak
        " "
        span(.classes("quiet")) {
          open.flatMap { Array($0.months) }.stretches.prefix(3).map { frame.shortMonths($0) }
            .joined(separator: ", ")
        }
      }
    }
  }

  /// What each would do to the tasks of mandates; nothing where no requirement names one.
  var taskPart: HTML {
    let covers = columns.map { column in
      Dictionary(
        (column.plan?.cover ?? []).map { ($0.task, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let tasks = Set(covers.flatMap { $0.values.filter { $0.filled < $0.required }.map(\.task) })
      .sorted()
    guard !tasks.isEmpty else { return .empty }
    return section(.id("tasks")) {
      h2 { words.byTask }
      p(.classes("quiet")) { words.byTaskLead }
      sideBySide {
        for task in tasks {
          tr {
            th(.scope(.row)) {
              let missions = covers.compactMap { $0[task]?.mission }
              "\(missions.first.map { "\($0): " } ?? "")\(frame.names.task(task))"
            }
            for (column, cover) in zip(columns, covers) {
              cell(name(of: column), classes: "number") {
                cover[task].map { .text(words.filledOf($0.filled, $0.required)) }
                  ?? state(of: column)
              }
            }
          }
        }
      }
    }
  }

  /// What is open under each scenario and not in the register as it is, and the other way round.
  var differencePart: HTML {
    guard let first = columns.first?.plan else { return .empty }
    return section(.id("differences")) {
      h2 { words.differs }
      for column in columns.dropFirst() {
        h3 { name(of: column) }
        switch column.state {
        case .cannot: p { words.cannot }
        case .stopped: p { words.working }
        case .planned(let plan): difference(of: plan, from: first)
        }
      }
    }
  }

  private func difference(of plan: ForcePlan, from first: ForcePlan) -> HTML {
    let (before, after) = (first.openMonths, plan.openMonths)
    let lines = Set(before.keys).union(after.keys).sorted()
    let rows = lines.compactMap { line -> (Identifier<RequirementLine>, [Month], [Month])? in
      let (old, new) = (before[line] ?? [:], after[line] ?? [:])
      let opened = new.filter { $0.value > old[$0.key] ?? 0 }.keys.sorted()
      let filled = old.filter { $0.value > new[$0.key] ?? 0 }.keys.sorted()
      return opened.isEmpty && filled.isEmpty ? nil : (line, opened, filled)
    }
    return group {
      if rows.isEmpty {
        p(.classes("quiet")) { words.same }
      } else {
        ul {
          for row in rows.prefix(20) {
            li {
              frame.requirement(row.0)
              if !row.1.isEmpty { ". \(words.opens(months(row.1)))" }
              if !row.2.isEmpty { ". \(words.fills(months(row.2)))" }
            }
          }
        }
        if rows.count > 20 {
          p(.classes("quiet")) { frame.forceWords.board.ofRows(20, rows.count) }
        }
      }
    }
  }

  private func months(_ months: [Month]) -> String {
    months.stretches.map { frame.shortMonths($0) }.joined(separator: ", ")
  }
}

extension ForcePlan {
  /// Unit-months that stay open.
  var openUnitMonths: Int { unmet.reduce(0) { $0 + $1.units * $1.months.count } }

  /// Units that stay open on each line in each month.
  var openMonths: [Identifier<RequirementLine>: [Month: Int]] {
    unmet.reduce(into: [:]) { open, need in
      for month in need.months { open[need.line, default: [:]][month, default: 0] += need.units }
    }
  }
}

extension [Month] {
  /// The months as stretches without a hole, earliest first.
  var stretches: [Range<Month>] {
    var stretches: [Range<Month>] = []
    for month in Set(self).sorted() {
      if let last = stretches.last, last.upperBound == month {
        stretches[stretches.count - 1] = last.lowerBound..<month.advanced(by: 1)
      } else {
        stretches.append(month..<month.advanced(by: 1))
      }
    }
    return stretches
  }
}
