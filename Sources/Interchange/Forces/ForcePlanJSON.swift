import Basics
import Capabilities
import Council
package import Forces
package import Phrases

/// A force plan as JSON, as the command line and the site give it.
package enum ForcePlanJSON {
  /// The value; months are `YYYY-MM`, and an `end` is the month after the last.
  ///
  /// Sentences are in English and call things by `names`. A tour's `pledge` is null where a deployment, a contract or a transfer fills the line; `supply`
  /// names either. `read` reads its tours back.
  package static func json(
    of plan: ForcePlan, names: ForceNames = .keys,
    mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "asOf": .string(plan.asOf.iso),
        "from": .string(plan.months.lowerBound.iso),
        "until": .string(plan.months.upperBound.iso),
        "status": .string(plan.status.rawValue),
        "objective": .double(plan.objective),
        "bound": .double(plan.bound),
        "boundBy": .string(plan.boundBy.rawValue),
        "gap": .rounded(plan.gap),
        "checked": .bool(plan.check.holds),
        "score": score(plan.score),
        "tasks": .array(plan.cover.map(task)),
        "tours": .array(plan.tours.map(tour)),
        "unmet": .array(plan.unmet.map(unmet)),
        "exceeded": .array(plan.exceeded.map { excess($0, names) }),
        "asks": .array(plan.asks.map(AsksJSON.ask)),
        "changes": .array(plan.changes.map(change)),
        "broken": .array(plan.check.broken.map { breach($0, names) }),
        "choices": .array(plan.choices.map(choice)),
      ]))
  }

  /// What is filled of a mandated task, in unit-months.
  static func task(_ cover: TaskCover) -> JSON {
    [
      "task": .string(cover.task.rawValue), "mission": .string(cover.mission.rawValue),
      "required": .int(cover.required), "filled": .int(cover.filled),
    ]
  }

  static func tour(_ tour: PlannedTour) -> JSON {
    [
      "line": .string(tour.line.rawValue),
      "mission": .string(tour.mission.rawValue),
      "unitType": .string(tour.unitType.rawValue),
      "pledge": .optional(tour.supply.kind == .pledges ? tour.supply.key : nil),
      "supply": supply(tour.supply),
      "unit": .int(tour.unit),
      "contributor": .optional(tour.contributor?.rawValue),
      "parts": .list(tour.parts.map(\.rawValue)),
      "start": .string(tour.months.lowerBound.iso),
      "end": .string(tour.months.upperBound.iso),
      "arrivesEarly": .bool(tour.arrivesEarly),
      "committed": .bool(tour.isCommitted),
    ]
  }

  static func supply(_ supply: Supply) -> JSON {
    ["kind": .string(supply.kind.rawValue), "id": .string(supply.key)]
  }

  private static func score(_ score: ForceScore) -> JSON {
    [
      "required": .int(score.required), "committed": .int(score.committed),
      "proposed": .int(score.proposed),
      "levels": .array(
        score.levels.map { level in
          [
            "name": .string(level.name.rawValue), "count": .rounded(level.count),
            "value": .rounded(level.value),
          ]
        }),
    ]
  }

  private static func unmet(_ need: UnmetNeed) -> JSON {
    [
      "line": .string(need.line.rawValue),
      "mission": .string(need.mission.rawValue),
      "unitType": .string(need.unitType.rawValue),
      "months": months(need.months),
      "units": .int(need.units),
      "weight": .rounded(need.weight),
      "reasons": .array(
        need.reasons.map { reason in
          [
            "rule": .string(reason.rule.rawValue),
            "asks": .string(ForcePhrases.english.meaning(reason.rule)),
            "candidates": .int(reason.candidates),
          ]
        }),
    ]
  }

  /// The first month, and the month after the last.
  static func months(_ months: Range<Month>) -> JSON {
    ["from": .string(months.lowerBound.iso), "until": .string(months.upperBound.iso)]
  }

  private static func excess(_ excess: TaskExcess, _ names: ForceNames) -> JSON {
    let (rule, mission): (ForceRule, Identifier<Mission>) =
      switch excess.subject {
      case .share(let mission, _): (.share, mission)
      case .ceiling(let mission): (.missionCeiling, mission)
      case .cash(let mission): (.cash, mission)
      }
    return [
      "rule": .string(rule.rawValue), "mission": .string(mission.rawValue),
      "months": months(excess.months), "most": .rounded(excess.most),
      "says": .string(ForcePhrases.english.excess(excess, names: names)),
    ]
  }

  private static func change(_ change: PlanChange) -> JSON {
    [
      "before": change.before.map(tour) ?? .null, "after": change.after.map(tour) ?? .null,
      "forced": .bool(change.isForced),
    ]
  }

  private static func breach(_ breach: ForceCheck.Breach, _ names: ForceNames) -> JSON {
    [
      "rule": .string(breach.rule.rawValue), "line": .optional(breach.line?.rawValue),
      "supply": breach.supply.map(supply) ?? .null, "month": .optional(breach.month?.iso),
      "short": .string(ForcePhrases.english.short(breach.short, names: names)),
    ]
  }

  private static func choice(_ choice: FactChoice) -> JSON {
    [
      "kind": .string(choice.kind), "subject": .string(choice.subject),
      "used": .string(choice.used), "setAside": .list(choice.setAside),
      "why": .string(choice.why.rawValue),
    ]
  }
}
