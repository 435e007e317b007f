import Basics
import Capabilities
package import Forces
package import Phrases

/// A rotation plan as JSON.
package enum RotationJSON {
  /// The value; a `from` is the first day and a `to` the last.
  package static func json(
    of plan: RotationPlan, mark: ResultMark = ResultMark(.confidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "scheme": .string(plan.scheme.rawValue),
        "asOf": .string(plan.asOf.iso),
        "status": .string(plan.status.rawValue),
        "checked": .bool(plan.check.holds),
        "slots": .array(plan.slots.map(slot)),
        "gapDays": [
          "day": .int(plan.gap.dayCount), "night": .int(plan.gap.nightCount),
          "dayStretches": .array(plan.gap.day.map(days)),
          "nightStretches": .array(plan.gap.night.map(days)),
          "leastHalfMonths": .int(plan.gapBound),
        ],
        "fairness": [
          "spread": .int(plan.fairness.spread),
          "turns": .array(
            plan.fairness.turns.map { turn in
              [
                "contributor": .string(turn.contributor.rawValue), "served": .int(turn.served),
                "due": .int(turn.due), "able": .int(turn.able),
              ]
            }),
        ],
        "changes": .int(plan.changes),
        "remedy": plan.remedy.map(remedy) ?? .null,
        "otherRemedies": .array(plan.otherRemedies.map(remedy)),
      ]))
  }

  private static func slot(_ slot: RotationSlot) -> JSON {
    [
      "partner": .string(slot.partner.key),
      "contract": .bool(RotationText.isContract(slot.partner)),
      "terms": .string(slot.terms.rawValue),
      "from": .string(slot.stay.days.lowerBound.iso),
      "to": .string(slot.stay.days.upperBound.advanced(by: -1).iso),
      "countsFrom": .optional(slot.counts.isEmpty ? nil : slot.counts.days.lowerBound.iso),
      "countsTo": .optional(
        slot.counts.isEmpty ? nil : slot.counts.days.upperBound.advanced(by: -1).iso),
      "night": .bool(slot.byNight), "fixed": .bool(slot.isFixed),
    ]
  }

  private static func days(_ days: Range<Day>) -> JSON {
    [
      "from": .string(days.lowerBound.iso),
      "to": .string(days.upperBound.advanced(by: -1).iso), "days": .int(days.count),
    ]
  }

  private static func remedy(_ remedy: RotationRemedy) -> JSON {
    [
      "halfMonths": .int(remedy.halfMonths), "proved": .bool(remedy.isProved),
      "additions": .array(
        remedy.additions.map { addition in
          let stretch = days(addition.days)
          return switch addition {
          case .extends(let partner, _, _):
            ["extends": .string(partner.key), "stretch": stretch]
          case .slot(_, let byNight):
            ["newSlot": .bool(true), "night": .bool(byNight), "stretch": stretch]
          }
        }),
    ]
  }
}

/// A rotation plan as plain text for a terminal.
package enum RotationText {
  /// The text in English: the slots in order, the gap, the turns and what would close the gap.
  package static func text(
    of plan: RotationPlan, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.confidential)
  ) -> String {
    var lines = TextLines(width: width)
    lines.add("Rotation scheme \(plan.scheme), by what was known on \(plan.asOf)", after: "")
    lines.add()
    lines.add(
      table: ["partner", "from", "to", "counts", "night", ""],
      rows: plan.slots.map { slot in
        [
          name(slot.partner, names), slot.stay.days.lowerBound.iso, last(slot.stay.days),
          slot.counts.isEmpty
            ? "not at all" : "\(slot.counts.days.lowerBound) to \(last(slot.counts.days))",
          slot.byNight ? "by night too" : "by day alone", slot.isFixed ? "agreed" : "",
        ]
      })
    lines.add()
    if plan.gap.isZero {
      lines.add("No day is without cover.")
    } else {
      add(plan.gap.day, plan.gap.dayCount, "by day", to: &lines)
      add(plan.gap.night, plan.gap.nightCount, "by night", to: &lines)
    }
    lines.add(proof(plan), after: "")
    if plan.fairness.turns.count > 1 {
      lines.add()
      lines.add("Turns, in half-months")
      lines.add(
        table: ["contributor", "serves", "part due", "could serve"],
        sides: [.left, .right, .right, .right],
        rows: plan.fairness.turns.map { turn in
          [
            names.contributor(turn.contributor), String(turn.served), String(turn.due),
            String(turn.able),
          ]
        }, indent: 2)
    }
    for (index, remedy) in ([plan.remedy].compactMap { $0 } + plan.otherRemedies).enumerated() {
      lines.add()
      lines.add(
        "\(index == 0 ? "Closes the gap" : "Or"): "
          + Figures.list(remedy.additions.map { words($0, names) })
          + ": \(Figures.count(remedy.halfMonths, "half-month"))"
          + (remedy.isProved ? ", and none smaller of this form does." : "."), after: "")
    }
    lines.add()
    lines.add(mark.line, after: "")
    return lines.text
  }

  static func isContract(_ partner: RotationPartner) -> Bool {
    if case .contract = partner { true } else { false }
  }

  private static func name(_ partner: RotationPartner, _ names: ForceNames) -> String {
    switch partner {
    case .contributor(let id): names.contributor(id)
    case .contract(let id): "contract \(id)"
    }
  }

  private static func last(_ days: Range<Day>) -> String {
    days.upperBound.advanced(by: -1).iso
  }

  private static func add(
    _ stretches: [Range<Day>], _ count: Int, _ when: String, to lines: inout TextLines
  ) {
    guard count > 0 else { return }
    lines.add(
      "Without cover \(when): \(Figures.count(count, "day")), "
        + Figures.list(stretches.map { "\($0.lowerBound) to \(last($0))" }) + ".", after: "")
  }

  private static func proof(_ plan: RotationPlan) -> String {
    let gap =
      plan.status == .interrupted
      ? "The search was cut short; no scheme of these partners leaves fewer than "
        + "\(Figures.count(plan.gapBound, "half-month")) open."
      : "No scheme of these partners leaves less open."
    return gap
      + (plan.check.holds
        ? " A second program read the plan and found nothing broken."
        : " A second program found \(Figures.count(plan.check.broken.count, "fault")) in the plan.")
  }

  private static func words(
    _ addition: RotationRemedy.Addition, _ names: ForceNames
  ) -> String {
    let days = "\(addition.days.lowerBound) to \(last(addition.days))"
    return switch addition {
    case .extends(let partner, _, _): "\(name(partner, names)) stays longer, \(days)"
    case .slot(_, let byNight):
      "a further partner \(byNight ? "by day and night" : "by day"), \(days)"
    }
  }
}
