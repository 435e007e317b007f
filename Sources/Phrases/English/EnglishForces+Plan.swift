import Capabilities
import Forces

extension EnglishForces {
  static func changeScenarioChangeNature(_ value: ScenarioChangeNature) -> String {
    switch value {
    case .contributorWithdraws: "a contributor withdraws"
    case .pledgeWithdrawn: "a pledge is taken back"
    case .ceilingFalls: "a ceiling falls"
    case .pledgeAdded: "a pledge is added"
    case .readySooner: "a unit is ready sooner"
    case .lineAdded: "a requirement is added"
    case .lineDropped: "a requirement ends"
    case .cashCeiling: "a mission’s cash is limited"
    case .liftCapacity: "lift is limited"
    }
  }

  static func statusForcePlanStatus(_ value: ForcePlan.Status) -> String {
    switch value {
    case .optimal: "proved best"
    case .feasible: "best found; the bound says how much better one could be"
    case .interrupted: "cut short; the best found till then"
    case .empty: "nothing to plan"
    }
  }

  static func boundByForcePlanBoundSource(_ value: ForcePlan.BoundSource) -> String {
    switch value {
    case .prices: "prices, added up once more by the checker"
    case .branchAndCut: "branch and cut (HiGHS), beyond what the prices prove"
    }
  }

  static func scoreForceScoreName(_ value: ForceScore.Name) -> String {
    switch value {
    case .critical: "critical requirements filled"
    case .other: "other requirements filled"
    case .substitution: "lost to substitutes"
    case .overlong: "months past a tour’s usual length"
    case .lateness: "months filled late"
    case .lift: "lift"
    case .moves: "changes against the kept plan"
    case .quality: "quality, which breaks ties alone"
    }
  }
}
