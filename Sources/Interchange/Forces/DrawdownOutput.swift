import Basics
import Capabilities
import Council
package import Forces

/// A drawdown as JSON.
package enum DrawdownJSON {
  /// The value; its marking is that of the plan, strictly confidential.
  package static func json(of plan: DrawdownPlan, exercise: String? = nil) -> JSON {
    .marked(
      ResultMark(plan.marking, exercise: exercise),
      JSON.members([
        "asOf": .string(plan.asOf.iso),
        "from": .string(plan.months.lowerBound.iso),
        "until": .string(plan.months.upperBound.iso),
        "status": .string(plan.status.rawValue),
        "objective": .double(plan.objective),
        "bound": .double(plan.bound),
        "checked": .bool(plan.check.holds),
        "departures": .array(plan.departures.map(departure)),
        "strength": .array(plan.strength.map(strength)),
        "kept": .array(plan.kept.map(kept)),
        "fills": .array(plan.fills.map(fill)),
      ]))
  }

  private static func departure(_ departure: DrawdownPlan.Departure) -> JSON {
    [
      "deployment": .string(departure.deployment.rawValue),
      "mission": .string(departure.mission.rawValue), "month": .string(departure.month.iso),
      "units": .int(departure.units), "people": .int(departure.people),
      "point": .string(departure.point.rawValue),
    ]
  }

  private static func strength(_ strength: DrawdownPlan.Strength) -> JSON {
    [
      "mission": .string(strength.mission.rawValue), "month": .string(strength.month.iso),
      "people": .int(strength.people), "ceiling": .optional(strength.ceiling),
      "above": .int(strength.above),
    ]
  }

  private static func fill(_ fill: DrawdownPlan.Fill) -> JSON {
    [
      "line": .string(fill.line.rawValue), "deployment": .string(fill.deployment.rawValue),
      "start": .string(fill.months.lowerBound.iso), "end": .string(fill.months.upperBound.iso),
      "units": .int(fill.units),
    ]
  }

  private static func kept(_ kept: DrawdownPlan.Kept) -> JSON {
    [
      "month": .string(kept.month.iso), "units": .int(kept.units),
      "weight": .rounded(kept.weight), "weightToday": .rounded(kept.weightToday),
    ]
  }
}

/// A drawdown as CSV.
package enum DrawdownCSV {
  /// The bytes, header first: a row for each departure.
  package static func bytes(of plan: DrawdownPlan, exercise: String? = nil) -> [UInt8] {
    table(of: plan, exercise: exercise).csv
  }

  /// The table, for a workbook.
  package static func table(of plan: DrawdownPlan, exercise: String? = nil) -> ResultTable {
    ResultTable(
      "departures", ["month", "mission", "deployment", "units", "people", "point"],
      whole: ["units", "people"], mark: ResultMark(plan.marking, exercise: exercise),
      rows: plan.departures.map { departure in
        [
          departure.month.iso, departure.mission.rawValue, departure.deployment.rawValue,
          String(departure.units), String(departure.people), departure.point.rawValue,
        ]
      })
  }
}

/// A drawdown as plain text for a terminal.
package enum DrawdownText {
  /// The text in English: departures by month, then strength against ceilings, then what is kept.
  package static func text(
    of plan: DrawdownPlan, width: Int, exercise: String? = nil
  ) -> String {
    var lines = TextLines(width: width)
    lines.add(
      "Drawdown, \(plan.months.lowerBound) until \(plan.months.upperBound), by what was known on "
        + "\(plan.asOf)", after: "")
    lines.add()
    if plan.status == .empty {
      lines.add("No mission has a ceiling in these months.")
    } else if plan.status == .interrupted, plan.kept.allSatisfy({ $0.units == 0 }) {
      lines.add("Cut short before an order of departures was found.")
    } else if plan.departures.isEmpty {
      lines.add("No unit need leave.")
    } else {
      lines.add(
        table: ["gone from", "mission", "deployment", "units", "people", "why then"],
        sides: [.left, .left, .left, .right, .right],
        rows: plan.departures.map { departure in
          [
            departure.month.iso, departure.mission.rawValue, departure.deployment.rawValue,
            String(departure.units), String(departure.people), point(departure.point),
          ]
        })
    }
    let above = plan.strength.filter { $0.above > 0 }
    if !above.isEmpty {
      lines.add()
      lines.add("Above a ceiling, because lift cannot bring home more sooner", after: "")
      lines.add(
        table: ["mission", "month", "people", "ceiling", "above"],
        sides: [.left, .left, .right, .right, .right],
        rows: above.map { strength in
          [
            strength.mission.rawValue, strength.month.iso, String(strength.people),
            strength.ceiling.map(String.init) ?? "", String(strength.above),
          ]
        }, indent: 2)
    }
    if !plan.kept.isEmpty {
      lines.add()
      lines.add("Kept, in units and weighted unit-months", after: "")
      lines.add(
        table: ["month", "units", "kept", "today's"], sides: [.left, .right, .right, .right],
        rows: plan.kept.map { kept in
          [
            kept.month.iso, String(kept.units), Figures.figure(kept.weight),
            Figures.figure(kept.weightToday),
          ]
        }, indent: 2)
    }
    if plan.status != .empty {
      lines.add()
      lines.add(proof(plan), after: "")
    }
    lines.add(ResultMark(plan.marking, exercise: exercise).line, after: "")
    return lines.text
  }

  private static func proof(_ plan: DrawdownPlan) -> String {
    let worth =
      plan.status == .optimal
      ? "No order of departures keeps more."
      : "Worth \(Figures.figure(plan.objective)); none is worth more than "
        + "\(Figures.figure(plan.bound))."
    return worth
      + (plan.check.holds
        ? " A second program read the plan and found nothing broken."
        : " A second program found \(Figures.count(plan.check.broken.count, "fault")) in the plan.")
  }

  private static func point(_ point: DrawdownPlan.Point) -> String {
    switch point {
    case .ownEnd: "it was to leave then"
    case .agreement: "its agreement ends"
    case .rotation: "its people would be rotated"
    case .notSent: "it is planned and does not come"
    case .none: ""
    }
  }
}
